/** What the stand-in answers about hard moments and preparation cards. */
import type { CrisisPlanView } from '@/bindings/CrisisPlanView';
import type { PreparationView } from '@/bindings/PreparationView';
import type { Answers } from '../fake';
import { whose } from './people';

/** A plan that is in use. */
export const planViewOf = (client: string): CrisisPlanView => ({
  whose: whose(client),
  id: 'plan',
  rev: 3,
  state: 'active',
  may_become: ['set_aside'],
  missing: [],
  to_check: [2],
  not_for_paper: [],
  practice_lines: [
    { who: 'Samaritans, day and night', number: '116 123', verified_on: '2026-02-26' },
    { who: 'NHS urgent mental health', number: '111', verified_on: '2024-11-04' },
  ],
  people: ['Petra Vale', 'Sunniva Holm'],
  plan: {
    danger_now: [
      { who: 'In an emergency', number: '999', hours: null, verified_on: '2026-02-26' },
      { who: 'Samaritans', number: '116 123', hours: 'day and night', verified_on: '2026-02-26' },
      { who: 'Crisis team', number: '01632 960 555', hours: '9 to 5', verified_on: '2024-11-04' },
    ],
    first_signs: ['I stop opening post.', 'I count the tiles.'],
    safer_hour: ['Ask Petra to keep the box.', 'Sit in the bright room.'],
    helped_before: ['Cold flannel on the neck.', 'Walk to the allotment gate.'],
    people: [
      { mode: 'company', text: 'Sunday allotment group' },
      { mode: 'can_tell', text: 'Petra Vale (neighbour)' },
    ],
    not_helpful: ['Being told to calm down.'],
    hold_on_to: ['The quince tree this autumn.'],
    try_first: ['Kettle, blanket, then call.'],
    afterwards: ['Tell N. at the next session.'],
    review_on: '2026-05-26',
    used: [
      {
        used_on: '2026-02-11',
        what_helped: 'Cold flannel, then Petra.',
        what_to_change: 'Put Petra first.',
      },
    ],
  },
});

/** No plan was written. */
export const blankPlanOf = (client: string): CrisisPlanView => ({
  ...planViewOf(client),
  id: null,
  rev: null,
  state: null,
  may_become: [],
  missing: ['danger_now', 'first_signs', 'helped_before'],
  to_check: [],
  plan: {
    danger_now: [],
    first_signs: [],
    safer_hour: [],
    helped_before: [],
    people: [],
    not_helpful: [],
    hold_on_to: [],
    try_first: [],
    afterwards: [],
    review_on: null,
    used: [],
  },
});

const planOf = (client: string) => (client === 'wren' ? planViewOf(client) : blankPlanOf(client));

/** The practice's cards. */
export const CARDS: PreparationView[] = [
  {
    id: 'card-1',
    rev: 1,
    state: 'current',
    card: {
      name: 'Looking at one picture',
      language: 'en-GB',
      purpose: 'To look at one picture together for a short time, and to put it away again.',
      sensations: ['A dry mouth', 'Warm hands', 'Wanting to leave'],
      reasons: 'What is looked at together is often less large than what is looked at alone.',
      how_to_stop: 'Say “kettle”, or lay a palm flat on the table. It stops at once.',
      alternatives: ['Talk about it without a picture'],
    },
  },
  {
    id: 'card-2',
    rev: 2,
    state: 'retired',
    card: {
      name: 'Counting breaths',
      language: 'en-GB',
      purpose: 'To have something plain to do while a wave goes by.',
      sensations: [],
      reasons: null,
      how_to_stop: 'Open your eyes, or say so.',
      alternatives: [],
    },
  },
];

/** About hard moments and preparation cards. */
export const PLANS = {
  crisis_plan: ({ client }) => planOf(client),
  keep_crisis_plan: ({ client, plan }) => ({ ...planViewOf(client), plan }),
  change_crisis_plan_state: ({ client, to }) => ({ ...planViewOf(client), state: to }),
  preparation_cards: () => CARDS,
  keep_preparation_card: () => CARDS,
} satisfies Partial<Answers>;
