/** What a chart is drawn from: where points lie, where its line is broken, and whether it is a table instead. */
import { app } from '@/app/state.svelte';

/** One point. Without a value nothing was answered then: the line has a gap there, and the words say so. */
export type ChartPoint = {
  key: string;
  /** When it was, such as a day. */
  label: string;
  value: number | null;
  /** What it was, in words, such as "5 of 10". */
  words: string;
  /** A word or two that stand beside the point. */
  mark?: string;
  /** Drawn hollow. Give it a `mark` too: a shape alone says nothing. */
  isLow?: boolean;
};

/** Something that happened, in words: at a point, or half way before or after it, on a day of its own. */
export type ChartEvent = {
  key: string;
  words: string;
  /** When it was, where that is not when the point was. */
  when?: string;
  beside?: 'before' | 'after';
};

/** A dashed line, with a value for each point or none. */
export type ChartLimit = { name: string; values: (number | null)[] };

/** From this size of text up, charts begin as tables, in per cent. */
const TABLES_FROM = 150;
const chosen = $state<{ asTables: boolean | null }>({ asTables: null });

/** Whether charts are shown as tables. */
export function asTables(): boolean {
  return chosen.asTables ?? (app()?.device.text_size ?? 100) >= TABLES_FROM;
}

/** Shows charts as tables from now on, or as lines. */
export function showTables(shown: boolean): void {
  chosen.asTables = shown;
}

/** How far along the chart a point lies, 0 to 100. A single point lies in the middle. */
export function along(at: number, count: number): number {
  return count < 2 ? 50 : (at / (count - 1)) * 100;
}

/** How far along the chart something lies that happened at a point or beside it. */
export function alongBeside(at: number, count: number, beside?: ChartEvent['beside']): number {
  const half = count < 2 ? 50 : 50 / (count - 1);
  const lean = beside === undefined ? 0 : beside === 'before' ? -half : half;
  return Math.min(100, Math.max(0, along(at, count) + lean));
}

/** What happened, with its words and how far along the chart it lies. What has no point is left out. */
export function placed(
  events: readonly ChartEvent[],
  points: readonly ChartPoint[],
): { at: number; when: string; words: string }[] {
  return events.flatMap(({ key, words, when, beside }) => {
    const at = points.findIndex((point) => point.key === key);
    const point = points[at];
    if (point === undefined) return [];
    return [{ at: alongBeside(at, points.length, beside), when: when ?? point.label, words }];
  });
}

/** How far down the chart a value lies, 0 to 100. What lies outside is drawn at the edge. */
export function down(value: number, least: number, most: number): number {
  if (most <= least) return 50;
  return 100 - (Math.min(most, Math.max(least, value)) - least) * (100 / (most - least));
}

/** From so many numbers on a line is drawn between them: with fewer nothing can be said of a course. */
export const LINE_FROM = 3;

/** The parts of the line, as points of SVG: it breaks where a value is missing and guesses nothing. */
export function parts(values: readonly (number | null)[], least: number, most: number): string[] {
  if (values.filter((value) => value !== null).length < LINE_FROM) return [];
  const found: string[][] = [[]];
  for (const [at, value] of values.entries()) {
    if (value === null) found.push([]);
    else found.at(-1)?.push(`${along(at, values.length)},${down(value, least, most)}`);
  }
  return found.filter((part) => part.length > 1).map((part) => part.join(' '));
}

/** The same for a limit, which holds around its point and not only at it. */
export function steps(values: readonly (number | null)[], least: number, most: number): string[] {
  const half = values.length < 2 ? 50 : 50 / (values.length - 1);
  return values.flatMap((value, at) => {
    if (value === null) return [];
    const [middle, y] = [along(at, values.length), down(value, least, most)];
    return [`${Math.max(0, middle - half)},${y} ${Math.min(100, middle + half)},${y}`];
  });
}
