/** Working hypotheses: what a form holds, what is owed, and ideas to weigh. */
import type { Confidence } from '@/bindings/Confidence';
import type { Discussed } from '@/bindings/Discussed';
import type { Evidence } from '@/bindings/Evidence';
import type { Hypothesis } from '@/bindings/Hypothesis';
import type { Pattern } from '@/bindings/Pattern';
import type { PatternContext } from '@/bindings/PatternContext';
import { daysAfter } from './form';

/** Every way an idea can lean, the unclear one first. */
export const PATTERNS: readonly Pattern[] = [
  'mixed_or_unclear',
  'leans_secure',
  'leans_anxious',
  'leans_avoidant',
  'leans_disorganised',
];

/** With whom. */
export const CONTEXTS: readonly PatternContext[] = [
  'with_therapist',
  'with_partner',
  'with_family',
  'with_authority',
  'general',
];

/** How far an idea carries. */
export const CONFIDENCES: readonly Confidence[] = ['tentative', 'some_support', 'well_supported'];

/** Whether it was talked about. */
export const DISCUSSED: readonly Discussed[] = ['no', 'partly', 'yes', 'client_declined'];

/** How many ideas to weigh there are for each way of leaning. */
export const IDEAS: Record<Pattern, number> = {
  mixed_or_unclear: 1,
  leans_secure: 2,
  leans_anxious: 3,
  leans_avoidant: 4,
  leans_disorganised: 3,
};

/** The most days until an idea is looked at again. */
export const LOOK_AGAIN_DAYS = 90;

/** A blank idea, looked at today. */
export function blank(today: string): Hypothesis {
  return {
    pattern: 'mixed_or_unclear',
    context: 'with_therapist',
    statement: '',
    confidence: 'tentative',
    evidence_for: [],
    evidence_against: [],
    looked_for_contrary_on: null,
    other_explanations: null,
    pacing_ideas: [],
    discussed: 'no',
    client_words: null,
    look_again_on: daysAfter(today, LOOK_AGAIN_DAYS),
    looked_at_on: today,
  };
}

/** A line to write on at the end of a list. */
export const blankPiece = (on: string): Evidence => ({ on, what: '', is_client_words: false });

/** What is kept of a form: lines without words are nothing, and blank fields are nothing. */
export function tidy(form: Hypothesis): Hypothesis {
  const words = (text: string | null) => ((text ?? '').trim() === '' ? null : (text ?? '').trim());
  const said = (pieces: Evidence[]) => pieces.filter(({ what }) => what.trim() !== '');
  return {
    ...form,
    statement: form.statement.trim(),
    evidence_for: said(form.evidence_for),
    evidence_against: said(form.evidence_against),
    other_explanations: words(form.other_explanations),
    client_words: words(form.client_words),
    pacing_ideas: form.pacing_ideas.filter((idea) => idea.trim() !== ''),
  };
}
