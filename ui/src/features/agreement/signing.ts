/** Recording what came of offering a version: signed, agreed aloud, or not today. All three are fine. */
import type { CopyGiven } from '@/bindings/CopyGiven';
import type { FoundDraft } from '@/bindings/FoundDraft';
import type { Method } from '@/bindings/Method';
import type { Outcome } from '@/bindings/Outcome';
import type { RoomView } from '@/bindings/RoomView';
import type { Signature } from '@/bindings/Signature';
import type { Signer } from '@/bindings/Signer';
import type { Signing } from '@/bindings/Signing';
import { signerOf } from '../session/rooms';

/** The three outcomes, none before the others. */
export const OUTCOMES: readonly Outcome[] = ['signed', 'agreed_aloud', 'not_today'];

/** As what somebody can sign. */
export const SIGNERS: readonly Signer[] = [
  'client',
  'therapist',
  'guardian',
  'interpreter',
  'witness',
];

/** What can have been taken away. */
export const COPIES: readonly CopyGiven[] = ['paper', 'none_safer', 'later', 'declined'];

/** How somebody can have agreed, by what came of it. */
export function methodsFor(outcome: Outcome): readonly Method[] {
  return outcome === 'signed'
    ? ['ink_on_paper', 'mark_or_thumb', 'spoken_only', 'declined_to_sign']
    : ['spoken_only', 'declined_to_sign'];
}

/** Somebody who may have signed. No method: they were there, and nobody said that they signed. */
export type SignatureLine = Omit<Signature, 'method'> & { method: Method | null };

/** What the form holds. Outcome and copy are blank until somebody answered. */
export type SigningForm = {
  signed_on: string;
  outcome: Outcome | null;
  signatures: SignatureLine[];
  present: string;
  original_location: string;
  copy_given: CopyGiven | null;
  hand_edits: string;
  in_force_from: string;
};

/** What is kept of the form until it is recorded: of which version, which print, what was answered. */
export type SigningDraft = { version: string; print: string; form: SigningForm };

/** Which version a draft of a signing is about. */
export function versionSigned({ body }: FoundDraft): string | null {
  return (body as Partial<SigningDraft> | null)?.version ?? null;
}

/** What the form begins with: today, the two of them, nothing answered. */
export function blankSigning(
  today: string,
  client: string,
  therapist: string,
  there: There = NOBODY,
): SigningForm {
  const part = (signer: Signer, name: string): Signature => ({
    signer,
    name_as_signed: name,
    method: 'ink_on_paper',
  });
  return {
    signed_on: today,
    outcome: null,
    signatures: [part('client', client), part('therapist', therapist), ...there.lines],
    present: there.words,
    original_location: '',
    copy_given: null,
    hand_edits: '',
    in_force_from: '',
  };
}

/** Who was in the room of a day: the lines they would sign on, and the words for having been there. */
export type There = { lines: SignatureLine[]; words: string };

const NOBODY: There = { lines: [], words: '' };

/** What the room of a session offers. Nobody in it has signed. */
export function thereIn(room: RoomView | null, words: string): There {
  const lines = (room?.in_the_room ?? []).flatMap(({ role, who }) => {
    const signer = signerOf(role);
    return signer === null ? [] : [{ signer, name_as_signed: who ?? '', method: null }];
  });
  return { lines, words };
}

/** The form for another day: what its room offers stands there, unless somebody changed what that of the first did. */
export function onDay(form: SigningForm, signed_on: string, from: There, to: There): SigningForm {
  const [client, therapist, ...others] = form.signatures;
  const isUntouched = JSON.stringify(others) === JSON.stringify(from.lines);
  const two = [client, therapist].filter((one) => one !== undefined);
  return {
    ...form,
    signed_on,
    signatures: isUntouched ? [...two, ...to.lines] : form.signatures,
    present: form.present === from.words ? to.words : form.present,
  };
}

/** The form with an outcome chosen; how each person agreed follows it where it has to. */
export function withOutcome(form: SigningForm, outcome: Outcome): SigningForm {
  const fitting = methodsFor(outcome);
  const first = fitting[0] ?? 'spoken_only';
  return {
    ...form,
    outcome,
    signatures: form.signatures.map((signature) =>
      signature.method !== null &&
      (outcome !== 'signed' || !fitting.includes(signature.method) || form.outcome !== 'signed')
        ? { ...signature, method: first }
        : signature,
    ),
  };
}

/** What is still to be answered before the form can be kept. */
export type SigningGap =
  | 'outcome'
  | 'signed_on'
  | 'name'
  | 'copy_given'
  | 'client'
  | 'therapist'
  | 'twice'
  | 'in_force_from';

/** Whether something of it stands on the paper. */
const isOnPaper = ({ method }: SignatureLine) =>
  method === 'ink_on_paper' || method === 'mark_or_thumb';

/** Says what is still to be answered. For "not today" only the day is asked. */
export function signingGaps(form: SigningForm): SigningGap[] {
  const gaps: SigningGap[] = [];
  if (form.outcome === null) gaps.push('outcome');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(form.signed_on)) gaps.push('signed_on');
  if (form.outcome === null || form.outcome === 'not_today') return gaps;
  const signed = form.signatures.filter(({ method }) => method !== null);
  const counts = (each: SignatureLine) => form.outcome !== 'signed' || isOnPaper(each);
  const has = (...as: Signer[]) => signed.some((each) => as.includes(each.signer) && counts(each));
  const many = (as: Signer) => signed.filter(({ signer }) => signer === as).length > 1;
  if (!has('client', 'guardian')) gaps.push('client');
  if (!has('therapist')) gaps.push('therapist');
  if (many('client') || many('therapist')) gaps.push('twice');
  if (signed.some((signature) => signature.name_as_signed.trim() === '')) gaps.push('name');
  if (form.copy_given === null) gaps.push('copy_given');
  if (form.in_force_from !== '' && form.in_force_from < form.signed_on) gaps.push('in_force_from');
  return gaps;
}

/** The record of it, or nothing while something is still to be answered. */
export function toSigning(form: SigningForm): Signing | null {
  if (signingGaps(form).length > 0 || form.outcome === null) return null;
  const isAgreed = form.outcome !== 'not_today';
  const said = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    signed_on: form.signed_on,
    outcome: form.outcome,
    signatures: isAgreed
      ? form.signatures.flatMap(({ method, ...each }) =>
          method === null ? [] : [{ ...each, method, name_as_signed: each.name_as_signed.trim() }],
        )
      : [],
    present: said(form.present),
    original_location: form.outcome === 'signed' ? said(form.original_location) : null,
    copy_given: form.copy_given ?? 'later',
    hand_edits: form.outcome === 'signed' ? said(form.hand_edits) : null,
    in_force_from: isAgreed ? said(form.in_force_from) : null,
  };
}
