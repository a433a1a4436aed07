/** Words to send about a change of time: in the client's language, to be typed by hand. */
import type { SafeContact } from '@/bindings/SafeContact';
import { messageRule } from '@/features/client/reach';
import { directionOf } from '@/text/direction-of';
import { speakerOf, wordingOf, type Sentence, type Wording } from '@/text/text.svelte';

/** What is sent, and in whose words it is. */
export type Sending = { sentences: Sentence[]; wording: Wording; isEnglish: boolean };

/** The message in a language, or in English where nobody has written it. The days are left to the therapist. */
export function sendingIn(language: string): Sending {
  const say = speakerOf(language, directionOf(language));
  const sentences = [say('hand-time-sorry'), say('hand-time-steady'), say('hand-time-offer')];
  const isEnglish = sentences.every(({ lang }) => lang.startsWith('en'));
  return { sentences, wording: wordingOf(language), isEnglish };
}

/** What a message may carry, over every way of reaching somebody: the most careful one decides about the name. */
export type Carries = 'not_asked' | 'none' | 'unnamed' | 'named';

/** What a message about a time may carry. */
export function carries(contacts: readonly SafeContact[]): Carries {
  if (contacts.length === 0) return 'not_asked';
  const asked = contacts.filter(({ asked }) => asked !== false);
  if (asked.length === 0) return 'not_asked';
  const rules = asked.map(messageRule).filter((rule) => rule !== 'none');
  if (rules.length === 0) return 'none';
  return rules.includes('unnamed') ? 'unnamed' : 'named';
}
