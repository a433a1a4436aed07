/** How an agreement stands: which version holds, which one waits, what comes next. */
import type { AgreementView } from '@/bindings/AgreementView';
import type { VersionState } from '@/bindings/VersionState';
import type { VersionView } from '@/bindings/VersionView';

const WAITING: readonly VersionState[] = ['draft', 'finalised', 'offered'];

/** The version in force. */
export function inForce(view: AgreementView): VersionView | null {
  return view.versions.find(({ state }) => state === 'active') ?? null;
}

/** The version that is being written, frozen, offered, or the newest one if it was not agreed that day. */
export function waiting(view: AgreementView): VersionView | null {
  const open = view.versions.find(({ state }) => WAITING.includes(state));
  const newest = view.versions[0];
  return open ?? (newest?.state === 'declined' ? newest : null);
}

/** Whether a version was ever agreed. */
export function wasAgreed({ state, in_force_from }: VersionView): boolean {
  return state === 'agreed' || state === 'active' || in_force_from !== null;
}

/** Whether the next draft takes over the words of a version that nobody agreed to, and sets that one aside. */
export function isRewording(view: AgreementView): boolean {
  const newest = view.versions[0];
  return newest !== undefined && newest.state !== 'draft' && !wasAgreed(newest);
}

/** The version that is agreed and begins later. */
export function agreedForLater(view: AgreementView): VersionView | null {
  return view.versions.find(({ state }) => state === 'agreed') ?? null;
}

/** Whether the client can take a version back: it holds, or is agreed to hold. */
export function mayBeWithdrawn({ state }: VersionView): boolean {
  return state === 'active' || state === 'agreed';
}

/** Whether a client may be given a version to read: it was neither taken back nor followed by another one. */
export function mayBeRead({ state }: VersionView): boolean {
  return state !== 'withdrawn' && state !== 'superseded';
}

/** Whether somebody saw or heard a version, so that an answer to it can be recorded. */
export function wasOffered(version: VersionView): boolean {
  return version.state === 'offered' || version.prints.length > 0;
}

/** The number that the next version will have. */
export function nextNumber(view: AgreementView): number {
  return Math.max(0, ...view.versions.filter(wasAgreed).map(({ version }) => version.number)) + 1;
}

/** The version to look at when nobody chose: the frozen one that waits, the one in force, the newest. */
export function toLookAt(view: AgreementView, asked: string | undefined): VersionView | null {
  const readable = view.versions.filter(({ state }) => state !== 'draft');
  const frozen = readable.find(({ state }) => state === 'finalised' || state === 'offered');
  return readable.find(({ id }) => id === asked) ?? frozen ?? inForce(view) ?? readable[0] ?? null;
}

/** The version that stood before another one, to read beside it. */
export function before(view: AgreementView, version: VersionView): VersionView | null {
  const at = view.versions.indexOf(version);
  const earlier = view.versions.slice(at + 1).filter(({ state }) => state !== 'draft');
  return earlier.find(({ state }) => state !== 'declined') ?? earlier[0] ?? null;
}
