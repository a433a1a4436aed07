/** Kept fields, states and values in plain words. */
import type { ChangeRow } from '@/bindings/ChangeRow';
import type { KeptRow } from '@/bindings/KeptRow';
import type { Kind } from '@/bindings/Kind';
import type { LeafView } from '@/bindings/LeafView';
import { clock, day, dayOf, moment } from '@/text/dates.svelte';
import { locale, t, tryText } from '@/text/text.svelte';
import {
  FOR_THE_PROGRAM,
  HUNDREDTHS,
  LANGUAGES,
  LISTS,
  STATES,
  THOUSANDTHS,
  TIMES,
} from './closed';

/** So many records or acts stand on a page. */
export const A_PAGE = 50;

type Path = ChangeRow['path'];

/** A place in a list, from 1. */
const isPlace = (step: string) => /^\d+$/.test(step);

/** Where each listed field keeps its words. */
const wordsAt = new Map(
  Object.entries(LISTS).flatMap(([words, fields]) => fields.map((field) => [field, words])),
);

/** A kept name such as `look_again_on` as words, should a list ever grow before its words do: `Look again on`. */
export function plainly(name: string): string {
  return raised(name.replaceAll('_', ' ').trim());
}

function raised(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase(locale()) + words.slice(1);
}

/** A field as the tables of closed lists name it: `goal.small_steps.state`. */
function fieldOf(kind: Kind, path: Path): string {
  return [kind, ...path.filter((step) => !isPlace(step))].join('.');
}

/** Where the words of a field stand, if it holds one of a closed list. */
function listOf(field: string): string | undefined {
  const shared = field.replace(/^(pacing_plan\.limits)\.\w+\./, '$1.*.');
  return wordsAt.get(field) ?? wordsAt.get(shared);
}

/** Whether a field says something to a reader. */
export function isForReaders(kind: Kind, path: Path): boolean {
  return !FOR_THE_PROGRAM.includes(fieldOf(kind, path));
}

/** A field by its name, in the kind and the field that it lies in; nothing if nobody has written a word for it. */
export function wordOfField(kind: Kind, within: string | undefined, name: string): string | null {
  return (
    tryText(`trail-field-${kind}-${within}-${name}`) ??
    tryText(`trail-field-${kind}-${name}`) ??
    tryText(`trail-field-${name}`)
  );
}

/** How a record of a kind stands. */
export function stateWords(kind: Kind, state: string): string {
  return (
    tryText(`${STATES[kind] ?? `trail-state-is-${kind}`}-${state}`) ??
    tryText(`trail-state-is-${state}`) ??
    plainly(state)
  );
}

/** Where a field stands: `Clauses, 2, Words`. */
export function pathWords(kind: Kind, path: Path): string {
  const said = path.map((step, at) => {
    if (isPlace(step)) return step;
    const within = path.slice(0, at).findLast((before) => !isPlace(before));
    return wordOfField(kind, within, step) ?? plainly(step);
  });
  return said.join(', ');
}

/** A word of a closed list, by where the words of that list stand; nothing if it has none. */
export function wordOfList(words: string, token: string): string | null {
  const said = tryText(`${words}-${token}`, { pronoun: 'none' });
  return said === null ? null : raised(said);
}

/** What stands in a field, in words. What somebody wrote comes as it is. */
export function leafWords(kind: Kind, path: Path, leaf: LeafView | null): string {
  if (leaf === null) return t('trail-nothing');
  switch (leaf.is) {
    case 'text':
    case 'token':
      return textWords(fieldOf(kind, path), leaf.said);
    case 'number':
      return numberWords(fieldOf(kind, path), leaf.said);
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

function numberWords(field: string, said: string): string {
  if (HUNDREDTHS.includes(field)) return String(Number(said) / 100);
  return THOUSANDTHS.includes(field) ? String(Number(said) / 1000) : said;
}

/** Whether a field is a person's own words, which are shown word by word. */
export function isWritten(kind: Kind, path: Path): boolean {
  const field = fieldOf(kind, path);
  return listOf(field) === undefined && ![...LANGUAGES, ...TIMES].includes(field);
}

function textWords(field: string, said: string): string {
  const words = listOf(field);
  if (words !== undefined) return wordOfList(words, said) ?? plainly(said);
  if (LANGUAGES.includes(field)) return languageWords(said);
  return TIMES.includes(field) ? clock(said) : said;
}

/** A language by the name that the screen's language has for it. */
function languageWords(tag: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The day of a record: on which it happened, or else was first kept. */
export function dayOfRecord(row: Pick<KeptRow, 'on' | 'kept_at'>): string {
  return day(row.on ?? dayOf(row.kept_at));
}
