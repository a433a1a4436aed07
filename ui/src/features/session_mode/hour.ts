/** The agreed hour as a line, and what was agreed as words. */
import type { AgreedInSession } from '@/bindings/AgreedInSession';
import type { SessionModeView } from '@/bindings/SessionModeView';
import { clock, later } from '@/text/dates.svelte';
import { locale, t } from '@/text/text.svelte';

const DAY = 1440;
const HALF_A_DAY = 720;

/** Whole minutes from one time of day to another; past midnight counts on, and a little earlier counts back. */
export function minutesBetween(from: string, to: string): number {
  const gap = (minutesOf(to) - minutesOf(from) + DAY) % DAY;
  return gap > HALF_A_DAY ? gap - DAY : gap;
}

/** A place on the line that has a name. */
export type Tick = { at: number; time: string; is: 'start' | 'nothing-new' | 'close' | 'end' };

/** The line: places are shares of it, 0 to 1. */
export type Hour = {
  start: string;
  end: string;
  ticks: Tick[];
  /** From where to where time has gone. */
  gone: { from: number; to: number };
  /** From where the hard part goes on, if it does. */
  hard: number | null;
};

/** The agreed start: a late beginning does not move it. */
export function agreedStart(view: SessionModeView): string {
  return clock(view.session.session.planned_start);
}

/** The agreed hour at that time of day. */
export function hourOf(view: SessionModeView, now: string): Hour {
  const agreed = agreedStart(view);
  const early = Math.min(0, minutesBetween(agreed, view.starts));
  const start = later(agreed, early);
  const length = Math.max(1, minutesBetween(start, view.ends));
  const share = (minute: number) => Math.min(1, Math.max(0, minute / length));
  const at = (time: string) => share(minutesBetween(start, time));
  const { nothing_new_after, closing_from } = view.agreed;
  const since = view.hard_part.ran_over_lock ? null : view.hard_part.since;
  const tick = (is: Tick['is'], time: string): Tick => ({ is, time, at: at(time) });
  const maybe = (is: Tick['is'], minute: number | null) =>
    minute === null || minute - early >= length ? [] : [tick(is, later(agreed, minute))];
  return {
    start,
    end: view.ends,
    ticks: [
      tick('start', start),
      ...maybe('nothing-new', nothing_new_after),
      ...maybe('close', closing_from),
      tick('end', view.ends),
    ],
    gone: { from: at(view.starts), to: at(now) },
    hard: since === null ? null : at(later(view.starts, since)),
  };
}

/** What is free between two names on the line at least, in pixels. */
const FREE = 12;

/**
 * Which names on a line of that length stand, both in pixels: the first and the last always, and between them, each
 * centred on its place, those that touch none before them and not the last. All stand on a line not measured yet.
 */
export function namesThatStand(
  names: readonly { at: number; width: number }[],
  length: number,
): boolean[] {
  const end = length - (names.at(-1)?.width ?? 0) - FREE;
  let taken = (names[0]?.width ?? 0) + FREE;
  return names.map(({ at, width }, place) => {
    if (length === 0 || place === 0 || place === names.length - 1) return true;
    const from = at * length - width / 2;
    if (from < taken || from + width > end) return false;
    taken = from + width + FREE;
    return true;
  });
}

/** Whether the time to close has come, as it was agreed. */
export function isTimeToClose(view: SessionModeView, now: string): boolean {
  const { closing_from } = view.agreed;
  return closing_from !== null && minutesBetween(agreedStart(view), now) >= closing_from;
}

/** What was agreed, in one sentence. Without the clock it holds no minutes; with it the line says them. */
export function agreedSentence(agreed: AgreedInSession, withClock: boolean): string | null {
  const parts = [
    ...(agreed.how_small ? [inSentence(agreed.how_small)] : []),
    ...agreed.not_for_them.map((name) => t('mode-agreed-not', { name: inSentence(name) })),
    ...(!withClock && agreed.nothing_new_after !== null ? [t('mode-agreed-later')] : []),
    ...(!withClock && agreed.closing_from !== null ? [t('mode-agreed-closing')] : []),
  ];
  return parts.length > 0 ? `${listOf(parts)}.` : null;
}

/** Names joined as one says them. */
export function listOf(parts: string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
}

/** What stands alone elsewhere, in the middle of a sentence: no full stop, and a small first letter. */
function inSentence(words: string): string {
  const said = words.trim().replace(/\.+$/, '');
  return /^\p{Lu}\p{Ll}/u.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
