/** A session that is to be: what the form begins with, and what it asks for. */
import type { Client } from '@/bindings/Client';
import type { FoundDraft } from '@/bindings/FoundDraft';
import type { Meeting } from '@/bindings/Meeting';
import type { SessionRow } from '@/bindings/SessionRow';
import { addDays, nextUsualDay } from '../client/details';

/** How people can meet. */
export const MEETINGS: readonly Meeting[] = ['in_person', 'video', 'phone', 'outdoors', 'other'];

/** What the form holds. */
export type PlanForm = { on: string; start: string; minutes: number; meeting: Meeting };

/**
 * What the form for a new session begins with.
 *
 * The usual time and the way they met last, where they are known; else tomorrow at ten, for fifty minutes.
 */
export function planFrom(client: Client, last: SessionRow | null, today: string): PlanForm {
  const usual = client.usual_time;
  return {
    on: usual === null ? addDays(today, 1) : nextUsualDay(usual, addDays(today, 1)),
    start: usual === null ? '10:00' : usual.start.slice(0, 5),
    minutes: usual?.minutes ?? 50,
    meeting: last?.meeting ?? 'in_person',
  };
}

/** What is in the way of keeping the form, by field. */
export function planProblems(form: PlanForm): ('on' | 'start' | 'minutes')[] {
  const found: ('on' | 'start' | 'minutes')[] = [];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(form.on)) found.push('on');
  if (!/^\d{2}:\d{2}/.test(form.start)) found.push('start');
  if (!Number.isInteger(form.minutes) || form.minutes < 5 || form.minutes > 240)
    found.push('minutes');
  return found;
}

/** The time of day as the program wants it, `HH:MM:SS`. */
export function wholeTime(time: string): string {
  return time.length === 5 ? `${time}:00` : time;
}

/** Whether a draft about sessions is of one that is being planned, and not of one that is there. */
export function isPlan(found: FoundDraft): boolean {
  return found.session === null;
}
