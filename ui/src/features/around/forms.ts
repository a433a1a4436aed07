/** What is typed about people, the beginning and capacity before it is kept. Nothing is answered beforehand. */
import type { Ability } from '@/bindings/Ability';
import type { Authority } from '@/bindings/Authority';
import type { CapacityNote } from '@/bindings/CapacityNote';
import type { CapacityOutcome } from '@/bindings/CapacityOutcome';
import type { GuardianAuthority } from '@/bindings/GuardianAuthority';
import type { IsSafe } from '@/bindings/IsSafe';
import type { Point } from '@/bindings/Point';
import type { PointTold } from '@/bindings/PointTold';
import type { SupportKind } from '@/bindings/SupportKind';
import type { SupportPerson } from '@/bindings/SupportPerson';

/** As what somebody can be there. */
export const KINDS: readonly SupportKind[] = [
  'family',
  'friend',
  'professional',
  'interpreter',
  'guardian',
  'pet_or_place_other',
];

/** What the client can have said about being safe with somebody. */
export const SAFE: readonly IsSafe[] = ['yes', 'unsure', 'no', 'not_asked'];

/** By what right somebody can have a say. */
export const AUTHORITIES: readonly Authority[] = [
  'parent',
  'legal_guardian',
  'local_authority',
  'court_order',
  'deputy_or_attorney',
];

/** What is told at the beginning, in its order. */
export const POINTS: readonly Point[] = [
  'confidentiality_and_limits',
  'role',
  'possible_interventions',
  'data',
  'how_progress_is_looked_at',
];

/** The four parts of deciding, in the order in which they are looked at. */
export const PARTS = ['understand', 'retain', 'weigh', 'communicate'] as const;
/** How somebody can have done one of them. */
export const ABILITIES: readonly Ability[] = ['yes', 'with_support', 'no', 'unclear'];
/** What can be concluded, by the therapist alone. */
export const OUTCOMES: readonly CapacityOutcome[] = [
  'has_capacity',
  'lacks_for_this_decision',
  'unclear_seek_advice',
];

/** Words, or nothing where there are none. */
export const said = (words: string): string | null => words.trim() || null;

/** A person while typed. */
export type PersonForm = {
  name: string;
  relation: string;
  contact: string;
  kind: SupportKind | null;
  is_safe: IsSafe;
  may_be_told: string;
};

/** What the form begins with. Nobody was asked yet whether somebody new is safe. */
export function personForm(person: SupportPerson | null): PersonForm {
  return {
    name: person?.name ?? '',
    relation: person?.relation ?? '',
    contact: person?.contact ?? '',
    kind: person?.kind ?? null,
    is_safe: person?.is_safe ?? 'not_asked',
    may_be_told: person?.may_be_told ?? '',
  };
}

/** The person as they are kept, or nothing while it is not whole. */
export function personOf(form: PersonForm, listed_on: string): SupportPerson | null {
  const { name, kind, is_safe } = form;
  if (name.trim() === '' || kind === null) return null;
  return {
    name: name.trim(),
    relation: said(form.relation),
    contact: said(form.contact),
    kind,
    is_safe,
    may_be_told: said(form.may_be_told),
    listed_on,
  };
}

/** A say while typed. `person` says whose it is, so that a draft finds its row again. */
export type SayForm = {
  person: string;
  authority: Authority | null;
  evidence_seen_on: string | null;
  scope: string;
  conflict: boolean;
  sharing_plan: string;
  valid_from: string | null;
  valid_to: string | null;
};

/** What the form of a say begins with. */
export function sayForm(person: string, say: GuardianAuthority | null, today: string): SayForm {
  return {
    person,
    authority: say?.authority ?? null,
    evidence_seen_on: say?.evidence_seen_on ?? null,
    scope: say?.scope ?? '',
    conflict: say?.conflict ?? false,
    sharing_plan: say?.sharing_plan ?? '',
    valid_from: say?.valid_from ?? today,
    valid_to: say?.valid_to ?? null,
  };
}

/** The say as it is kept, or nothing while it is not whole. */
export function sayOf(form: SayForm): GuardianAuthority | null {
  const { authority, valid_from, conflict } = form;
  if (authority === null || !valid_from) return null;
  return {
    authority,
    evidence_seen_on: form.evidence_seen_on || null,
    scope: said(form.scope),
    conflict,
    sharing_plan: said(form.sharing_plan),
    valid_from,
    valid_to: form.valid_to || null,
  };
}

/** One point of the beginning while typed. */
export type PointForm = { point: Point; on: string | null; questions: string; handed: string };

/** What the form of a point begins with. */
export function pointForm(point: Point, told: PointTold | undefined, today: string): PointForm {
  return {
    point,
    on: told?.discussed_on ?? today,
    questions: told?.client_questions ?? '',
    handed: told?.handed_over ?? '',
  };
}

/** Everything that was told with one point in it, in the order in which it is told. */
export function withPoint(points: readonly PointTold[], form: PointForm): PointTold[] | null {
  if (!form.on) return null;
  const told: PointTold = {
    point: form.point,
    discussed_on: form.on,
    client_questions: said(form.questions),
    handed_over: said(form.handed),
  };
  const others = points.filter(({ point }) => point !== form.point);
  return [...others, told].sort(
    (one, other) => POINTS.indexOf(one.point) - POINTS.indexOf(other.point),
  );
}

/** A capacity note while typed: nothing is concluded before somebody does. */
export type CapacityForm = {
  decision: string;
  assessed_on: string | null;
  understand: Ability | null;
  retain: Ability | null;
  weigh: Ability | null;
  communicate: Ability | null;
  support_given: string;
  outcome: CapacityOutcome | null;
  review_on: string | null;
};

/** What the form of a note begins with. */
export function capacityForm(note: CapacityNote | null, today: string): CapacityForm {
  return {
    decision: note?.decision ?? '',
    assessed_on: note?.assessed_on ?? today,
    understand: note?.understand ?? null,
    retain: note?.retain ?? null,
    weigh: note?.weigh ?? null,
    communicate: note?.communicate ?? null,
    support_given: note?.support_given ?? '',
    outcome: note?.outcome ?? null,
    review_on: note?.review_on ?? null,
  };
}

/** The note as it is kept, or nothing while it is not whole. */
export function capacityOf(form: CapacityForm): CapacityNote | null {
  const { decision, assessed_on, understand, retain, weigh, communicate, outcome } = form;
  if (decision.trim() === '' || !assessed_on || outcome === null) return null;
  if (understand === null || retain === null || weigh === null || communicate === null) return null;
  return {
    decision: decision.trim(),
    assessed_on,
    understand,
    retain,
    weigh,
    communicate,
    support_given: said(form.support_given),
    outcome,
    review_on: form.review_on || null,
  };
}
