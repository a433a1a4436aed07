/** What may be added to a note that is finished, and what each addition needs. */
import type { Addition } from '@/bindings/Addition';
import type { NoteAddition } from '@/bindings/NoteAddition';
import type { RequestedBy } from '@/bindings/RequestedBy';

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
};

/** A blank form. A client's own statement was asked for by the client. */
export function blankAddition(addition: Addition): AdditionForm {
  const requested_by = addition === 'client_statement' ? 'client' : 'therapist';
  return { addition, text: '', what_changed: '', reason: '', requested_by };
}

/** The fields that still need words. */
export function additionGaps(form: AdditionForm): ('text' | 'what_changed' | 'reason')[] {
  const gaps: ('text' | 'what_changed' | 'reason')[] = [];
  if (form.addition !== 'void' && form.text.trim() === '') gaps.push('text');
  if (form.addition === 'amendment' && form.what_changed.trim() === '') gaps.push('what_changed');
  if (form.reason.trim() === '') gaps.push('reason');
  return gaps;
}

/** The addition as it is kept, dated today. */
export function toAddition(form: AdditionForm, today: string): NoteAddition {
  return {
    addition: form.addition,
    added_on: today,
    text: form.text.trim(),
    what_changed: form.addition === 'amendment' ? form.what_changed.trim() : null,
    reason: form.reason.trim(),
    requested_by: form.requested_by,
  };
}
