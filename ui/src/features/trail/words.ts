/** Kept fields, states and values in plain words, also those that nobody has written a sentence for. */
import type { ChangeRow } from '@/bindings/ChangeRow';
import type { KeptRow } from '@/bindings/KeptRow';
import type { LeafView } from '@/bindings/LeafView';
import { clock, day, dayOf, moment } from '@/text/dates.svelte';
import { t, tryText } from '@/text/text.svelte';

/** So many records or acts stand on a page. */
export const A_PAGE = 50;

/** A kept name such as `look_again_on` as words: `Look again on`. */
export function plainly(name: string): string {
  const words = name.replaceAll('_', ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A field by its name. */
export function fieldName(name: string): string {
  return tryText(`trail-field-${name}`) ?? plainly(name);
}

/** How a record stands. */
export function stateWords(state: string): string {
  return tryText(`trail-state-is-${state}`) ?? plainly(state);
}

/** Where a field stands: `Clauses, 2, Words`. */
export function pathWords(path: ChangeRow['path']): string {
  return path.map((step) => (/^\d+$/.test(step) ? step : fieldName(step))).join(', ');
}

/** What stands in a field, in words. What somebody wrote comes as it is. */
export function leafWords(leaf: LeafView | null): string {
  if (leaf === null) return t('trail-nothing');
  switch (leaf.is) {
    case 'text':
    case 'number':
      return leaf.said;
    case 'token':
      return tryText(`trail-value-${leaf.said}`) ?? plainly(leaf.said);
    case 'yes_no':
      return leaf.said ? t('trail-yes') : t('trail-no');
    case 'day':
      return day(leaf.said);
    case 'day_and_time':
      return `${day(leaf.said)}, ${clock(leaf.said)}`;
    case 'at':
      return moment(leaf.said, 'full');
  }
}

/** The day of a record: on which it happened, or else was first kept. */
export function dayOfRecord(row: Pick<KeptRow, 'on' | 'kept_at'>): string {
  return day(row.on ?? dayOf(row.kept_at));
}
