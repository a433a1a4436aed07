/** A day as it is typed by keys: "5 March 2026", "5.3.2026", "March 5, 2026" or "2026-03-05". */
import { dateStyle, day } from './dates.svelte';
import { locale } from './text.svelte';

/** The years that a record takes. */
export const YEARS = { from: 1900, to: 2199 } as const;

/**
 * What was understood: nothing typed, a whole day, one half typed, or one that cannot be. A year counts once it
 * has four digits, so that typing 2027 is never read as the year 2, 20 or 202 on the way.
 */
export type TypedDay =
  | { is: 'blank' }
  | { is: 'whole'; on: string }
  | { is: 'half' }
  | { is: 'no_such_day' }
  | { is: 'year'; year: number }
  | { is: 'early'; first: string }
  | { is: 'late'; last: string };

/** Reads what is typed. The order of bare numbers is that of the date style; a year in front is always a year. */
export function readDay(text: string, first?: string, last?: string): TypedDay {
  if (text.trim() === '') return { is: 'blank' };
  const parts = partsOf(text);
  if (parts === null) return { is: 'half' };
  const { year, month, date } = parts;
  if (year < YEARS.from || year > YEARS.to) return { is: 'year', year };
  const at = new Date(Date.UTC(year, month - 1, date));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return { is: 'no_such_day' };
  const on = at.toISOString().slice(0, 10);
  if (first !== undefined && on < first) return { is: 'early', first };
  if (last !== undefined && on > last) return { is: 'late', last };
  return { is: 'whole', on };
}

/** How a day is written in a field: in words, by the date style. */
export function writtenDay(on: string): string {
  return on === '' ? '' : day(on, 'plain');
}

/** The same in numbers, as it can be typed quicker; the same as in words where those are numbers. */
export function shortDay(on: string): string {
  const [year = '', month = '', date = ''] = on.split('-').map((part) => String(Number(part)));
  const style = dateStyle();
  if (style === 'iso') return on;
  return style === 'month_day' ? `${month}/${date}/${year}` : `${date}.${month}.${year}`;
}

type Parts = { year: number; month: number; date: number };

function partsOf(text: string): Parts | null {
  const words = (text.match(/\p{L}+/gu) ?? []).map(monthCalled).filter((month) => month > 0);
  const numbers = text.match(/\d+/g) ?? [];
  const [one = '', two = '', three = ''] = numbers;
  const [named] = words;
  if (words.length > 1 || numbers.length !== (named === undefined ? 3 : 2)) return null;
  const [year, month, date] =
    named === undefined
      ? ordered(one, two, three)
      : one.length === 4
        ? [one, named, two]
        : [two, named, one];
  const isWhole = year.length === 4 && String(month).length <= 2 && date.length <= 2;
  return isWhole ? { year: Number(year), month: Number(month), date: Number(date) } : null;
}

function ordered(one: string, two: string, three: string): [string, string, string] {
  if (one.length === 4) return [one, two, three];
  return dateStyle() === 'month_day' ? [three, one, two] : [three, two, one];
}

/** Which month a word begins, from three letters on; 0 for one that begins none, as a weekday, or more than one. */
function monthCalled(word: string): number {
  const lower = word.toLowerCase();
  if (lower.length < 3) return 0;
  const begun = months().flatMap((month, at) => (month.startsWith(lower) ? [at + 1] : []));
  return begun.length === 1 ? (begun[0] ?? 0) : 0;
}

function months(): string[] {
  const named = new Intl.DateTimeFormat(locale(), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) =>
    named.format(new Date(Date.UTC(2024, at, 1))).toLowerCase(),
  );
}
