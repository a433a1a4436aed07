/** Who was in the room, and when it began and ended, while that is being changed. */
import type { FoundDraft } from '@/bindings/FoundDraft';
import type { GoingOn } from '@/bindings/GoingOn';
import type { LegalBasis } from '@/bindings/LegalBasis';
import type { PersonView } from '@/bindings/PersonView';
import type { PresentAs } from '@/bindings/PresentAs';
import type { Session } from '@/bindings/Session';
import type { SupportKind } from '@/bindings/SupportKind';
import type { SessionRow } from '@/bindings/SessionRow';
import { clockOf } from './note';

/** What is not right with two times of day, if anything is. */
export type TimesGap = 'order' | 'pair' | null;

const DAY = 1440;
const HALF_A_DAY = 720;

/** An end needs a beginning, and comes after it; a little after midnight it is of the next day. */
export function timesGap(began: string, ended: string): TimesGap {
  if (ended !== '' && began === '') return 'pair';
  if (began === '' || ended === '' || ended >= began) return null;
  return minuteOf(ended) + DAY - minuteOf(began) > HALF_A_DAY ? 'order' : null;
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A session with the times at which it began and ended; a blank is "not said". An end before the start is tomorrow's. */
export function withTimes(session: Session, began: string, ended: string): Session {
  const day = session.planned_start.slice(0, 10);
  const at = (on: string, time: string) => (time === '' ? null : `${on}T${time.slice(0, 5)}:00`);
  const endsOn = began !== '' && ended !== '' && ended < began ? dayAfter(day) : day;
  return { ...session, actual_start: at(day, began), actual_end: at(endsOn, ended) };
}

/** When it was to end, `HH:MM`. */
export function plannedEnd(session: Session): string {
  const end = (minuteOf(clockOf(session.planned_start)) + session.planned_minutes) % DAY;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** The times that the page shows: those that were, else those that were planned. */
export function shownTimes(session: Session): { start: string; end: string } {
  return {
    start: clockOf(session.actual_start ?? session.planned_start),
    end: session.actual_end === null ? plannedEnd(session) : clockOf(session.actual_end),
  };
}

/** The day after a day. */
function dayAfter(on: string): string {
  const next = new Date(`${on}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Whether a session is over, by the day and the time now. One that ends before it begins ends on the next day. */
export function isPast(row: SessionRow, today: string, time: string): boolean {
  if (row.on >= today) return row.on === today && row.end >= row.start && row.end <= time;
  return row.end >= row.start || dayAfter(row.on) < today || row.end <= time;
}

/** What is typed about who was there and when, before it is kept. */
export type FactsForm = {
  role: PresentAs;
  who: string;
  began: string;
  ended: string;
  /** By what right somebody is brought in without a yes, and why. */
  legal_basis: LegalBasis | null;
  reason: string;
};

/** What the form begins with: nobody else, and the times that the page shows. One that began has no end until it is said. */
export function factsForm(session: Session): FactsForm {
  const { start, end } = shownTimes(session);
  const hasNoEnd = session.actual_start !== null && session.actual_end === null;
  return {
    role: 'interpreter',
    who: '',
    began: start,
    ended: hasNoEnd ? '' : end,
    legal_basis: null,
    reason: '',
  };
}

/** Somebody of the client's list, as they are named here; however it is capitalised. */
export function knownAs(people: readonly PersonView[], who: string): PersonView | null {
  const alike = (name: string) => name.trim().toLowerCase();
  const listed = people.filter(({ state }) => state !== 'removed');
  return listed.find(({ person }) => alike(person.name) === alike(who)) ?? null;
}

/** Why somebody is brought in without a yes; nothing while it is not whole. */
export function goingOn({ legal_basis, reason }: FactsForm): GoingOn | null {
  return legal_basis === null || reason.trim() === ''
    ? null
    : { legal_basis, reason: reason.trim() };
}

/** As what somebody of that kind is there. */
export function presentAs(kind: SupportKind): PresentAs {
  return kind === 'interpreter' || kind === 'guardian' ? kind : 'supporter';
}

/** Whether somebody else was being named. */
export function saysWho({ role, who }: FactsForm): boolean {
  return who !== '' || role !== 'interpreter';
}

/** Whether a draft about a session is of what is planned for it, and not of its facts. */
export function isFocus({ body }: FoundDraft): boolean {
  return typeof body === 'object' && body !== null && 'planned_focus' in body;
}
