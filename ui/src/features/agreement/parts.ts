/** The parts that agreements are made of: what each may hold, what it owes, and how it stands while it is written. */
import type { AgreementKind } from '@/bindings/AgreementKind';
import type { AgreementVersion } from '@/bindings/AgreementVersion';
import type { Meaning } from '@/bindings/Meaning';
import type { Part } from '@/bindings/Part';
import type { Section } from '@/bindings/Section';
import type { Voice } from '@/bindings/Voice';

/** The three agreements, in the order in which they are named. */
export const KINDS: readonly AgreementKind[] = ['safety', 'treatment', 'confidentiality'];

/** The most characters of the reason why a part is not needed. */
export const REASON_LIMIT = 200;

/** A version with more parts than this is folded while it is written, so that it can be walked. */
const MOST_OPEN_PARTS = 12;

/** Parts that cannot be left out; the others may be ticked as not needed. */
const OWED: ReadonlySet<Part> = new Set([
  'grounding',
  'signs',
  'stop_signal',
  'check_in',
  'crisis',
  'review',
  'who_i_am',
  'confidentiality',
  'right_to_stop',
  'records_and_rights',
  'how_i_share',
]);

/** What a clause of a part may mean beside its words. The first is what a new clause means. */
const MEANINGS: Record<Part, readonly (Meaning | null)[]> = {
  grounding: ['settles_with', 'not_for_me', null],
  signs: ['sign_high', 'sign_low', null],
  stop_signal: ['stop_word', 'stop_gesture', null],
  topics: [null, 'topic'],
  check_in: [null, 'contact'],
  commitments: [null, 'contact'],
  crisis: ['crisis_can', 'crisis_cannot', 'contact', null],
  line_crossed: [null, 'person', 'contact'],
  people_and_notes: [null, 'person', 'contact'],
  review: [null],
  who_i_am: [null, 'person', 'contact'],
  what_we_may_do: [null],
  discomfort_and_benefits: [null],
  other_options: [null, 'person', 'contact'],
  how_long: [null, 'contact'],
  fees: [null],
  confidentiality: [
    null,
    'limit_harm_self',
    'limit_harm_other',
    'limit_child_or_adult',
    'limit_court_or_law',
    'limit_supervision',
    'limit_executor',
    'limit_emergency',
  ],
  between_sessions: [null, 'contact'],
  records_and_rights: [null, 'person', 'contact'],
  recording: [null, 'recording'],
  contact_with_others: [null, 'person', 'contact'],
  right_to_stop: [null],
  how_we_check: [null],
  complaints: [null, 'person', 'contact'],
  if_i_am_unavailable: [null, 'person', 'contact'],
  ending_and_return: [null],
  how_i_share: [null, 'person'],
  with_guardians: [null, 'person'],
};

/** Whose words a new clause of a part most often is. */
const VOICES: Record<Part, Voice> = {
  grounding: 'client_words',
  signs: 'client_words',
  stop_signal: 'client_words',
  topics: 'joint',
  check_in: 'joint',
  commitments: 'therapist_duty',
  crisis: 'therapist_duty',
  line_crossed: 'therapist_duty',
  people_and_notes: 'therapist_duty',
  review: 'joint',
  who_i_am: 'therapist_duty',
  what_we_may_do: 'joint',
  discomfort_and_benefits: 'therapist_duty',
  other_options: 'therapist_duty',
  how_long: 'joint',
  fees: 'joint',
  confidentiality: 'therapist_duty',
  between_sessions: 'joint',
  records_and_rights: 'therapist_duty',
  recording: 'therapist_duty',
  contact_with_others: 'joint',
  right_to_stop: 'therapist_duty',
  how_we_check: 'joint',
  complaints: 'therapist_duty',
  if_i_am_unavailable: 'therapist_duty',
  ending_and_return: 'joint',
  how_i_share: 'therapist_duty',
  with_guardians: 'joint',
};

/** Whose words a clause can be in. */
export const ALL_VOICES: readonly Voice[] = ['client_words', 'joint', 'therapist_duty'];

/** The part at that place of a version, from 1. */
export function partAt(version: AgreementVersion, number: number): Part | null {
  return version.sections[number - 1]?.part ?? null;
}

/** Whether a version cannot be without this part. */
export function isOwed(part: Part): boolean {
  return OWED.has(part);
}

/** Whether a part that is not needed says why. */
export function owesReason(about: AgreementKind): boolean {
  return about !== 'safety';
}

/** Whether a version is folded while it is written. */
export function isLong(version: AgreementVersion): boolean {
  return version.sections.length > MOST_OPEN_PARTS;
}

/** Whether numbers to call stand in this part. */
export function hasLines(part: Part): boolean {
  return part === 'crisis' || part === 'line_crossed' || part === 'complaints';
}

/** What a clause of this part may mean. */
export function meaningsOf(part: Part): readonly (Meaning | null)[] {
  return MEANINGS[part];
}

/** Whose words a new clause of this part most often is. */
export function voiceOf(part: Part): Voice {
  return VOICES[part];
}

/** How a part stands while it is written. */
export type PartStanding = 'written' | 'empty' | 'not_needed' | 'reason_owed';

/** Says how a part stands, from what is typed now. The day to look again is said by the version. */
export function standingOf(
  section: Section,
  version: AgreementVersion,
  about: AgreementKind,
): PartStanding {
  if (section.not_needed) {
    return owesReason(about) && !section.reason?.trim() ? 'reason_owed' : 'not_needed';
  }
  const isSaid =
    section.lines.length > 0 ||
    [...section.clauses, ...section.after].some(({ text }) => text.trim() !== '') ||
    (section.part === 'review' && version.review_on !== null);
  return isSaid ? 'written' : 'empty';
}
