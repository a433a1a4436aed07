import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '@/App.svelte';
import { dropCurtain } from '@/app/curtain.svelte';
import { go, route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { inMode, modeOf } from '@/dev/answers/session_mode';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { emit, installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { STATE } from '@/dev/sample/desk';

const WHERE = { client: 'wren', session: 'wren-15' };
const at = (time: string) => new Date(`2026-03-12T${time}:00`).getTime();

let called: Called[];
const calls = (command: string) => called.filter((one) => one.command === command);
const noted = () => calls('note_event').map(({ request }) => (request as { what: unknown }).what);
const keys = (typed: string) => userEvent.keyboard(typed);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByRole('textbox', { name: 'One line for later' });

async function mode(
  rest: Parameters<typeof modeOf>[0] = {},
  { time = '14:23', only_this = false, other = {} as Partial<Answers> } = {},
) {
  setState({ ...STATE, now: at(time), session_on: { ...WHERE, only_this } });
  called = installFake({ ...inMode(modeOf(rest)), ...other });
  await refresh();
  render(App);
  if (!only_this) go('session_mode', WHERE);
  await screen.findByText('WREN-07');
}

beforeEach(() => {
  startAgain();
  dropCurtain();
});
afterEach(() => {
  vi.useRealTimers();
  setState(STATE);
});

describe('session mode', () => {
  it('has the stop signal as its title and no rail, and axe finds nothing serious', async () => {
    await mode();
    expect(
      screen.getByRole('heading', { level: 1, name: '“Kettle”, or a palm flat on the table' }),
    ).toBeVisible();
    expect(screen.getByText('In the room: the two of us')).toBeVisible();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('says it calmly when no stop signal is written down', async () => {
    await mode({ stop_signal: [] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'No stop signal is written down yet. Any way of saying stop counts.',
    );
  });

  it('names nobody in the room', async () => {
    const { session } = modeOf();
    const in_the_room = [{ role: 'interpreter' as const, who: 'Samira Quince' }];
    await mode({ session: { ...session, session: { ...session.session, in_the_room } } });
    expect(screen.getByText('In the room: the two of us and an interpreter')).toBeVisible();
    expect(document.body.textContent).not.toContain('Samira');
  });

  it('has no minutes anywhere without the clock, and t does nothing', async () => {
    await mode();
    expect(
      screen.getByText(
        /one picture at a time, not counting breaths, nothing new in the later part,? and the last part is for closing\./,
      ),
    ).toBeVisible();
    expect(document.body.textContent).not.toMatch(/minute|\d\d:\d\d|\b(23|30|35|50)\b/i);
    expect(screen.queryByRole('img')).toBeNull();
    await keys('t');
    expect(noted()).toEqual([]);
  });

  it('says when the time to close has come, also without the clock', async () => {
    await mode({}, { time: '14:34' });
    expect(screen.queryByText(/time to close/)).toBeNull();
    setState({ now: at('14:35') });
    await refresh();
    expect(
      await screen.findByText('It is time to close, as we agreed.', {}, { timeout: 2500 }),
    ).toBeVisible();
  });

  it('shows the hour with the clock, and rests from the hard part with t', async () => {
    await mode({ shows_clock: true, hard_part: { minutes: 6, since: 17, ran_over_lock: false } });
    expect(
      screen.getByRole('img', {
        name: 'The agreed hour, 14:00 to 14:50. It is 14:23. Nothing new after 14:30. Closing from 14:35.',
      }),
    ).toBeVisible();
    expect(screen.getByText('About 6 minutes, of 10 as agreed')).toBeVisible();
    await keys('t');
    expect(noted()).toEqual([{ happened: 'trauma_material', begins: false }]);
    expect(await findings(document.body)).toEqual([]);
  });

  it('asks how long the hard part was that ran over a lock', async () => {
    await mode({ shows_clock: true, hard_part: { minutes: 12, since: 3, ran_over_lock: true } });
    expect(screen.getByText(/Was it about 12 minutes\?/)).toBeVisible();
    await press('No, it was …');
    await userEvent.type(screen.getByLabelText('Minutes, about'), '9{Enter}');
    expect(calls('end_hard_part')[0]?.request).toEqual({ session: 'wren-15', minutes: 9 });
  });

  it('shows the clock only when it is asked for', async () => {
    await mode();
    await press('Show us the clock');
    expect(await screen.findByRole('button', { name: 'Hide the clock' })).toBeVisible();
    expect(calls('show_clock')[0]?.request).toEqual({ session: 'wren-15', shows_clock: true });
  });
});

describe('a session that does not go on', () => {
  it('is started where the program says that it may be', async () => {
    await mode({ goes_on: false, may_start: true });
    await press('Start the session');
    expect(calls('start_session')).toHaveLength(1);
  });

  it('has no start where the program says that it may not be, however it stands', async () => {
    await mode({ goes_on: false, may_start: false });
    expect(screen.queryByRole('button', { name: 'Start the session' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Open its note' })).toBeVisible();
  });
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
    called = installFake({
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

describe('the curtain in a session', () => {
  const back = () => screen.findByRole('button', { name: 'Back' });

  it('is drawn by Esc, also out of a field, and Esc leads nowhere else', async () => {
    await mode();
    await userEvent.type(field(), 'ab{Escape}');
    await waitFor(() => expect(document.querySelector('.curtain')).not.toBeNull());
    await keys('{Escape}');
    expect(await back()).toBeVisible();
    expect(route().name).toBe('session_mode');
    await press('Back');
    expect(field()).toHaveValue('ab');
  });

  it('ends the session and opens its note', async () => {
    await mode();
    await keys('{Escape}x');
    await press('End and write the note');
    await waitFor(() => expect(route()).toEqual({ name: 'session', params: WHERE }));
    expect(calls('end_session')[0]?.request).toEqual({ session: 'wren-15' });
    expect(document.querySelector('.curtain')).toBeNull();
  });

  it('ends a session that ran over, also when the frame knows of none', async () => {
    await mode();
    setState({ session_on: null });
    await refresh();
    await keys('{Escape}x');
    await press('End and write the note');
    await waitFor(() => expect(route()).toEqual({ name: 'session', params: WHERE }));
    expect(calls('end_session').map(({ request }) => request)).toEqual([{ session: 'wren-15' }]);
  });

  it('ends the session on the page, and never another that goes on', async () => {
    await mode();
    setState({ session_on: { client: 'holt', session: 'holt-3', only_this: false } });
    await refresh();
    await keys('{Escape}x');
    await press('End and write the note');
    await waitFor(() => expect(route()).toEqual({ name: 'session', params: WHERE }));
    expect(calls('end_session').map(({ request }) => request)).toEqual([{ session: 'wren-15' }]);
  });

  it('has no End on the page of a session that is over', async () => {
    await mode({ goes_on: false });
    setState({ session_on: { client: 'holt', session: 'holt-3', only_this: false } });
    await refresh();
    await keys('{Escape}x');
    const curtain = document.querySelector<HTMLElement>('.curtain')!;
    const buttons = within(curtain).getAllByRole('button');
    expect(buttons.map((one) => one.textContent.trim())).toEqual(['Back']);
  });
});

describe('the session face', () => {
  it('is shown whatever page was open, without a rail', async () => {
    await mode({}, { only_this: true });
    expect(route().name).toBe('session_mode');
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('begins when the program says so', async () => {
    await mode();
    go('settings');
    expect(
      await screen.findByRole('button', { name: 'Session with WREN-07 goes on' }),
    ).toBeVisible();
    setState({ session_on: { ...WHERE, only_this: true } });
    await emit('only_session', null);
    expect(await screen.findByRole('button', { name: /Stop signal used/ })).toBeVisible();
    expect(screen.queryByRole('navigation')).toBeNull();
    go('clients');
    await waitFor(() => expect(route().name).toBe('session_mode'));
  });

  it.each([
    ['{Control>}k{/Control}'],
    ['{Control>}b{/Control}'],
    ['{F1}'],
    ['{Alt>}{ArrowLeft}{/Alt}'],
  ])('asks for the passphrase when %s would lead out of it', async (typed) => {
    await mode({}, { only_this: true });
    await keys(typed);
    expect(
      await screen.findByText('The rest of Holdfast is resting while the session goes on.'),
    ).toBeVisible();
    expect(route().name).toBe('session_mode');
  });

  it('opens the rest with the passphrase, and does what was wanted', async () => {
    await mode({}, { only_this: true });
    await keys('{Control>}b{/Control}');
    await userEvent.type(await screen.findByLabelText('Passphrase'), 'wrong{Enter}');
    expect(await screen.findByText(/That was not it/)).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Passphrase'));
    await userEvent.type(screen.getByLabelText('Passphrase'), 'the quiet harbour{Enter}');
    await waitFor(() => expect(route().name).toBe('backup'));
  });

  it('asks for the passphrase before the session is ended', async () => {
    await mode({}, { only_this: true });
    await keys('{Escape}x');
    await press('End and write the note');
    expect(calls('end_session')).toEqual([]);
    await userEvent.type(await screen.findByLabelText('Passphrase'), 'the quiet harbour{Enter}');
    await waitFor(() => expect(route().name).toBe('session'));
    expect(calls('end_session')).toHaveLength(1);
  });
});
