/** The last check-ins of a client as six small lines. */
import type { CheckInView } from '@/bindings/CheckInView';
import type { SixItem } from '@/bindings/SixItem';
import { t } from '@/text/text.svelte';

/** The six, in the order in which they are asked. */
export const SIX: readonly SixItem[] = ['bond', 'goals', 'tasks', 'pace', 'identity', 'say_no'];

/** A place in the picture. */
export type Point = { x: number; y: number };

/** The client's own check-ins that stand and have an answer. */
export function sixOf(all: readonly CheckInView[]): CheckInView[] {
  return all.filter(
    ({ is_voided, check_in }) =>
      !is_voided &&
      !check_in.declined &&
      check_in.rater === 'client' &&
      SIX.some((item) => check_in.answers[item] !== null),
  );
}

/** Where each answer stands; nothing where nothing was said. */
export function pointsOf(numbers: readonly (number | null)[]): (Point | null)[] {
  const step = numbers.length > 1 ? 72 / (numbers.length - 1) : 0;
  const from = numbers.length > 1 ? 4 : 76;
  return numbers.map((number, at) =>
    number === null ? null : { x: from + at * step, y: 23 - number * 2 },
  );
}

/** A line from answer to answer. What was not said leaves a gap. */
export function pathOf(points: readonly (Point | null)[]): string {
  return points
    .map((point, at) => {
      if (!point) return '';
      return `${at > 0 && points[at - 1] ? 'L' : 'M'}${point.x} ${point.y}`;
    })
    .filter((part) => part !== '')
    .join(' ');
}

/** The word that a low last answer carries. Room to say no and pace are looked at by themselves. */
export function wordOf(shown: readonly CheckInView[], item: SixItem): string | null {
  const last = shown.at(-1);
  const number = last?.check_in.answers[item] ?? null;
  if (!last || number === null) return null;
  if (last.lower.includes(item)) return t('overview-six-lower');
  return (item === 'pace' || item === 'say_no') && number <= 4 ? t('overview-six-low') : null;
}
