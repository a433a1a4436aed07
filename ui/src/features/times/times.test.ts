import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepScheduleChangeRequest } from '@/bindings/KeepScheduleChangeRequest';
import { MOVED_BY_ME, times, timesOf, wrenTimes } from '@/dev/answers/times';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { keptWords } from './times';
import TimesPage from './TimesPage.svelte';

let called: Called[];
const of = (command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request);
const kept = () => of('keep_schedule_change') as KeepScheduleChangeRequest[];
const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const choose = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }));

async function opened(other: Partial<Answers> = {}, params: { session?: string } = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
  const page = render(TimesPage, { client: 'wren', ...params });
  await screen.findByRole('heading', { level: 1, name: 'Times' });
  return page;
}
const waiting = () => screen.getByRole('region', { name: 'Still to talk about' });

beforeEach(() => document.body.replaceChildren());

describe('what is still to be talked about', () => {
  it('stands first, as a sentence that begins with who made the change, and axe finds nothing', async () => {
    const { container } = await opened();
    const said =
      'You moved session 10 of Thursday 12 February, 14:00, to Monday 16 February, 10:00.';
    const change = within(waiting()).getByRole('article', { name: said });
    expect(change).toHaveTextContent('By text message, 26 hours before.');
    expect(within(change).getByText('It frightened me.').tagName).toBe('Q');
    expect(within(waiting()).getAllByRole('article')).toHaveLength(1);
    expect(await findings(container)).toEqual([]);
  });

  it('cannot be closed before it was acknowledged, and a calm line says why', async () => {
    await opened();
    expect(screen.queryByRole('button', { name: /^Nothing left to say/ })).toBeNull();
    expect(waiting()).toHaveTextContent('Saying it is enough: nobody has to answer.');
    await press(/^I have said it/);
    expect(kept()[0]).toMatchObject({
      id: 'change-10',
      base_rev: 1,
      is_closed: false,
      change: { ...MOVED_BY_ME.change, impact_acknowledged: true },
    });
    await press(/^Nothing left to say/);
    expect(kept()[1]).toMatchObject({ base_rev: 2, is_closed: true });
    expect(await screen.findByText('Nothing is waiting to be talked about.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show earlier changes' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('is open again after Undo', async () => {
    const said = { ...MOVED_BY_ME.change, impact_acknowledged: true };
    await opened(times([{ ...MOVED_BY_ME, state: 'acknowledged', change: said }]));
    await press(/^Nothing left to say/);
    await press('Undo');
    await waitFor(() => expect(kept()[1]).toMatchObject({ base_rev: 2, is_closed: false }));
    expect(await within(waiting()).findByRole('article')).toBeVisible();
  });

  it('is not lost when it cannot be kept', async () => {
    await opened({ keep_schedule_change: () => refuse({ code: 'disk_full' }) });
    await press(/^I have said it/);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(within(waiting()).getByRole('article')).toBeVisible();
  });

  it('takes what is known of it, and leaves alone what is not touched', async () => {
    await opened();
    await press(/^Add what is known/);
    await choose('Not yet');
    await userEvent.selectOptions(screen.getByLabelText('How it was told'), 'phone');
    await press('Keep');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toEqual({
      session: 'wren-10',
      id: 'change-10',
      base_rev: 1,
      is_closed: false,
      change: { ...MOVED_BY_ME.change, how_told: 'phone', impact_acknowledged: false },
    });
    expect(within(waiting()).getByText('Not said yet.')).toBeVisible();
  });
});

describe('what was entered in error', () => {
  it('is struck through and can still be read', async () => {
    await opened();
    await press(/^Entered in error/);
    await press('Strike it through');
    expect(of('void_schedule_change')).toEqual([{ entry: 'change-10', reason: null }]);
    const struck = await screen.findByText(/^You moved session 10/);
    expect(struck).toHaveClass('struck');
    expect(screen.getAllByText('Entered in error, or another took its place.')[0]).toBeVisible();
    await press(/^Open: You moved session 10/);
    expect(screen.getByText('A clash in my diary.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Add what is known: You moved/ })).toBeNull();
  });

  it('and what nothing is left to be said about, is shown only when somebody asks', async () => {
    const { container } = await opened();
    expect(container).not.toHaveTextContent('called off');
    await press('Show earlier changes');
    expect(screen.getByText(/^WREN-07 called off session 13/)).not.toHaveClass('struck');
    expect(await findings(container)).toEqual([]);
  });

  it('is open at once for who comes for that session', async () => {
    await opened({}, { session: 'wren-13' });
    expect(await screen.findByText(/^WREN-07 called off session 13/)).toBeVisible();
  });
});

describe('counts', () => {
  it('are not in the page until they are opened', async () => {
    const { container } = await opened();
    expect(screen.queryByRole('table')).toBeNull();
    expect(container).not.toHaveTextContent('that are recorded');
    await press('Show the counts');
    expect(screen.getByText(/^Began within 5 minutes of the time: 3 of the 3/)).toBeVisible();
    const table = screen.getByRole('table', { name: 'Agreed and actual times' });
    const cells = (name: RegExp) =>
      within(within(table).getByRole('row', { name }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent.trim());
    expect(cells(/^Session 14/)).toEqual(['14:00 to 14:50', '4 minutes after', 'on time']);
    expect(cells(/^Session 12/)).toEqual([
      '14:00 to 14:50',
      '3 minutes before',
      '12 minutes after',
    ]);
    expect(cells(/^Session 10/).at(-1)).toBe('Moved by you to Monday 16 February, 10:00.');
    expect(cells(/^Session 9/).at(-1)).toBe('Moved to Friday 6 February, 14:00.');
    expect(cells(/^Session 8/)).toEqual(['14:00 to 14:50', 'Not recorded', 'Not recorded']);
    expect(cells(/^Session 7/).at(-1)).toBe('Did not take place.');
    expect(await findings(container)).toEqual([]);
    await press('Hide the counts');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('tell the client’s own moves last, and not at all where there are none', () => {
    const { kept } = wrenTimes([]);
    const lines = keptWords(kept, 5, 'WREN-07');
    expect(lines.at(2)).toBe('Moved or called off by you: 1.');
    expect(lines.at(-1)).toBe('Moved or called off by WREN-07: 1.');
    const none = { ...kept, changed_by_client: 0, changed_otherwise: 0, beginnings: 0 };
    expect(keptWords(none, 5, 'WREN-07').join(' ')).not.toContain('WREN-07');
    expect(keptWords(none, 5, 'WREN-07')[0]).toBe('When they began is not recorded.');
  });
});

describe('before there is a time to look back on', () => {
  it('the page says what will stand here', async () => {
    const { container } = await opened({ times: ({ client }) => timesOf(client) });
    expect(screen.getByText('No time to look back on yet.')).toBeVisible();
    expect(acts().some(({ key }) => key === 'Ctrl+N')).toBe(false);
    expect(await findings(container)).toEqual([]);
  });
});
