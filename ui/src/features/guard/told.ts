/** What was told to somebody, while it is typed. No right is chosen beforehand. */
import type { Action } from '@/bindings/Action';
import type { Disclosure } from '@/bindings/Disclosure';
import type { LegalBasis } from '@/bindings/LegalBasis';
import type { PersonView } from '@/bindings/PersonView';

/** What is typed. `person` says whom it is about, so that a draft finds its row again; blank for a name alone. */
export type ToldForm = {
  person: string;
  action: Action;
  to_whom: string;
  told_on: string | null;
  what: string;
  left_out: string;
  legal_basis: LegalBasis | null;
  reason: string;
};

/** By what right something can be told to somebody of the list. A yes only where one held on the day. */
export function basesFor(isOfTheList: boolean, mayRest: boolean): LegalBasis[] {
  const without: LegalBasis[] = ['safety', 'law_or_court', 'none'];
  if (!isOfTheList) return ['client_copy', 'supervision_deidentified', ...without];
  return mayRest ? ['consent', ...without] : without;
}

/** Whether a reason is owed with it. */
export function owesReason(basis: LegalBasis | null): boolean {
  return basis === 'safety' || basis === 'law_or_court' || basis === 'none';
}

/** What the form begins with. */
export function toldForm(person: PersonView | null, action: Action, today: string): ToldForm {
  return {
    person: person?.id ?? '',
    action,
    to_whom: person?.person.name ?? '',
    told_on: today,
    what: '',
    left_out: '',
    legal_basis: null,
    reason: '',
  };
}

/** What was told as it is recorded, or nothing while it is not whole. */
export function toldOf(form: ToldForm, bases: readonly LegalBasis[]): Disclosure | null {
  const { legal_basis: basis, told_on, action } = form;
  const said = (words: string) => words.trim() || null;
  if (basis === null || !bases.includes(basis) || !told_on) return null;
  if (form.to_whom.trim() === '' || said(form.what) === null) return null;
  if (owesReason(basis) && said(form.reason) === null) return null;
  return {
    told_on,
    action,
    to_whom: form.to_whom.trim(),
    what: said(form.what),
    left_out: said(form.left_out),
    legal_basis: basis,
    reason: owesReason(basis) ? said(form.reason) : null,
  };
}
