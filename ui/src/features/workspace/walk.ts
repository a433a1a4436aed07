/** A walk through the space: what is typed of it, and what of it waits. */
import type { WalkFinding } from '@/bindings/WalkFinding';
import type { WalkedAs } from '@/bindings/WalkedAs';
import type { WalkPlace } from '@/bindings/WalkPlace';
import type { WalkStop } from '@/bindings/WalkStop';
import type { WalkStopView } from '@/bindings/WalkStopView';
import type { WalkView } from '@/bindings/WalkView';
import type { WorkspaceReview } from '@/bindings/WorkspaceReview';

/** Where one can walk, in the order in which it is offered. */
export const PLACES: readonly WalkPlace[] = ['room', 'online', 'outdoors'];

/** With whom one can walk. */
export const WALKED_AS: readonly WalkedAs[] = ['alone', 'with_a_client', 'with_a_peer'];

/** Something found while it is written. What is blank is not there. */
export type FindingForm = {
  stop: WalkStop;
  as_found: string;
  change: string;
  by: string;
  owner: string;
  is_not_now: boolean;
  done_on: string | null;
};

/** A walk while it is written. */
export type WalkForm = {
  walked_on: string;
  place: WalkPlace;
  walked_as: WalkedAs;
  findings: FindingForm[];
  next_on: string;
};

/** Something found at a stop, with nothing written yet. */
export function blank(stop: WalkStop): FindingForm {
  return { stop, as_found: '', change: '', by: '', owner: '', is_not_now: false, done_on: null };
}

/** What the form of a walk begins with: a line waits at each stop, and what says nothing is left out in the end. */
export function walkForm(
  walk: WorkspaceReview | null,
  { today, next_on: next, stops }: { today: string; next_on: string | null; stops: WalkStopView[] },
): WalkForm {
  const found = (walk?.findings ?? []).map((one) => ({
    ...one,
    change: one.change ?? '',
    by: one.by ?? '',
    owner: one.owner ?? '',
  }));
  const missing = stops.filter(({ stop }) => !found.some((one) => one.stop === stop));
  return {
    walked_on: walk?.walked_on ?? today,
    place: walk?.place ?? 'room',
    walked_as: walk?.walked_as ?? 'alone',
    findings: [...found, ...missing.map(({ stop }) => blank(stop))],
    next_on: walk ? (walk.next_on ?? '') : (next ?? ''),
  };
}

/** What of the places one stops at belongs to a place. */
export function stopsAt(stops: readonly WalkStopView[], place: WalkPlace): WalkStopView[] {
  return stops.filter(({ places }) => places.includes(place));
}

const isBlank = (one: FindingForm) =>
  one.as_found.trim() === '' &&
  one.change.trim() === '' &&
  one.owner.trim() === '' &&
  one.by === '';

/** Whether something found can be kept as it is: it says what was found. */
export const isWhole = (one: FindingForm) => isBlank(one) || one.as_found.trim() !== '';

/** The walk as it is kept, or nothing while a day or what was found is missing. What says nothing is left out. */
export function walkOf(form: WalkForm, stops: readonly WalkStopView[]): WorkspaceReview | null {
  const here = new Set(stopsAt(stops, form.place).map(({ stop }) => stop));
  const findings = form.findings.filter((one) => here.has(one.stop) && !isBlank(one));
  if (form.walked_on === '' || !findings.every(isWhole)) return null;
  return {
    walked_on: form.walked_on,
    place: form.place,
    walked_as: form.walked_as,
    findings: findings.map(kept),
    next_on: form.next_on || null,
  };
}

function kept(one: FindingForm): WalkFinding {
  const change = one.change.trim() || null;
  const asks = change !== null;
  return {
    stop: one.stop,
    as_found: one.as_found.trim(),
    change,
    by: asks ? one.by || null : null,
    owner: asks ? one.owner.trim() || null : null,
    is_not_now: asks && one.is_not_now,
    done_on: asks && !one.is_not_now ? one.done_on : null,
  };
}

/** A change that waits, and where it stands. */
export type Waiting = { walk: WalkView; at: number; finding: WalkFinding };

/** What is to change and was neither done nor left for now: what is due first, then by its day. */
export function waiting(walks: readonly WalkView[]): Waiting[] {
  const all = walks.flatMap((walk) =>
    walk.walk.findings.map((finding, at) => ({ walk, at, finding })),
  );
  const open = all.filter(
    ({ finding }) => finding.change !== null && finding.done_on === null && !finding.is_not_now,
  );
  const day = ({ finding }: Waiting) => finding.by ?? '9999';
  return open.toSorted((one, other) => day(one).localeCompare(day(other)));
}

/** The walk with one finding changed. */
export function changed(
  walk: WorkspaceReview,
  at: number,
  to: Partial<WalkFinding>,
): WorkspaceReview {
  const findings = walk.findings.map((one, place) => (place === at ? { ...one, ...to } : one));
  return { ...walk, findings };
}
