/** What was asked in a session, and what was used: the answers and their keys, times, and what still wants a word. */
import type { AskedView } from '@/bindings/AskedView';
import type { BoundaryEvent } from '@/bindings/BoundaryEvent';
import type { FoundDraft } from '@/bindings/FoundDraft';
import type { MicroAnswer } from '@/bindings/MicroAnswer';
import type { MicroConsent } from '@/bindings/MicroConsent';
import type { RecordId } from '@/bindings/RecordId';
import type { Session } from '@/bindings/Session';
import { later } from '@/text/dates.svelte';

/** The six answers with their keys, in the order in which they stand. */
export const ANSWERS: readonly { answer: MicroAnswer; key: string }[] = [
  { answer: 'yes', key: 'y' },
  { answer: 'yes_but', key: 'b' },
  { answer: 'not_now', key: 'l' },
  { answer: 'no', key: 'n' },
  { answer: 'changed_mind', key: 'x' },
  { answer: 'no_answer', key: 'a' },
];

/** How long one key takes the last entry back, in milliseconds. */
export const TAKE_BACK = 10_000;

const NEXT_LIMIT = 200;
const LAST_MINUTE = 480;

/** A question with its answer and nothing that was not said. Silence is how no answer is given. */
export function bare(
  answer: MicroAnswer,
  what: string,
  at_minute: number | null,
  asked_on: string,
): MicroConsent {
  return {
    asked_on,
    at_minute,
    what: what.trim(),
    options: [],
    answer,
    answered_by: answer === 'no_answer' ? 'silence' : 'words',
    honoured: null,
    happened_next: null,
  };
}

/** Whether the step may be taken. */
export function permits(answer: MicroAnswer): boolean {
  return answer === 'yes' || answer === 'yes_but';
}

/** How far into the session it is, or nothing where the clock does not say. */
export function minuteOf(session: Session, day: string, time: string): number | null {
  const start = session.actual_start ?? session.planned_start;
  if (start.slice(0, 10) !== day) return null;
  const gone = minutesOf(time) - minutesOf(start.slice(11, 16));
  return gone >= 0 && gone <= LAST_MINUTE ? gone : null;
}

/** The time by the clock at which something was asked, `14:12`. */
export function timeAt(session: Session, minute: number | null): string | null {
  if (minute === null) return null;
  return later((session.actual_start ?? session.planned_start).slice(11, 16), minute);
}

/** What counts: not entered in error, and in no other's place. */
export function standing(all: AskedView[]): AskedView[] {
  return all.filter((one) => !one.is_voided);
}

/** What is listed: struck through where it was entered in error, left out where the next one says the same and more. */
export function listed(all: AskedView[]): AskedView[] {
  return all.filter((one, place) => !one.is_voided || !isSaidAgain(one, all.slice(place + 1)));
}

/** What wants a word once the session is over: a question without its words, or a change of mind left open. */
export function owed(all: AskedView[], isOver: boolean): AskedView[] {
  if (!isOver) return [];
  return standing(all).filter(({ asked }) => asked.what.trim() === '' || asksWhatWasMeant(asked));
}

/** Whether it is open if somebody who changed their mind meant today or altogether. */
export function asksWhatWasMeant({ answer, happened_next }: MicroConsent): boolean {
  return answer === 'changed_mind' && (happened_next ?? '').trim() === '';
}

/** Whether something else was done than was answered, so that it may want to be talked about. */
export function wasNotKept(asked: Pick<MicroConsent, 'answer' | 'honoured'>): boolean {
  return asked.honoured === 'no' && !permits(asked.answer);
}

/** What happened next, with what was meant put behind it where there is room. */
export function withMeant(next: string, meant: string | null): string | null {
  const said = next.trim();
  const both = [said, meant ?? ''].filter((part) => part !== '').join(' ');
  const shown = [...both].length > NEXT_LIMIT ? said : both;
  return shown === '' ? null : shown;
}

/** What was done without asking, in the therapist's words; nothing where none were written. */
export function boundaryOf(what: string, happened_on: string): BoundaryEvent | null {
  if (what.trim() === '') return null;
  return {
    happened_on,
    by: 'therapist',
    area: 'consent',
    intent: 'unclear',
    what: what.trim(),
    impact: null,
    client_words: null,
    class: 'unclassified',
  };
}

/** Whether a draft is of a question that was begun in that session, and not of more about one that was answered. */
export function isQuestion({ session, body }: FoundDraft, of: RecordId): boolean {
  return session === of && typeof body === 'object' && body !== null && !('honoured' in body);
}

/** Of which technique a line was begun at the gate, in that session. */
export function toldOf({ session, body }: FoundDraft, of: RecordId): RecordId | null {
  if (session !== of || typeof body !== 'object' || body === null) return null;
  return 'item' in body && typeof body.item === 'string' ? body.item : null;
}

function isSaidAgain({ asked }: AskedView, after: AskedView[]): boolean {
  return after.some(
    ({ asked: other }) =>
      other.answer === asked.answer &&
      other.at_minute === asked.at_minute &&
      (asked.what.trim() === '' || other.what === asked.what),
  );
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
