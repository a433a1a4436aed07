/** How we speak to people when something could not be done: what happened, what is safe, what to do. */
import type { FieldView } from '@/bindings/FieldView';
import type { Problem } from '@/bindings/Problem';
import { day, size } from './dates.svelte';
import { t, tryText, type TextKey } from './text.svelte';

type Code = Problem['code'];
type Part = 'what' | 'safe' | 'next';

/** The three sentences of a problem. */
export type Said = Record<Part, string>;

// Does not compile while a code that Rust knows has no sentence here.
type Owed = `problem-${Code}-${Part}`;
const everyCodeHasItsSentences: Owed extends TextKey ? true : never = true;

/** A problem in three sentences. */
export function say(problem: Problem): Said {
  const facts = factsOf(problem);
  const part = (name: Part) =>
    tryText(`problem-${problem.code}-${name}`, facts) ??
    t(`problem-unexpected-${name}`, { place: '' } as never);
  return { what: part('what'), safe: part('safe'), next: part('next') };
}

/** The numbers and words that the sentences may use. */
function factsOf(problem: Problem): Record<string, string | number> {
  const facts: Record<string, string | number> = {};
  for (const [name, fact] of Object.entries(problem)) {
    if (typeof fact === 'number' || typeof fact === 'string') facts[name] = fact;
    else facts[name] = fact === null ? 'none' : '';
  }
  if (problem.code === 'stick_full') {
    facts.needed = size(problem.needed);
    facts.free = size(problem.free);
  }
  if (problem.code === 'asked_too_soon' && problem.from !== null) {
    facts.from = day(problem.from, 'plain');
  }
  return facts;
}

/** What is to be said beside a field, in one sentence. */
export function sayField(view: FieldView): string {
  const facts = { limit: view.limit ?? 0, found: view.found ?? 0 };
  return tryText(`field-${view.problem}`, facts) ?? t('field-other');
}

/** What is to be said beside the field of that name, if the problem is about fields. */
export function fieldProblem(problem: Problem | null, field: string): string | null {
  if (problem?.code !== 'fields') return null;
  const view = problem.problems.find(
    (one) => one.field === field || one.field.startsWith(`${field}.`),
  );
  return view ? sayField(view) : null;
}

/** Whether every code has its sentences; true by type. */
export const isExhaustive = everyCodeHasItsSentences;
