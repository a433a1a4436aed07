import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inMode, modeOf } from '@/dev/answers/session_mode';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { refuse } from '@/dev/fake';
import { beginAnew, calls, keys, listen, mode, noted, press } from '@/dev/mode-desk';
import { STATE } from '@/dev/sample/desk';

beforeEach(beginAnew);
afterEach(() => {
  vi.useRealTimers();
  setState(STATE);
});

describe('the keys of session mode', () => {
  it('c and y are a yes, complete', async () => {
    await mode();
    await keys('cy');
    expect(await screen.findByText('Noted: yes.')).toBeVisible();
    expect(calls('ask_in_mode').map(({ request }) => request)).toEqual([
      { session: 'wren-15', what: null, answer: 'yes' },
    ]);
  });

  it('y alone is nobody’s answer', async () => {
    await mode();
    await keys('ybn');
    expect(calls('ask_in_mode')).toEqual([]);
  });

  it('something else can be asked in words, and letters typed there are words', async () => {
    await mode();
    await press('Ask something else');
    await userEvent.type(screen.getByLabelText('What is asked'), 'say the name{Enter}');
    expect(noted()).toEqual([]);
    await keys('n');
    await screen.findByText('Noted: no.');
    expect(calls('ask_in_mode')[0]?.request).toMatchObject({ what: 'say the name', answer: 'no' });
    expect(screen.queryByLabelText('What is asked')).toBeNull();
  });

  it('shows no question whose words the answer would not carry', async () => {
    await mode({ question: 'Draw it small, instead of telling it?' });
    expect(screen.queryByText(/Draw it small/)).toBeNull();
    expect(screen.getByRole('group', { name: 'What is being asked aloud' })).toBeVisible();
    await press('Ask something else');
    await userEvent.type(screen.getByLabelText('What is asked'), 'say the name');
    expect(screen.getByRole('group', { name: 'say the name' })).toBeVisible();
  });

  it('asks something else in words also while only the session is answered', async () => {
    const resting = () => refuse({ code: 'unexpected', place: 'test' });
    const other = { drafts_of: resting, keep_draft: resting, discard_draft: resting };
    await mode({}, { only_this: true, other });
    await press('Ask something else');
    await userEvent.type(screen.getByLabelText('What is asked'), 'say the name{Enter}');
    await keys('y');
    await screen.findByText('Noted: yes.');
    expect(calls('ask_in_mode')[0]?.request).toMatchObject({ what: 'say the name', answer: 'yes' });
    expect([calls('drafts_of'), calls('keep_draft'), calls('discard_draft')]).toEqual([[], [], []]);
  });

  it('d, 1, 0 and Enter say ten', async () => {
    await mode();
    await keys('d10{Enter}');
    expect(noted()).toEqual([{ happened: 'distress', value: 10, scale: '0_10' }]);
    expect(await screen.findByRole('button', { name: '10', pressed: true })).toBeVisible();
  });

  it('bare digits do nothing', async () => {
    await mode();
    await keys('510{Enter}');
    expect(noted()).toEqual([]);
  });

  it('a number that the scale has not is not sent', async () => {
    await mode();
    await keys('d11{Enter}');
    expect(noted()).toEqual([]);
    expect(screen.getByText('A number from 0 to 10, then Enter.')).toBeVisible();
  });

  it('0 to 100 is typed', async () => {
    await mode({ scale: '0_100' });
    await keys('d70{Enter}');
    expect(noted()).toEqual([{ happened: 'distress', value: 70, scale: '0_100' }]);
    expect(await findings(document.body)).toEqual([]);
  });

  it('s, g, w and r write one thing down each, and r asks who called it', async () => {
    await mode();
    await keys('sgwr');
    expect(noted()).toHaveLength(3);
    await keys('b');
    expect(noted()).toEqual([
      { happened: 'stop_signal', honoured: null },
      { happened: 'grounding', name: null, offered_by: null, used: true, helped: 'yes' },
      { happened: 'window', arousal: 'within' },
      { happened: 'rest_stop', called_by: 'both' },
    ]);
    expect(calls('ask_in_mode')).toEqual([]);
  });

  it('a key moves neither the page nor the focus', async () => {
    await mode();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    const scrolls = vi.fn();
    document.getElementById('main')!.scrollTo = scrolls;
    (document.activeElement as HTMLElement | null)?.blur();
    await keys('sgw');
    await waitFor(() => expect(noted()).toHaveLength(3));
    expect(scrolls).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
  });

  it('a key that is held writes one thing down', async () => {
    await mode();
    await fireEvent.keyDown(document.body, { key: 's' });
    await fireEvent.keyDown(document.body, { key: 's', repeat: true });
    await waitFor(() => expect(noted()).toHaveLength(1));
  });

  it('whether the stop was honoured can be said, and takes the place of the entry', async () => {
    await mode();
    await keys('s');
    const group = await screen.findByRole('group', { name: 'Was it honoured?' });
    await userEvent.click(within(group).getByRole('button', { name: 'Yes' }));
    await waitFor(() => expect(noted()).toHaveLength(2));
    expect(calls('take_back')).toEqual([]);
    expect(calls('note_event')[1]?.request).toMatchObject({
      at_minute: 23,
      instead_of: 'entry-1',
      what: { happened: 'stop_signal', honoured: 'yes' },
    });
    expect(screen.queryByText('Was it honoured?')).toBeNull();
  });

  it('the stop signal stays noted when more of it could not be said', async () => {
    await mode();
    await keys('s');
    const group = await screen.findByRole('group', { name: 'Was it honoured?' });
    listen({
      ...inMode(modeOf()),
      note_event: () => refuse({ code: 'unexpected', place: 'test' }),
    });
    await userEvent.click(within(group).getByRole('button', { name: 'Yes' }));
    await waitFor(() => expect(calls('note_event')).toHaveLength(1));
    expect(calls('take_back')).toEqual([]);
    expect(screen.getByText('Was it honoured?')).toBeVisible();
  });

  it('which one steadied can be said after it', async () => {
    await mode();
    await keys('g');
    await userEvent.click(await screen.findByRole('radio', { name: 'The warm mug' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Only offered' }));
    await press('Keep it');
    await waitFor(() => expect(noted()).toHaveLength(2));
    expect(noted()[1]).toMatchObject({ name: 'The warm mug', used: false, helped: null });
  });

  it('Backspace takes the last one back', async () => {
    await mode();
    await keys('s');
    expect(await screen.findByText('Noted: the stop signal was used.')).toBeVisible();
    await keys('{Backspace}');
    expect(await screen.findByText('It is taken back.')).toBeVisible();
    expect(calls('take_back')[0]?.request).toEqual({ session: 'wren-15', entry: 'entry-1' });
    expect(screen.queryByText('Was it honoured?')).toBeNull();
  });

  it('Backspace does nothing after ten seconds', async () => {
    await mode();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await fireEvent.keyDown(document.body, { key: 's' });
    await vi.waitFor(() =>
      expect(screen.getByText('Noted: the stop signal was used.')).toBeVisible(),
    );
    await vi.advanceTimersByTimeAsync(10_001);
    expect(screen.queryByText('Noted: the stop signal was used.')).toBeNull();
    await fireEvent.keyDown(document.body, { key: 'Backspace' });
    await vi.advanceTimersByTimeAsync(50);
    expect(calls('take_back')).toEqual([]);
  });

  it('Backspace takes nothing back that an old entry says', async () => {
    await mode({ last: { id: 'old', seconds_ago: 11 } });
    await keys('{Backspace}');
    expect(calls('take_back')).toEqual([]);
  });
});
