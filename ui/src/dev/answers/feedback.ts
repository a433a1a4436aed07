/** What the stand-in answers about what is said of the work. */
import type { FeedbackPageView } from '@/bindings/FeedbackPageView';
import type { Answers } from '../fake';
import { clientOf } from './people';

/** The page of a client. */
export const feedbackOf = (
  client: string,
  rest: Partial<FeedbackPageView> = {},
): FeedbackPageView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  pronouns: null,
  today: '2026-03-12',
  feedback: [],
  reviews: [],
  every_sessions: 10,
  sessions_since_review: 0,
  is_review_due: false,
  sessions: [],
  marks: [],
  minted: 'feedback-new',
  minted_review: 'review-new',
  ...rest,
});

/** Every answer. */
export function feedback(): Pick<
  Answers,
  'feedback' | 'keep_feedback' | 'keep_alliance_review' | 'void_feedback' | 'void_alliance_review'
> {
  const view = () => feedbackOf('wren');
  return {
    feedback: ({ client }) => feedbackOf(client),
    keep_feedback: view,
    keep_alliance_review: view,
    void_feedback: view,
    void_alliance_review: view,
  };
}
