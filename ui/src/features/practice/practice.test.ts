import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { refresh } from '@/app/state.svelte';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import { PRACTICE, STATE } from '@/dev/sample/desk';
import { formOf, lineProblem, practiceOf, standingOf, USUAL_CHECK } from './practice';
import DetailsPage from './DetailsPage.svelte';

let called: Called[];
async function page(other: Partial<Answers> = {}) {
  setState(STATE);
  called = installFake({ practice: () => PRACTICE, ...other });
  await refresh();
  render(DetailsPage);
  await screen.findByLabelText('Your name');
}
const kept = () =>
  called.filter(({ command }) => command === 'keep_practice').map(({ request }) => request);

describe('the practice page', () => {
  it('keeps itself when a field is left, and axe finds nothing serious', async () => {
    await page();
    await userEvent.type(screen.getByLabelText('Your name'), ', MA');
    await flushAll();
    expect(kept()).toHaveLength(1);
    expect(kept()[0]).toMatchObject({ base_rev: 3, practice: { therapist: 'N. Castellane, MA' } });
    expect(await findings(document.body)).toEqual([]);
  });

  it('switches the pacing check off whole, and lets its numbers be changed', async () => {
    await page();
    await userEvent.selectOptions(
      screen.getByLabelText('Minutes over the middle of the other sessions that are a jump'),
      '20',
    );
    await waitFor(() => expect(kept()).toHaveLength(1));
    const tick = screen.getByRole('checkbox', { name: 'The pacing check is there' });
    await userEvent.click(tick);
    await waitFor(() => expect(kept()).toHaveLength(2));
    expect(kept()[1]).toMatchObject({
      practice: { pacing_check: { is_off: true, thresholds: { dose_jump_minutes: 20 } } },
    });
    expect(screen.queryByLabelText(/that are a jump/)).toBeNull();
  });

  it('asks for the two numbers of what is not settled, calmly, and keeps those that are there', async () => {
    const thresholds = { ...USUAL_CHECK.thresholds, strain_long_sessions: 7, strain_strong: 2 };
    const before = PRACTICE.practice!;
    await page({
      practice: () => ({
        ...PRACTICE,
        practice: { ...before, pacing_check: { is_off: false, thresholds } },
      }),
    });
    const long = screen.getByLabelText(/^Something between you counts as long/);
    const strong = screen.getByLabelText(/^Something between you counts as strong/);
    expect(long).toHaveDisplayValue('7');
    expect(within(long).getAllByRole('option')).toHaveLength(12);
    expect(strong).toHaveDisplayValue('2');
    expect(within(strong).getAllByRole('option')).toHaveLength(5);
    await userEvent.selectOptions(long, '4');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({
      practice: { pacing_check: { thresholds: { ...thresholds, strain_long_sessions: 4 } } },
    });
  });

  it('brings up a look after ten sessions until another number, or never, is chosen', async () => {
    await page();
    const field = screen.getByLabelText('Bring up a look at the work together');
    expect(field).toHaveDisplayValue('After 10 sessions');
    expect(within(field).getAllByRole('option')).toHaveLength(28);
    await userEvent.selectOptions(field, 'Never');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({ practice: { alliance_review_sessions: null } });
    expect(field).toHaveDisplayValue('Never');
    await userEvent.selectOptions(field, 'After 4 sessions');
    await waitFor(() => expect(kept()).toHaveLength(2));
    expect(kept()[1]).toMatchObject({ practice: { alliance_review_sessions: 4 } });
  });

  it('has three goals under way in one go until another number is chosen', async () => {
    await page();
    const field = screen.getByLabelText('Goals under way in one go');
    expect(field).toHaveDisplayValue('3');
    expect(within(field).getAllByRole('option')).toHaveLength(10);
    await userEvent.selectOptions(field, '5');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({ practice: { active_goals: 5 } });
  });

  it('calls five minutes on time until somebody chooses another number', async () => {
    await page();
    const field = screen.getByLabelText('On time means within');
    expect(field).toHaveDisplayValue('5 minutes');
    expect(within(field).getAllByRole('option')).toHaveLength(30);
    await userEvent.selectOptions(field, '10 minutes');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({ practice: { on_time_minutes: 10 } });
  });

  it('says which numbers must be rung again, and takes today as the day', async () => {
    await page();
    expect(screen.getByText('Checked more than a year ago.')).toBeVisible();
    const buttons = screen.getAllByRole('button', { name: 'I rang it today' });
    await userEvent.click(buttons[1]!);
    await flushAll();
    expect(kept().at(-1)).toMatchObject({
      practice: { crisis_lines: [{}, { verified_on: '2026-03-12' }] },
    });
  });

  it('takes a number off and puts it back', async () => {
    await page();
    await userEvent.click(
      screen.getByRole('button', { name: 'Take it off: NHS urgent mental health' }),
    );
    expect(screen.getByText('“NHS urgent mental health” is off the list.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Take it off: NHS urgent mental health' }),
      ).toBeVisible(),
    );
  });

  it('says beside the field what is about it', async () => {
    await page({
      keep_practice: () => {
        throw {
          code: 'fields',
          problems: [
            { field: 'zone', at: null, problem: 'unknown_zone', limit: null, found: null },
          ],
        };
      },
    });
    await userEvent.type(screen.getByLabelText('Time zone'), 'x');
    await flushAll();
    expect(await screen.findByText(/not a time zone that Holdfast knows/)).toBeVisible();
    expect(screen.getByLabelText('Time zone')).toHaveValue('Europe/Londonx');
  });
});

describe('the form', () => {
  it('leaves out what is blank', () => {
    const form = formOf({ ...PRACTICE.practice, complaints: null });
    form.crisis_lines.push({ who: ' ', number: '', verified_on: null });
    expect(practiceOf(form)).toEqual({
      ...PRACTICE.practice,
      still_true_weeks: 12,
      walk_months: 6,
      supervision_quarters: null,
      alliance_review_sessions: 10,
      complaints: null,
    });
  });

  it('asks after twelve weeks while nobody said otherwise, and never is an answer too', () => {
    expect(formOf(PRACTICE.practice).still_true_weeks).toBe(12);
    const never = formOf({ ...PRACTICE.practice, still_true_weeks: null });
    expect(practiceOf(never).still_true_weeks).toBeNull();
  });

  it('says it beside the number that is blank, and beside no other', () => {
    const view = { field: 'number', at: null, problem: 'blank', limit: null, found: null };
    const problem = { code: 'fields' as const, problems: [view] };
    expect(lineProblem(problem, 'number', ' ')).toBe('This is still blank.');
    expect(lineProblem(problem, 'number', '116 123')).toBeNull();
    expect(lineProblem(problem, 'who', '')).toBeNull();
  });

  it('holds a number good for twelve months', () => {
    const line = { who: 'a', number: '1' };
    expect(standingOf({ ...line, verified_on: null }, '2026-03-12')).toBe('never');
    expect(standingOf({ ...line, verified_on: '2025-03-12' }, '2026-03-12')).toBe('fresh');
    expect(standingOf({ ...line, verified_on: '2025-03-11' }, '2026-03-12')).toBe('old');
  });
});
