/** What the stand-in answers while the laptop is in a client's hands. */
import type { HandOverView } from '@/bindings/HandOverView';
import type { ReadingPage } from '@/bindings/ReadingPage';
import type { Answers } from '../fake';
import { agreementOf } from '../sample/agreements';
import { setState } from './vault';

/** A version as its client reads it. */
export function readingOf(rest: Partial<ReadingPage> = {}): ReadingPage {
  const about = rest.about ?? 'safety';
  return {
    about,
    version: agreementOf('wren', 'WREN-07', null, about).versions[0]!.version,
    is_frozen: true,
    language: 'en-GB',
    script_dir: 'ltr',
    profile: 'clear_14pt',
    therapist: 'N. Castellane',
    words: '',
    ...rest,
  };
}

/** What is seen while they read, and once they have stopped. */
export const READING = (rest: Partial<ReadingPage> = {}): HandOverView => ({
  stage: 'reading',
  page: readingOf(rest),
  check_in: null,
});
export const RESTING: HandOverView = { stage: 'resting', page: null, check_in: null };

/** About the laptop in a client's hands. */
export const HANDING = {
  begin_hand_over: () => {
    setState({ handed_over: true });
    return READING();
  },
  hand_over: () => READING(),
  keep_hand_over_words: () => undefined,
  stop_hand_over: () => RESTING,
  end_hand_over: ({ passphrase }) => {
    if (passphrase !== 'the quiet harbour') throw { code: 'wrong_passphrase', tries: 1 };
    return setState({ handed_over: false });
  },
  end_hand_over_with_words: () => setState({ handed_over: false }),
} satisfies Partial<Answers>;
