/** What the stand-in answers about goals, and about what a client did of their own accord. */
import type { Goal } from '@/bindings/Goal';
import type { GoalState } from '@/bindings/GoalState';
import type { GoalsView } from '@/bindings/GoalsView';
import type { GoalView } from '@/bindings/GoalView';
import type { StrengthView } from '@/bindings/StrengthView';
import type { Problem } from '@/bindings/Problem';
import type { Answers } from '../fake';
import { clientOf } from './people';

const NEXT: Record<GoalState, GoalState[]> = {
  idea: ['active', 'let_go'],
  active: ['resting', 'reached', 'changed', 'let_go'],
  resting: ['active', 'reached', 'changed', 'let_go'],
  reached: ['active'],
  changed: [],
  let_go: ['idea', 'active'],
};

/** A goal that is only an idea in the client's words, unless it is said otherwise. */
export function goal(
  id: string,
  statement: string,
  { goal: rest, ...view }: Partial<Omit<GoalView, 'goal'>> & { goal?: Partial<Goal> } = {},
): GoalView {
  const state = view.state ?? 'idea';
  return {
    id,
    rev: 1,
    may_become: NEXT[state],
    became: null,
    is_due: false,
    ...view,
    state,
    goal: {
      statement,
      owner: 'client',
      because: null,
      sign_of_movement: null,
      right_size: null,
      start_point: null,
      now: null,
      small_steps: [],
      agreed_on: null,
      review_on: null,
      reached_on: null,
      last_words: null,
      ...rest,
    },
  };
}

/** The goals of WREN-07. */
export const WREN_GOALS: GoalView[] = [
  goal('goal-tea', 'Sit at the kitchen table with the door shut for one cup of tea.', {
    state: 'active',
    goal: {
      because: 'I want my house back.',
      sign_of_movement: 'Tea is finished while still warm.',
      start_point: 1,
      now: 4,
      small_steps: [
        { text: 'Door half shut, radio on', state: 'done' },
        { text: 'Door shut, radio on', state: 'trying' },
      ],
      agreed_on: '2026-02-12',
      review_on: '2026-04-16',
    },
  }),
  goal('goal-market', 'Go to the Saturday market and stay for one song.', {
    state: 'resting',
    goal: { agreed_on: '2026-01-29' },
  }),
  goal('goal-choir', 'Ring Ilse about the choir.'),
  goal('goal-sleep', 'Sleep through more often.', { goal: { owner: 'therapist' } }),
  goal('goal-post', 'Open the post on the day it comes.', {
    state: 'let_go',
    goal: { agreed_on: '2026-01-15', last_words: 'It is not mine, it was my sister’s.' },
  }),
  goal('goal-bus', 'Ride one stop on the bus.', {
    state: 'reached',
    goal: { agreed_on: '2025-12-11', reached_on: '2026-02-05', last_words: 'I got off and waved.' },
  }),
  goal('goal-house', 'Be at home in my house.', {
    state: 'changed',
    became: 'goal-tea',
    goal: { agreed_on: '2025-12-11' },
  }),
];

/** The goal of HOLT-12. */
export const HOLT_GOALS: GoalView[] = [
  goal('goal-one-to-five', 'Sleep from one to five, three nights a week.', {
    state: 'resting',
    goal: {
      owner: 'joint',
      because: 'Work starts at six.',
      sign_of_movement: 'He notes it on the calendar.',
      start_point: 0,
      small_steps: [{ text: 'Phone in the hall', state: 'trying' }],
      agreed_on: '2026-02-24',
      review_on: '2026-04-07',
    },
  }),
];

/** What was noticed of WREN-07. */
export const WREN_STRENGTHS: StrengthView[] = [
  {
    id: 'strength-signal',
    is_voided: false,
    session: 'wren-14',
    strength: {
      noticed_on: '2026-03-05',
      sort: 'act_of_agency',
      what: 'Used the signal when the picture came, and chose what to do next.',
      client_words: 'I noticed that I can stop a thing.',
      noticed_by: 'client',
    },
  },
  {
    id: 'strength-garden',
    is_voided: false,
    session: null,
    strength: {
      noticed_on: '2026-02-19',
      sort: 'strength',
      what: 'Knows the name of every bird in the yard.',
      client_words: null,
      noticed_by: 'therapist',
    },
  },
];

/** The page of a client. */
export const goalsOf = (client: string, rest: Partial<GoalsView> = {}): GoalsView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  pronouns: null,
  today: '2026-03-12',
  goals: client === 'wren' ? WREN_GOALS : client === 'holt' ? HOLT_GOALS : [],
  active_goals: 3,
  strengths: client === 'wren' ? WREN_STRENGTHS : [],
  sessions:
    client === 'wren'
      ? [
          { session: 'wren-14', on: '2026-03-05', number_in_all: 14 },
          { session: 'wren-12', on: '2026-02-19', number_in_all: 12 },
        ]
      : [],
  said_last:
    client === 'wren'
      ? {
          session_on: '2026-03-05',
          text: 'I would like the last ten minutes to be about something ordinary.',
        }
      : null,
  report:
    client === 'wren' ? { id: 'report-2', number: 2, state: 'draft', to: '2026-03-05' } : null,
  minted: 'goal-new',
  minted_strength: 'strength-new',
  ...rest,
});

const STALE: Problem = { code: 'stale' };
const ORDER: readonly GoalState[] = ['active', 'resting', 'idea', 'reached', 'changed', 'let_go'];

/** How a goal may stand from now on, by whose words it is in and how many are under way. */
function mayBecome({ state, goal: { owner } }: GoalView, isFull: boolean): GoalState[] {
  return NEXT[state].filter(
    (to) =>
      !(to === 'active' && isFull) &&
      !(owner === 'therapist' && ['active', 'resting', 'reached'].includes(to)),
  );
}

/** Every answer; what is kept and put stays so until it is called again. */
export function goals(): Pick<
  Answers,
  'goals' | 'keep_goal' | 'goal_state' | 'keep_strength' | 'void_strength'
> {
  const now = new Map([
    ['wren', WREN_GOALS],
    ['holt', HOLT_GOALS],
  ]);
  const noticed = new Map([['wren', WREN_STRENGTHS]]);
  const of = (client: string) => now.get(client) ?? [];
  const whose = (id: string) => [...now.keys()].find((one) => of(one).some((g) => g.id === id));

  const isFull = (client: string) =>
    of(client).filter(({ state }) => state === 'active').length >= 3;

  function view(client: string): GoalsView {
    const all = of(client);
    const strengths = noticed.get(client) ?? [];
    return goalsOf(client, {
      goals: all
        .map((one) => ({ ...one, may_become: mayBecome(one, isFull(client)) }))
        .toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state)),
      strengths: strengths.toSorted(
        (one, other) =>
          Number(one.is_voided) - Number(other.is_voided) ||
          other.strength.noticed_on.localeCompare(one.strength.noticed_on),
      ),
      minted: `goal-${all.length + 1}`,
      minted_strength: `strength-${strengths.length + 1}`,
    });
  }

  return {
    goals: ({ client }) => view(client),
    keep_goal: ({ client, id, base_rev, instead_of, goal: kept }) => {
      const before = of(client).find((one) => one.id === id);
      if (before && before.rev !== base_rev) throw STALE;
      const state = kept.agreed_on !== null && !isFull(client) ? ('active' as const) : 'idea';
      const one = { ...(before ?? goal(id, '', { state })), rev: (base_rev ?? 0) + 1, goal: kept };
      const others = of(client)
        .filter((other) => other.id !== id)
        .map((other) =>
          other.id === instead_of ? { ...other, state: 'changed' as const, became: id } : other,
        );
      now.set(client, [...others, one]);
      return view(client);
    },
    goal_state: ({ goal: id, base_rev, to, on, words }) => {
      const client = whose(id) ?? 'wren';
      const put = (one: GoalView): GoalView => ({
        ...one,
        rev: base_rev + 1,
        state: to,
        goal: {
          ...one.goal,
          ...(one.state === 'reached' || one.state === 'let_go'
            ? { agreed_on: null, reached_on: null, last_words: null }
            : {}),
          ...(to === 'active' && on !== null ? { agreed_on: on } : {}),
          ...(to === 'reached' ? { reached_on: on } : {}),
          ...(words === null ? {} : { last_words: words }),
        },
      });
      now.set(
        client,
        of(client).map((one) => (one.id === id ? put(one) : one)),
      );
      return view(client);
    },
    keep_strength: ({ client, id, instead_of, session, strength }) => {
      const struck = (noticed.get(client) ?? []).map((one) =>
        one.id === instead_of ? { ...one, is_voided: true } : one,
      );
      noticed.set(client, [...struck, { id, is_voided: false, session, strength }]);
      return view(client);
    },
    void_strength: ({ entry }) => {
      const [client, all] = [...noticed].find(([, list]) =>
        list.some(({ id }) => id === entry),
      ) ?? ['wren', []];
      noticed.set(
        client,
        all.map((one) => (one.id === entry ? { ...one, is_voided: true } : one)),
      );
      return view(client);
    },
  };
}
