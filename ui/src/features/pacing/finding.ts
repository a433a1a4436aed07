/** The working of a finding in words: what was recorded, by which rule, and what could be done. */
import type { Routes } from '@/app/routes';
import type { DoneView } from '@/bindings/DoneView';
import type { Fact } from '@/bindings/Fact';
import type { FactAbout } from '@/bindings/FactAbout';
import type { Finding } from '@/bindings/Finding';
import type { FindingOption } from '@/bindings/FindingOption';
import type { Found } from '@/bindings/Found';
import type { Rule } from '@/bindings/Rule';
import type { Severity } from '@/bindings/Severity';
import { day } from '@/text/dates.svelte';
import type { Pronoun } from '@/text/pronouns';
import { t, tryText, type TextKey } from '@/text/text.svelte';
import { sessionName } from './done';

// Does not compile while something that Rust can find has no sentence here.
type Owed =
  | `pacing-finding-${Rule}`
  | `pacing-rule-${Rule}`
  | `pacing-fact-${FactAbout}`
  | `pacing-could-${FindingOption}`
  | `pacing-section-${Severity}`;
/** Whether everything that can be found has its words; true by type. */
export const isExhaustive: Owed extends TextKey ? true : never = true;

/** The sections of the findings, in their order. */
export const SEVERITIES: readonly Severity[] = ['talk', 'look', 'note'];

/** What a finding says, in one tentative sentence or two. */
export function sentence({ rule }: Finding, pronoun: Pronoun): string {
  return tryText(`pacing-finding-${rule}`, { pronoun }) ?? rule;
}

/** What a rule looks at, in one sentence. */
export function ruleWords({ rule }: Finding): string {
  return tryText(`pacing-rule-${rule}`) ?? rule;
}

/** What could be done, in words. */
export function couldWords(option: FindingOption, pronoun: Pronoun): string {
  return tryText(`pacing-could-${option}`, { pronoun }) ?? option;
}

const SETTLED = ['stirred_up', 'a_bit_calmer', 'part_of_the_way', 'mostly', 'settled'] as const;
const AFTER = ['nothing_special', 'gone_in_a_day', 'some_days', 'in_the_way'] as const;

/** What was recorded, in words. What was not is said to be missing. */
export function foundWords(about: FactAbout, found: Found | null): string {
  if (found === null) return t('pacing-not-recorded');
  switch (found.is) {
    case 'halves':
      return t('pacing-number', { number: found.halves / 2 });
    case 'number':
      return numberWords(about, found.number);
    case 'word':
      return wordWords(about, found.word);
  }
}

function numberWords(about: FactAbout, number: number): string {
  const settled = about === 'settled_end' ? SETTLED[number] : undefined;
  const after = about === 'aftermath' ? AFTER[number] : undefined;
  if (settled) return t(`pacing-settled-${settled}`);
  if (after) return t(`pacing-after-${after}`);
  return t('pacing-number', { number });
}

function wordWords(about: FactAbout, word: string): string {
  if (about === 'task_consent') return tryText(`consent-standing-${word}`) ?? word;
  if (about === 'phase' || about === 'profile') return tryText(`pacing-${about}-${word}`) ?? word;
  return tryText(`pacing-word-${word}`) ?? word;
}

/** One fact in words. */
export function factWords(fact: Fact): string {
  const what = tryText(`pacing-fact-${fact.about}`) ?? fact.about;
  return t('pacing-fact', { what, found: foundWords(fact.about, fact.found) });
}

/** Facts of one session together, or those of no session; each once. */
export type FactGroup = { of: string | null; facts: string[] };

/** The facts of a finding by the session they are from, in their order. */
export function factGroups({ because }: Finding, done: readonly DoneView[]): FactGroup[] {
  const groups: FactGroup[] = [];
  for (const fact of because) {
    const of = fact.on === null ? null : sessionOn(fact.on, done);
    const group = groups.find((one) => one.of === of) ?? { of, facts: [] };
    if (!groups.includes(group)) groups.push(group);
    const words = factWords(fact);
    // The middle of earlier answers belongs to the answer before it, so it may stand twice.
    if (fact.about === 'usual' || !group.facts.includes(words)) group.facts.push(words);
  }
  return groups;
}

/** The session of a day by its number, or the day alone where that is not one session. */
function sessionOn(on: string, done: readonly DoneView[]): string {
  const found = done.filter((one) => one.on === on);
  const [only] = found;
  return only && found.length === 1 ? sessionName(only) : day(on, 'short');
}

/** Where something can be done. `plan` is the editor on this page. */
export type Way =
  | 'plan'
  | { to: 'crisis_plan' | 'consent' | 'check_ins' | 'agreement' | 'sessions' }
  | { to: 'client'; changing: Routes['client']['changing'] }
  | { to: 'session'; session: string };

/** Where an option leads; nothing where it is done in the room, or not on this computer. */
export function wayOf(
  option: FindingOption,
  finding: Finding,
  done: readonly DoneView[],
): Way | null {
  switch (option) {
    case 'agree_new_limit':
    case 'look_at_the_phase':
      return 'plan';
    case 'crisis_plan_together':
      return { to: 'crisis_plan' };
    case 'ask_again':
    case 'another_task':
      return { to: 'consent' };
    case 'ask_about_it':
      return { to: 'check_ins' };
    case 'different_grounding':
      return { to: 'client', changing: 'grounding' };
    case 'fill_in_together':
      return wayToNet(finding);
    case 'add_it':
      return wayToSession(finding, done);
    default:
      return null;
  }
}

/** To the first part of the safety net that is not there. */
function wayToNet({ because }: Finding): Way | null {
  const about = because[0]?.about;
  if (about === 'stop_signal') return { to: 'agreement' };
  if (about === 'grounding_choice') return { to: 'client', changing: 'grounding' };
  return about === 'crisis_plan' ? { to: 'crisis_plan' } : null;
}

function wayToSession({ because }: Finding, done: readonly DoneView[]): Way {
  const on = because.find((fact) => fact.on !== null)?.on;
  const found = done.filter((one) => one.on === on);
  return found.length === 1 ? { to: 'session', session: found[0]!.session } : { to: 'sessions' };
}
