import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { RecordConsentRequest } from '@/bindings/RecordConsentRequest';
import { ANSWERS } from '@/dev/answers';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import { answerOf, entryOf, itemOf, viewOf } from '@/dev/sample/consent';
import AgreementPage from '../agreement/AgreementPage.svelte';
import OverviewPage from '../client/OverviewPage.svelte';
import AnswerPage from './AnswerPage.svelte';
import ConsentPage from './ConsentPage.svelte';
import OwnScopes from './OwnScopes.svelte';

let called: Called[];
const calls = (command: string) => called.filter((one) => one.command === command);
const last = <T>(command: string) => calls(command).at(-1)?.request as T;
const recorded = () => last<RecordConsentRequest>('record_consent');
const wren = { client: 'wren' };
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => userEvent.click(await button(name));
const choose = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }));
const part = (name: string) => screen.findByRole('region', { name });

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('consent', () => {
  it('has a no first, in words and without anything that axe finds serious', async () => {
    const { container } = render(ConsentPage, wren);
    const refused = await part('No, and not now');
    expect(within(refused).getByText('The choir years')).toBeVisible();
    expect(within(refused).getByText('Not now')).toBeVisible();
    expect(within(refused).getByText('Ask me again in spring.')).toBeVisible();
    expect(within(refused).getByText('not asked before 20 March')).toBeVisible();
    expect(within(refused).getByText('I keep a note that we did it before.')).toBeVisible();
    const parts = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(parts).toEqual([
      'No, and not now',
      'Yes, with conditions',
      'Yes',
      'Told, not asked',
      'Not asked',
    ]);
    expect(await findings(container)).toEqual([]);
  });

  it('speaks of a client with the client’s pronouns, and of one without them with none', async () => {
    render(ConsentPage, wren);
    expect(await screen.findByText(/until she raises them/)).toBeVisible();
    cleanup();
    called = installFake({
      consent: async (request, say) => ({
        ...(await ANSWERS.consent({ ...request, client: 'wren' }, say)),
        client: 'plum',
      }),
    });
    render(ConsentPage, { client: 'plum' });
    expect(await screen.findByText(/until the client raises them/)).toBeVisible();
  });

  it('a line opens into its history, and the words in which it was asked', async () => {
    const { container } = render(ConsentPage, wren);
    await press('Practice near the car');
    const history = screen.getByRole('list', { name: 'History of Practice near the car' });
    expect(within(history).getByText(/Asked. Not now./)).toBeVisible();
    expect(within(history).getByText(/She brought it up. Yes, if: Only in/)).toBeVisible();
    expect(screen.getByText(/You choose the step/)).toBeVisible();
    expect(await button('Practice near the car')).toHaveAttribute('aria-expanded', 'true');
    expect(await findings(container)).toEqual([]);
  });

  it('is taken back in one step, and nothing is asked', async () => {
    render(ConsentPage, wren);
    (await button('Short questions after a session')).focus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/“Short questions after a session” is taken back/);
    expect(recorded()).toMatchObject({
      item: 'questions',
      event: { decision: 'withdrawn', answered_on: '2026-03-12', words: null },
    });
    const refused = await part('No, and not now');
    const moved = within(refused).getByRole('button', { name: 'Short questions after a session' });
    await waitFor(() => expect(moved).toHaveFocus());
  });

  it('what is closed is not asked again, but opens where the client brought it up', async () => {
    render(ConsentPage, wren);
    await press('Breathing exercises');
    expect(screen.queryByRole('button', { name: 'Ask again' })).toBeNull();
    expect(screen.getByText('It stays closed until she brings it up.')).toBeVisible();
    await press('She brought it up');
    expect(route()).toEqual({
      name: 'consent_answer',
      params: { client: 'wren', item: 'breathing', raised: 'client' },
    });
  });

  it('what was entered in error stays, struck through and said to be so', async () => {
    const { container } = render(ConsentPage, wren);
    await press('Breathing exercises');
    await press(/^Entered in error: 26 February, No/);
    expect(calls('void_consent')).toEqual([]);
    await press('Strike it through');
    await screen.findByText('The entry is struck through and stays in the history.');
    expect(last('void_consent')).toMatchObject({ reason: null });
    expect(screen.getByText(/entered in error/)).toBeVisible();
    expect(container.querySelector('s')).toHaveTextContent('Asked. No.');
  });

  it('what nobody answered can be taken off the list and put back', async () => {
    render(ConsentPage, wren);
    await press('Meeting outside');
    await press('Take off the list');
    await screen.findByText('“Meeting outside” is off the list. Its history stays.');
    expect(screen.queryByRole('button', { name: 'Meeting outside' })).toBeNull();
    await press('Undo');
    const back = await screen.findAllByRole('button', { name: 'Meeting outside' });
    expect(back.length).toBeGreaterThan(0);
    expect(last('list_consent_item')).toMatchObject({ is_listed: true });
  });

  it('what was answered stays in its words and on the list', async () => {
    render(ConsentPage, wren);
    await press('Any touch');
    expect(screen.queryByRole('button', { name: 'Reword' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Take off the list' })).toBeNull();
    await press('Meeting outside');
    await press('Reword');
    const name = screen.getByLabelText('Name');
    expect(name).toHaveFocus();
    await userEvent.type(name, ', aloud');
    await press('Keep');
    await waitFor(() => expect(last('keep_consent_item')).toMatchObject({ base_rev: 1 }));
  });

  it('as it stood on another day is marked as that, and nothing can be changed', async () => {
    const { container } = render(ConsentPage, wren);
    await press('See another date');
    await userEvent.type(screen.getByLabelText('As it stood on'), '15 January 2026');
    expect(await screen.findAllByText(/As it stood on 15 January 2026/)).not.toHaveLength(0);
    expect(last('consent')).toEqual({ client: 'wren', on: '2026-01-15' });
    await waitFor(() => expect(screen.queryByRole('button', { name: /Record/ })).toBeNull());
    await press('Practice near the car');
    const history = screen.getByRole('list', { name: 'History of Practice near the car' });
    expect(within(history).getAllByRole('listitem')).toHaveLength(1);
    for (const deed of [/takes it back/, /Entered in error/, 'Reword', 'Take off the list'])
      expect(screen.queryByRole('button', { name: deed })).toBeNull();
    expect(await findings(container)).toEqual([]);
    await press('Back to today');
    expect(await button(/Record an answer/)).toBeVisible();
  });

  it('says whose yes is missing, and when it is time to ask again', async () => {
    const two = itemOf('technique', 'Drawing', { decided_by: 'client_and_guardian' });
    const assent = answerOf('granted', '2026-02-01', { given_by: 'client_assent' });
    const old = answerOf('granted', '2025-11-06', { review_on: '2026-02-06' });
    called = installFake({
      consent: async (request, say) => ({
        ...(await ANSWERS.consent(request, say)),
        items: [
          { ...viewOf('a', two, [entryOf(assent)], '2026-03-12'), standing: 'not_asked', by: null },
          viewOf('b', itemOf('homework', 'Letters'), [entryOf(old)], '2026-03-12'),
        ],
      }),
    });
    render(ConsentPage, wren);
    expect(await screen.findByText('due for review since 6 February')).toBeVisible();
    expect(screen.getByText('It is time to ask whether this yes still holds.')).toBeVisible();
    await press('Drawing');
    expect(screen.getByText(/whoever has a say for the client is missing/)).toBeVisible();
  });

  it('teaches where nothing was asked', async () => {
    const { container } = render(ConsentPage, { client: 'holt' });
    expect(
      await screen.findByText(/Nothing here is a yes before somebody was asked/),
    ).toBeVisible();
    expect(await findings(container)).toEqual([]);
    expect(acts().map(({ name }) => name)).toEqual(['Record an answer', 'What I may say to whom']);
  });

  it('can be taken back from the palette, by no bare letter', async () => {
    render(ConsentPage, wren);
    await press('Practice near the car');
    const act = acts().find(({ name }) => name === 'She takes it back: Practice near the car');
    expect(act).toBeDefined();
    expect(act?.key).toBeUndefined();
    act?.run();
    await screen.findByText(/“Practice near the car” is taken back/);
    expect(recorded()).toMatchObject({ item: 'car', event: { decision: 'withdrawn' } });
  });

  it('that may be asked again is no invitation: only a day that was said stands there', async () => {
    const no = itemOf('technique', 'Drawing');
    const items = [
      viewOf('a', no, [entryOf(answerOf('not_now', '2026-01-15'))], '2026-03-12'),
      viewOf(
        'b',
        itemOf('topic', 'The move'),
        [entryOf(answerOf('not_now', '2026-01-15', { ask_again_from: '2026-03-01' }))],
        '2026-03-12',
      ),
    ];
    const open = { may_ask: true, ask_from: '2026-01-16' };
    called = installFake({
      consent: async (request, say) => ({
        ...(await ANSWERS.consent(request, say)),
        items: [{ ...items[0]!, ...open }, items[1]!],
      }),
    });
    render(ConsentPage, wren);
    expect(await screen.findByText('may be asked since 1 March')).toBeVisible();
    expect(screen.queryByText(/16 January/)).toBeNull();
  });

  it('after midnight is the page of yesterday, and leads to today', async () => {
    called = installFake({
      consent: async (request, say) => ({
        ...(await ANSWERS.consent(request, say)),
        on: calls('consent').length > 1 ? '2026-03-12' : '2026-03-11',
      }),
    });
    render(ConsentPage, wren);
    await press('Back to today');
    expect(await button(/Record an answer/)).toBeVisible();
  });

  it('and the agreement lead to each other', async () => {
    render(ConsentPage, wren);
    await press('Safety agreement');
    expect(route()).toEqual({ name: 'agreement', params: { client: 'wren' } });
    cleanup();
    render(AgreementPage, wren);
    await press('Consent');
    expect(route()).toEqual({ name: 'consent', params: { client: 'wren' } });
  });

  it('is counted on the overview, and nothing is named there', async () => {
    render(OverviewPage, wren);
    expect(await screen.findByText(/6 things are a no, or not now/)).toBeVisible();
    expect(screen.queryByText('Breathing exercises')).toBeNull();
    await press('Open consent');
    expect(route()).toEqual({ name: 'consent', params: { client: 'wren' } });
  });
});

describe('an answer', () => {
  const car = { client: 'wren', item: 'car' };
  const key = (name: string) =>
    acts()
      .find((one) => one.key === name)!
      .run();

  it('of no is two keys', async () => {
    render(AnswerPage, car);
    await screen.findByRole('radiogroup', { name: 'The answer' });
    key('n');
    key('Ctrl+Enter');
    await waitFor(() => expect(calls('record_consent')).toHaveLength(1));
    expect(recorded()).toMatchObject({
      item: 'car',
      session: null,
      event: {
        decision: 'declined',
        answered_on: '2026-03-12',
        given_by: 'client',
        how: 'spoken',
        words: null,
        present: [],
        ask_again_from: null,
        options_offered: ['parked car', 'drawing the car', 'another day'],
      },
    });
    expect(route()).toEqual({ name: 'consent', params: { client: 'wren', item: 'car' } });
  });

  it('has equal answers, none chosen, the keyboard waits there, and axe finds nothing serious', async () => {
    const { container } = render(AnswerPage, car);
    const answers = await screen.findByRole('radiogroup', { name: 'The answer' });
    const offered = within(answers).getAllByRole('radio', { checked: false });
    expect(offered.map((one) => one.textContent?.trim())).toEqual([
      'Yes',
      'Yes, if',
      'Not now',
      'No',
      'She takes it back',
      'Pause',
    ]);
    await waitFor(() => expect(offered[0]).toHaveFocus());
    expect(screen.getByText(/You can stop at any time. May we try/)).toBeVisible();
    expect(await findings(container)).toEqual([]);
    for (const each of screen.getAllByRole('button', { name: /^Open: / }))
      await userEvent.click(each);
    await press('Add a person');
    await choose('Not now');
    expect(await findings(container)).toEqual([]);
  });

  it('takes words before there is an answer, and the keyboard stays where it is', async () => {
    render(AnswerPage, car);
    const words = await screen.findByLabelText('What was said');
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Yes' })).toHaveFocus());
    await userEvent.type(words, 'Maybe when it is warm');
    expect(words).toHaveValue('Maybe when it is warm');
    expect(words).toHaveFocus();
  });

  it('of "yes, if" says kindly that it needs the if', async () => {
    render(AnswerPage, car);
    await choose('Yes, if');
    await press('Record it');
    expect(screen.getByText(/“Yes, if” needs the if/)).toBeVisible();
    expect(calls('record_consent')).toEqual([]);
    await userEvent.type(screen.getByLabelText('Only if'), 'The engine is off.');
    await press('Record it');
    expect(recorded().event).toMatchObject({
      decision: 'granted_with_conditions',
      conditions: 'The engine is off.',
    });
  });

  it('of not now reads back the day that was said', async () => {
    render(AnswerPage, car);
    expect(screen.queryByLabelText(/asked again from/)).toBeNull();
    await choose('Not now');
    await userEvent.type(screen.getByLabelText('She may be asked again from'), '20 March 2026');
    expect(screen.getByText(/“I will not ask before 20 March. Is that right\?”/)).toBeVisible();
    await userEvent.type(screen.getByLabelText('What was said'), 'In spring');
    expect(screen.getByText(/“You said: In spring. I will not ask before 20 March/)).toBeVisible();
    await press('Record it');
    expect(recorded().event).toMatchObject({
      ask_again_from: '2026-03-20',
      words: 'In spring',
      voice: 'client_words',
    });
  });

  it('that comes too soon is met kindly, and recorded where the client brought it up', async () => {
    render(AnswerPage, { client: 'wren', item: 'choir' });
    await choose('Yes');
    await press('Record it');
    expect(
      await screen.findByText(/is not asked again before 20 March 2026. ?$/, { selector: '.what' }),
    ).toBeVisible();
    await press('She brought it up: record the yes');
    await waitFor(() => expect(calls('record_consent')).toHaveLength(2));
    expect(recorded().event).toMatchObject({ decision: 'granted', raised_by: 'client' });
    await waitFor(() => expect(route().name).toBe('consent'));
  });

  it('says who else was there only when somebody says so', async () => {
    render(AnswerPage, car);
    await choose('No');
    await press('Open: Who else was there');
    await press('Add a person');
    await userEvent.selectOptions(screen.getByLabelText('As'), 'supporter');
    await press('Record it');
    expect(recorded().event.present).toEqual([{ role: 'supporter', who: null }]);
  });

  it('is begun again where it was left, for the same item only', async () => {
    render(AnswerPage, car);
    await choose('No');
    await userEvent.type(screen.getByLabelText('What was said'), 'Not with the rai');
    await flushAll();
    expect(last('keep_draft')).toMatchObject({
      kind: 'consent_event',
      client: 'wren',
      body: { about: { item: 'car' }, decision: 'declined', words: 'Not with the rai' },
    });
    cleanup();
    render(AnswerPage, { client: 'wren', item: 'questions' });
    expect(await screen.findByLabelText('What was said')).toHaveValue('');
    cleanup();
    render(AnswerPage, wren);
    await waitFor(() =>
      expect(screen.getByLabelText('What was said')).toHaveValue('Not with the rai'),
    );
    cleanup();
    render(ConsentPage, wren);
    expect(await screen.findByText(/An answer was begun/)).toBeVisible();
  });

  it('to a fact is told and understood, and no choice is pretended', async () => {
    render(AnswerPage, { client: 'wren', item: 'notes' });
    const answers = await screen.findByRole('radiogroup', { name: 'The answer' });
    expect(within(answers).getAllByRole('radio')).toHaveLength(1);
    expect(
      screen.getByText('There is no choice in this one, and none is pretended.'),
    ).toBeVisible();
  });
});

describe('what an answer is about', () => {
  it('leaves out what was answered with no, until the client brought it up', async () => {
    const { container } = render(AnswerPage, wren);
    expect(await button(/^Practice near the car/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^The choir years/ })).toBeNull();
    expect(await findings(container)).toEqual([]);
    await press('She brought something up herself');
    await press(/^The choir years/);
    const who = screen.getByRole('radiogroup', { name: 'Who brought it up' });
    expect(within(who).getByRole('radio', { name: 'She did' })).toBeChecked();
    await choose('Yes');
    await press('Record it');
    expect(recorded()).toMatchObject({ item: 'choir', event: { raised_by: 'client' } });
  });

  it('comes onto the list with the answer, not before', async () => {
    render(AnswerPage, wren);
    await press('An interpreter');
    expect(calls('keep_consent_item')).toEqual([]);
    await choose('No');
    await press('Record it');
    expect(calls('keep_consent_item')).toEqual([]);
    expect(screen.getByText('It is still to be said about whom.')).toBeVisible();
    await choose('Petra Vale');
    await press('Record it');
    expect(last('keep_consent_item')).toMatchObject({
      id: null,
      own: null,
      person: 'person-petra',
      item: { scope: 'interpreter' },
    });
    expect(recorded()).toMatchObject({ item: 'item-1', event: { decision: 'declined' } });
  });

  it('comes from a person, goes on with what that person was asked, and can be about nobody by name', async () => {
    const first = render(AnswerPage, { ...wren, scope: 'interpreter', person: 'person-petra' });
    await choose('Yes');
    await press('Record it');
    expect(last('keep_consent_item')).toMatchObject({ person: 'person-petra' });
    expect(route()).toMatchObject({ name: 'consent', params: { item: 'item-1' } });
    first.unmount();
    const again = render(AnswerPage, { ...wren, scope: 'interpreter', person: 'person-petra' });
    await choose('Yes');
    await press('Record it');
    expect(calls('keep_consent_item')).toHaveLength(1);
    again.unmount();
    render(AnswerPage, { ...wren, scope: 'interpreter' });
    await choose('No');
    await choose('Nobody by name');
    await press('Record it');
    expect(last('keep_consent_item')).toMatchObject({ person: null });
  });

  it('is worded anew for one person, with what a yes would allow', async () => {
    const { container } = render(AnswerPage, wren);
    await press('Something else');
    await userEvent.selectOptions(screen.getByLabelText('What it is about'), 'Other people');
    expect(screen.queryByLabelText('About whom')).toBeNull();
    await userEvent.selectOptions(
      screen.getByLabelText('What a yes would allow'),
      'An interpreter',
    );
    await userEvent.selectOptions(screen.getByLabelText('About whom'), 'Petra Vale');
    await userEvent.type(screen.getByLabelText('Name'), 'Petra helps with Arabic');
    expect(await findings(container)).toEqual([]);
    await press('Keep');
    expect(last('keep_consent_item')).toMatchObject({
      person: 'person-petra',
      item: { scope: 'interpreter', name: 'Petra helps with Arabic' },
    });
    expect(await screen.findByText('About Petra Vale.')).toBeVisible();
  });

  it('can be something that no list has', async () => {
    const { container } = render(AnswerPage, wren);
    await press('Something else');
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveFocus());
    await userEvent.type(screen.getByLabelText('Name'), 'Humming');
    expect(await findings(container)).toEqual([]);
    await press('Keep');
    expect(last('keep_consent_item')).toMatchObject({
      item: { kind: 'technique', name: 'Humming', scope: null, listed_on: '2026-03-12' },
    });
    await choose('Not now');
    await press('Record it');
    expect(recorded()).toMatchObject({ item: 'item-1', event: { decision: 'not_now' } });
  });

  it('is no draft while nothing was said', async () => {
    render(AnswerPage, wren);
    await press(/^Practice near the car/);
    await flushAll();
    expect(calls('keep_draft')).toEqual([]);
  });
});

describe('what may be asked', () => {
  it('is added to, changed, retired and taken up again', async () => {
    const { container } = render(OwnScopes);
    await press('Add to the list');
    await userEvent.type(screen.getByLabelText('Name'), 'Clay');
    expect(await findings(container)).toEqual([]);
    await press('Keep');
    expect(await screen.findByText('“Clay” is kept.')).toBeVisible();
    expect(last('keep_own_scope')).toMatchObject({
      id: null,
      state: 'current',
      scope: { kind: 'technique', nature: 'consent', name: 'Clay' },
    });
    await press('No longer offer it: Walking while we talk');
    expect(last('keep_own_scope')).toMatchObject({ id: 'own-1', base_rev: 1, state: 'retired' });
    await press('Undo');
    await screen.findByText('“Walking while we talk” is offered again.');
    expect(last('keep_own_scope')).toMatchObject({ id: 'own-1', base_rev: 2, state: 'current' });
  });

  it('waits for the first client', async () => {
    called = installFake({ clients: () => [] });
    render(OwnScopes);
    expect(await screen.findByText(/As soon as you see somebody/)).toBeVisible();
    expect(calls('consent')).toEqual([]);
  });
});

describe('who was in the room of a session', () => {
  const room = {
    session: 'wren-15',
    on: '2026-03-12',
    start: '14:00',
    in_the_room: [{ role: 'interpreter' as const, who: 'Sami' }],
  };
  const page = { client: 'wren', item: 'car' };

  it('is offered with an answer of that day, which says of itself in which session it was', async () => {
    called = installFake({ rooms: () => [room] });
    render(AnswerPage, page);
    expect(await screen.findByText('an interpreter (Sami)')).toBeVisible();
    await choose('Yes');
    await press(/^Record it/);
    await waitFor(() => expect(calls('record_consent')).toHaveLength(1));
    expect(recorded().event.present).toEqual([{ role: 'interpreter', who: 'Sami' }]);
    expect(recorded().session).toBeNull();
  });

  it('can be changed, and nobody is there whom nobody named', async () => {
    called = installFake({ rooms: () => [room] });
    render(AnswerPage, page);
    await choose('Yes');
    await press('Open: Who else was there');
    await press('Take out: person 1');
    await press('Open: When and how');
    await userEvent.selectOptions(await screen.findByLabelText('In which session'), 'wren-15');
    await press(/^Record it/);
    await waitFor(() => expect(calls('record_consent')).toHaveLength(1));
    expect(recorded().event.present).toEqual([]);
    expect(recorded().session).toBe('wren-15');
  });
});

describe('where several have a say', () => {
  it('an answer is that of the person who is named, and the page says that they differ', async () => {
    const young = itemOf('technique', 'Drawing', { decided_by: 'client_and_guardian' });
    const people = [
      { id: 'alma', name: 'Alma', says: [] },
      { id: 'corin', name: 'Corin', says: [{ first: '2026-01-01', last: null }] },
    ];
    const item = {
      ...viewOf('drawing', young, [entryOf(answerOf('declined', '2026-03-05'))], '2026-03-12'),
      may_ask: true,
      differing: [
        { given_by: null, person: 'alma', standing: 'declined' as const },
        { given_by: null, person: 'corin', standing: 'granted' as const },
      ],
    };
    called = installFake({
      consent: async (request, say) => ({
        ...(await ANSWERS.consent(request, say)),
        items: [item],
        representatives: people,
      }),
    });
    render(ConsentPage, wren);
    expect(await screen.findByText(/Alma: No; Corin: Yes.*not decided here/)).toBeVisible();
    cleanup();
    render(AnswerPage, { client: 'wren', item: 'drawing' });
    expect(screen.queryByLabelText('Who that was')).toBeNull();
    await userEvent.selectOptions(await screen.findByLabelText('Who answered'), 'guardian');
    await userEvent.selectOptions(await screen.findByLabelText('Who that was'), 'corin');
    await choose('Yes');
    await press(/^Record it/);
    await waitFor(() => expect(calls('record_consent')).toHaveLength(1));
    expect(recorded().person).toBe('corin');
  });

  it('whoever has no say that day can only say no, and that is said when it becomes a yes', async () => {
    const young = itemOf('technique', 'Drawing', { decided_by: 'client_and_guardian' });
    called = installFake({
      consent: async (request, say) => ({
        ...(await ANSWERS.consent(request, say)),
        items: [viewOf('drawing', young, [], '2026-03-12')],
        representatives: [{ id: 'alma', name: 'Alma', says: [] }],
      }),
    });
    render(AnswerPage, { client: 'wren', item: 'drawing' });
    await userEvent.selectOptions(await screen.findByLabelText('Who answered'), 'guardian');
    expect(screen.queryByRole('option', { name: 'Alma' })).toBeNull();
    await choose('No');
    await userEvent.selectOptions(await screen.findByLabelText('Who that was'), 'alma');
    expect(screen.queryByText(/^No say of this person/)).toBeNull();
    await choose('Yes');
    expect(screen.getByText(/^No say of this person/)).toBeVisible();
    expect(screen.getByLabelText('Who that was')).toHaveDisplayValue('Not said');
  });

  it('a no to everybody that ended a yes stands beside it, and nobody is said to be missing', async () => {
    const young = itemOf('third_persons', 'Telling family', { decided_by: 'client_and_guardian' });
    const yes = entryOf(answerOf('granted', '2026-01-05', { given_by: 'client_assent' }));
    called = installFake({
      consent: async (request, say) => ({
        ...(await ANSWERS.consent(request, say)),
        items: [
          {
            ...viewOf('told', young, [yes], '2026-03-12'),
            standing: 'declined' as const,
            by: 'elsewhere',
            no_to_everybody: '2026-02-02',
          },
        ],
      }),
    });
    render(ConsentPage, wren);
    expect(await screen.findByText('Ended by a no to everybody on 2 February.')).toBeVisible();
    expect(screen.queryByText(/guardian/)).toBeNull();
  });
});
