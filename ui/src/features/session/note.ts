/** A note while it is being written: where to begin, how long it is, what a page may ask for. */
import type { AllianceNote } from '@/bindings/AllianceNote';
import type { Kept } from '@/bindings/Kept';
import type { NotePage } from '@/bindings/NotePage';
import type { NoteView } from '@/bindings/NoteView';
import { moreTexts, tidyMore } from './more';

/** The most characters that a note may have, all its fields together. */
export const NOTE_LIMIT = 20_000;

/** The most characters that a reason for writing late may have. */
export const REASON_LIMIT = 300;

/** The fields of a note that are one text, without a list or a form. */
export type NoteField =
  | (typeof FIRST_FIELDS)[number]
  | (typeof FOLDED_FIELDS)[number]
  | 'kept_client_view'
  | 'late_reason';

/** The three fields that write the next brief, always open. */
export const FIRST_FIELDS = ['what_we_did', 'i_promised', 'left_off'] as const;

/** The fields that stay one line until they are opened, in the order of the page. */
export const FOLDED_FIELDS = ['safety', 'bond', 'goals', 'tasks', 'next_step'] as const;

/** The four answers to "Was it kept?", all alike. */
export const KEPT: readonly Kept[] = ['yes', 'partly', 'no', 'not_sure'];

/** How many characters a text has, counted as the vault counts them. */
export function lengthOf(text: string | null | undefined): number {
  return [...(text ?? '')].length;
}

/** What is longer than can be kept: the note as a whole, or the reason for writing late. */
export type TooLong = { what: 'note' | 'reason'; found: number; limit: number };

/** Says what is longer than can be kept, if anything is. What was typed stays as a draft. */
export function tooLong(note: AllianceNote): TooLong | null {
  const fields: NoteField[] = [
    ...FIRST_FIELDS,
    ...FOLDED_FIELDS,
    'kept_client_view',
    'late_reason',
  ];
  const first = fields.reduce((sum, field) => sum + lengthOf(note[field]), 0);
  const found = moreTexts(note).reduce((sum, text) => sum + lengthOf(text), first);
  if (found > NOTE_LIMIT) return { what: 'note', found, limit: NOTE_LIMIT };
  const reason = lengthOf(note.late_reason);
  return reason > REASON_LIMIT ? { what: 'reason', found: reason, limit: REASON_LIMIT } : null;
}

/** Whether nothing at all was noted. */
export function isBlank(note: AllianceNote): boolean {
  const fields: NoteField[] = [...FIRST_FIELDS, ...FOLDED_FIELDS, 'kept_client_view'];
  return (
    note.kept === null &&
    fields.every((field) => (note[field] ?? '').trim() === '') &&
    Object.keys(tidyMore(note)).length === 0
  );
}

/**
 * Whether nothing is to be read or answered before one writes: the session took place or may yet, no line of it waits,
 * and no words of the draft were left over. Whether a draft and a kept note differ, `beginning` says.
 */
export function isReadyToWrite({ note, session, aids }: NotePage): boolean {
  return (
    note.state === 'draft' &&
    (session.state === 'held' || session.state === 'planned') &&
    aids.waiting_line === null &&
    (note.draft_left_over ?? []).length === 0
  );
}

/** Turns blank fields into nothing, so that a blank never reads as an answer. Empty lists and forms are left out. */
export function tidyNote(note: AllianceNote): AllianceNote {
  const words = (field: NoteField) => ((note[field] ?? '').trim() === '' ? null : note[field]);
  return {
    session_on: note.session_on,
    what_we_did: note.what_we_did,
    i_promised: note.i_promised,
    left_off: note.left_off,
    safety: words('safety'),
    bond: words('bond'),
    goals: words('goals'),
    tasks: words('tasks'),
    next_step: words('next_step'),
    kept: note.kept,
    kept_client_view: words('kept_client_view'),
    late_reason: words('late_reason'),
    ...tidyMore(note),
  };
}

/** Whether two notes say the same. */
export function sameNote(one: AllianceNote, other: AllianceNote): boolean {
  return JSON.stringify(tidyNote(one)) === JSON.stringify(tidyNote(other));
}

/** What a page begins with: the note to show, and the other one when two have drifted apart. */
export type Beginning = { note: AllianceNote; other: AllianceNote | null; is_draft: boolean };

/**
 * Chooses what the page begins with.
 *
 * A draft goes on from where it was. If the kept note moved on since the draft was begun, both are shown and
 * nobody chooses but the therapist.
 */
export function beginning(view: NoteView): Beginning {
  if (view.state !== 'draft' || view.draft === null) {
    return { note: view.note, other: null, is_draft: false };
  }
  const hasMoved = view.draft_base_rev !== view.rev && !sameNote(view.draft, view.note);
  return { note: view.draft, other: hasMoved ? view.note : null, is_draft: true };
}

/** Pressing an answer that is already given takes it back: blank is "nothing noted". */
export function answered(kept: Kept | null, pressed: Kept): Kept | null {
  return kept === pressed ? null : pressed;
}

/** The first line of a field, for its folded row. */
export function firstLine(text: string | null | undefined): string | null {
  const line = (text ?? '').split('\n').find((part) => part.trim() !== '');
  return line === undefined ? null : line.trim();
}

/** The date part and the time part of a civil time such as `2026-03-12T14:02:00`. */
export function civil(day: string, time: string): string | null {
  return /^\d{2}:\d{2}/.test(time) ? `${day}T${time.slice(0, 5)}:00` : null;
}

/** The clock time, `HH:MM`, of a civil time. */
export function clockOf(civilTime: string | null): string {
  return civilTime?.slice(11, 16) ?? '';
}
