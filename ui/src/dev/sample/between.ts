/** What is between the therapist and the people of the sample practice. All of it is made up. */
import type { BoundaryEventView } from '@/bindings/BoundaryEventView';
import type { Rupture } from '@/bindings/Rupture';
import type { RuptureView } from '@/bindings/RuptureView';
import type { ThreadEntry } from '@/bindings/ThreadEntry';

const blank: Rupture = {
  line: '',
  noticed_on: '2026-03-12',
  noticed_by: 'therapist',
  client_words: null,
  kind: 'unclear',
  markers: [],
  parts: [],
  challenges: [],
  intensity: null,
  intensity_by: null,
  what_happened: null,
  my_part: null,
  my_view: null,
  steps: [],
  answers: [],
  turns: [],
  agreed_change: null,
  learning: null,
};

const view = (id: string, rupture: Partial<Rupture>, rest: Partial<RuptureView>): RuptureView => ({
  id,
  rev: 1,
  state: 'noticed',
  is_open: true,
  is_voided: false,
  days: 0,
  sessions_since: 0,
  may_become: [],
  their_view: null,
  named_on: null,
  session: null,
  about: null,
  is_about_violation: false,
  came_of_it: [],
  ...rest,
  rupture: { ...blank, ...rupture },
});

/** What is not settled with HOLT-12: a new time, sent where somebody else could see it. */
export const HOLT_OPEN: RuptureView = view(
  'rupture-holt-1',
  {
    line: 'A message someone else could see',
    noticed_on: '2026-03-10',
    noticed_by: 'client',
    client_words: 'You moved my time again and sent it where my brother could see.',
    kind: 'confrontation',
    markers: [
      {
        code: 'c_about_frame',
        seen_by: 'client_words',
        quote: 'You moved my time again.',
      },
    ],
    parts: ['frame', 'bond'],
    challenges: ['broken_trust'],
    intensity: 4,
    intensity_by: 'client',
    what_happened:
      'Second change in a month. I sent the new time by text although the record says no messages.',
    my_part: 'I did not check his safe contact.',
    my_view: 'Not put right. He is still afraid at home.',
    steps: [
      { on: '2026-03-10', code: 'r_listen', by: 'therapist', note: null, response: 'partly' },
      { on: '2026-03-10', code: 'r_apologise', by: 'therapist', note: null, response: 'not_asked' },
    ],
    turns: [
      { on: '2026-03-10', to: 'named', reason: null, look_again_on: null, answers: 0 },
      { on: '2026-03-10', to: 'exploring', reason: null, look_again_on: null, answers: 0 },
    ],
  },
  {
    rev: 4,
    state: 'exploring',
    days: 2,
    named_on: '2026-03-10',
    session: 'holt-21',
    about: { kind: 'event', event: 'event-holt-1' },
  },
);

/** What was repaired with HOLT-12, in his own view. */
export const HOLT_REPAIRED: RuptureView = view(
  'rupture-holt-0',
  {
    line: 'I spoke to the interpreter',
    noticed_on: '2026-01-27',
    noticed_by: 'client',
    client_words: 'Look at me when I talk.',
    intensity: 1,
    intensity_by: 'therapist',
    kind: 'confrontation',
    markers: [{ code: 't_missed_cue', seen_by: 'therapist_observation', quote: null }],
    parts: ['bond'],
    steps: [
      { on: '2026-02-03', code: 'r_apologise', by: 'therapist', note: null, response: 'helped' },
    ],
    answers: [{ on: '2026-02-03', view: 'repaired', words: 'You look at me now.' }],
    turns: [
      { on: '2026-02-03', to: 'named', reason: null, look_again_on: null, answers: 0 },
      { on: '2026-02-03', to: 'repaired', reason: null, look_again_on: null, answers: 1 },
    ],
    agreed_change: 'I speak to him, not to the interpreter.',
  },
  {
    rev: 5,
    state: 'repaired',
    is_open: false,
    days: 7,
    sessions_since: 1,
    their_view: 'repaired',
    named_on: '2026-02-03',
  },
);

/** What was repaired with WREN-07, and what came of it. */
export const WREN_REPAIRED: RuptureView = view(
  'rupture-wren-1',
  {
    line: 'I began something new at the end',
    noticed_on: '2026-02-19',
    kind: 'withdrawal',
    markers: [
      { code: 'w_minimal', seen_by: 'therapist_observation', quote: null },
      { code: 'w_appease', seen_by: 'client_words', quote: 'It’s fine, whatever you think.' },
    ],
    parts: ['pace', 'tasks'],
    challenges: ['communication'],
    intensity: 3,
    intensity_by: 'client',
    what_happened:
      'I suggested the second memory ten minutes before the end. A quick yes, then quiet.',
    my_part: 'I was watching the plan and not the clock.',
    steps: [
      {
        on: '2026-02-26',
        code: 'r_name_process',
        by: 'therapist',
        note: 'Said that we both went quiet last week.',
        response: 'helped',
      },
      { on: '2026-03-05', code: 'r_co_plan', by: 'both', note: null, response: 'helped' },
    ],
    answers: [{ on: '2026-03-05', view: 'repaired', words: 'Yes. Now I know when it is over.' }],
    turns: [
      { on: '2026-02-26', to: 'named', reason: null, look_again_on: null, answers: 0 },
      { on: '2026-02-26', to: 'exploring', reason: null, look_again_on: null, answers: 0 },
      { on: '2026-03-05', to: 'repaired', reason: null, look_again_on: null, answers: 1 },
    ],
    agreed_change: 'Nothing new is started after minute 30.',
    learning: 'A quick yes can be a tired no.',
  },
  {
    rev: 6,
    state: 'repaired',
    is_open: false,
    days: 14,
    sessions_since: 2,
    their_view: 'repaired',
    named_on: '2026-02-26',
    session: 'wren-12',
    about: { kind: 'item', item: 'item-drawing' },
    came_of_it: [
      {
        kind: 'agreement',
        about: 'safety',
        number: 3,
        state: 'active',
        text: 'I start nothing new after minute 30.',
      },
      {
        kind: 'plan',
        number: 4,
        state: 'draft',
        limit: { name: 'nothing_new_after', value: 30 },
      },
    ],
  },
);

/** What went over a line with HOLT-12. */
export const HOLT_EVENT: BoundaryEventView = {
  id: 'event-holt-1',
  rev: 1,
  state: 'discussed',
  is_voided: false,
  may_become: [],
  session: null,
  line: null,
  clause: null,
  came_of_it: [],
  rupture: 'rupture-holt-1',
  event: {
    happened_on: '2026-03-02',
    by: 'therapist',
    area: 'contact_channel',
    intent: 'unplanned',
    what: 'A text to a shared phone',
    impact: null,
    client_words: null,
    class: 'unclassified',
  },
};

const at = (on: string, is_strained: boolean, what: ThreadEntry['what'], nth: number) => ({
  on,
  is_strained,
  what,
  record: `thread-${nth}`,
});

/** The thread of HOLT-12, the newest first. */
export const HOLT_THREAD: ThreadEntry[] = [
  at(
    '2026-03-10',
    true,
    {
      kind: 'strain',
      line: 'A message someone else could see',
      words: 'You moved my time again and sent it where my brother could see.',
      intensity: 4,
      is_open: true,
    },
    8,
  ),
  at('2026-03-03', true, { kind: 'time_changed', by: 'therapist', words: 'It frightened me.' }, 7),
  at(
    '2026-03-02',
    true,
    {
      kind: 'boundary',
      by: 'therapist',
      area: 'contact_channel',
      what: 'A text to a shared phone',
    },
    6,
  ),
  at('2026-02-10', false, { kind: 'paced', number: 1 }, 5),
  at(
    '2026-02-03',
    false,
    {
      kind: 'turned',
      to: 'repaired',
      line: 'I spoke to the interpreter',
      change: 'I speak to him, not to the interpreter.',
    },
    4,
  ),
  at(
    '2026-01-27',
    true,
    {
      kind: 'strain',
      line: 'I spoke to the interpreter',
      words: 'Look at me when I talk.',
      intensity: 1,
      is_open: false,
    },
    3,
  ),
  at('2026-01-20', false, { kind: 'refused', name: 'Recording' }, 2),
  at('2026-01-13', false, { kind: 'agreed', about: 'safety', number: 1 }, 1),
];

/** The thread of WREN-07, the newest first. */
export const WREN_THREAD: ThreadEntry[] = [
  at(
    '2026-03-05',
    false,
    {
      kind: 'turned',
      to: 'repaired',
      line: 'I began something new at the end',
      change: 'Nothing new is started after minute 30.',
    },
    2,
  ),
  at(
    '2026-02-19',
    true,
    {
      kind: 'strain',
      line: 'I began something new at the end',
      words: null,
      intensity: 3,
      is_open: false,
    },
    1,
  ),
];
