/** What a client came with, while it is typed; and what is said of it. */
import type { ClientQuestion } from '@/bindings/ClientQuestion';
import type { Expectation } from '@/bindings/Expectation';
import type { ExpectationAbout } from '@/bindings/ExpectationAbout';
import type { ExpectationSeen } from '@/bindings/ExpectationSeen';
import type { ExpectationVoice } from '@/bindings/ExpectationVoice';
import type { IdentityNote } from '@/bindings/IdentityNote';
import type { IdentityPart } from '@/bindings/IdentityPart';

/** The three lists, in their order. */
export const PARTS: readonly IdentityPart[] = ['told', 'not_known', 'do_not_raise'];
/** What an expectation can be about. */
export const ABOUTS: readonly ExpectationAbout[] = ['hope', 'fear', 'of_therapy', 'of_me'];
/** Whose words it can be in. */
export const VOICES: readonly ExpectationVoice[] = ['client', 'therapist', 'someone_else'];
/** How it can look later. */
export const SEEN: readonly ExpectationSeen[] = ['still_so', 'different', 'met'];

const said = (words: string) => words.trim() || null;

/** An entry of who somebody is, while it is typed. */
export type IdentityForm = { part: IdentityPart; words: string; noted_on: string };

/** What the form begins with. */
export function identityForm(
  note: IdentityNote | null,
  part: IdentityPart,
  today: string,
): IdentityForm {
  return note ? { ...note } : { part, words: '', noted_on: today };
}

/** The entry as it is kept, or nothing while it says nothing. */
export function identityOf({ part, words, noted_on }: IdentityForm): IdentityNote | null {
  if (words.trim() === '' || noted_on === '') return null;
  return { part, words: words.trim(), noted_on };
}

/** An expectation while it is typed. What it is about and whose words it is in are not chosen beforehand. */
export type ExpectationForm = {
  about: ExpectationAbout | null;
  words: string;
  whose: ExpectationVoice | null;
  said_on: string;
  seen: ExpectationSeen | null;
  seen_on: string;
  seen_words: string;
};

/** What the form begins with. */
export function expectationForm(one: Expectation | null, today: string): ExpectationForm {
  return {
    about: one?.about ?? null,
    words: one?.words ?? '',
    whose: one?.whose ?? null,
    said_on: one?.said_on ?? today,
    seen: one?.seen ?? null,
    seen_on: one?.seen_on ?? today,
    seen_words: one?.seen_words ?? '',
  };
}

/** It as it is kept, or nothing while it is not whole. How it looked later goes with its day. */
export function expectationOf(form: ExpectationForm): Expectation | null {
  const { about, whose, said_on, seen } = form;
  const words = form.words.trim();
  if (about === null || whose === null || words === '' || said_on === '') return null;
  if (seen !== null && form.seen_on === '') return null;
  return {
    about,
    words,
    whose,
    said_on,
    seen,
    seen_on: seen === null ? null : form.seen_on,
    seen_words: seen === null ? null : said(form.seen_words),
  };
}

/** How a question can stand in its form. */
export type Settled = 'open' | 'answered' | 'left_open';
/** The answers to "How does it stand?". */
export const SETTLED: readonly Settled[] = ['open', 'answered', 'left_open'];

/** A question while it is typed. */
export type QuestionForm = {
  question: string;
  brought_on: string;
  stands: Settled;
  words: string;
  settled_on: string;
};

/** What the form begins with. */
export function questionForm(one: ClientQuestion | null, today: string): QuestionForm {
  const stands = one?.answer ? 'answered' : one?.left_because ? 'left_open' : 'open';
  return {
    question: one?.question ?? '',
    brought_on: one?.brought_on ?? today,
    stands,
    words: one?.answer ?? one?.left_because ?? '',
    settled_on: one?.settled_on ?? today,
  };
}

/** It as it is kept, or nothing while it is not whole. */
export function questionOf(form: QuestionForm): ClientQuestion | null {
  const question = form.question.trim();
  if (question === '' || form.brought_on === '') return null;
  const isOpen = form.stands === 'open';
  const words = isOpen ? null : said(form.words);
  if (!isOpen && (words === null || form.settled_on === '')) return null;
  return {
    question,
    brought_on: form.brought_on,
    answer: form.stands === 'answered' ? words : null,
    left_because: form.stands === 'left_open' ? words : null,
    settled_on: isOpen ? null : form.settled_on,
  };
}
