/** A plan for hard moments while it is written: one line for each thing, in the client's words. */
import type { CallLine } from '@/bindings/CallLine';
import type { CrisisLine } from '@/bindings/CrisisLine';
import type { CrisisPlan } from '@/bindings/CrisisPlan';
import type { PersonLine } from '@/bindings/PersonLine';
import type { PlanUse } from '@/bindings/PlanUse';
import type { Problem } from '@/bindings/Problem';
import { sayField } from '@/text/problems';
import { t } from '@/text/text.svelte';
import { said } from './forms';

/** The parts that are lines of words, before and after the people, in their order. */
export const BEFORE_PEOPLE = ['first_signs', 'safer_hour', 'helped_before'] as const;
export const AFTER_PEOPLE = ['not_helpful', 'hold_on_to', 'try_first', 'afterwards'] as const;

/** A part that is lines of words. */
export type Part = (typeof BEFORE_PEOPLE)[number] | (typeof AFTER_PEOPLE)[number];

/** Somebody to call, while typed. */
export type CallForm = { who: string; number: string; hours: string; verified_on: string | null };
/** A use of the plan, while typed. */
export type UseForm = { used_on: string | null; what_helped: string; what_to_change: string };

/** The plan while typed: each part one text, a line for each thing. */
export type PlanForm = Record<Part, string> & {
  danger_now: CallForm[];
  company: string;
  can_tell: string;
  review_on: string | null;
  used: UseForm[];
};

const joined = (lines: readonly string[]) => lines.join('\n');
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The plan as a form. */
export function planForm(plan: CrisisPlan): PlanForm {
  const people = (mode: PersonLine['mode']) =>
    joined(plan.people.filter((one) => one.mode === mode).map(({ text }) => text));
  return {
    danger_now: plan.danger_now.map((line) => ({ ...line, hours: line.hours ?? '' })),
    first_signs: joined(plan.first_signs),
    safer_hour: joined(plan.safer_hour),
    helped_before: joined(plan.helped_before),
    company: people('company'),
    can_tell: people('can_tell'),
    not_helpful: joined(plan.not_helpful),
    hold_on_to: joined(plan.hold_on_to),
    try_first: joined(plan.try_first),
    afterwards: joined(plan.afterwards),
    review_on: plan.review_on,
    used: plan.used.map((use) => ({
      used_on: use.used_on,
      what_helped: use.what_helped ?? '',
      what_to_change: use.what_to_change ?? '',
    })),
  };
}

/** The form as a plan. A number without a day on which it was checked is not whole: then nothing. */
export function planOf(form: PlanForm): CrisisPlan | null {
  const calls = form.danger_now.filter((line) => line.who.trim() || line.number.trim());
  const uses = form.used.filter(
    (use) => use.used_on || use.what_helped.trim() || use.what_to_change.trim(),
  );
  const danger_now = calls.map(callOf);
  const used = uses.map(useOf);
  if (danger_now.includes(null) || used.includes(null)) return null;
  const people = (mode: PersonLine['mode'], text: string) =>
    lines(text).map((line): PersonLine => ({ mode, text: line }));
  return {
    danger_now: danger_now as CallLine[],
    first_signs: lines(form.first_signs),
    safer_hour: lines(form.safer_hour),
    helped_before: lines(form.helped_before),
    people: [...people('company', form.company), ...people('can_tell', form.can_tell)],
    not_helpful: lines(form.not_helpful),
    hold_on_to: lines(form.hold_on_to),
    try_first: lines(form.try_first),
    afterwards: lines(form.afterwards),
    review_on: form.review_on || null,
    used: used as PlanUse[],
  };
}

function callOf(line: CallForm): CallLine | null {
  if (!line.verified_on) return null;
  const { who, number, hours, verified_on } = line;
  return { who: who.trim(), number: number.trim(), hours: said(hours), verified_on };
}

function useOf(use: UseForm): PlanUse | null {
  if (!use.used_on) return null;
  return {
    used_on: use.used_on,
    what_helped: said(use.what_helped),
    what_to_change: said(use.what_to_change),
  };
}

/** The practice's numbers that the plan does not have yet. */
export function offered(practice: readonly CrisisLine[], form: PlanForm): CrisisLine[] {
  const plain = (number: string) => number.replace(/\s/g, '');
  const has = new Set(form.danger_now.map(({ number }) => plain(number)));
  return practice.filter(({ number }) => !has.has(plain(number)));
}

/** What is about one part, in one sentence; where a line is meant, that line is repeated with it. */
export function partProblem(
  problem: Problem | null,
  field: string,
  text: string,
  from = 0,
): string | null {
  if (problem?.code !== 'fields') return null;
  const all = lines(text);
  const found = problem.problems.find(
    (one) =>
      one.field === field &&
      (one.at === null || (one.at >= from && (one.at < from + all.length || all.length === 0))),
  );
  if (!found) return null;
  if (found.problem === 'a_promise') return t('around-plan-a-promise');
  const line = found.at === null ? undefined : all[found.at - from];
  return line === undefined ? sayField(found) : `“${line}”: ${sayField(found)}`;
}

/** How many people stand before those who can be told, as the program counts the lines. */
export const companyCount = (form: PlanForm): number => lines(form.company).length;
