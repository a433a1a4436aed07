/** The one place where a day, a time or a size becomes words, by the date style and language of Settings. */
import type { DateStyle } from '@/bindings/DateStyle';
import type { UsualTime } from '@/bindings/UsualTime';
import { locale } from './text.svelte';

/** How much of a day is said. `full` has the weekday and the year, `short` neither. */
export type DayForm = 'full' | 'weekday' | 'plain' | 'short';

const style = $state<{ dates: DateStyle }>({ dates: 'day_month' });

/** Chooses how dates are written. */
export function writeDates(as: DateStyle): void {
  style.dates = as;
}

/** How dates are written. */
export function dateStyle(): DateStyle {
  return style.dates;
}

/** A day such as `2026-03-12` in words. What is not a day is given back as it came. */
export function day(iso: string, form: DayForm = 'plain'): string {
  return dayAs(style.dates, iso, form);
}

/** The month of a day, with its year where that is another than today's. */
export function monthOf(iso: string, today: string): string {
  const at = utc(iso);
  if (at === null) return iso;
  const isThisYear = iso.slice(0, 4) === today.slice(0, 4);
  return named(at, isThisYear ? { month: 'long' } : { month: 'long', year: 'numeric' });
}

/** The same in a style that is not the chosen one, as an example. */
export function dayAs(dates: DateStyle, iso: string, form: DayForm): string {
  const at = utc(iso);
  if (at === null) return iso;
  const hasWeekday = form === 'weekday' || form === 'full';
  const hasYear = form === 'plain' || form === 'full';
  const comma = dates === 'month_day' ? ',' : '';
  const number = at.getUTCDate();
  const month = named(at, { month: 'long' });
  const dated = dates === 'month_day' ? `${month} ${number}` : `${number} ${month}`;
  const whole =
    dates === 'iso'
      ? iso.slice(0, 10)
      : hasYear
        ? `${dated}${comma} ${at.getUTCFullYear()}`
        : dated;
  return hasWeekday ? `${weekdayOf(at)}${comma} ${whole}` : whole;
}

/** The time in `14:02`, `14:02:00` or `2026-03-12T14:02:00`, to the minute. */
export function clock(civil: string): string {
  return /(\d{2}:\d{2})(?::\d{2})?$/.exec(civil)?.[1] ?? civil;
}

/** A moment in milliseconds as its local day, `2026-03-12`. */
export function dayOf(at: number): string {
  const moment = new Date(at);
  return [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
}

/** A moment in milliseconds as its local time, `14:02`. */
export function timeOf(at: number): string {
  const moment = new Date(at);
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** A moment in milliseconds as `Tuesday 10 March, 19:42`. */
export function moment(at: number, form: DayForm = 'weekday'): string {
  return `${day(dayOf(at), form)}, ${timeOf(at)}`;
}

/** Whole days from one day to a later one; negative if it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round(((utc(to)?.getTime() ?? 0) - (utc(from)?.getTime() ?? 0)) / 86_400_000);
}

/** The day that lies so many days after a day; blank where that is none. */
export function daysOn(from: string, days: number): string {
  const day = utc(from);
  if (day === null) return '';
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The name of a weekday token such as `Thu`, whole. */
export function weekday(token: UsualTime['weekday']): string {
  const place = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(token);
  return weekdayOf(new Date(Date.UTC(2024, 0, 1 + place)));
}

/** The time `14:50` that lies so many minutes after `14:00`. */
export function later(start: string, minutes: number): string {
  const [hour = 0, minute = 0] = clock(start).split(':').map(Number);
  const end = (((hour * 60 + minute + minutes) % 1440) + 1440) % 1440;
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}

/** A size in bytes as `348 MB`, in steps of a thousand. */
export function size(bytes: number): string {
  const steps = ['B', 'kB', 'MB', 'GB', 'TB'];
  const step = Math.min(
    steps.length - 1,
    Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)),
  );
  const amount = bytes / 1000 ** step;
  const digits = amount < 10 && step > 1 ? 1 : 0;
  return `${new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(amount)} ${steps[step]}`;
}

function utc(iso: string): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return parts
    ? new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])))
    : null;
}

function weekdayOf(at: Date): string {
  return named(at, { weekday: 'long' });
}

function named(at: Date, what: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { ...what, timeZone: 'UTC' }).format(at);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
