import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { ChangedBy } from '@/bindings/ChangedBy';
import type { KeepScheduleChangeRequest } from '@/bindings/KeepScheduleChangeRequest';
import { guardOf } from '@/dev/answers/around';
import { MOVED_BY_ME, OTHERS, times, timesOf, WREN_TIMES, wrenTimes } from '@/dev/answers/times';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { CONTACT } from '@/dev/sample/people';
import { blankChange, changeForm, changeOf } from './change';
import { carries, directionOf, sendingIn } from './sending';
import { CHANGES, changeWords, keptWords, WHO } from './times';
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

describe('writing a change down', () => {
  it('is one key away, goes by keys alone, and chooses nothing beforehand', async () => {
    const { container } = await opened(times([]));
    await waitFor(() => expect(acts().some(({ key }) => key === 'Ctrl+N')).toBe(true));
    acts()
      .find(({ key }) => key === 'Ctrl+N')!
      .run();
    const session = await screen.findByLabelText('Session');
    await waitFor(() => expect(session).toHaveFocus());
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.selectOptions(session, 'wren-14');
    await userEvent.keyboard('{Tab}{ArrowRight}{ArrowRight}{Enter}{Tab}{Enter}');
    expect(await findings(container)).toEqual([]);
    acts()
      .find(({ key }) => key === 'Ctrl+Enter')!
      .run();
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toEqual({
      session: 'wren-14',
      id: 'change-new',
      base_rev: null,
      is_closed: false,
      change: {
        what: 'began_late',
        by: 'therapist',
        changed_on: '2026-03-12',
        notice_hours: null,
        reason_shown: null,
        how_told: null,
        alternatives_offered: null,
        impact_acknowledged: null,
        client_view: null,
      },
    });
  });

  it('by the client asks for words alone, and for no reason, notice or answer', async () => {
    await opened(times([]));
    await press('Write down a change of time');
    await choose('Them');
    expect(screen.getByText(/^Nothing more is needed/)).toBeVisible();
    expect(screen.getByLabelText('What they said about it')).toBeVisible();
    for (const asked of ['How it was told', 'Hours before', /^Reason/, 'Told or noticed on'])
      expect(screen.queryByLabelText(asked)).toBeNull();
    expect(screen.queryByRole('radiogroup', { name: 'What it was like' })).toBeNull();
    await choose('Called off');
    await userEvent.selectOptions(screen.getByLabelText('Session'), 'wren-13');
    await press('Keep');
    expect(await screen.findByText(/It stands among the earlier changes\.$/)).toBeVisible();
    expect(kept()[0]?.change).toMatchObject({ what: 'called_off', by: 'client' });
  });

  it('takes from the session what became of it', async () => {
    await opened(times([]), { session: 'wren-10' });
    await press('Write down a change of time');
    expect(screen.getByLabelText('Session')).toHaveValue('wren-10');
    expect(screen.getByRole('radio', { name: 'Moved' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Me' })).toBeChecked();
  });

  it('does not keep a day that is half typed', async () => {
    await opened(times([]), { session: 'wren-10' });
    await press('Write down a change of time');
    const on = screen.getByLabelText('Told or noticed on');
    await userEvent.clear(on);
    await userEvent.type(on, '11 Febr');
    await press('Keep');
    expect(kept()).toEqual([]);
  });

  it('keeps what is typed as a draft when it is refused', async () => {
    await opened(
      { ...times([]), keep_schedule_change: () => refuse({ code: 'disk_full' }) },
      { session: 'wren-10' },
    );
    await press('Write down a change of time');
    await userEvent.type(screen.getByLabelText('What they said about it'), 'I waited.');
    await press('Keep');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('What they said about it')).toHaveValue('I waited.');
    await flushAll();
    expect(of('keep_draft').at(-1)).toMatchObject({
      kind: 'schedule_change',
      client: 'wren',
      body: { client_view: 'I waited.' },
    });
  });

  it('shows both where it was changed somewhere else, and puts neither in the place of the other', async () => {
    const elsewhere = {
      ...MOVED_BY_ME,
      rev: 2,
      change: { ...MOVED_BY_ME.change, client_view: 'I was angry.' },
    };
    let isMoved = false;
    await opened({
      times: () => wrenTimes([isMoved ? elsewhere : MOVED_BY_ME]),
      keep_schedule_change: (request) => {
        isMoved = true;
        if (request.base_rev === 1) refuse({ code: 'stale' });
        return wrenTimes([elsewhere]);
      },
    });
    await press(/^Add what is known/);
    await userEvent.type(screen.getByLabelText('What they said about it'), ' And today too.');
    await press('Keep');
    const there = await screen.findByRole('region', { name: 'What is kept now' });
    expect(there).toHaveTextContent('I was angry.');
    expect(screen.getByLabelText('What they said about it')).toHaveValue(
      'It frightened me. And today too.',
    );
    await press('Keep');
    await waitFor(() => expect(kept().at(-1)).toMatchObject({ base_rev: 2 }));
    expect(kept().at(-1)?.change.client_view).toBe('It frightened me. And today too.');
  });
});

describe('what was typed earlier', () => {
  const found = (body: object, base_rev: number | null, target: string): Partial<Answers> => ({
    drafts_of: () => ({
      minted: 'minted',
      drafts: [{ target, session: null, base_rev, at: 0, body }],
    }),
  });

  it('is found in its place, beside what was kept since', async () => {
    const now = { ...MOVED_BY_ME, rev: 3 };
    await opened({
      ...times([now]),
      ...found({ client_view: 'I stood there.', from_rev: 1 }, 1, 'change-10'),
    });
    expect(await screen.findByDisplayValue('I stood there.')).toBeVisible();
    const there = screen.getByRole('region', { name: 'What is kept now' });
    expect(there).toHaveTextContent('It frightened me.');
    await userEvent.click(within(there).getByRole('button', { name: 'Leave what is kept' }));
    await waitFor(() => expect(of('discard_draft')).toEqual([{ target: 'change-10' }]));
    expect(await within(waiting()).findByText('It frightened me.')).toBeVisible();
    expect(kept()).toEqual([]);
  });

  it('opens no form for what was struck through meanwhile', async () => {
    const { container } = await opened({
      ...times([{ ...MOVED_BY_ME, is_voided: true, is_open: false }]),
      ...found({ client_view: 'I stood there.' }, 1, 'change-10'),
    });
    await screen.findByText('Nothing is waiting to be talked about.');
    expect(container.querySelector('form')).toBeNull();
  });

  it('is discarded with what was entered in error', async () => {
    await opened();
    await press(/^Add what is known/);
    await userEvent.type(screen.getByLabelText('What they said about it'), ' More.');
    await flushAll();
    await press('Write down a change of time');
    await press(/^Entered in error/);
    await press('Strike it through');
    await waitFor(() => expect(of('discard_draft')).toEqual([{ target: 'change-10' }]));
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

describe('words to send', () => {
  it('come after how they may be reached, with no name and no button that copies', async () => {
    await opened();
    const words = screen.getByRole('region', { name: 'Words to send' });
    const text = words.textContent;
    expect(text.indexOf('Text 07700 900312')).toBeGreaterThan(0);
    expect(text.indexOf('Text 07700 900312')).toBeLessThan(text.indexOf('I am sorry'));
    expect(words).toHaveTextContent('Leave the reason out of a message.');
    expect(words).toHaveTextContent('Leave your name out too');
    expect(within(words).queryByRole('button', { name: /copy/i })).toBeNull();
    expect(words).not.toHaveTextContent('Castellane');
  });

  it('say so where consent says no to messages', async () => {
    await opened({
      guard: (request) => ({ ...guardOf(request), why: 'declined', said_on: '2026-03-01' }),
    });
    expect(await screen.findByText(/^No messages: /)).toBeVisible();
  });

  it('are in the client’s language, the way it is written, with the English for the therapist', async () => {
    const { container } = await opened(times([], { language: 'ar' }));
    const arabic = screen.getByText('أعتذر عن هذا التغيير.');
    expect(arabic).toHaveAttribute('lang', 'ar');
    expect(arabic).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText(/In English: “I am sorry for this change\./)).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('are English where nobody has written them, and that is said', () => {
    for (const tag of ['en-GB', 'en-US', 'es', 'fr', 'de', 'ar']) {
      const said = sendingIn(tag);
      expect(said.wording, tag).not.toBe('stands_in');
      expect(said.sentences.every(({ words }) => words.length > 5)).toBe(true);
    }
    expect(sendingIn('pl')).toMatchObject({ wording: 'stands_in', isEnglish: true });
    expect(['ar', 'fa-IR', 'he', 'de', 'no such tag'].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });

  it('carry a name only where every way of leaving a message may', () => {
    const [text] = CONTACT as [(typeof CONTACT)[0]];
    const named = { ...text, may_name_therapist: true };
    const closed = { ...named, may_leave_message: false };
    expect(carries([])).toBe('not_asked');
    expect(carries([closed])).toBe('none');
    expect(carries([named, text])).toBe('unnamed');
    expect(carries([named, closed])).toBe('named');
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

describe('the words of a change', () => {
  const said = (by: ChangedBy) =>
    CHANGES.map((what) =>
      changeWords({ ...MOVED_BY_ME, change: { ...MOVED_BY_ME.change, by, what } }, 'WREN-07'),
    );

  it('own what the therapist did, and blame nobody else', () => {
    expect(said('therapist').every((words) => words.startsWith('You '))).toBe(true);
    for (const words of said('client')) expect(words).not.toMatch(/\b(late|early|failed|missed)\b/);
    for (const by of WHO) for (const words of said(by)) expect(words).not.toContain('times-');
  });

  it('say by how much only where that is recorded', () => {
    const of = { ...WREN_TIMES[0]!, delay: 12 };
    const change = { ...MOVED_BY_ME.change, what: 'began_late' as const };
    expect(changeWords({ ...MOVED_BY_ME, of, change }, 'W')).toMatch(
      /late\. It began 12 minutes after the time\.$/,
    );
    expect(changeWords({ ...MOVED_BY_ME, of: { ...of, delay: null }, change }, 'W')).toMatch(
      /14:00, late\.$/,
    );
  });
});

describe('the form', () => {
  it('gives back what is there, unchanged', () => {
    for (const view of [MOVED_BY_ME, ...OTHERS])
      expect(changeOf(changeForm(view), view.change)).toEqual(view.change);
  });

  it('is not whole before it says what, who and which session', () => {
    const form = blankChange(null, '2026-03-12');
    expect(changeOf(form, null)).toBeNull();
    const whole = { ...form, session: 'wren-14', what: 'ran_over', by: 'other' } as const;
    expect(changeOf(whole, null)).toMatchObject({ impact_acknowledged: null, notice_hours: null });
  });

  it('drops what was typed about the telling when it was the client after all', () => {
    const form = { ...changeForm(MOVED_BY_ME), by: 'client' as const, notice_hours: 3 };
    expect(changeOf({ ...form, acknowledged: 'no' }, null)).toMatchObject({
      notice_hours: null,
      how_told: null,
      impact_acknowledged: null,
      client_view: 'It frightened me.',
    });
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
