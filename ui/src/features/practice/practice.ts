/** The practice's details while they are edited. */
import type { CrisisLine } from '@/bindings/CrisisLine';
import type { Practice } from '@/bindings/Practice';
import type { Problem } from '@/bindings/Problem';
import { daysBetween } from '@/text/dates.svelte';
import { sayField } from '@/text/problems';

/** The details with every field there, so that inputs can be bound to them. */
export type Form = Omit<Practice, 'complaints' | 'still_true_weeks'> & {
  complaints: { who: string; number: string };
  /** After how many weeks it is asked whether a yes is still so; nothing for never. */
  still_true_weeks: number | null;
};

/** How many weeks can be chosen. Twelve is what holds while nobody said otherwise. */
export const WEEKS = [4, 6, 8, 12, 16, 26, 39, 52] as const;

const USUAL_WEEKS = 12;

/** How a number stands. */
export type Standing = 'fresh' | 'old' | 'never';

/** The details as a form. */
export function formOf(practice: Practice): Form {
  return {
    ...structuredClone(practice),
    still_true_weeks:
      practice.still_true_weeks === undefined ? USUAL_WEEKS : practice.still_true_weeks,
    complaints: { ...(practice.complaints ?? { who: '', number: '' }) },
  };
}

/** The form as details: what is blank in both its parts is not there. */
export function practiceOf(form: Form): Practice {
  const { who, number } = form.complaints;
  const lines = form.crisis_lines.filter((one) => one.who.trim() || one.number.trim());
  return {
    ...form,
    crisis_lines: lines,
    complaints: who.trim() || number.trim() ? { who, number } : null,
  };
}

/** Whether a number may go into a new agreement: it was checked within twelve months. */
export function standingOf(line: CrisisLine, today: string): Standing {
  if (!line.verified_on) return 'never';
  return daysBetween(line.verified_on, today) > 365 ? 'old' : 'fresh';
}

/** What is about one field of a number. The program names the field and not the line, so its text tells which. */
export function lineProblem(
  problem: Problem | null,
  field: 'who' | 'number',
  value: string,
): string | null {
  if (problem?.code !== 'fields') return null;
  const view = problem.problems.find((one) => one.field === field);
  if (!view) return null;
  const isThis =
    view.problem === 'blank' ? !value.trim() : value.length === (view.found ?? value.length);
  return isThis ? sayField(view) : null;
}
