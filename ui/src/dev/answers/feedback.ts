/** What the stand-in answers about what is said of the work. */
import type { AllianceReviewView } from '@/bindings/AllianceReviewView';
import type { EventMark } from '@/bindings/EventMark';
import type { Feedback } from '@/bindings/Feedback';
import type { FeedbackPageView } from '@/bindings/FeedbackPageView';
import type { FeedbackState } from '@/bindings/FeedbackState';
import type { FeedbackView } from '@/bindings/FeedbackView';
import type { Problem } from '@/bindings/Problem';
import type { Answers } from '../fake';
import { clientOf } from './people';

/** How far it was taken up, by what is written in it. */
const stands = ({ helped, changed }: Feedback): FeedbackState => {
  if (helped !== null && helped !== 'unsure') return 'settled';
  return changed === null ? 'heard' : 'answered';
};

/** Something that was said, with nothing else written down, unless it is said otherwise. */
export function saidOf(
  id: string,
  said_on: string,
  said: string,
  {
    feedback: rest,
    ...view
  }: Partial<Omit<FeedbackView, 'feedback'>> & {
    feedback?: Partial<Feedback>;
  } = {},
): FeedbackView {
  const feedback: Feedback = {
    said_on,
    said,
    about: null,
    changed: null,
    changed_on: null,
    helped: null,
    helped_words: null,
    asked_on: null,
    ...rest,
  };
  return {
    id,
    rev: 1,
    is_voided: false,
    session: null,
    check_in: null,
    state: stands(feedback),
    ...view,
    feedback,
  };
}

/** What WREN-07 said, and what came of it. */
export const WREN_SAID: FeedbackView[] = [
  saidOf(
    'said-grounding',
    '2026-03-05',
    'The counting did not help me. It made the room smaller.',
    {
      session: 'wren-14',
      feedback: { about: 'tasks' },
    },
  ),
  saidOf('said-minutes', '2026-02-19', 'I left with my coat half on.', {
    session: 'wren-12',
    feedback: {
      about: 'pace',
      changed: 'We close from minute 35, and the last ten minutes are ordinary talk.',
      changed_on: '2026-02-26',
      helped: 'yes',
      helped_words: 'I could find my keys.',
      asked_on: '2026-03-05',
    },
  }),
];

/** What HOLT-12 said. */
export const HOLT_SAID: FeedbackView[] = [
  saidOf('said-interpreter', '2026-02-24', 'With the interpreter I say less.', {
    feedback: {
      about: 'frame',
      changed: 'The first ten minutes are without the interpreter.',
      changed_on: '2026-03-10',
      helped: 'unsure',
      asked_on: '2026-03-10',
    },
  }),
];

/** The look that WREN-07 and her therapist took. */
export const WREN_LOOKS: AllianceReviewView[] = [
  {
    id: 'look-1',
    rev: 1,
    is_voided: false,
    review: {
      reviewed_on: '2026-01-08',
      parts: [
        {
          part: 'bond',
          client_words: 'You wait. I like that you wait.',
          my_words: 'I may wait too long at times.',
        },
        { part: 'frame', client_words: 'Thursday is good.', my_words: null },
      ],
      keep: 'The window seat.',
      change: 'We say at the beginning when we will end.',
      look_again_on: null,
    },
  },
];

/** What happened beside the check-ins of WREN-07. */
export const WREN_MARKS: EventMark[] = [
  { on: '2026-02-20', what: 'strain' },
  { on: '2026-02-26', what: 'rest' },
  { on: '2026-03-05', what: 'repaired' },
  { on: '2026-03-10', what: 'consent' },
];

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
  feedback: client === 'wren' ? WREN_SAID : client === 'holt' ? HOLT_SAID : [],
  reviews: client === 'wren' ? WREN_LOOKS : [],
  every_sessions: 10,
  is_review_due: false,
  sessions:
    client === 'wren'
      ? [
          { session: 'wren-14', on: '2026-03-05', number_in_all: 14 },
          { session: 'wren-12', on: '2026-02-19', number_in_all: 12 },
        ]
      : [],
  marks: client === 'wren' ? WREN_MARKS : [],
  minted: 'feedback-new',
  minted_review: 'review-new',
  ...rest,
});

const STALE: Problem = { code: 'stale' };
/** Where something stands: what is still to be taken up first, what was entered in error last. */
const place = ({ is_voided, state }: FeedbackView) => (is_voided ? 2 : state === 'heard' ? 0 : 1);

/** Every answer; what is kept and struck stays so until it is called again. */
export function feedback(): Pick<
  Answers,
  'feedback' | 'keep_feedback' | 'keep_alliance_review' | 'void_feedback' | 'void_alliance_review'
> {
  const said = new Map([
    ['wren', WREN_SAID],
    ['holt', HOLT_SAID],
  ]);
  const looks = new Map([['wren', WREN_LOOKS]]);

  function view(client: string): FeedbackPageView {
    const all = said.get(client) ?? [];
    const taken = looks.get(client) ?? [];
    return feedbackOf(client, {
      feedback: all.toSorted(
        (one, other) =>
          place(one) - place(other) || other.feedback.said_on.localeCompare(one.feedback.said_on),
      ),
      reviews: taken.toSorted((one, other) =>
        other.review.reviewed_on.localeCompare(one.review.reviewed_on),
      ),
      minted: `feedback-${all.length + 1}`,
      minted_review: `review-${taken.length + 1}`,
    });
  }

  /** Strikes one of somebody's, and shows the page of whoever that is. */
  function strike<T extends { id: string; is_voided: boolean }>(
    of: Map<string, T[]>,
    entry: string,
  ) {
    const client = [...of.keys()].find((one) => of.get(one)?.some(({ id }) => id === entry));
    if (client === undefined) return view('wren');
    const struck = of
      .get(client)
      ?.map((one) => (one.id === entry ? { ...one, is_voided: true } : one));
    of.set(client, struck ?? []);
    return view(client);
  }

  return {
    feedback: ({ client }) => view(client),
    keep_feedback: ({ client, id, base_rev, session, check_in, feedback: kept }) => {
      const all = said.get(client) ?? [];
      const before = all.find((one) => one.id === id);
      if (before && before.rev !== base_rev) throw STALE;
      const one = saidOf(id, kept.said_on, kept.said, {
        rev: (base_rev ?? 0) + 1,
        session,
        check_in,
        feedback: kept,
      });
      said.set(client, [...all.filter((other) => other.id !== id), one]);
      return view(client);
    },
    keep_alliance_review: ({ client, id, base_rev, review }) => {
      const all = looks.get(client) ?? [];
      const one = { id, rev: (base_rev ?? 0) + 1, is_voided: false, review };
      looks.set(client, [...all.filter((other) => other.id !== id), one]);
      return view(client);
    },
    void_feedback: ({ entry }) => strike(said, entry),
    void_alliance_review: ({ entry }) => strike(looks, entry),
  };
}
