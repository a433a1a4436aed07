/** What the stand-in answers about clients, topics and ways to settle. */
import type { OverviewView } from '@/bindings/OverviewView';
import type { PacingShort } from '@/bindings/PacingShort';
import type { WhoseView } from '@/bindings/WhoseView';
import type { Answers } from '../fake';
import { readLines } from '../lines';
import { pacingOf } from '../sample/pacing';
import { unsettledOf } from '../sample/unsettled';
import { CLIENTS, GROUNDING, personOf, SESSIONS, TODAY, TOPICS } from '../sample/people';
import { isRaised, WREN_IDENTITY } from './brought';

/** The plan in force in short: one person has one, the same that the pacing page shows. */
const paceOf = (client: string): PacingShort => {
  const plan = client === 'wren' ? pacingOf(client).in_force : null;
  return {
    in_force: plan?.plan.number ?? null,
    review_on: plan?.plan.review_on ?? null,
    is_due: plan?.is_due ?? false,
    trauma_minutes: plan?.plan.limits.trauma_minutes.value ?? null,
    client_words: plan?.plan.client_words ?? null,
  };
};

/** What a client is at, in their words. */
const goalsInShort = (client: string): string[] =>
  client === 'wren' ? ['Sit at the kitchen table with the door shut for one cup of tea.'] : [];

/** Something carried over from the last session. */
export const carried = (text: string) => ({ session_on: '2026-03-05', text });

/** A client by its id, the first one for an id that is not known. */
export const clientOf = (id: string) => CLIENTS.find((one) => one.id === id) ?? CLIENTS[0]!;

/** Whose a page is. */
export const whose = (client: string): WhoseView => {
  const { code, cue } = clientOf(client);
  return { client, code, cue };
};

/** Lists from which something can be taken off and put back; each call begins with whole ones. */
export function lists(): Pick<
  Answers,
  | 'overview'
  | 'change_topic_state'
  | 'change_grounding_state'
  | 'keep_stop_signal'
  | 'skip_first_question'
> {
  const off = new Set<string>();
  const stands = (id: string, to: 'current' | 'taken_off') =>
    to === 'current' ? off.delete(id) : off.add(id);
  const overview = ({ client }: { client: string }): OverviewView => ({
    client: {
      id: client,
      rev: 1,
      status: clientOf(client).status,
      may_become: ['paused', 'ending', 'ended'],
      undo_to: null,
      age: null,
      client: personOf(clientOf(client)),
      draft: null,
      has_pacing_plan: paceOf(client).in_force !== null,
    },
    next: SESSIONS.find((one) => one.client === client && one.state === 'planned') ?? null,
    left_off: carried('One picture from memory B, the frame only. Mostly settled at the end.'),
    promised: carried('Close from minute 35. The last ten minutes are ordinary talk.'),
    next_step: carried('Door shut, radio on, and the good cup.'),
    changed: [
      {
        kind: 'agreement_version',
        on: '2026-03-05',
        state: 'active',
        number: 2,
        about: 'safety',
      },
    ],
    calibration: null,
    changes_to_talk_about: client === 'wren' ? 1 : 0,
    unsettled: unsettledOf(client),
    feedback_to_take_up: client === 'wren' ? 1 : 0,
    is_alliance_review_due: false,
    goals: goalsInShort(client),
    not_to_raise: client === 'wren' ? WREN_IDENTITY.filter(isRaised) : [],
    open_questions: client === 'wren' ? ['Can I take a month off and come back?'] : [],
    pacing: paceOf(client),
    check_ins: [],
    focus: null,
    topics: client === 'wren' ? TOPICS.filter(({ id }) => !off.has(id)) : [],
    grounding: client === 'wren' ? GROUNDING.filter(({ id }) => !off.has(id)) : [],
    stop_signal: client === 'wren' ? ['“Kettle”, or my palm flat on the table'] : [],
    agreement: {
      in_force: client === 'wren' ? 2 : null,
      since: client === 'wren' ? '2026-03-05' : null,
      review_on: client === 'wren' ? '2026-06-03' : null,
      waiting: null,
      waiting_state: null,
    },
    drafts: [],
    first_asked: { stop_signal: false, leave_alone: false },
  });
  return {
    overview,
    keep_stop_signal: ({ client, text }) => ({ ...overview({ client }), stop_signal: [text] }),
    skip_first_question: overview,
    change_topic_state: ({ topic, to }) => {
      stands(topic, to);
      return TOPICS.find(({ id }) => id === topic)!;
    },
    change_grounding_state: ({ choice, to }) => {
      stands(choice, to);
      return GROUNDING.find(({ id }) => id === choice)!;
    },
  };
}

/** About clients. */
export const PEOPLE = {
  clients: () => CLIENTS,
  client_names: () =>
    CLIENTS.flatMap((row) => {
      const name = personOf(row).chosen_name;
      return name === null ? [] : [{ id: row.id, name }];
    }),
  client: ({ client }) => ({
    id: client,
    rev: 1,
    status: clientOf(client).status,
    may_become: ['paused', 'ending', 'ended'],
    undo_to: null,
    age: null,
    client: personOf(clientOf(client)),
    draft: null,
    has_pacing_plan: paceOf(client).in_force !== null,
  }),
  add_clients: ({ lines, only_look }) => {
    const read = readLines(lines);
    return {
      lines: read,
      added: only_look ? 0 : read.filter((one) => one.problems.length === 0).length,
    };
  },
  keep_client: ({ id, client }) => ({
    id: id ?? 'new',
    rev: 2,
    status: 'active',
    may_become: ['paused', 'ending', 'ended'],
    undo_to: null,
    age: null,
    client,
    draft: null,
    has_pacing_plan: id !== null && paceOf(id).in_force !== null,
  }),
  change_client_status: ({ client, to, on, why }) => ({
    id: client,
    rev: 2,
    status: to,
    may_become: ['active'],
    undo_to: clientOf(client).status,
    age: null,
    client: {
      ...personOf(clientOf(client)),
      status_days: [
        { from: clientOf(client).status, to, on: on ?? TODAY, kept_on: TODAY, why: why ?? null },
      ],
    },
    draft: null,
    has_pacing_plan: paceOf(client).in_force !== null,
  }),
  undo_client_status: ({ client }) => ({
    id: client,
    rev: 3,
    status: clientOf(client).status,
    may_become: ['paused', 'ending', 'ended'],
    undo_to: null,
    age: null,
    client: personOf(clientOf(client)),
    draft: null,
    has_pacing_plan: paceOf(client).in_force !== null,
  }),
  keep_topic: ({ id, topic }) => ({ id: id ?? 'topic-new', rev: 1, topic }),
  keep_grounding: ({ id, choice }) => ({ id: id ?? 'ground-new', rev: 1, choice }),
  techniques: () => [
    {
      id: 'gt-03',
      name: 'Feet on the floor',
      text: 'Press both feet down, one after the other.',
      caution: null,
    },
    {
      id: 'gt-07',
      name: 'Counting breaths',
      text: 'Count each breath out, up to ten.',
      caution: 'Some people feel worse when they attend to the breath.',
    },
  ],
  ...lists(),
} satisfies Partial<Answers>;
