import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { GuardView } from '@/bindings/GuardView';
import type { PersonView } from '@/bindings/PersonView';
import type { WhyClosed } from '@/bindings/WhyClosed';
import { guardOf, PEOPLE_OF_PLUM, peopleOf, TOLD } from '@/dev/answers/around';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import PeoplePage from '@/features/around/PeoplePage.svelte';
import TodayPage from '@/features/day/TodayPage.svelte';
import SessionFacts from '@/features/session/SessionFacts.svelte';
import { ANSWERS } from '@/dev/answers';
import { basesFor, toldForm, toldOf } from './told';
import { channelWords, guardWords } from './words';

let called: Called[];
const of = (command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request);
const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

const WHY: WhyClosed[] = [
  'not_asked',
  'not_now',
  'declined',
  'paused',
  'withdrawn',
  'expired',
  'nobody',
  'another_meeting',
  'not_listed',
  'not_safe',
  'no_plan',
];
const view = (rest: Partial<GuardView> = {}): GuardView => ({
  action: 'tell_family',
  on: '2026-03-12',
  why: null,
  scope: 'family_information_sharing',
  item: null,
  said_on: '2026-03-03',
  given_by: 'client',
  client_said_yes: false,
  has_begun: false,
  is_over: false,
  conditions: [],
  may_rest: false,
  ...rest,
});

describe('the words of a guard', () => {
  it('are calm whatever they say, and say for whom', () => {
    expect(
      guardWords(view({ conditions: ['About appointments only.'] }), 'WREN-07', 'Petra'),
    ).toEqual({
      line: 'Agreed for Petra: WREN-07 said yes to this on 3 March 2026.',
      conditions: 'About appointments only.',
    });
    for (const why of WHY) {
      const { line, conditions } = guardWords(view({ why }), 'WREN-07', 'Petra');
      expect(line).toMatch(/^(Not agreed|Nothing is shared)/);
      expect(line).not.toMatch(/!|must|forbidden|warning|good/i);
      expect(conditions).toBeNull();
    }
  });

  it('say whose answer it was, and never that the client said what somebody else did', () => {
    for (const given_by of ['guardian', 'legal_representative'] as const)
      for (const why of [null, ...WHY]) {
        const theirs = view({ why, given_by });
        const { line } = guardWords(theirs, 'WREN-07', 'Petra');
        expect(line).not.toMatch(/(^|[:.] )WREN-07 (said|took|has let)/);
        expect(channelWords(theirs, 'WREN-07')?.line ?? '').not.toMatch(/(^|[:.] )WREN-07 said/);
      }
    const no = view({ why: 'declined', given_by: 'guardian' });
    expect(guardWords(no, 'WREN-07', 'Petra').line).toBe(
      'Not agreed: somebody who has a say for WREN-07 said no on 3 March 2026.',
    );
  });

  it('do not say that the client was not asked where only somebody else was not', () => {
    const half = view({ why: 'not_asked', client_said_yes: true, given_by: null, said_on: null });
    expect(guardWords(half, 'WREN-07', 'Petra').line).toMatch(/WREN-07 said yes for Petra/);
    expect(guardWords(half, 'WREN-07', 'Petra').line).not.toMatch(/WREN-07 has not been asked/);
    expect(channelWords(half, 'WREN-07')?.line).not.toMatch(/No answer is recorded/);
  });

  it('say that somebody is marked, and nothing of how the client feels', () => {
    const { line } = guardWords(view({ why: 'not_safe' }), 'WREN-07', 'Petra');
    expect(line).toBe('Nothing is shared with Petra: marked as not safe.');
  });

  it('say nothing of a message where a plain yes says it all', () => {
    expect(channelWords(view(), 'WREN-07')).toBeNull();
    for (const why of WHY) expect(channelWords(view({ why }), 'WREN-07')?.line).toBeTruthy();
    expect(channelWords(view({ conditions: ['Without my name.'] }), 'WREN-07')).toEqual({
      line: 'Agreed on 3 March 2026:',
      conditions: 'Without my name.',
    });
  });
});

describe('what was told, while it is typed', () => {
  const [mother] = PEOPLE_OF_PLUM as [(typeof PEOPLE_OF_PLUM)[0]];
  const typed = { ...toldForm(mother, 'tell_family', '2026-03-12'), what: 'The time.' };

  it('rests on nothing beforehand, and on a yes only where one held', () => {
    expect(typed.legal_basis).toBeNull();
    expect(basesFor(true, false)).not.toContain('consent');
    expect(basesFor(true, true)[0]).toBe('consent');
    expect(basesFor(false, true)).not.toContain('consent');
    expect(toldOf({ ...typed, legal_basis: 'consent' }, basesFor(true, false))).toBeNull();
    expect(toldOf({ ...typed, legal_basis: 'consent' }, basesFor(true, true))).toMatchObject({
      to_whom: 'Corin Ashdown',
      reason: null,
    });
  });

  it('owes a reason without a yes, and none is kept that is not owed', () => {
    const bases = basesFor(true, true);
    expect(toldOf({ ...typed, legal_basis: 'safety' }, bases)).toBeNull();
    const why = { ...typed, reason: ' She was in danger. ' };
    expect(toldOf({ ...why, legal_basis: 'safety' }, bases)?.reason).toBe('She was in danger.');
    expect(toldOf({ ...why, legal_basis: 'consent' }, bases)?.reason).toBeNull();
  });
});

describe('the people of a client', () => {
  it('show what was asked about each, and lead to it', async () => {
    render(PeoplePage, { client: 'plum' });
    await press('Calling someone you trust: Agreed, with conditions');
    expect(route()).toEqual({ name: 'consent', params: { client: 'plum', item: 'item-rune' } });
    await begin();
    render(PeoplePage, { client: 'plum' });
    await press('Record an answer: Rune Halloran');
    expect(route()).toEqual({
      name: 'consent_answer',
      params: { client: 'plum', scope: 'family_information_sharing', person: 'rune' },
    });
  });

  it('offers a call for whom the client trusts, and says first what was agreed', async () => {
    const { container } = render(PeoplePage, { client: 'plum' });
    expect(
      await screen.findByRole('button', { name: 'I called them: Rune Halloran' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'I called them: Corin Ashdown' })).toBeNull();
    await press('I called them: Rune Halloran');
    expect(
      await screen.findByText(
        'Agreed for Rune Halloran: PLUM-15 said yes to this on 28 January 2026.',
      ),
    ).toBeVisible();
    expect(screen.getByText('Only that it is a hard day.')).toBeVisible();
    await userEvent.type(screen.getByLabelText('What was said or given'), 'That it is a hard day.');
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.click(screen.getByRole('radio', { name: 'The yes' }));
    expect(await findings(container)).toEqual([]);
    await press('Keep');
    await waitFor(() => expect(of('record_disclosure')).toHaveLength(1));
    expect(of('record_disclosure')[0]).toMatchObject({
      client: 'plum',
      person: 'rune',
      disclosure: {
        action: 'contact_emergency_person',
        told_on: '2026-03-12',
        legal_basis: 'consent',
        reason: null,
      },
    });
  });

  it('lets the truth be written down where nothing was agreed, with a reason', async () => {
    render(PeoplePage, { client: 'plum' });
    await press('I told them something: Corin Ashdown');
    expect(
      await screen.findByText(
        'Not agreed: PLUM-15 has not been asked about this for Corin Ashdown.',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('radio', { name: 'The yes' })).toBeNull();
    await userEvent.type(screen.getByLabelText('What was said or given'), 'That Junie comes here.');
    await userEvent.click(screen.getByRole('radio', { name: 'None' }));
    expect(screen.getByText(/as a boundary event/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Why'), 'It slipped out.');
    await press('Keep');
    await waitFor(() =>
      expect(of('record_disclosure')[0]).toMatchObject({
        person: 'corin',
        disclosure: { action: 'tell_family', legal_basis: 'none', reason: 'It slipped out.' },
      }),
    );
  });

  it('asks again what held when the day is another one', async () => {
    render(PeoplePage, { client: 'plum' });
    await press('I told them something: Corin Ashdown');
    await waitFor(() => expect(of('guard')).toHaveLength(1));
    await userEvent.click(screen.getByRole('radio', { name: 'I called, out of worry' }));
    await waitFor(() =>
      expect(of('guard').at(-1)).toMatchObject({
        action: 'contact_emergency_person',
        on: '2026-03-12',
      }),
    );
  });

  it('goes on with what was begun, under the same person', async () => {
    const first = render(PeoplePage, { client: 'plum' });
    await press('I told them something: Rune Halloran');
    await userEvent.type(screen.getByLabelText('What was said or given'), 'That');
    await flushAll();
    first.unmount();
    render(PeoplePage, { client: 'plum' });
    expect(await screen.findByDisplayValue('That')).toBeVisible();
    expect(await screen.findByText(/for Rune Halloran\.$/)).toBeVisible();
  });

  it('goes on with what was begun about somebody who is off the list by now', async () => {
    const off = new Set<string>();
    const removed = (one: PersonView): PersonView =>
      off.has(one.id) ? { ...one, state: 'removed', may_become: ['listed'] } : one;
    await begin({
      people: ({ client }) => ({
        ...peopleOf(client),
        people: peopleOf(client).people.map(removed),
      }),
    });
    const first = render(PeoplePage, { client: 'plum' });
    await press('I told them something: Rune Halloran');
    await userEvent.type(screen.getByLabelText('What was said or given'), 'That');
    await flushAll();
    first.unmount();
    off.add('rune');
    render(PeoplePage, { client: 'plum' });
    expect(await screen.findByDisplayValue('That')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'I told them something: Rune Halloran' }),
    ).toBeNull();
    expect(await findings(document.body)).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'None' }));
    await userEvent.type(screen.getByLabelText('Why'), 'It slipped out.');
    await press('Keep');
    await waitFor(() => expect(of('record_disclosure')[0]).toMatchObject({ person: 'rune' }));
  });

  it('lists what was told, the newest first, and strikes a slip through', async () => {
    render(PeoplePage, { client: 'plum' });
    const list = (await screen.findByRole('heading', { name: 'What was told to whom' })).closest(
      'section',
    )!;
    const rows = within(list).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent('The family court');
    expect(rows[0]).toHaveTextContent('Why: It ordered it on 2 March.');
    expect(rows[1]).toHaveTextContent('It rests on the yes of 28 January 2026.');
    await press('Entered in error: Rune Halloran, 12 February 2026');
    await press('Strike it through');
    expect(of('void_disclosure')).toEqual([{ entry: 'told-1', reason: null }]);
    await waitFor(() => expect(document.querySelector('s')).toHaveTextContent('hard day'));
  });

  it('says that a yes which was entered in error carries nothing any more', async () => {
    const told = [{ ...TOLD[1]!, rests_on_error: true }];
    await begin({ people: ({ client }) => ({ ...peopleOf(client), told }) });
    render(PeoplePage, { client: 'plum' });
    expect(await screen.findByText('The answer it rested on was entered in error.')).toBeVisible();
  });

  it('writes down a court or a supervisor by name, resting on no yes', async () => {
    await begin({
      record_disclosure: () =>
        refuse({
          code: 'fields',
          problems: [
            { field: 'to_whom', at: null, problem: 'on_the_list', limit: null, found: null },
          ],
        }),
    });
    render(PeoplePage, { client: 'plum' });
    await press('Write down something else that was told');
    await userEvent.type(screen.getByLabelText('To whom'), 'rune halloran');
    await userEvent.type(screen.getByLabelText('What was said or given'), 'x');
    expect(screen.queryByRole('radio', { name: 'The yes' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Supervision, without a name' }));
    await press('Keep');
    expect(await screen.findByText(/This person stands on the list/)).toBeVisible();
    expect(of('guard')).toEqual([]);
  });
});

describe('before a message', () => {
  it('says in one quiet line that it is being looked up, or could not be', async () => {
    let answer = (_: GuardView) => {};
    await begin({ guard: () => new Promise<GuardView>((resolve) => (answer = resolve)) });
    const { unmount } = render(TodayPage);
    await press('Moved');
    expect(await screen.findByText(/about messages is being looked up/)).toBeVisible();
    answer(view({ action: 'message_about_appointment' }));
    await waitFor(() => expect(screen.queryByText(/is being looked up/)).toBeNull());
    unmount();
    await begin({ guard: () => refuse({ code: 'not_found' }) });
    render(TodayPage);
    await press('Moved');
    expect(await screen.findByText(/could not be looked up just now/)).toBeVisible();
    expect(screen.queryByText(/Hello, I have a message/)).toBeNull();
  });

  it('offers words that name nobody where a message may be left', async () => {
    render(TodayPage);
    await press('Moved');
    const panel = screen.getByRole('group', { name: 'Move the session of WREN-07' });
    const words = await within(panel).findByText(/Hello, I have a message/);
    expect(words).toHaveTextContent(
      'Hello, I have a message about Thursday 12 March. Is this a good time?',
    );
    expect(words).not.toHaveTextContent(/Castellane|therap|WREN/i);
  });

  it('says in one line that nobody asked, leads to the question, and offers no words', async () => {
    await begin({
      guard: (request) => ({
        ...guardOf(request),
        why: 'not_asked',
        client_said_yes: false,
        scope: 'contact_channel',
      }),
    });
    render(TodayPage);
    await press('Moved');
    expect(
      await screen.findByText(/No answer is recorded yet about how WREN-07 may be reached\./),
    ).toBeVisible();
    expect(screen.queryByText(/Hello, I have a message/)).toBeNull();
    await press('Open consent');
    expect(route()).toEqual({
      name: 'consent_answer',
      params: { client: 'wren', scope: 'contact_channel' },
    });
  });
});

describe('somebody who is to be in a session', () => {
  const session = () => {
    const whole = ANSWERS.session!({ session: 'wren-15' }, () => {}) as Awaited<
      ReturnType<typeof ANSWERS.session>
    >;
    return { ...whole, client: 'plum' };
  };
  const later = () => {
    const planned = session();
    return {
      ...planned,
      session: { ...planned.session, planned_start: '2026-03-19T14:00:00', actual_end: null },
    };
  };

  it('is asked about for this meeting, and comes with a reason or not at all', async () => {
    const { container } = render(SessionFacts, { session: later(), onkept: () => {} });
    await press('Somebody else was there');
    await userEvent.selectOptions(await screen.findByLabelText('Of the list'), 'Rune Halloran');
    expect(await screen.findByText('Not agreed for this meeting.')).toBeVisible();
    expect(screen.queryByText(/has not been asked/)).toBeNull();
    expect(screen.queryByRole('radio', { name: 'None: it was not asked' })).toBeNull();
    expect(of('guard').at(-1)).toMatchObject({
      action: 'invite_to_session',
      person: 'rune',
      on: '2026-03-19',
      session: 'wren-15',
    });
    expect(screen.getByLabelText('As')).toHaveValue('supporter');
    const anyway = screen.getByRole('button', { name: 'Add with this reason' });
    expect(anyway).toBeDisabled();
    await userEvent.click(screen.getByRole('radio', { name: 'Somebody’s life or safety' }));
    await userEvent.type(screen.getByLabelText('Why'), 'Not to be left alone.');
    expect(await findings(container)).toEqual([]);
    await userEvent.click(anyway);
    expect(of('keep_session')[0]).toMatchObject({
      session: { in_the_room: [{ role: 'supporter', who: 'Rune Halloran' }] },
      going_on: { legal_basis: 'safety', reason: 'Not to be left alone.' },
    });
  });

  it('leads to a new answer, for this person', async () => {
    render(SessionFacts, { session: later(), onkept: () => {} });
    await press('Somebody else was there');
    await userEvent.type(screen.getByLabelText(/^Who/), 'rune halloran');
    await press('Record a new answer');
    expect(route()).toMatchObject({ name: 'consent_answer', params: { person: 'rune' } });
  });

  it('is there for the same short line whatever the reason, and People says why', async () => {
    for (const why of WHY) {
      await begin({ guard: (request) => ({ ...guardOf(request), why }) });
      const { unmount } = render(SessionFacts, { session: later(), onkept: () => {} });
      await press('Somebody else was there');
      await userEvent.selectOptions(await screen.findByLabelText('Of the list'), 'Rune Halloran');
      const line = await screen.findByText('Not agreed for this meeting.');
      expect(line.closest('[role="status"]')).toHaveTextContent(
        /^Not agreed for this meeting\. Record a new answer Open People$/,
      );
      unmount();
    }
  });

  it('is said to come with conditions without reading them out in the room', async () => {
    const conditions = ['Not about her father.'];
    await begin({ guard: (request) => ({ ...guardOf(request), why: null, conditions }) });
    render(SessionFacts, { session: later(), onkept: () => {} });
    await press('Somebody else was there');
    await userEvent.selectOptions(await screen.findByLabelText('Of the list'), 'Rune Halloran');
    expect(await screen.findByText(/^Agreed for this meeting, with conditions\./)).toBeVisible();
    expect(screen.queryByText(/her father/)).toBeNull();
  });

  it('may have come without being asked while the session runs, and that is said', async () => {
    await begin({ guard: (request) => ({ ...guardOf(request), has_begun: true, is_over: false }) });
    render(SessionFacts, { session: later(), onkept: () => {} });
    await press('Somebody else was there');
    await userEvent.selectOptions(await screen.findByLabelText('Of the list'), 'Rune Halloran');
    await userEvent.click(await screen.findByRole('radio', { name: 'None: it was not asked' }));
    await userEvent.type(screen.getByLabelText('Why'), 'They came in together.');
    await press('Add with this reason');
    expect(of('keep_session')[0]).toMatchObject({
      going_on: { legal_basis: 'none', reason: 'They came in together.' },
    });
  });

  it('is over when the program says so, whatever the hour looks like here', async () => {
    await begin({ guard: (request) => ({ ...guardOf(request), has_begun: true, is_over: true }) });
    render(SessionFacts, { session: later(), onkept: () => {} });
    await press('Somebody else was there');
    await userEvent.selectOptions(await screen.findByLabelText('Of the list'), 'Rune Halloran');
    expect(await screen.findByText('Who was there can always be written down.')).toBeVisible();
  });

  it('is never refused for being named by words only, and it is said that nothing can be looked up', async () => {
    render(SessionFacts, { session: later(), onkept: () => {} });
    await press('Somebody else was there');
    expect(screen.queryByText(/Nothing can be looked up/)).toBeNull();
    await userEvent.selectOptions(await screen.findByLabelText('As'), 'supporter');
    await userEvent.type(screen.getByLabelText(/^Who/), 'her sister');
    expect(
      await screen.findByText(/Nothing can be looked up for somebody who is not on the list/),
    ).toBeVisible();
    await press('Add');
    expect(of('keep_session')[0]).toMatchObject({ going_on: null });
    await press('Somebody else was there');
    await userEvent.selectOptions(await screen.findByLabelText('As'), 'guardian');
    await press('Open People');
    expect(route()).toEqual({ name: 'people', params: { client: 'plum' } });
  });

  it('is written down afterwards whatever was agreed', async () => {
    const past = session();
    const over = { ...past.session, planned_start: '2026-03-05T14:00:00' };
    render(SessionFacts, { session: { ...past, session: over }, onkept: () => {} });
    await press('Somebody else was there');
    await userEvent.selectOptions(await screen.findByLabelText('Of the list'), 'Rune Halloran');
    expect(await screen.findByText('Who was there can always be written down.')).toBeVisible();
    await press('Add');
    expect(of('keep_session')[0]).toMatchObject({ going_on: null });
  });
});
