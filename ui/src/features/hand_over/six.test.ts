import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '@/App.svelte';
import { dropCurtain } from '@/app/curtain.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { CheckInSoFar } from '@/bindings/CheckInSoFar';
import { ANSWERING } from '@/dev/answers/check_ins';
import { RESTING } from '@/dev/answers/hand_over';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { emit, installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { STATE } from '@/dev/sample/desk';
import { typedNumber } from './six.svelte';

let called: Called[];
const calls = (command: string) => called.filter((one) => one.command === command);
const last = <T = CheckInSoFar>(command: string) => calls(command).at(-1)?.request as T;
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const number = (name: string) => screen.getByRole('radio', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const FIRST = 'I felt my therapist was with me and on my side today.';
const SECOND = 'Our time today went to something I care about.';
const soFar = (rest: Partial<CheckInSoFar> = {}): CheckInSoFar => ({
  ...ANSWERING().check_in!.so_far,
  ...rest,
});

async function hand(rest: Parameters<typeof ANSWERING>[0] = {}, other: Partial<Answers> = {}) {
  setState({ ...STATE, handed_over: true });
  const answers = { hand_over: () => ANSWERING(rest), ...other };
  installFake(answers);
  await refresh();
  called = installFake(answers);
  return render(App);
}

beforeEach(() => {
  startAgain();
  dropCurtain();
});
afterEach(() => {
  vi.useRealTimers();
  setState(STATE);
});

describe('the six in a client’s hands', () => {
  it('come one at a time, say who sees them, and axe finds nothing serious', async () => {
    await hand();
    await heading(FIRST);
    expect(screen.queryByText(SECOND)).toBeNull();
    expect(screen.getByText('1 of 6')).toBeVisible();
    expect(screen.getByText('There are no right answers. Low numbers are welcome.')).toBeVisible();
    expect(screen.getByText(/N. Castellane keeps this with your notes/)).toBeVisible();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('put stop, skip and next beside each other, alike', async () => {
    await hand();
    await heading(FIRST);
    const ways = ['Stop here', 'Skip this one', 'Next'].map((name) =>
      screen.getByRole('button', { name }),
    );
    expect(new Set(ways.map((one) => one.className)).size).toBe(1);
    expect(new Set(ways.map((one) => one.parentElement)).size).toBe(1);
  });

  it('are a radio group from 0 to 10 with none chosen, and a number pressed again is taken away', async () => {
    await hand();
    await heading(FIRST);
    const group = screen.getByRole('radiogroup', { name: FIRST });
    const radios = within(group).getAllByRole('radio', { checked: false });
    expect(radios.map((one) => one.textContent)).toEqual([...'0123456789', '10']);
    await userEvent.click(number('3'));
    expect(number('3')).toBeChecked();
    await userEvent.click(number('3'));
    expect(number('3')).not.toBeChecked();
    expect(last('keep_check_in_answers').answers.bond).toBeNull();
  });

  it('keep every answer at once, one sending at a time, the newest next', async () => {
    const waiting: (() => void)[] = [];
    await hand(
      {},
      {
        keep_check_in_answers: () => new Promise<void>((done) => waiting.push(done)),
      },
    );
    await heading(FIRST);
    await userEvent.click(number('2'));
    await userEvent.click(number('4'));
    await userEvent.click(number('6'));
    expect(calls('keep_check_in_answers')).toHaveLength(1);
    waiting[0]!();
    await waitFor(() => expect(calls('keep_check_in_answers')).toHaveLength(2));
    expect(last('keep_check_in_answers').answers.bond).toBe(6);
    waiting[1]!();
    await new Promise((done) => setTimeout(done, 20));
    expect(calls('keep_check_in_answers')).toHaveLength(2);
  });

  it('skip takes the answer away and goes on, and back comes back', async () => {
    await hand();
    await heading(FIRST);
    await userEvent.click(number('2'));
    await press('Skip this one');
    await heading(SECOND);
    await waitFor(() => expect(last('keep_check_in_answers')).toMatchObject({ at: 1 }));
    expect(last('keep_check_in_answers').answers.bond).toBeNull();
    await press('Back');
    await heading(FIRST);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it.each(['I would like to do this on paper', 'Not today'])(
    'ask what becomes of the answers when %s is pressed after Back',
    async (way) => {
      const answers = { ...soFar().answers, goals: 4 };
      await hand({ so_far: soFar({ at: 0, answers }) });
      await heading(FIRST);
      await press(way);
      expect(await screen.findByText(SECOND)).toBeVisible();
      expect(calls('stop_check_in')).toEqual([]);
      await press('Keep what I answered');
      await waitFor(() =>
        expect(last('stop_check_in')).toMatchObject({ keep: true, so_far: { answers } }),
      );
    },
  );

  it('come back where they were after a lock', async () => {
    const answers = { ...soFar().answers, bond: 7, pace: 4 };
    await hand({ so_far: soFar({ at: 3, answers }) });
    await heading('We went at a pace that felt safe to me.');
    expect(number('4')).toBeChecked();
  });

  it('take digits, ten as 1 and 0, and Enter for next', async () => {
    expect(typedNumber(0, { digit: 1, at: 0 }, 500)).toBe(10);
    expect(typedNumber(0, { digit: 1, at: 0 }, 1500)).toBe(0);
    expect(typedNumber(0, { digit: 2, at: 0 }, 500)).toBe(0);
    await hand();
    await heading(FIRST);
    await userEvent.keyboard('10');
    expect(number('10')).toBeChecked();
    await userEvent.keyboard('{Enter}');
    await heading(SECOND);
    number('0').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(number('1')).toHaveFocus();
    expect(number('1')).not.toBeChecked();
    await userEvent.keyboard('{Enter}');
    await heading('The way we worked today made sense to me.');
    expect(last('keep_check_in_answers').answers.goals).toBeNull();
  });

  it('end with the pace, a line of their own, and two equal ways', async () => {
    await hand({ so_far: soFar({ at: 6, answers: { ...soFar().answers, pace: 0 } }) });
    await heading('If you want to say: the pace was');
    await userEvent.click(number('Too fast'));
    await press('Next');
    const field = await screen.findByRole('textbox');
    await fireEvent.input(field, { target: { value: 'Less talking at the door.' } });
    await emit('flush_now', null);
    await waitFor(() =>
      expect(last('keep_check_in_answers').open_line).toBe('Less talking at the door.'),
    );
    await press('Next');
    await heading('You have come to the end.');
    expect(screen.getByText('Less talking at the door.')).toBeVisible();
    const ways = ['Keep what I answered', 'Throw it away'].map((name) =>
      screen.getByRole('button', { name }),
    );
    expect(new Set(ways.map((one) => one.className)).size).toBe(1);
    expect(await findings(document.body)).toEqual([]);
    await press('Keep what I answered');
    await screen.findByText('What you answered is kept.');
    expect(last<object>('stop_check_in')).toMatchObject({
      keep: true,
      declined: false,
      so_far: { answers: { pace: 0 }, pace_direction: 'too_fast' },
    });
  });

  it('show no sum anywhere, and throw away what is thrown away', async () => {
    const answers = { bond: 3, goals: 4, tasks: 5, pace: 6, identity: 7, say_no: 8 };
    await hand({ so_far: soFar({ at: 5, answers }) });
    await heading(/It was fine, or would have been fine/);
    await press('Stop here');
    await heading('You stopped here. That is all right.');
    expect(document.body.textContent).not.toMatch(/33|5[.,]5|60/);
    await press('Throw it away');
    await screen.findByText('What you answered is gone.');
    expect(last<object>('stop_check_in')).toMatchObject({ keep: false, declined: false });
  });

  it.each([
    ['Not today', true],
    ['I would like to do this on paper', false],
  ])('take "%s" at the first page, without an answer', async (name, keep) => {
    await hand();
    await heading(FIRST);
    await press(name);
    await heading('Resting. Please give the laptop back.');
    expect(last<object>('stop_check_in')).toEqual({ so_far: soFar(), keep, declined: true });
  });

  it('stay where they were when stopping did not work', async () => {
    await hand(
      { so_far: soFar({ at: 8, answers: { ...soFar().answers, bond: 2 } }) },
      {
        stop_check_in: () => refuse({ code: 'unexpected', place: 'here' }),
      },
    );
    await heading('You have come to the end.');
    await press('Keep what I answered');
    expect(await screen.findByText(/What you answered is still here/)).toBeVisible();
  });

  it('rest without saying more when the program says that it rests', async () => {
    await hand({}, { hand_over: () => RESTING });
    await heading('Resting. Please give the laptop back.');
  });

  it('speak Arabic and begin at the reading side', async () => {
    await hand({ language: 'ar', script_dir: 'rtl', profile: 'extra_24pt' });
    await heading(/شعرت اليوم/);
    expect(document.querySelector('.hand-over')).toHaveAttribute('dir', 'rtl');
    expect(screen.getAllByRole('radio')[0]).toHaveAccessibleName('0');
    expect(screen.getByRole('button', { name: 'التالي' })).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });
});
