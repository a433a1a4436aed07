/** What the stand-in answers while the laptop is in a client's hands: it rests. */
import type { HandOverView } from '@/bindings/HandOverView';
import type { Answers } from '../fake';
import { setState } from './vault';

const RESTING: HandOverView = { stage: 'resting', page: null };

/** About handing the window over. */
export const HAND_OVER = {
  begin_hand_over: () => RESTING,
  hand_over: () => RESTING,
  keep_hand_over_words: () => undefined,
  stop_hand_over: () => RESTING,
  end_hand_over: () => setState({ handed_over: false }),
} satisfies Partial<Answers>;
