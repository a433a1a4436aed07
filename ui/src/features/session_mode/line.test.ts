import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setState } from '@/dev/answers/vault';
import { refuse } from '@/dev/fake';
import { beginAnew, calls, field, keys, mode, noted } from '@/dev/mode-desk';
import { STATE } from '@/dev/sample/desk';

beforeEach(beginAnew);
afterEach(() => {
  vi.useRealTimers();
  setState(STATE);
});

describe('one line for later', () => {
  it('is sent at every key, and its letters are nothing else', async () => {
    await mode();
    await userEvent.type(field(), 'scar');
    await waitFor(() =>
      expect(calls('keep_line').at(-1)?.request).toEqual({
        session: 'wren-15',
        target: 'line-1',
        about: 'anything',
        text: 'scar',
      }),
    );
    expect(calls('keep_line').map(({ request }) => (request as { text: string }).text)).toEqual([
      's',
      'sc',
      'sca',
      'scar',
    ]);
    await keys('{Backspace}');
    expect([noted(), calls('take_back'), calls('ask_in_mode')]).toEqual([[], [], []]);
    expect(await screen.findByText('Saved')).toBeVisible();
  });

  it('has one on its way at a time, and the newest goes next', async () => {
    let let_go = () => {};
    let first = true;
    const keep_line = () =>
      new Promise<{ at: number; time: string }>((done) => {
        const answer = () => done({ at: 0, time: '14:23' });
        if (!first) return answer();
        first = false;
        let_go = answer;
      });
    await mode({}, { other: { keep_line } });
    await userEvent.type(field(), 'abc');
    expect(calls('keep_line')).toHaveLength(1);
    let_go();
    await waitFor(() => expect(calls('keep_line')).toHaveLength(2));
    expect(calls('keep_line')[1]?.request).toMatchObject({ text: 'abc' });
  });

  it('survives that it could not be kept, and is tried again', async () => {
    let isDown = true;
    const keep_line = () =>
      isDown ? refuse({ code: 'unexpected', place: 'test' }) : { at: 0, time: '14:23' };
    await mode({}, { other: { keep_line } });
    await userEvent.type(field(), 'ab');
    expect(await screen.findByText('Not saved yet. It is tried again.')).toBeVisible();
    expect(field()).toHaveValue('ab');
    isDown = false;
    expect(await screen.findByText('Saved', {}, { timeout: 3000 })).toBeVisible();
    expect(calls('keep_line').at(-1)?.request).toMatchObject({ text: 'ab' });
  });

  it('is put away by Enter under its own name, and letters count again', async () => {
    await mode();
    await userEvent.type(field(), 'pencil');
    await userEvent.click(screen.getByRole('radio', { name: 'Something I noticed' }));
    await userEvent.type(field(), '{Enter}');
    await waitFor(() => expect(field()).toHaveValue(''));
    expect(calls('note_event')[0]?.request).toMatchObject({
      line: 'line-1',
      what: { happened: 'line', about: 'attunement', text: 'pencil' },
    });
    await waitFor(() => expect(field()).not.toHaveFocus());
    await keys('s');
    await waitFor(() => expect(noted()).toHaveLength(2));
  });

  it('is not put away while it is longer than a line, and says by how much; all of it is kept', async () => {
    await mode();
    await fireEvent.input(field(), { target: { value: 'x'.repeat(501) } });
    expect(await screen.findByText(/501 characters, and 500 fit\./)).toBeVisible();
    await fireEvent.keyDown(field(), { key: 'Enter' });
    await waitFor(() => expect(screen.getByText(/Saved$/)).toBeVisible());
    expect(noted()).toEqual([]);
    expect(calls('keep_line').at(-1)?.request).toMatchObject({ text: 'x'.repeat(501) });
  });

  it('comes back as it was typed', async () => {
    await mode({ line: { target: 'line-7', about: 'something_off', text: 'the door' } });
    expect(field()).toHaveValue('the door');
    expect(screen.getByRole('radio', { name: 'Something was off between us' })).toBeChecked();
  });
});
