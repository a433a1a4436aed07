import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '@/App.svelte';
import { dropCurtain } from '@/app/curtain.svelte';
import { FRAME_KEYS } from '@/app/keys';
import { go, route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { READING, RESTING } from '@/dev/answers/hand_over';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { emit, installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { STATE } from '@/dev/sample/desk';

let called: Called[];
const calls = (command: string) => called.filter((one) => one.command === command);
const last = (command: string) => calls(command).at(-1)?.request;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const ANSWERS = ['I have read it', 'Read it to me', 'Not today', 'Change something'];
const SECRETS = /WREN|quince|fingerprint|Holdfast|vault|lock|passphrase/i;

async function hand(other: Partial<Answers> = {}, state: Partial<typeof STATE> = {}) {
  setState({ ...STATE, handed_over: true, ...state });
  installFake(other);
  await refresh();
  called = installFake(other);
  return render(App);
}

async function reading(other: Partial<Answers> = {}) {
  const drawn = await hand(other);
  await screen.findByRole('heading', { name: 'Our safety agreement', level: 1 });
  return drawn;
}

beforeEach(() => {
  startAgain();
  dropCurtain();
});
afterEach(() => {
  vi.useRealTimers();
  setState(STATE);
});

describe('the laptop in a client’s hands', () => {
  it('shows the agreement and nothing else, and axe finds nothing serious', async () => {
    await reading();
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toContain(
      '3. Our stop signal',
    );
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(document.body.textContent).not.toMatch(SECRETS);
    expect(await findings(document.body)).toEqual([]);
  });

  it.each([
    ['treatment', 'How we work together', '18. When we look at this again'],
    ['confidentiality', 'What stays between us', '7. When we look at this again'],
  ] as const)('shows %s by its own name, with its parts', async (about, title, part) => {
    await hand({ hand_over: () => READING({ about }) });
    await screen.findByRole('heading', { name: title, level: 1 });
    expect(screen.getByRole('heading', { name: part, level: 2 })).toBeVisible();
    expect(screen.queryByText(/We made this plan together/)).toBeNull();
    expect(document.body.textContent).not.toMatch(/hand-|safety agreement/);
    expect(document.body.textContent).not.toMatch(SECRETS);
    expect(await findings(document.body)).toEqual([]);
  });

  it('sets the client’s own words in quotation marks, and nobody else’s', async () => {
    await reading();
    expect(
      screen.getByText('I look at the door more than at you.', { exact: false }),
    ).toHaveTextContent(/^“I look at the door more than at you.”$/);
    expect(screen.getByText('I stop at once and ask nothing.')).toBeVisible();
  });

  it('says who may see an answer before one is given', async () => {
    await reading();
    expect(
      screen.getByText(
        'N. Castellane keeps this with your notes. Others may see it only as our agreement says.',
      ),
    ).toBeVisible();
  });

  it('puts no topic on the screen that the paper would not name', async () => {
    const { page } = READING();
    page!.version.sections[3]!.clauses.push({
      id: 'c99',
      voice: 'client_words',
      lead: null,
      text: 'The choir years',
      meaning: 'topic',
    });
    await reading({ hand_over: () => ({ stage: 'reading', page, check_in: null }) });
    expect(screen.queryByText(/choir/)).toBeNull();
    expect(screen.getByText(/We agreed them aloud, and they are not written here/)).toBeVisible();
  });

  it('says of a draft that it is one, and gives no number that nobody checked', async () => {
    const { page } = READING({ is_frozen: false });
    page!.version.sections[6]!.lines[0]!.verified_on = '2024-01-01';
    await reading({ hand_over: () => ({ stage: 'reading', page, check_in: null }) });
    expect(screen.getByText('Not finished yet. Nothing in it holds so far.')).toBeVisible();
    expect(screen.queryByText('116 123')).toBeNull();
    expect(screen.getByText(/I have not checked this number for a while/)).toBeVisible();
  });

  it('comes in the client’s language, direction and print', async () => {
    await hand({
      hand_over: () => READING({ language: 'ar', script_dir: 'rtl', profile: 'extra_24pt' }),
    });
    await screen.findByRole('heading', { name: 'اتفاقنا من أجل الأمان', level: 1 });
    const page = document.querySelector<HTMLElement>('.hand-over')!;
    expect(page).toHaveAttribute('lang', 'ar');
    expect(page).toHaveAttribute('dir', 'rtl');
    expect(Number(page.style.getPropertyValue('--print'))).toBeGreaterThan(1.6);
    const title = within(screen.getByRole('heading', { level: 1 })).getByText(
      'اتفاقنا من أجل الأمان',
    );
    expect(title).toHaveAttribute('lang', 'ar');
    expect(title).toHaveAttribute('dir', 'rtl');
    expect(screen.getByRole('button', { name: 'التوقف هنا' })).toBeVisible();
    expect(screen.queryByText(/stop here|our safety agreement/i)).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('speaks Arabic from the first line to the last', async () => {
    await hand({ hand_over: () => READING({ language: 'ar', script_dir: 'rtl' }) });
    const group = await screen.findByRole('group', { name: 'إذا كانت لديك رغبة في الإجابة' });
    expect(within(group).getAllByRole('button', { pressed: false })).toHaveLength(4);
    expect(
      screen.getByText((said) => said.replace(/[\u2066-\u2069]/g, '') === 'النسخة 2، 5 مارس 2026'),
    ).toBeVisible();
    await press('ليس اليوم');
    await press('التوقف هنا');
    expect(screen.getByRole('heading', { name: 'تم التوقف هنا. لا بأس في ذلك.' })).toHaveFocus();
    await press('الاحتفاظ بإجابتي');
    expect(
      await screen.findByRole('heading', { name: 'هذه الصفحة في استراحة. يُرجى إعادة الحاسوب.' }),
    ).toHaveFocus();
    expect(screen.getByText('إجابتك محفوظة.')).toBeVisible();
    expect(document.body.textContent).not.toMatch(/[A-Za-z]/);
  });

  it('speaks German to whoever reads German, wherever they are from', async () => {
    await hand({ hand_over: () => READING({ language: 'de-AT' }) });
    const title = await screen.findByRole('heading', {
      name: 'Unsere Vereinbarung zur Sicherheit',
      level: 1,
    });
    expect(document.querySelector('.hand-over')).toHaveAttribute('dir', 'ltr');
    expect(within(title).getByText(/Vereinbarung/)).toHaveAttribute('lang', 'de-AT');
    expect(screen.getByText('Fassung 2, 5. März 2026')).toBeVisible();
    const group = screen.getByRole('group', { name: 'Wenn Sie antworten möchten' });
    expect(within(group).getByRole('button', { name: 'Heute nicht' })).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('is English where nobody has written it in the language yet, and says so', async () => {
    await hand({ hand_over: () => READING({ language: 'he', script_dir: 'rtl' }) });
    const title = await screen.findByText('Our safety agreement');
    expect(title).toHaveAttribute('lang', 'en-GB');
    expect(title).toHaveAttribute('dir', 'ltr');
  });

  it('runs the other way in a language that does', async () => {
    await hand({ hand_over: () => READING({ language: 'ar-XB', script_dir: 'rtl' }) });
    const title = await screen.findByText(/Our safety agreement/);
    expect(title).toHaveAttribute('dir', 'rtl');
    expect(await findings(document.body)).toEqual([]);
  });
});

describe('the keys', () => {
  const KEYS: [string, KeyboardEventInit][] = [
    ...FRAME_KEYS.flatMap(({ keys, act }) => (act === 'lock' ? [] : keys)),
    'Ctrl+P',
    'Ctrl+N',
    'Ctrl+R',
    'F5',
    'F7',
    'F12',
    'Alt+Home',
    'Shift+F10',
    'Ctrl+Enter',
  ].map((name) => [name, eventOf(name)]);

  function eventOf(name: string): KeyboardEventInit {
    const names: Record<string, string> = { Esc: 'Escape', Left: 'ArrowLeft', Right: 'ArrowRight' };
    const key = name.endsWith('++') ? '+' : name.split('+').at(-1)!;
    return {
      key: names[key] ?? key,
      ctrlKey: name.includes('Ctrl+'),
      altKey: name.includes('Alt+'),
      shiftKey: name.includes('Shift+'),
      bubbles: true,
      cancelable: true,
    };
  }

  it.each(KEYS)('%s does nothing', async (name, event) => {
    await reading();
    const before = document.body.innerHTML;
    const asked = called.length;
    const wasLeft = await fireEvent.keyDown(document.activeElement ?? document.body, event);
    await new Promise((done) => setTimeout(done, 20));
    expect(document.body.innerHTML).toBe(before);
    expect(called.slice(asked).filter(({ command }) => command !== 'activity')).toEqual([]);
    expect(route().name).toBe('today');
    // A bare key is left to the field; all others never reach the web view either.
    expect(wasLeft).toBe(name === 'Esc' || name === '?');
  });

  it('Ctrl+L locks, and the page only asks for the laptop back', async () => {
    await reading();
    await fireEvent.keyDown(document.body, { key: 'l', ctrlKey: true });
    expect(
      await screen.findByRole('heading', { name: 'Please hand the laptop back.' }),
    ).toBeVisible();
    expect(calls('lock')).toHaveLength(1);
    expect(document.body.textContent).not.toMatch(/is locked|backed up/i);
  });

  it('writing keys write, and a letter that needs two more keys is typed', async () => {
    await reading();
    await press('Change something');
    const field = screen.getByLabelText('What would you like to change?');
    const left = (event: KeyboardEventInit) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...event }),
      );
    expect(left({ key: 'a', ctrlKey: true })).toBe(true);
    expect(left({ key: 'ArrowLeft', ctrlKey: true, shiftKey: true })).toBe(true);
    expect(left({ key: 'k', ctrlKey: true })).toBe(false);
    const at = new KeyboardEvent('keydown', {
      key: '@',
      ctrlKey: true,
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    vi.spyOn(at, 'getModifierState').mockReturnValue(true);
    expect(field.dispatchEvent(at)).toBe(true);
  });

  it('the menu of the web view is not there, in a field neither', async () => {
    await reading();
    await press('Change something');
    const field = screen.getByLabelText('What would you like to change?');
    expect(await fireEvent.contextMenu(field)).toBe(false);
    expect(await fireEvent.contextMenu(document.body)).toBe(false);
    expect(await fireEvent.drop(field)).toBe(false);
  });

  it('what the therapist copied cannot be pasted; what was copied here can', async () => {
    await reading();
    await press('Change something');
    const field = screen.getByLabelText('What would you like to change?');
    expect(await fireEvent.paste(field)).toBe(false);
    await fireEvent.copy(field);
    expect(await fireEvent.paste(field)).toBe(true);
  });

  it('a passphrase may be pasted, and recovery words, which would show, may not', async () => {
    await hand({}, { stage: 'locked' });
    await userEvent.click(await screen.findByRole('button', { name: 'For the therapist' }));
    expect(await fireEvent.paste(screen.getByLabelText('The therapist’s passphrase'))).toBe(true);
    await press('Use the recovery words');
    expect(await fireEvent.paste(screen.getByLabelText('The twelve words'))).toBe(false);
  });
});

describe('the answers', () => {
  it('are four alike, none is chosen, and pressing one again takes it away', async () => {
    await reading();
    const group = screen.getByRole('group', { name: 'If you want to answer' });
    const answers = within(group).getAllByRole('button', { pressed: false });
    expect(answers.map((one) => one.textContent?.trim())).toEqual(ANSWERS);
    expect(new Set(answers.map((one) => one.className)).size).toBe(1);
    await press('Not today');
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Not today');
    await press('Read it to me');
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Read it to me');
    await press('Read it to me');
    expect(within(group).getAllByRole('button', { pressed: false })).toHaveLength(4);
  });

  it('"Change something" opens a field, which is kept half a second after the last key', async () => {
    await reading();
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('Change something');
    const field = screen.getByLabelText('What would you like to change?');
    expect(field).toHaveFocus();
    vi.useFakeTimers();
    await fireEvent.input(field, { target: { value: 'Please say' } });
    await vi.advanceTimersByTimeAsync(400);
    await fireEvent.input(field, { target: { value: 'Please say car park.' } });
    await vi.advanceTimersByTimeAsync(400);
    expect(calls('keep_hand_over_words')).toEqual([]);
    await vi.advanceTimersByTimeAsync(150);
    expect(calls('keep_hand_over_words').map(({ request }) => request)).toEqual([
      { words: 'Please say car park.' },
    ]);
    vi.useRealTimers();
    expect(await findings(document.body)).toEqual([]);
  });

  it('what is written is kept at once when the program asks, before it locks', async () => {
    await reading();
    await press('Change something');
    await fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Half a' } });
    await emit('flush_now', null);
    await waitFor(() => expect(calls('flushed')).toHaveLength(1));
    expect(last('keep_hand_over_words')).toEqual({ words: 'Half a' });
    expect(called.findIndex(({ command }) => command === 'keep_hand_over_words')).toBeLessThan(
      called.findIndex(({ command }) => command === 'flushed'),
    );
  });

  it('what is written stays in sight with any answer, and comes back after the window was drawn anew', async () => {
    await reading({ hand_over: () => READING({ words: 'Please say car park.' }) });
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Change something');
    await press('Not today');
    expect(screen.getByRole('textbox')).toHaveValue('Please say car park.');
  });
});

describe('stopping', () => {
  it('is as large as Done and always there', async () => {
    await reading();
    const [stop, done] = ['Stop here', 'Done'].map((name) => screen.getByRole('button', { name }));
    expect(stop!.className).toBe(done!.className);
    expect(stop!.parentElement).toBe(done!.parentElement);
  });

  it('asks what becomes of the answer, two ways alike, and keeps it', async () => {
    await reading();
    await press('Change something');
    await userEvent.type(screen.getByRole('textbox'), 'Please say car park.');
    await press('Stop here');
    expect(
      screen.getByRole('heading', { name: 'You stopped here. That is all right.' }),
    ).toHaveFocus();
    expect(screen.getByText('Please say car park.')).toBeVisible();
    expect(screen.getByText(/Others may see it only as our agreement says/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Throw it away' }).className).toBe(
      screen.getByRole('button', { name: 'Keep what I answered' }).className,
    );
    expect(await findings(document.body)).toEqual([]);
    await press('Keep what I answered');
    expect(last('stop_hand_over')).toEqual({
      answer: 'change_something',
      words: 'Please say car park.',
      keep: true,
    });
    expect(
      await screen.findByRole('heading', { name: 'Resting. Please give the laptop back.' }),
    ).toHaveFocus();
    expect(screen.getByText('What you answered is kept.')).toBeVisible();
    expect(document.body.textContent).not.toMatch(SECRETS);
    expect(await findings(document.body)).toEqual([]);
  });

  it('throws it away, and says so', async () => {
    await reading();
    await press('Not today');
    await press('Done');
    await press('Throw it away');
    expect(last('stop_hand_over')).toEqual({ answer: 'not_today', words: null, keep: false });
    expect(await screen.findByText('What you answered is gone.')).toBeVisible();
  });

  it('no draft is written behind what was thrown away', async () => {
    await reading();
    await press('Change something');
    await userEvent.type(screen.getByRole('textbox'), 'Never mind.');
    await press('Done');
    await press('Throw it away');
    await screen.findByText('What you answered is gone.');
    await new Promise((done) => setTimeout(done, 600));
    expect(called.at(-1)?.command).not.toBe('keep_hand_over_words');
    const order = called.map(({ command }) => command);
    expect(order.lastIndexOf('keep_hand_over_words')).toBeLessThan(
      order.lastIndexOf('stop_hand_over'),
    );
  });

  it('one can go back to the agreement, and the answer is still there', async () => {
    await reading();
    await press('Not today');
    await press('Stop here');
    await press('Back to the agreement');
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Not today');
    expect(calls('stop_hand_over')).toEqual([]);
  });

  it('without an answer asks nothing and keeps nothing', async () => {
    await reading();
    await press('Stop here');
    expect(screen.queryByRole('button', { name: 'Keep what I answered' })).toBeNull();
    await press('Give the laptop back');
    expect(last('stop_hand_over')).toEqual({ answer: null, words: null, keep: false });
    expect(
      await screen.findByRole('heading', { name: 'Resting. Please give the laptop back.' }),
    ).toBeVisible();
    expect(screen.queryByText(/is kept|is gone/)).toBeNull();
  });

  it('says quietly when it could not be done, and lets the therapist in', async () => {
    await reading({ stop_hand_over: () => refuse({ code: 'disk_full' }) });
    await press('Not today');
    await press('Done');
    await press('Keep what I answered');
    expect(await screen.findByText(/What you answered is still here/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: 'For the therapist' })).toBeVisible();
  });
});

describe('the therapist', () => {
  it('takes it back with the passphrase and is where it was handed over', async () => {
    setState(STATE);
    called = installFake();
    render(App);
    await screen.findByRole('navigation', { name: 'Parts of Holdfast' });
    go('agreement', { client: 'wren' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Hand over to read: version 2' }),
    );
    await screen.findByRole('button', { name: 'Stop here' });
    expect(last('begin_hand_over')).toEqual({ version: 'version-2' });
    await press('Stop here');
    await press('Give the laptop back');
    await screen.findByRole('heading', { name: 'Resting. Please give the laptop back.' });
    expect(screen.queryByLabelText('The therapist’s passphrase')).toBeNull();
    await press('For the therapist');
    const field = screen.getByLabelText('The therapist’s passphrase');
    expect(field).toHaveFocus();
    await userEvent.type(field, 'wrong{Enter}');
    expect(await screen.findByText(/That was not it/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.body.textContent).not.toMatch(/tries|1 time|once/);
    await userEvent.clear(field);
    await userEvent.type(field, 'the quiet harbour{Enter}');
    expect(
      await screen.findByRole('heading', { name: 'Our safety agreement', level: 1 }),
    ).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Parts of Holdfast' })).toBeVisible();
    expect(route().name).toBe('agreement');
  });

  it('the recovery words take it back too, and wrong ones are told quietly', async () => {
    let isRight = false;
    await hand({
      hand_over: () => RESTING,
      end_hand_over_with_words: () =>
        isRight ? setState({ handed_over: false }) : refuse({ code: 'wrong_words' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'For the therapist' }));
    await press('Use the recovery words');
    const field = screen.getByLabelText('The twelve words');
    await userEvent.type(field, 'maple river orbit{Enter}');
    expect(await screen.findByRole('status')).not.toHaveTextContent(/time/);
    expect(screen.queryByRole('navigation', { name: 'Parts of Holdfast' })).toBeNull();
    isRight = true;
    await userEvent.type(field, ' garden{Enter}');
    expect(await screen.findByRole('navigation', { name: 'Parts of Holdfast' })).toBeVisible();
    expect(calls('unlock_with_words')).toEqual([]);
  });

  it('can leave it resting, and nothing typed stays behind', async () => {
    await hand({ hand_over: () => RESTING });
    await userEvent.click(await screen.findByRole('button', { name: 'For the therapist' }));
    await userEvent.type(screen.getByLabelText('The therapist’s passphrase'), 'the quiet{Escape}');
    await press('For the therapist');
    expect(screen.getByLabelText('The therapist’s passphrase')).toHaveValue('');
    expect(await findings(document.body)).toEqual([]);
  });
});

describe('after a lock or a crash', () => {
  const title = { name: 'Please hand the laptop back.', level: 1 };

  it('the page says nothing of a lock, a vault or a copy', async () => {
    await hand({}, { stage: 'locked' });
    expect(await screen.findByRole('heading', title)).toHaveFocus();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.body.textContent).not.toMatch(SECRETS);
    expect(calls('hand_over')).toEqual([]);
    expect(await findings(document.body)).toEqual([]);
  });

  it('the passphrase opens the vault, and the rest of the program is back', async () => {
    await hand({}, { stage: 'locked' });
    await userEvent.click(await screen.findByRole('button', { name: 'For the therapist' }));
    await userEvent.type(
      screen.getByLabelText('The therapist’s passphrase'),
      'the quiet harbour{Enter}',
    );
    expect(await screen.findByRole('navigation', { name: 'Parts of Holdfast' })).toBeVisible();
    expect(calls('unlock')).toHaveLength(1);
    expect(calls('end_hand_over')).toEqual([]);
  });

  it('so do the recovery words', async () => {
    await hand({}, { stage: 'locked' });
    await userEvent.click(await screen.findByRole('button', { name: 'For the therapist' }));
    await press('Use the recovery words');
    expect(await findings(document.body)).toEqual([]);
    await userEvent.type(screen.getByLabelText('The twelve words'), 'maple river orbit{Enter}');
    expect(await screen.findByRole('navigation', { name: 'Parts of Holdfast' })).toBeVisible();
    expect(last('unlock_with_words')).toEqual({ words: 'maple river orbit' });
  });

  it('a vault that cannot be opened leads to the page from which a copy is brought back', async () => {
    await hand(
      {
        unlock: () => {
          setState({ stage: 'locked', handed_over: false });
          return refuse({ code: 'vault_damaged' });
        },
      },
      { stage: 'locked' },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'For the therapist' }));
    await userEvent.type(screen.getByLabelText('The therapist’s passphrase'), 'any{Enter}');
    expect(await screen.findByRole('button', { name: /copy/i })).toBeVisible();
    expect(screen.queryByRole('heading', title)).toBeNull();
  });

  it('a wrong passphrase asks nothing and leads nowhere', async () => {
    await hand({}, { stage: 'locked' });
    await userEvent.click(await screen.findByRole('button', { name: 'For the therapist' }));
    const asked = calls('app_state').length;
    await userEvent.type(screen.getByLabelText('The therapist’s passphrase'), 'another{Enter}');
    await screen.findByText(/That was not it/);
    expect(calls('app_state')).toHaveLength(asked);
    expect(screen.getByRole('heading', title)).toBeVisible();
  });

  it('the sample practice can be left, since nothing in it is real', async () => {
    await hand({}, { stage: 'locked', is_demo: true });
    await userEvent.click(await screen.findByRole('button', { name: 'For the therapist' }));
    await press('Leave the sample, go to my own vault');
    await waitFor(() => expect(calls('leave_sample')).toHaveLength(1));
  });

  it('where the page cannot be had it rests too', async () => {
    await hand({ hand_over: () => refuse({ code: 'unexpected', place: 'desk' }) });
    expect(
      await screen.findByRole('heading', { name: 'Resting. Please give the laptop back.' }),
    ).toBeVisible();
    await refresh();
  });
});
