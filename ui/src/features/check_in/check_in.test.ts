import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepCheckInRequest } from '@/bindings/KeepCheckInRequest';
import type { SessionView } from '@/bindings/SessionView';
import { showTables } from '@/components/chart.svelte';
import { CHECK_INS, checkInsOf } from '@/dev/answers/check_ins';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import { checkInForm, checkInOf, lineOf, mayAsk, noticeWords } from './check_in';
import CheckInRow from './CheckInRow.svelte';
import CheckInsPage from './CheckInsPage.svelte';

let called: Called[];
const last = <T>(command: string) =>
  called.filter((one) => one.command === command).at(-1)?.request as T;
const wren = { client: 'wren' };
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
  showTables(false);
}
beforeEach(() => begin());

describe('the notices', () => {
  const about = { item: 'pace', answer: 5, usual_in_halves: 15, on: '2026-03-05' } as const;
  it('say the facts first, and that only they can say', () => {
    expect(noticeWords({ rule: 'below_own', ...about })).toBe(
      'Pace, lower than before. It was 5 on 5 March, earlier answers were around 7.5. This can mean many things; only they can say. It can be asked about, or left as it is.',
    );
  });

  it.each([
    'low',
    'below_own',
    'dip_and_back',
    'stays_low',
    'all_tens',
    'not_talked_about',
    'differ',
  ] as const)('%s is said whole, without an order and without a verdict', (rule) => {
    const words = noticeWords({ rule, ...about });
    expect(words).toContain('5 March');
    expect(words).not.toMatch(/undefined|\{|check-in-|must|should|risk|proves|!/);
  });
});

describe('a line', () => {
  const { check_in } = CHECK_INS[0]!;
  it('says how many were answered and skipped, and never a sum', () => {
    expect(lineOf(check_in)).toBe('Five of six answered, one skipped');
    const none = { bond: null, goals: null, tasks: null, pace: null, identity: null, say_no: null };
    expect(lineOf({ ...check_in, answers: none })).toBe('None of six answered');
    expect(lineOf({ ...check_in, answers: none, declined: true })).toBe('They chose none.');
  });
});

describe('how we are working', () => {
  it('begins with their words, says what stands out, and axe finds nothing serious', async () => {
    render(CheckInsPage, wren);
    expect((await screen.findByText(/the last ten minutes/)).tagName).toBe('Q');
    expect(screen.getByText(/Pace, lower than before/)).toBeVisible();
    expect(document.querySelector('.clay')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('draws six lines of their own answers, by their short names', async () => {
    render(CheckInsPage, wren);
    const names = (await screen.findAllByRole('figure')).map(
      (one) => one.querySelector('figcaption')?.textContent,
    );
    expect(names).toEqual([
      'With me',
      'What I care about',
      'How we work',
      'Pace',
      'My whole self',
      'Room to say no',
    ]);
    const pace = within(screen.getByRole('figure', { name: 'Pace' }));
    expect(pace.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
      '19 February: 8 of 10',
      '26 February: 8 of 10',
      '5 March: 5 of 10, lower than before',
    ]);
    const tasks = within(screen.getByRole('figure', { name: 'How we work' }));
    expect(tasks.getByRole('button', { name: '26 February: rather not say' })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/total|average|\b3[0-9] of 60|\bsum\b/i);
  });

  it('opens a check-in to its answers and how it was given, and keeps whether it was talked about', async () => {
    render(CheckInsPage, wren);
    await press('Open: 5 March');
    expect(screen.getByText('5 of 10, lower than before')).toBeVisible();
    expect(screen.getAllByText(/on paper or screen, with you in the room/)[0]).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Talked about' }));
    await waitFor(() =>
      expect(last('talked_about_check_in')).toEqual({ check_in: 'check-14', to: 'talked_about' }),
    );
    await press(/^Entered in error: /);
    await press('Strike it through');
    await waitFor(() => expect(last('void_check_in')).toEqual({ entry: 'check-14', reason: null }));
  });

  it('hides the ways to ask after a no, kindly, and still shows what was said', async () => {
    await begin({ check_ins: () => checkInsOf('wren', { asked_standing: 'declined' }) });
    render(CheckInsPage, wren);
    expect(await screen.findByText(/They said no to check-ins/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Type one in|Hand over|Read aloud/ })).toBeNull();
    expect(screen.getAllByRole('figure')).toHaveLength(6);
    expect([mayAsk(null), mayAsk('granted'), mayAsk('not_now')]).toEqual([true, true, false]);
  });

  it('hands the six over for a session of today', async () => {
    render(CheckInsPage, wren);
    await press('Hand over the six');
    expect(last('begin_check_in')).toEqual({ session: 'wren-15', rater: 'client' });
  });

  it('hands over again each one that was cut off, also of an earlier session', async () => {
    const at = new Date('2026-03-05T14:40:00').getTime();
    const half_answered = [
      { draft: 'half-14', session: 'wren-14', at },
      { draft: 'half-15', session: 'wren-15', at },
    ];
    await begin({ check_ins: () => checkInsOf('wren', { half_answered }) });
    render(CheckInsPage, wren);
    await press(/^Hand over again, .*12 March$/);
    expect(last('begin_check_in')).toEqual({ session: 'wren-15', rater: 'client' });
    await press(/^Hand over again, .*5 March$/);
    expect(last('begin_check_in')).toEqual({ session: 'wren-14', rater: 'client' });
  });

  it('shows the statements to be read aloud', async () => {
    render(CheckInsPage, wren);
    await press('Read aloud');
    expect(screen.getByText(/It was fine, or would have been fine, to say no/)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('says what belongs here where nothing is', async () => {
    render(CheckInsPage, { client: 'plum' });
    expect(await screen.findByText('No check-in so far')).toBeVisible();
    expect(screen.queryByRole('figure')).toBeNull();
  });
});

describe('typing one in', () => {
  const choose = async (group: string, name: string) =>
    userEvent.click(
      within(await screen.findByRole('radiogroup', { name: group })).getByRole('radio', { name }),
    );

  it('needs where and how, owes no answer, and records with Ctrl+Enter', async () => {
    render(CheckInsPage, wren);
    await press('Type one in');
    await choose('Pace', '0');
    const run = () =>
      acts()
        .find(({ key }) => key === 'Ctrl+Enter')!
        .run();
    run();
    expect(last('keep_check_in')).toBeUndefined();
    await choose('Where and how', 'on paper, at home');
    expect(await findings(document.body)).toEqual([]);
    run();
    await waitFor(() => expect(last('keep_check_in')).toBeDefined());
    expect(last<KeepCheckInRequest>('keep_check_in')).toMatchObject({
      session: 'wren-15',
      instead_of: null,
      check_in: {
        about_on: '2026-03-12',
        rater: 'client',
        wording: 'check_in_six_v2',
        answers: { pace: 0, bond: null },
        completed: 'paper_at_home',
        declined: false,
      },
    });
  });

  it('comes back after the page was left', async () => {
    const first = render(CheckInsPage, wren);
    await press('Type one in');
    await choose('Pace', '6');
    await flushAll();
    first.unmount();
    render(CheckInsPage, wren);
    const pace = await screen.findByRole('radiogroup', { name: 'Pace' });
    await waitFor(() => expect(within(pace).getByRole('radio', { name: '6' })).toBeChecked());
  });

  it('gives no answer where they chose none', () => {
    const form = checkInForm('client', 's', null);
    form.answers.bond = 4;
    form.completed = 'in_room';
    form.declined = true;
    const kept = checkInOf(form, '2026-03-12', 'check_in_six_v2');
    expect(kept).toMatchObject({ declined: true, answers: { bond: null }, open_line: null });
  });

  it('types again what was typed wrongly, in the wording it was asked in', async () => {
    render(CheckInsPage, wren);
    await press('Open: 5 March');
    await press('Type it again: 5 March');
    await choose('Pace', '6');
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(last('keep_check_in')).toBeDefined());
    expect(last<KeepCheckInRequest>('keep_check_in')).toMatchObject({
      session: 'wren-14',
      instead_of: 'check-14',
      check_in: { answers: { pace: 6, bond: 8 } },
    });
  });

  it('keeps the therapist’s own view apart, in its own words', async () => {
    render(CheckInsPage, wren);
    await press('My own view');
    await choose('I think the pace felt safe to them.', '8');
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(last('keep_check_in')).toBeDefined());
    expect(last<KeepCheckInRequest>('keep_check_in').check_in.rater).toBe('therapist');
  });
});

describe('the row on the note page', () => {
  const session = (id: string) => ({ id, client: 'wren' }) as SessionView;

  it('says in one line what there is, and opens the page', async () => {
    render(CheckInRow, { session: session('wren-14') });
    expect(await screen.findByText('Five of six answered, one skipped')).toBeVisible();
    await press('Open the check-ins');
    expect(route()).toEqual({
      name: 'check_ins',
      params: { client: 'wren', session: 'wren-14' },
    });
  });

  it('says so where nothing is noted', async () => {
    render(CheckInRow, { session: session('wren-15') });
    expect(await screen.findByText('Nothing noted')).toBeVisible();
  });
});
