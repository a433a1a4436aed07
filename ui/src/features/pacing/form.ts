/** A plan while it is written: what stands in its fields, what is owed, and the plan that comes of it. */
import type { LimitName } from '@/bindings/LimitName';
import type { LimitSetBy } from '@/bindings/LimitSetBy';
import type { Limits } from '@/bindings/Limits';
import type { OptionChoice } from '@/bindings/OptionChoice';
import type { PacingPlan } from '@/bindings/PacingPlan';
import type { Phase } from '@/bindings/Phase';
import type { PlanAgreed } from '@/bindings/PlanAgreed';
import type { Profile } from '@/bindings/Profile';
import { asksLess, BOUNDS, LIMITS, numberOf, TEXT_FIELDS, type TextField } from './plan';

/** The parts of the work, in no order. */
export const PHASES: readonly Phase[] = ['stabilisation', 'processing', 'integration'];
/** The ways of working. */
export const PROFILES: readonly Profile[] = [
  'titrated',
  'exposure_protocol',
  'emdr_style',
  'stabilisation_only',
  'custom',
];
/** Who can have set a limit. */
export const SET_BY: readonly LimitSetBy[] = ['client', 'both', 'therapist'];
/** What a client can have chosen about an option. */
export const CHOICES: readonly OptionChoice[] = ['first', 'later', 'not_this'];
/** What a client can have said to a plan. */
export const AGREED: readonly PlanAgreed[] = ['yes', 'partly', 'no'];

/** A plan is looked at again after at most so many days. */
const REVIEW_WITHIN_DAYS = 90;
/** Or after so many sessions, if that is sooner. */
const REVIEW_AFTER_SESSIONS = 8;

/** The numbers of a plan that are no limits: the least, the most, and whether one is owed. */
export const NUMBERS = {
  session_minutes: { bounds: [15, 180], owed: true },
  frequency_days: { bounds: [1, 60], owed: false },
  hold_sessions: { bounds: [1, 6], owed: true },
  window: { bounds: [3, 8], owed: true },
} as const;
/** Such a number. */
export type NumberName = keyof typeof NUMBERS;
const NUMBER_NAMES = Object.keys(NUMBERS) as NumberName[];

/** A limit while typed. */
export type LimitForm = {
  value: string;
  set_by: LimitSetBy | null;
  client_words: string;
  said_on: string | null;
};
/** Something that could be done, while typed. */
export type OptionForm = { label: string; chosen: OptionChoice | null; client_words: string };

/** The plan while typed. */
export type PlanForm = Record<TextField | NumberName, string> & {
  phase: Phase;
  profile: Profile;
  limits: Record<LimitName, LimitForm>;
  client_words: string;
  stop_conditions: string;
  options: OptionForm[];
  skills: string;
  agreed: PlanAgreed | null;
  agreed_on: string | null;
  reason: string;
  review_on: string | null;
  /** The limits as they stood when the typing began. */
  limits_before: Record<LimitName, LimitForm>;
};

const said = (words: string): string | null => words.trim() || null;
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const limitsOf = (limits: [LimitName, LimitForm][]) =>
  structuredClone(Object.fromEntries(limits)) as Record<LimitName, LimitForm>;

/** The plan as a form. */
export function planForm(plan: PacingPlan): PlanForm {
  const texts = Object.fromEntries(TEXT_FIELDS.map((name) => [name, plan[name] ?? '']));
  const numbers = NUMBER_NAMES.map((name) => [name, plan[name] === null ? '' : `${plan[name]}`]);
  const limits = LIMITS.map((name): [LimitName, LimitForm] => {
    const { value, client_words, ...rest } = plan.limits[name];
    return [
      name,
      { ...rest, value: value === null ? '' : `${value}`, client_words: client_words ?? '' },
    ];
  });
  return {
    ...(texts as Record<TextField, string>),
    ...(Object.fromEntries(numbers) as Record<NumberName, string>),
    limits: limitsOf(limits),
    limits_before: limitsOf(limits),
    phase: plan.phase,
    profile: plan.profile,
    client_words: plan.client_words ?? '',
    stop_conditions: plan.stop_conditions.join('\n'),
    options: plan.options.map((one) => ({ ...one, client_words: one.client_words ?? '' })),
    skills: plan.skills.join('\n'),
    agreed: plan.agreed,
    agreed_on: plan.agreed_on,
    reason: plan.reason ?? '',
    review_on: plan.review_on,
  };
}

/**
 * What is typed, over a plan of which limits were kept elsewhere since. A limit that was not touched takes what is kept.
 * One that was typed stays as it was typed, unless it asks for more than the client has said meanwhile: then the client's
 * word stands, and `met` tells what had been typed.
 */
export function rebased(
  typed: PlanForm,
  kept: Record<LimitName, LimitForm>,
): { limits: Record<LimitName, LimitForm>; met: Partial<Record<LimitName, string>> } {
  const met: Partial<Record<LimitName, string>> = {};
  const limits = LIMITS.map((name): [LimitName, LimitForm] => {
    const [mine, before, now] = [typed.limits[name], typed.limits_before[name], kept[name]];
    if (same(before, now)) return [name, mine];
    if (same(mine, before)) return [name, now];
    const [asks, said] = [mine, now].map(({ value }) => numberOf(value, BOUNDS[name]));
    const isNoMore =
      asks === said ||
      (typeof asks === 'number' && typeof said === 'number' && asksLess(name, asks, said));
    if (isNoMore) return [name, mine];
    if (mine.value !== before.value) met[name] = mine.value;
    return [name, withWords(mine, before, now)];
  });
  return { limits: limitsOf(limits), met };
}

/** What is kept now, with words that were being typed beside it: no words are lost over a number. */
function withWords(mine: LimitForm, before: LimitForm, now: LimitForm): LimitForm {
  const typed = mine.client_words.trim();
  if (typed === '' || mine.client_words === before.client_words) return now;
  const said = now.client_words === before.client_words ? '' : now.client_words.trim();
  const words = [said, typed].filter(Boolean).join(' ');
  return { ...now, client_words: words, said_on: now.said_on ?? mine.said_on };
}

function same(one: LimitForm, other: LimitForm): boolean {
  return (
    one.value === other.value &&
    one.set_by === other.set_by &&
    one.client_words === other.client_words &&
    one.said_on === other.said_on
  );
}

/** The form as a plan; nothing while a number in it is none that can be. */
export function planOf(form: PlanForm, number: number): PacingPlan | null {
  const limits = LIMITS.map((name) => {
    const { value, set_by, client_words, said_on } = form.limits[name];
    return [
      name,
      {
        value: numberOf(value, BOUNDS[name]),
        set_by,
        client_words: said(client_words),
        said_on: said_on || null,
      },
    ] as const;
  });
  const numbers = NUMBER_NAMES.map((name) => [name, numberOf(form[name], NUMBERS[name].bounds)]);
  const wrong = limits.some(([, { value }]) => value === null);
  if (wrong || NUMBER_NAMES.some((name) => isWrong(form, name))) return null;
  const texts = TEXT_FIELDS.map((name) => [name, said(form[name])]);
  return {
    ...(Object.fromEntries(texts) as Record<TextField, string | null>),
    ...(Object.fromEntries(numbers.map(([name, value]) => [name, value ?? null])) as {
      session_minutes: number;
      frequency_days: number | null;
      hold_sessions: number;
      window: number;
    }),
    number,
    limits: Object.fromEntries(
      limits.map(([name, limit]) => [name, { ...limit, value: limit.value ?? null }]),
    ) as Limits,
    phase: form.phase,
    profile: form.profile,
    client_words: said(form.client_words),
    stop_conditions: lines(form.stop_conditions),
    options: form.options
      .filter(({ label }) => label.trim() !== '')
      .map((one) => ({ ...one, label: one.label.trim(), client_words: said(one.client_words) })),
    skills: lines(form.skills),
    agreed: form.agreed,
    agreed_on: form.agreed === null ? null : form.agreed_on || null,
    reason: said(form.reason),
    review_on: form.review_on || null,
  };
}

/** Whether a number of the form is none that can be. */
export function isWrong(form: PlanForm, name: NumberName): boolean {
  const found = numberOf(form[name], NUMBERS[name].bounds);
  return found === null || (found === undefined && NUMBERS[name].owed);
}

/** A day some days later. */
export function daysAfter(on: string, days: number): string {
  const at = new Date(`${on}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The last day on which a plan can be looked at again. */
export const reviewBy = (agreedOn: string) => daysAfter(agreedOn, REVIEW_WITHIN_DAYS);

/** The day that is offered for it: after eight sessions, or after ninety days if that is sooner. */
export function offeredReview(form: PlanForm, today: string): string {
  const every = numberOf(form.frequency_days, NUMBERS.frequency_days.bounds);
  const days = Math.min(REVIEW_WITHIN_DAYS, (every ?? REVIEW_WITHIN_DAYS) * REVIEW_AFTER_SESSIONS);
  return daysAfter(form.agreed_on || today, days);
}

/** What can be owed before a plan is in force. */
export type Owed = 'agreed' | 'agreed_on' | 'review_on' | 'reason';

/** What is still owed, as the program looks at it. A client who said no has no plan. */
export function owed(plan: PacingPlan, today: string): Owed[] {
  const agreedOn = plan.agreed_on !== null && plan.agreed_on <= today ? plan.agreed_on : null;
  const isThere: Record<Owed, boolean> = {
    agreed: plan.agreed === 'yes' || plan.agreed === 'partly',
    agreed_on: agreedOn !== null,
    review_on: agreedOn !== null && plan.review_on !== null && plan.review_on <= reviewBy(agreedOn),
    reason: plan.number === 1 || plan.reason !== null,
  };
  return (Object.keys(isThere) as Owed[]).filter((name) => !isThere[name]);
}
