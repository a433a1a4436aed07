/** Pages as pictures, and what is asked before they are drawn. */
import type { Copy } from '@/bindings/Copy';
import type { DocumentOf } from '@/bindings/DocumentOf';
import type { PaperAtHome } from '@/bindings/PaperAtHome';
import type { Signer } from '@/bindings/Signer';

/** Where a paper can live. What goes to somebody else is no paper but a copy of the record. */
export type PaperCopy = Exclude<Copy, 'goes_elsewhere'>;

/** Each of them. The first is what is meant when nobody answers. */
export const COPIES: readonly PaperCopy[] = ['stays_here', 'goes_home', 'someone_may_read'];

/** Who may have a line to sign on besides the client and the therapist, in the order of the paper. */
export const LINES = ['guardian', 'witness', 'interpreter'] as const satisfies readonly Signer[];

/** One of them. */
export type LineFor = (typeof LINES)[number];

/** A page as the address of a picture. A picture runs no scripts and loads nothing. */
export function pictureOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/**
 * Whether this copy may be made for a client who said this about paper at home.
 *
 * Not asked means no. Where someone may read it, only the paper that is made for that.
 */
export function mayBeMade(copy: Copy, home: PaperAtHome): boolean {
  if (copy === 'stays_here' || home === 'may_go') return true;
  return home === 'someone_may_read' && copy === 'someone_may_read';
}

/** Papers that the therapist alone has, or a colleague: they live here, and nobody is asked where. */
const OF_PRACTICE: readonly DocumentOf['kind'][] = [
  'day_sheet',
  'cover_sheet',
  'erasing_list',
  'erasure_certificate',
  'supervision_sheet',
];

/** Whether a paper is the practice's own, so that nobody is asked where it will live. */
export function isOfPractice(kind: DocumentOf['kind']): boolean {
  return holdsWords(kind) || OF_PRACTICE.includes(kind);
}

/** Whether a paper may hold words that open something; then it is printed and never saved as a file. */
export function holdsWords(kind: DocumentOf['kind']): boolean {
  return kind === 'recovery_sheet' || kind === 'executor_sheet';
}

/** Papers that say so much of what happens here that they have no form for a place where someone may read them. */
const ONLY_THEIRS: readonly DocumentOf['kind'][] = [
  'progress_report',
  'hand_over_letter',
  'supervision_sheet',
  'trail_extract',
  'erasing_list',
  'erasure_certificate',
];

/** Papers that carry a code and what was done with it, so that no copy of them leaves the room. */
const STAYING: readonly DocumentOf['kind'][] = [
  'trail_extract',
  'erasing_list',
  'erasure_certificate',
];

/** Whether a copy of a document may leave the room at all. */
export function mayLeave(kind: DocumentOf['kind']): boolean {
  return !STAYING.includes(kind);
}

/** Whether a document has a form for a place where someone may read it. */
export function isForOtherEyes(kind: DocumentOf['kind']): boolean {
  return !ONLY_THEIRS.includes(kind);
}

/** The proportions of a page, for the space that it takes before it is drawn. */
export function proportions(widthMm: number, heightMm: number): string {
  return `${widthMm} / ${heightMm}`;
}
