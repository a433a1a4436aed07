/** The practice's details while they are edited. */
import type { CheckSettings } from '@/bindings/CheckSettings';
import type { CrisisLine } from '@/bindings/CrisisLine';
import type { Practice } from '@/bindings/Practice';
import type { Problem } from '@/bindings/Problem';
import type { Thresholds } from '@/bindings/Thresholds';
import { daysBetween } from '@/text/dates.svelte';
import { sayField } from '@/text/problems';

/** The details with every field there, so that inputs can be bound to them. */
export type Form = Omit<
  Practice,
  | 'complaints'
  | 'still_true_weeks'
  | 'alliance_review_sessions'
  | 'walk_months'
  | 'supervision_quarters'
> & {
  complaints: { who: string; number: string };
  /** After how many weeks it is asked whether a yes is still so; nothing for never. */
  still_true_weeks: number | null;
  /** After how many held sessions a look at the work together is brought up; nothing for never. */
  alliance_review_sessions: number | null;
  /** After how many months the space is walked through again; nothing for never. */
  walk_months: number | null;
  /** How much supervision is wanted in a month, in quarters of an hour; nothing where none is set. */
  supervision_quarters: number | null;
};

/** How many weeks can be chosen. Twelve is what holds while nobody said otherwise. */
export const WEEKS = [4, 6, 8, 12, 16, 26, 39, 52] as const;

const USUAL_WEEKS = 12;

/** How many days ahead time away is told: 7 to 180 are kept, these are offered. */
export const LEAVE_NOTICE = { usual: 28, offered: [7, 14, 21, 28, 42, 56, 84, 112, 180] } as const;

/** Within how many minutes a beginning or an end can be on time, and what holds while nobody said otherwise. */
export const ON_TIME = { least: 1, most: 30, usual: 5 } as const;

/** After how many held sessions a look at the work together can be brought up. */
export const LOOK = { least: 4, most: 30, usual: 10 } as const;

/** After how many months the space can be walked through again, and what holds while nobody said otherwise. */
export const MONTHS = [1, 2, 3, 4, 6, 9, 12, 18, 24] as const;

const USUAL_MONTHS = 6;

/** How much supervision can be wanted in a month, in quarters of an hour. */
export const TARGETS = [2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 32] as const;

/** How many goals can be under way in one go. */
export const GOALS = { least: 1, most: 10, usual: 3 } as const;

/** The name of a number that the pacing check looks at. */
export type ThresholdName = keyof Thresholds;

/** From where to where each of those numbers goes, and in which steps it is offered. */
export const CHECK_BOUNDS: Record<ThresholdName, { least: number; most: number; step: number }> = {
  check_in_low: { least: 0, most: 8, step: 1 },
  check_in_dip: { least: 1, most: 5, step: 1 },
  strain_long_sessions: { least: 1, most: 12, step: 1 },
  strain_strong: { least: 1, most: 5, step: 1 },
  dose_jump_minutes: { least: 5, most: 60, step: 5 },
  dose_jump_percent: { least: 100, most: 300, step: 25 },
  quiet_suds: { least: 0, most: 5, step: 1 },
};

/** How the pacing check is set while nobody said otherwise. */
export const USUAL_CHECK: CheckSettings = {
  is_off: false,
  thresholds: {
    check_in_dip: 2,
    check_in_low: 4,
    strain_long_sessions: 3,
    strain_strong: 4,
    dose_jump_minutes: 10,
    dose_jump_percent: 150,
    quiet_suds: 2,
  },
};

/** How a number stands. */
export type Standing = 'fresh' | 'old' | 'never';

/** The details as a form. */
export function formOf(practice: Practice): Form {
  return {
    ...structuredClone(practice),
    still_true_weeks:
      practice.still_true_weeks === undefined ? USUAL_WEEKS : practice.still_true_weeks,
    alliance_review_sessions:
      practice.alliance_review_sessions === undefined
        ? LOOK.usual
        : practice.alliance_review_sessions,
    walk_months: practice.walk_months === undefined ? USUAL_MONTHS : practice.walk_months,
    supervision_quarters: practice.supervision_quarters ?? null,
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
