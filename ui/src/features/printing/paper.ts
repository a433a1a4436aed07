/** Pages as pictures, and what is asked before they are drawn. */
import type { Copy } from '@/bindings/Copy';
import type { PaperAtHome } from '@/bindings/PaperAtHome';

/** Where a paper can live. The first is what is meant when nobody answers. */
export const COPIES: readonly Copy[] = ['stays_here', 'goes_home', 'someone_may_read'];

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

/** The proportions of a page, for the space that it takes before it is drawn. */
export function proportions(widthMm: number, heightMm: number): string {
  return `${widthMm} / ${heightMm}`;
}
