import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '@/App.svelte';
import { dropCurtain } from '@/app/curtain.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { go, route, startAgain } from '@/app/router.svelte';
import type { AskRequest } from '@/bindings/AskRequest';
import type { UseRequest } from '@/bindings/UseRequest';
import { STILL } from '@/dev/answers/asked';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { STATE } from '@/dev/sample/desk';

let called: Called[];
const calls = (command: string) => called.filter((one) => one.command === command);
const last = <T>(command: string) => calls(command).at(-1)?.request as T;
const key = (name: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => userEvent.click(await button(name));

/** The session of fourteen o’clock at twelve minutes past, or the one that was over before noon. */
async function open(when: 'during' | 'after', other: Partial<Answers> = {}) {
  setState({ ...STATE, now: new Date(2026, 2, 12, 14, 12).getTime() });
  called = installFake(other);
  render(App);
  if (when === 'during') go('session', { client: 'wren', session: 'wren-15' });
  else go('session', { client: 'plum', session: 'plum-5' });
  await button(/: Asked in the session$/);
}

beforeEach(() => {
  startAgain();
  dropCurtain();
});

afterEach(() => {
  vi.useRealTimers();
  setState(STATE);
});

describe('asked in the session', () => {
  it('is a folded row with nothing noted, and axe finds nothing serious in it open', async () => {
    await open('during');
    const row = (await button('Open: Asked in the session')).closest('.leaf-grid')!;
    expect(within(row as HTMLElement).getByText('Nothing noted')).toBeVisible();
    await press('Open: Asked in the session');
    await press('Open: What we used');
    const group = await screen.findByRole('group', { name: 'The answer' });
    expect(
      within(group)
        .getAllByRole('button')
        .map((one) => one.textContent?.trim()),
    ).toEqual(['Yes y', 'Yes, but b', 'Not now l', 'No n', 'Changed mind x', 'No answer a']);
    expect(screen.getByText(/A yes is only for this step\./)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('takes a whole answer in two keys', async () => {
    await open('during');
    await key('c');
    await screen.findByRole('group', { name: 'The answer' });
    await key('l');
    await screen.findByText('Noted: not now.');
    expect(last<AskRequest>('ask_in_session')).toEqual({
      session: 'wren-15',
      item: null,
      instead_of: null,
      asked: {
        asked_on: '2026-03-12',
        at_minute: 12,
        what: '',
        options: [],
        answer: 'not_now',
        answered_by: 'words',
        honoured: null,
        happened_next: null,
      },
    });
    expect(screen.queryByRole('group', { name: 'The answer' })).toBeNull();
  });

  it('lets letters be letters while a line is being typed', async () => {
    await open('during');
    await key('c');
    const field = await screen.findByLabelText('What is asked');
    await userEvent.type(field, 'bxnyc');
    expect(field).toHaveValue('bxnyc');
    expect(calls('ask_in_session')).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await key('y');
    await screen.findByText('Noted: yes.');
    expect(last<AskRequest>('ask_in_session').asked).toMatchObject({
      what: 'bxnyc',
      answer: 'yes',
    });
  });

  it('acts on no letter before a question is asked, and notes one answer to it however often it is pressed', async () => {
    await open('during');
    await key('y');
    expect(calls('ask_in_session')).toEqual([]);
    await key('c');
    await screen.findByRole('group', { name: 'The answer' });
    await Promise.all([key('n'), key('n'), key('y')]);
    await screen.findByText('Noted: no.');
    expect(calls('ask_in_session')).toHaveLength(1);
  });

  it('shows earlier answers only when somebody asks to see them', async () => {
    await open('during');
    for (const answer of ['y', 'b']) {
      await key('c');
      await screen.findByRole('group', { name: 'The answer' });
      await key(answer);
      await screen.findByText(answer === 'y' ? 'Noted: yes.' : 'Noted: yes, but.');
    }
    expect(screen.getByText('2 asked')).toBeVisible();
    expect(screen.queryByRole('list', { name: 'What was asked' })).toBeNull();
    await press('Show what was asked');
    const list = screen.getByRole('list', { name: 'What was asked' });
    expect(within(list).getByText(/^Yes, but\./)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    await press('Cover it');
    expect(screen.queryByRole('list', { name: 'What was asked' })).toBeNull();
  });

  it('takes the last one back with Backspace for ten seconds, and never while a line is being typed', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await open('during');
    await key('c');
    await screen.findByRole('group', { name: 'The answer' });
    await key('n');
    await screen.findByText('Noted: no.');
    screen.getByLabelText('What we did').focus();
    await key('Backspace');
    expect(calls('void_in_session')).toEqual([]);
    screen.getByLabelText('What we did').blur();
    await key('Backspace');
    await screen.findByText('It is taken back.');
    expect(calls('void_in_session')).toHaveLength(1);

    await key('c');
    await screen.findByRole('group', { name: 'The answer' });
    await key('y');
    await screen.findByText('Noted: yes.');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(screen.queryByText('Noted: yes.')).toBeNull();
    await key('Backspace');
    expect(calls('void_in_session')).toHaveLength(1);
  });

  it('strikes through what was entered in error, once it is asked again', async () => {
    await open('after');
    await press('Say it: Asked in the session');
    await press('Show what was asked');
    await press('Entered in error: draw the frame');
    expect(calls('void_in_session')).toEqual([]);
    await press('Strike it through');
    await waitFor(() => expect(screen.getByText('draw the frame').closest('s')).not.toBeNull());
    expect(screen.getByText('2 asked')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('asks afterwards to what, one at a time, and keeps the answer in the place of the first', async () => {
    await open('after');
    expect(screen.getByText('11:12, yes: to what?')).toBeVisible();
    await press('Say it: Asked in the session');
    expect(screen.queryByText('draw the frame')).toBeNull();
    await userEvent.type(
      await screen.findByLabelText('11:12, yes: to what?'),
      'look at one picture{Enter}',
    );
    expect(await screen.findByText(/changed mind: say the name aloud/)).toBeVisible();
    const request = last<AskRequest>('ask_in_session');
    expect(request.instead_of).toEqual(expect.any(String));
    expect(request.asked).toMatchObject({
      at_minute: 12,
      answer: 'yes',
      what: 'look at one picture',
      honoured: null,
    });
    expect(screen.getByText('3 asked')).toBeVisible();
  });

  it('takes a question afterwards without a minute that nobody knows', async () => {
    await open('after');
    await key('c');
    await userEvent.type(await screen.findByLabelText('What was asked'), 'sit by the door');
    await press('No');
    await screen.findByText('Noted: no.');
    expect(last<AskRequest>('ask_in_session').asked).toMatchObject({
      at_minute: null,
      what: 'sit by the door',
    });
  });

  it('asks what a changed mind meant, and leads to the consent page when it was meant altogether', async () => {
    await open('after');
    await press('Say it: Asked in the session');
    await press('Leave it blank');
    await userEvent.click(await screen.findByRole('radio', { name: 'Altogether' }));
    expect(await findings(document.body)).toEqual([]);
    await press('Keep it');
    await waitFor(() =>
      expect(route()).toMatchObject({ name: 'consent', params: { client: 'plum' } }),
    );
    expect(last<AskRequest>('ask_in_session').asked).toMatchObject({
      answer: 'changed_mind',
      what: 'say the name aloud',
      happened_next: 'Meant altogether.',
    });
  });

  it('says gently where a no was not kept to', async () => {
    await open('after');
    await press('Say it: Asked in the session');
    await press('Show what was asked');
    await press('Say more: draw the frame');
    const done = screen.getByRole('radiogroup', { name: 'Was it done as answered?' });
    expect(within(done).queryByRole('radio', { checked: true })).toBeNull();
    await userEvent.click(within(done).getByRole('radio', { name: 'No' }));
    expect(screen.getByText(/can be noted under “Between us” later/)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('loses nothing that was typed and not answered', async () => {
    await open('during');
    await key('c');
    await userEvent.type(await screen.findByLabelText('What is asked'), 'sit by the door');
    await flushAll();
    expect(last('keep_draft')).toMatchObject({ kind: 'micro_consent', session: 'wren-15' });
    go('today');
    await screen.findByRole('heading', { name: 'Today', level: 1 });
    go('session', { client: 'wren', session: 'wren-15' });
    await waitFor(() =>
      expect(screen.getByLabelText('What is asked')).toHaveValue('sit by the door'),
    );
    expect(screen.getByText(/is not kept yet/)).toBeVisible();
  });
});

describe('what we used', () => {
  it('notes at once what is agreed', async () => {
    await open('during');
    await press('Open: What we used');
    await press(/^Drawing it small/);
    await screen.findByText('Noted: Drawing it small.');
    expect(last<UseRequest>('use_technique')).toEqual({
      session: 'wren-15',
      item: 'drawing',
      answer: null,
      asked: null,
      boundary: null,
    });
    const list = screen.getByRole('list', { name: 'What was noted' });
    expect(list).toHaveTextContent(/Drawing it small\s*It was agreed\./);
    await key('Backspace');
    await screen.findByText('It is taken back.');
    expect(within(list).getByText('Drawing it small').closest('s')).not.toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('offers three ways while the session goes on, and asking now takes one of the six answers', async () => {
    await open('during');
    await press('Open: What we used');
    expect(screen.queryByText('Counting breaths', { selector: 'button *' })).toBeNull();
    await press(/^Practice near the car/);
    const gate = await screen.findByRole('group', {
      name: 'Practice near the car is not recorded as agreed',
    });
    expect(
      within(gate)
        .getAllByRole('button')
        .map((one) => one.textContent?.trim()),
    ).toEqual([
      'Ask now',
      'Leave it out',
      'It was done without asking: note it and talk about it',
      'Choose something else',
    ]);
    expect(await findings(document.body)).toEqual([]);
    await press('Ask now');
    await screen.findByRole('group', { name: 'Practice near the car: the answer' });
    await key('a');
    await screen.findByText(/is left out. Nothing of it is noted as used/);
    expect(last<UseRequest>('use_technique')).toMatchObject({
      item: 'car',
      answer: 'ask_now',
      asked: { answer: 'no_answer', answered_by: 'silence', what: 'Practice near the car' },
    });
    expect(screen.getByRole('list', { name: 'What was noted' })).toHaveTextContent('Left out.');
  });

  it('asks after the session what happened, with four equal answers, and notes which', async () => {
    await open('after');
    await press('Open: What we used');
    await press(/^Counting breaths/);
    const gate = await screen.findByRole('group', {
      name: 'This was not recorded as agreed. What happened?',
    });
    expect(
      within(gate)
        .getAllByRole('button')
        .map((one) => one.textContent?.trim()),
    ).toEqual([
      'Agreed aloud, not keyed',
      'Left out',
      'Done without asking: note it and talk about it',
      'Not sure',
      'Choose something else',
    ]);
    expect(calls('use_technique')).toEqual([]);
    await press('Agreed aloud, not keyed');
    expect(await screen.findByText(/Agreed aloud, and not written down then/)).toBeVisible();
    expect(last<UseRequest>('use_technique')).toMatchObject({
      answer: 'agreed_aloud',
      asked: null,
    });
  });

  it('takes one line about what was done without asking, or none', async () => {
    await open('after');
    await press('Open: What we used');
    for (const [words, boundary] of [
      ['I went on too soon.', { by: 'therapist', area: 'consent', what: 'I went on too soon.' }],
      ['', null],
    ] as const) {
      await press(/^Practice near the car/);
      await press(/^Done without asking/);
      const line = await screen.findByLabelText('What happened');
      if (words) await userEvent.type(line, words);
      await press('Note it');
      await screen.findByText('Noted, to be talked about.');
      const request = last<UseRequest>('use_technique');
      expect(request.answer).toBe('without_asking');
      if (boundary) expect(request.boundary).toMatchObject(boundary);
      else expect(request.boundary).toBeNull();
    }
  });

  it('meets the gate of after the session when it ended while the question stood', async () => {
    let isOver = false;
    const option = (gate: UseRequest['answer'][]) => ({
      item: 'car',
      name: 'Practice near the car',
      standing: 'not_asked' as const,
      conditions: null,
      gate: gate.filter((way) => way !== null),
    });
    const view = () => ({
      session: 'wren-15',
      is_over: isOver,
      asked: [],
      uses: [],
      still_true: [],
      techniques: [
        option(
          isOver
            ? ['agreed_aloud', 'left_out', 'without_asking', 'not_sure']
            : ['ask_now', 'left_out', 'without_asking'],
        ),
      ],
    });
    await open('during', {
      in_session: view,
      use_technique: () => {
        isOver = true;
        return refuse({ code: 'not_agreed' });
      },
    });
    await press('Open: What we used');
    await press(/^Practice near the car/);
    await press('Ask now');
    await press('Yes');
    expect(await button('Agreed aloud, not keyed')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leads to the consent page when nothing is on the list', async () => {
    await open('during', {
      in_session: ({ session }) => ({
        session,
        is_over: false,
        asked: [],
        uses: [],
        techniques: [],
        still_true: [],
      }),
    });
    await press('Open: What we used');
    await press('Open the consent page');
    expect(route()).toMatchObject({ name: 'consent', params: { client: 'wren' } });
  });
});

describe('a yes that nobody has looked at for long', () => {
  it('is brought up in the words it was asked in, and is still so or comes up another day', async () => {
    await open('during');
    await press('Open: Still so?');
    expect(
      screen.getByText(
        '“In November 2025 I asked: ‘Some people like to try small things between sessions. Would you like that?’ ' +
          'Only small ones. I noted a yes. Is that still so, or is it different now?”',
      ),
    ).toBeVisible();
    expect(
      screen.getByText(
        '“In December 2025 we spoke about: Feet on the floor. I noted a yes, if: shoes stay on. ' +
          'Is that still so, or is it different now?”',
      ),
    ).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    await press('Still so: Tasks between sessions');
    expect(await screen.findByText('Recorded: Tasks between sessions, still so.')).toBeVisible();
    expect(last('still_so')).toEqual({ session: 'wren-15', item: 'tasks' });
    await press('Ask another day: Feet on the floor');
    expect(await screen.findByText(/The yes stands as it did\.$/)).toBeVisible();
    expect(last('put_off_consent')).toEqual({ session: 'wren-15', item: 'feet' });
    expect(screen.queryByRole('button', { name: /^Still so:/ })).toBeNull();
  });

  it('says about whom it is, where the same was asked about several people', async () => {
    const telling = (item: string, name: string) => ({
      ...STILL[0]!,
      item,
      kind: 'third_persons' as const,
      name: 'Telling someone something',
      about: { id: item, name },
      wording: 'May I tell them that you are late?',
      limits: null,
    });
    const still_true = [
      telling('petra', 'Petra Vale'),
      { ...telling('corin', 'Corin Ashdown'), wording: null },
    ];
    await open('during', {
      in_session: ({ session }) => ({
        ...{ session, is_over: false, asked: [], uses: [], techniques: [] },
        still_true,
      }),
    });
    expect(
      screen.getByText(
        'Telling someone something (Petra Vale), Telling someone something (Corin Ashdown)',
      ),
    ).toBeVisible();
    await press('Open: Still so?');
    expect(
      screen.getByText(/I asked about Petra Vale: ‘May I tell them that you are late\?’/),
    ).toBeVisible();
    expect(
      screen.getByText(/we spoke about Corin Ashdown: Telling someone something\./),
    ).toBeVisible();
    expect(await button('Still so: Telling someone something (Corin Ashdown)')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('names a topic only when somebody asks to see it, and not afterwards', async () => {
    await open('during');
    expect(screen.getByText('Tasks between sessions, Feet on the floor, One topic')).toBeVisible();
    await press('Open: Still so?');
    expect(document.body.innerHTML).not.toMatch(/canal/);
    await press('Show: One topic');
    expect(
      screen.getByText(/‘May I ask about the house by the canal\?’ I noted a yes\./),
    ).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    await press('Still so: The house by the canal');
    expect(await screen.findByText('Recorded: a topic, still so.')).toBeVisible();
    expect(last('still_so')).toEqual({ session: 'wren-15', item: 'canal' });
    expect(document.body.innerHTML).not.toMatch(/canal/);
  });

  it('any no has its own form, with nothing chosen beforehand', async () => {
    await open('during');
    await press('Open: Still so?');
    await press('Not now, no, or taken back: Tasks between sessions');
    expect(route()).toMatchObject({
      name: 'consent_answer',
      params: { client: 'wren', item: 'tasks', session: 'wren-15' },
    });
    expect(calls('still_so')).toEqual([]);
  });
});

describe('a change of mind when it is asked', () => {
  it('is left out, and reads as what was answered', async () => {
    await open('during');
    await press('Open: What we used');
    await press(/^Something warm in the hands/);
    await press('Ask now');
    const answers = await screen.findByRole('group', { name: /the answer$/ });
    await userEvent.click(within(answers).getByRole('button', { name: /^Changed mind/ }));
    const list = await screen.findByRole('list', { name: 'What was noted' });
    expect(within(list).getByText(/yes at first, and then not\. Left out\./)).toBeVisible();
  });
});
