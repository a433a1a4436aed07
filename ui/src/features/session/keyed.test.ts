import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { EventOfSession } from '@/bindings/EventOfSession';
import type { Happened } from '@/bindings/Happened';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Called } from '@/dev/fake';
import { keyedListed, keyedSaid } from './keyed';
import NotePage from './NotePage.svelte';

const keyedBefore = { client: 'plum', session: 'plum-5' };
let called: Called[];
const last = (command: string) => called.filter((one) => one.command === command).at(-1)?.request;

async function openRow() {
  await userEvent.click(await screen.findByRole('button', { name: 'Open: Keyed in the session' }));
  return screen.findByRole('list', { name: 'What was keyed' });
}

const texts = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((one) => one.querySelector('.on-axis')?.textContent);

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('what was keyed, on the page after the session', () => {
  it('is one folded row, and opens to the list in words with the time of each', async () => {
    render(NotePage, keyedBefore);
    expect(await screen.findByText('7 entries.')).toBeVisible();
    const list = await openRow();
    expect(texts(list)).toEqual([
      'how strong: 6 of 10',
      'the hard part begins',
      'stop signal used, honoured: yes',
      'the hard part rests',
      'The green stone: used, did it help: somewhat',
      'noticed: Hands went still at the name.',
      'where in the window: steady',
    ]);
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(/^11:04/);
  });

  it('is not there where nothing was keyed', async () => {
    render(NotePage, { client: 'wren', session: 'wren-15' });
    await screen.findByRole('button', { name: 'Open: Asked in the session' });
    expect(screen.queryByText('Keyed in the session')).toBeNull();
  });

  it('has nothing that axe finds serious, opened', async () => {
    const { container } = render(NotePage, keyedBefore);
    await openRow();
    expect(await findings(container)).toEqual([]);
  });

  it('strikes an entry made in error through, after asking once, and keeps it readable', async () => {
    render(NotePage, keyedBefore);
    const list = await openRow();
    await userEvent.click(
      within(list).getByRole('button', { name: 'Entered in error: 11:04, how strong: 6 of 10' }),
    );
    expect(last('void_in_session')).toBeUndefined();
    await userEvent.click(within(list).getByRole('button', { name: 'Strike it through' }));
    expect(last('void_in_session')).toEqual({
      session: 'plum-5',
      entry: { entry: 'keyed-1', reason: null },
    });
    const struck = await within(list).findByText('how strong: 6 of 10');
    expect(struck.tagName).toBe('S');
    expect(within(list).queryByRole('button', { name: /how strong/ })).toBeNull();
    expect(list).toHaveFocus();
  });

  it('leaves what is typed in the note as it is when an entry is struck through', async () => {
    render(NotePage, keyedBefore);
    await userEvent.type(await screen.findByLabelText('I promised'), 'To ring on Monday.');
    const list = await openRow();
    await userEvent.click(within(list).getByRole('button', { name: /how strong/ }));
    await userEvent.click(within(list).getByRole('button', { name: 'Strike it through' }));
    await within(list).findByText('how strong: 6 of 10', { selector: 's' });
    await flushAll();
    expect(screen.getByLabelText('I promised')).toHaveValue('To ring on Monday.');
    expect(last('keep_draft')).toMatchObject({ body: { i_promised: 'To ring on Monday.' } });
  });

  it('puts nothing into the note by being opened', async () => {
    render(NotePage, keyedBefore);
    await openRow();
    await flushAll();
    expect(last('keep_draft')).toBeUndefined();
  });

  it('says why an entry could not be struck through, and leaves it', async () => {
    called = installFake({ void_in_session: () => refuse({ code: 'not_from_here' }) });
    render(NotePage, keyedBefore);
    const list = await openRow();
    await userEvent.click(within(list).getByRole('button', { name: /how strong/ }));
    await userEvent.click(within(list).getByRole('button', { name: 'Strike it through' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(within(list).getByText('how strong: 6 of 10').tagName).toBe('SPAN');
  });

  it('can be read under a finished note as well', async () => {
    called = installFake({
      keyed: () => ({
        events: [of('1', { happened: 'rest_stop', called_by: 'client' })],
        unnamed: [],
      }),
    });
    render(NotePage, { client: 'wren', session: 'wren-14' });
    const list = await openRow();
    expect(texts(list)).toEqual(['a rest, called for by the client']);
  });
});

const of = (id: string, what: Happened, rest: Partial<EventOfSession> = {}): EventOfSession => ({
  id,
  is_voided: false,
  event: { happened_on: '2026-03-12', at_minute: 9, what },
  ...rest,
});

describe('the list of what was keyed', () => {
  it('keeps one that was entered in error and was not said again', () => {
    const slip = of('1', { happened: 'stop_signal', honoured: null }, { is_voided: true });
    const other = of('2', { happened: 'distress', value: 3, scale: '0_10' });
    expect(keyedListed([slip, other])).toEqual([slip, other]);
    const again = of('3', { happened: 'stop_signal', honoured: 'partly' });
    expect(keyedListed([slip, again])).toEqual([again]);
  });

  it('keeps one that was entered in error beside another that says no more', () => {
    const slip = of('1', { happened: 'stop_signal', honoured: null }, { is_voided: true });
    const bare = of('2', { happened: 'stop_signal', honoured: null });
    expect(keyedListed([slip, bare])).toEqual([slip, bare]);
  });

  it('lets nothing give way to one that was itself entered in error', () => {
    const slip = of('1', { happened: 'stop_signal', honoured: null }, { is_voided: true });
    const more = of('2', { happened: 'stop_signal', honoured: 'yes' }, { is_voided: true });
    expect(keyedListed([slip, more])).toEqual([slip, more]);
  });

  it('lets one give way to one', () => {
    const bare = { happened: 'stop_signal' as const, honoured: null };
    const slip = of('1', bare, { is_voided: true });
    const first = of('2', bare, { is_voided: true });
    const more = of('3', { happened: 'stop_signal', honoured: 'yes' });
    expect(keyedListed([slip, first, more])).toEqual([slip, more]);
  });

  it('says what was only offered, and leaves out what nobody said', () => {
    const way = { happened: 'grounding' as const, name: null, offered_by: null, helped: null };
    expect(keyedSaid({ ...way, used: false })).toBe('a way to settle: offered, not used');
    expect(keyedSaid({ happened: 'stop_signal', honoured: null })).toBe('stop signal used');
  });
});
