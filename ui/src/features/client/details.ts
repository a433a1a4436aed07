/** A client's details while they are being changed: what is blank is left out, never kept as a space. */
import type { Client } from '@/bindings/Client';
import type { UsualTime } from '@/bindings/UsualTime';

/** Gives back the words, or nothing where there are none. */
export function orNothing(text: string | null | undefined): string | null {
  const kept = text?.trim() ?? '';
  return kept === '' ? null : kept;
}

/** Takes out what was left blank, so that a blank is "not said" and not an empty answer. */
export function tidy(client: Client): Client {
  return {
    ...client,
    code: client.code.trim(),
    cue: orNothing(client.cue),
    chosen_name: orNothing(client.chosen_name),
    first_name: orNothing(client.first_name),
    pronouns: orNothing(client.pronouns),
    reading_notes: orNothing(client.reading_notes),
    earlier_notes: orNothing(client.earlier_notes),
    language: client.language.trim(),
    safe_contact: client.safe_contact
      .filter((contact) => contact.channel === 'none' || contact.value.trim() !== '')
      .map((contact) => ({
        ...contact,
        value: contact.value.trim(),
        safe_hours: orNothing(contact.safe_hours),
      })),
  };
}

/** Whether two sets of details say the same. */
export function sameDetails(one: Client, other: Client): boolean {
  return JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));
}

/** A usual time to begin from: this weekday, at two, for fifty minutes, every week. */
export function blankUsualTime(today: string): UsualTime {
  return { weekday: weekdayOf(today), start: '14:00:00', minutes: 50, every_weeks: 1, from: today };
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** The days of the week in the order of the week. */
export const WEEK: readonly UsualTime['weekday'][] = [
  'Mon',
  'Tue',
  'Wed',
  'Thu',
  'Fri',
  'Sat',
  'Sun',
];

/** Which day of the week a day is. */
export function weekdayOf(day: string): UsualTime['weekday'] {
  return WEEKDAYS[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? 'Mon';
}

/** The first day, from this one on, that falls on a day of the week. */
export function nextOn(weekday: UsualTime['weekday'], from: string): string {
  const ahead = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(from)) + 7) % 7;
  return addDays(from, ahead);
}

/** A day so many days later. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The next day of a usual time that is not before `today`, every other week counted from its first day. */
export function nextUsualDay(usual: UsualTime, today: string): string {
  const first = nextOn(usual.weekday, usual.from);
  if (first >= today) return first;
  const stride = 7 * Math.max(1, usual.every_weeks);
  const gone = Math.round(
    (Date.parse(`${today}T12:00:00Z`) - Date.parse(`${first}T12:00:00Z`)) / 86_400_000,
  );
  return addDays(first, Math.ceil(gone / stride) * stride);
}
