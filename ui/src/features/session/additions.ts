/** What may be added to a note that is finished, and what each addition needs. */
import type { Addition } from '@/bindings/Addition';
import type { Dose } from '@/bindings/Dose';
import type { NoteAddition } from '@/bindings/NoteAddition';
import type { NotePage } from '@/bindings/NotePage';
import type { RecordId } from '@/bindings/RecordId';
import type { RequestedBy } from '@/bindings/RequestedBy';
import { blankDose, isPeakLess, tidyDose } from './more';

/** The kinds of addition in the order of the page. */
export const ADDITIONS: readonly Addition[] = ['addendum', 'amendment', 'client_statement', 'void'];

/** Who can have asked for one. */
export const REQUESTED_BY: readonly RequestedBy[] = ['therapist', 'client', 'court', 'auditor'];

/** What the form holds. */
export type AdditionForm = {
  addition: Addition;
  text: string;
  what_changed: string;
  reason: string;
  requested_by: RequestedBy;
  /** What was not right of how much the session held, in an amendment. */
  dose: Dose | null;
};

/** A blank form. A client's own statement was asked for by the client. */
export function blankAddition(addition: Addition): AdditionForm {
  const requested_by = addition === 'client_statement' ? 'client' : 'therapist';
  return { addition, text: '', what_changed: '', reason: '', requested_by, dose: null };
}

/** A field of it. */
export type Gap = 'text' | 'what_changed' | 'reason' | 'dose';

/** The fields that still need words, or another look. */
export function additionGaps(form: AdditionForm): Gap[] {
  const gaps: Gap[] = [];
  if (form.addition !== 'void' && form.text.trim() === '') gaps.push('text');
  if (form.addition === 'amendment' && form.what_changed.trim() === '') gaps.push('what_changed');
  if (form.reason.trim() === '') gaps.push('reason');
  if (form.addition === 'amendment' && form.dose && isPeakLess(form.dose)) gaps.push('dose');
  return gaps;
}

/** The addition as it is kept, dated today. */
export function toAddition(form: AdditionForm, today: string): NoteAddition {
  const dose = form.addition === 'amendment' ? tidyDose(form.dose) : undefined;
  return {
    addition: form.addition,
    added_on: today,
    text: form.text.trim(),
    what_changed: form.addition === 'amendment' ? form.what_changed.trim() : null,
    reason: form.reason.trim(),
    requested_by: form.requested_by,
    ...(dose && { dose }),
  };
}

/**
 * How much the session held: what was put right over what was typed, over what was keyed. With `until` as it stood before
 * that addition.
 */
export function standingDose({ note, aids }: NotePage, until?: RecordId): Dose {
  const place = note.additions.findIndex(({ id }) => id === until);
  const before = place === -1 ? note.additions : note.additions.slice(0, place);
  // A note that was opened again says itself what was put right before it was finished anew.
  const since = note.finished_at ?? 0;
  return before
    .filter(({ at }) => at >= since)
    .map(({ addition }) => addition.dose)
    .reduce<Dose>((said, one) => over(one, said), over(note.note.dose, aids.counted));
}

/** Of a dose only what another one says something of. */
export function sameParts(of: Dose, said: Dose): Dose {
  const isThere = (key: keyof Dose) =>
    STRENGTHS.some((one) => one === key) ? saysStrength(said) : said[key] !== null;
  const blank = blankDose(of.scale);
  const kept = (Object.keys(blank) as (keyof Dose)[]).filter(isThere);
  return { ...blank, ...Object.fromEntries(kept.map((key) => [key, of[key]])) };
}

const STRENGTHS = ['suds_start', 'suds_peak', 'suds_end'] as const;
const saysStrength = (dose: Dose) => STRENGTHS.some((field) => dose[field] !== null);

/** The first, and what it does not say as the other says it. Strengths go together, in one scale. */
function over(first: Dose | null | undefined, other: Dose): Dose {
  if (!first) return other;
  const strengths = saysStrength(first) ? first : other;
  const { scale, suds_start, suds_peak, suds_end } = strengths;
  const said = Object.entries(first).filter(([, value]) => value !== null);
  const both: Dose = {
    ...other,
    ...Object.fromEntries(said),
    scale,
    suds_start,
    suds_peak,
    suds_end,
  };
  // Whoever says that the signal was not used says nothing of how.
  return first.stop_signal_count === 0 ? { ...both, stop_honoured: null } : both;
}
