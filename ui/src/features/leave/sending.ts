/** Words to send about time away: in the client's language, and with nothing in them that this client is not told. */
import type { Leave } from '@/bindings/Leave';
import type { LeaveWordsView } from '@/bindings/LeaveWordsView';
import { dayIn } from '@/features/hand_over/telling';
import { clock } from '@/text/dates.svelte';
import { directionOf } from '@/text/direction-of';
import { speakerOf, wordingOf, type Sentence, type Wording } from '@/text/text.svelte';

/** What is sent, and in whose words it is. */
export type AwaySending = { sentences: Sentence[]; wording: Wording; isEnglish: boolean };

/** Whether there is a safe way for words at all; where there is none, none are shown. */
export function areOffered({ may }: LeaveWordsView): boolean {
  return may === 'spoken' || may === 'unnamed' || may === 'named';
}

/** The words for one client, in their language, or in another one for the therapist to read. */
export function awaySending(
  { first, last }: Leave,
  { cover, next, language }: LeaveWordsView,
  tag = language,
): AwaySending {
  const say = speakerOf(tag, directionOf(tag));
  const inWords = (iso: string) => dayIn(say, iso);
  const sentences = [
    first === last
      ? say('hand-away-day', { day: inWords(first) })
      : say('hand-away-days', { first: inWords(first), last: inWords(last) }),
  ];
  if (cover !== null) sentences.push(say('hand-away-cover', { cover }));
  if (next !== null) {
    sentences.push(say('hand-away-next', { day: inWords(next), time: clock(next) }));
  }
  const isEnglish = sentences.every(({ lang }) => lang.startsWith('en'));
  return { sentences, wording: wordingOf(tag), isEnglish };
}
