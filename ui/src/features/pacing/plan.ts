/** What a plan says, in words: its limits, what changed between two versions, and what the client said on pace. */
import type { Limit } from '@/bindings/Limit';
import type { LimitName } from '@/bindings/LimitName';
import type { PacingPlan } from '@/bindings/PacingPlan';
import type { PlanView } from '@/bindings/PlanView';
import type { Pronoun } from '@/text/pronouns';
import { t, type TextKey } from '@/text/text.svelte';

/** Every limit, in the order of the page. */
export const LIMITS: readonly LimitName[] = [
  'trauma_minutes',
  'new_things',
  'nothing_new_after',
  'suds_peak',
  'suds_end',
  'closing_minutes',
  'gap_days',
];

/** The least and the most that a limit may be, as the program has them. */
export const BOUNDS: Record<LimitName, [least: number, most: number]> = {
  trauma_minutes: [0, 180],
  new_things: [0, 10],
  nothing_new_after: [0, 180],
  suds_peak: [1, 10],
  suds_end: [0, 9],
  closing_minutes: [0, 60],
  gap_days: [7, 90],
};

/** The texts of a plan, in the order in which they are read, and how long each may be. */
export const TEXTS = {
  signs_high: 300,
  signs_low: 300,
  when_too_much: 300,
  when_far_away: 300,
  how_small: 300,
  anchor: 300,
  opening_ritual: 200,
  closing_ritual: 200,
} as const;
/** A text of a plan. */
export type TextField = keyof typeof TEXTS;
/** The texts by name, in their order. */
export const TEXT_FIELDS = Object.keys(TEXTS) as TextField[];

/** Whether the new number asks for less of the work than the old one. More closing is less work. */
export function asksLess(name: LimitName, now: number, before: number): boolean {
  return name === 'closing_minutes' ? now > before : now < before;
}

/** A whole number that was typed; nothing where the field is blank, `null` where it is no such number. */
export function numberOf(typed: string, [least, most]: readonly [number, number]) {
  const text = typed.trim();
  if (text === '') return undefined;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}

/** A limit with its number in words. Where none was agreed, that is said. */
export function limitWords(name: LimitName, value: number | null, sessionMinutes?: number): string {
  if (value === null) return t('pacing-limit-none');
  const words = t(`pacing-limit-${name}-is`, { value });
  const from = sessionMinutes === undefined ? 0 : sessionMinutes - value;
  return name === 'closing_minutes' && from > 0
    ? t('pacing-limit-closing-from', { words, minute: from })
    : words;
}

/** What the client said, and on which day, if that is known. */
export type Saying = { words: string; on: string | null };

/** The client's own words on pace, the newest first. What was said twice on one day stands once. */
export function sayings(plan: PacingPlan): Saying[] {
  const limits = LIMITS.map((name) => plan.limits[name]);
  const all = [
    { words: plan.client_words, on: plan.agreed_on },
    ...limits.map(({ client_words, said_on }) => ({ words: client_words, on: said_on })),
  ].filter((one): one is Saying => (one.words ?? '').trim() !== '');
  const once = new Map(all.map((one) => [`${one.on} ${one.words}`, one]));
  return [...once.values()].sort((one, other) => (other.on ?? '').localeCompare(one.on ?? ''));
}

/** One line of what a version changed. */
export type Change = { name: string; from: string; to: string };

const joined = (lines: readonly string[]) => lines.join(' · ');

/** Everything a version says, as lines of a name and words, to be compared with another's. */
function lines(plan: PacingPlan, pronoun: Pronoun): Change[] {
  const line = (name: string, to: string | null) => ({ name, from: '', to: to ?? '' });
  const text = (key: TextKey, words: string | null) => line(t(key as 'pacing-phase'), words);
  return [
    text('pacing-phase', t(`pacing-phase-${plan.phase}`)),
    text('pacing-profile', t(`pacing-profile-${plan.profile}`)),
    text('pacing-session-minutes', t('pacing-minutes', { minutes: plan.session_minutes })),
    text(
      'pacing-frequency',
      plan.frequency_days === null ? null : t('pacing-every', { days: plan.frequency_days }),
    ),
    ...LIMITS.map((name) =>
      line(t(`pacing-limit-${name}`), limitLine(name, plan.limits[name], pronoun)),
    ),
    text('pacing-hold', String(plan.hold_sessions)),
    text('pacing-window', String(plan.window)),
    line(t('pacing-words', { pronoun }), plan.client_words),
    text('pacing-stop_conditions', joined(plan.stop_conditions)),
    ...TEXT_FIELDS.map((name) => text(`pacing-${name}`, plan[name])),
    text('pacing-options', joined(plan.options.map(optionLine))),
    text('pacing-skills', joined(plan.skills)),
  ];
}

/** A limit with its number and who set it. */
function limitLine(name: LimitName, limit: Limit, pronoun: Pronoun): string {
  const who = limit.set_by && limit.value !== null ? setByWords(limit, pronoun) : null;
  return [limitWords(name, limit.value), who].filter(Boolean).join(', ');
}

/** Who set a limit, in words; nothing where it was not recorded. */
export function setByWords(limit: Limit, pronoun: Pronoun): string | null {
  return limit.set_by && t(`pacing-set-${limit.set_by}`, { pronoun });
}

function optionLine({ label, chosen }: PacingPlan['options'][number]): string {
  return chosen === null ? label : `${label} (${t(`pacing-chosen-${chosen}`)})`;
}

/** What a version says otherwise than the one before it, field by field. */
export function changes(
  before: PacingPlan | null,
  now: PacingPlan,
  pronoun: Pronoun = 'none',
): Change[] {
  if (before === null) return [];
  const old = lines(before, pronoun);
  return lines(now, pronoun)
    .map((line, at) => ({ ...line, from: old[at]?.to ?? '' }))
    .filter(({ from, to }) => from !== to);
}

/** From which day a version held: when it was agreed, or when the client last made a limit smaller. */
export function since({ plan }: PlanView): string | null {
  const said = LIMITS.map((name) => plan.limits[name].said_on);
  const days = [plan.agreed_on, ...said].filter((on) => on !== null).sort();
  return days.at(-1) ?? null;
}
