/** The day put in order: who is next, who else comes, what waits. */
import type { BecameRequest } from '@/bindings/BecameRequest';
import type { DueReview } from '@/bindings/DueReview';
import type { Kind } from '@/bindings/Kind';
import type { NamedDraft } from '@/bindings/NamedDraft';
import type { SessionRow } from '@/bindings/SessionRow';
import type { TodaySession } from '@/bindings/TodaySession';
import type { TodayView } from '@/bindings/TodayView';

/** Minutes since midnight of a time such as `14:05`. */
export function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The session that is on or comes next: the first planned one that is not over. */
export function nextSession(sessions: readonly TodaySession[], time: string): TodaySession | null {
  const now = minutesOf(time);
  return sessions.find(({ row }) => row.state === 'planned' && minutesOf(row.end) > now) ?? null;
}

/** How far off a session is. */
export type Off = { when: 'now' } | { when: 'minutes'; count: number } | { when: 'later' };

/** Says how far off a session is; beyond an hour and a half the clock time is enough. */
export function howFarOff(start: string, time: string): Off {
  const count = minutesOf(start) - minutesOf(time);
  if (count <= 0) return { when: 'now' };
  return count <= 90 ? { when: 'minutes', count } : { when: 'later' };
}

/** What the line under the title counts. */
export function counts(
  sessions: readonly TodaySession[],
  time: string,
): { held: number; to_come: number } {
  const now = minutesOf(time);
  return {
    held: sessions.filter(({ row }) => row.state === 'held').length,
    to_come: sessions.filter(({ row }) => row.state === 'planned' && minutesOf(row.end) > now)
      .length,
  };
}

/** What may be done next about a session of today. */
export type RowStep = 'brief' | 'note' | 'read' | 'none';

/** The one link at the end of a row. A planned session that is over asks for its note. */
export function rowStep(row: SessionRow, time: string): RowStep {
  if (row.state === 'held') return row.note === 'finished' ? 'read' : 'note';
  if (row.state !== 'planned') return 'none';
  return minutesOf(row.end) > minutesOf(time) ? 'brief' : 'note';
}

/** A note that waits, begun or not. */
export type WaitingNote = {
  session: string;
  code: string | null;
  cue: string | null;
  on: string | null;
  is_begun: boolean;
  /** The session, if its time is over and nobody said what became of it. */
  maybe: SessionRow | null;
};

/** Notes that wait, oldest first; a note that was begun stands once, whatever else waits for its session. */
export function waitingNotes(today: TodayView): WaitingNote[] {
  const begun = new Map<string, WaitingNote>();
  for (const { draft, code, cue, session_on } of today.drafts) {
    if (draft.session === null || !isNote(draft.kind)) continue;
    begun.set(draft.session, {
      session: draft.session,
      code,
      cue,
      on: session_on,
      is_begun: true,
      maybe: null,
    });
  }
  for (const row of today.without_note) {
    if (begun.has(row.id)) continue;
    begun.set(row.id, {
      session: row.id,
      code: row.code,
      cue: row.cue,
      on: row.on,
      is_begun: false,
      maybe: row.state === 'planned' ? row : null,
    });
  }
  return [...begun.values()].sort((one, other) => (one.on ?? '').localeCompare(other.on ?? ''));
}

const isNote = (kind: Kind) => kind === 'alliance_note' || kind === 'private_note';

/** Drafts that no other row of the page speaks of: notes have theirs, and so have versions of agreements. */
export function otherDrafts(drafts: readonly NamedDraft[]): NamedDraft[] {
  return drafts.filter(({ draft }) => !isNote(draft.kind) && draft.kind !== 'agreement_version');
}

/** Reviews as two numbers: of people who come today, and of all others. */
export function reviewCounts(reviews: readonly DueReview[]): { today: number; others: number } {
  const today = reviews.filter((review) => review.is_seen_today).length;
  return { today, others: reviews.length - today };
}

/** How old the last copy is, in the words the row has for it. */
export type CopyAge = 'never' | 'fresh' | 'due';

/** A copy older than a week is due. Nothing here is an alarm. */
export function copyAge(today: TodayView): CopyAge {
  if (today.last_copy_on === null || today.copy_age_days === null) return 'never';
  return today.copy_age_days <= 7 ? 'fresh' : 'due';
}

/**
 * Whether there are words to send about what became of a session, and something to be said about what it was like. A
 * client's own change leads nowhere: nothing is asked about it.
 */
export function leadsToTimes({ state, by }: BecameRequest): boolean {
  return state === 'cancelled_by_therapist' || (state === 'moved' && by !== 'client');
}
