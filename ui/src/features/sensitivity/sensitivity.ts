/** What somebody is sensitive to: what is typed of it. */
import type { Sensed } from '@/bindings/Sensed';
import type { Sensitivity } from '@/bindings/Sensitivity';

/** What somebody may be sensitive to, in the order in which it is offered. */
export const SENSED: readonly Sensed[] = [
  'see',
  'hear',
  'smell',
  'touch',
  'taste',
  'way',
  'seat',
  'other',
];

/** Something somebody is sensitive to while it is written. */
export type SensitivityForm = {
  what: Sensed | null;
  words: string;
  is_in_their_words: boolean;
  helps: string;
  since: string;
};

/** What the form begins with. */
export function sensitivityForm(one: Sensitivity | null, today: string): SensitivityForm {
  return {
    what: one?.what ?? null,
    words: one?.words ?? '',
    is_in_their_words: one?.is_in_their_words ?? true,
    helps: one?.helps ?? '',
    since: one?.since ?? today,
  };
}

/** It as it is kept, or nothing while it says nothing, of no sense, or since no day. */
export function sensitivityOf(form: SensitivityForm): Sensitivity | null {
  const words = form.words.trim();
  if (words === '' || form.what === null || form.since === '') return null;
  return {
    what: form.what,
    words,
    is_in_their_words: form.is_in_their_words,
    helps: form.helps.trim() || null,
    since: form.since,
  };
}
