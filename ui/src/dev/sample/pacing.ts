/** A made-up plan for the pace of the work with its versions, what was done, and a check. */
import type { CheckView } from '@/bindings/CheckView';
import type { DoneView } from '@/bindings/DoneView';
import type { Dose } from '@/bindings/Dose';
import type { Finding } from '@/bindings/Finding';
import type { Limit } from '@/bindings/Limit';
import type { PacingPlan } from '@/bindings/PacingPlan';
import type { PacingView } from '@/bindings/PacingView';
import type { PlanView } from '@/bindings/PlanView';
import { CLIENTS, TODAY } from './people';

const limit = (value: number | null, rest: Partial<Limit> = {}): Limit => ({
  value,
  set_by: value === null ? null : 'both',
  client_words: null,
  said_on: null,
  ...rest,
});

/** A first draft with the usual numbers. */
export const FIRST_PLAN: PacingPlan = {
  number: 1,
  phase: 'stabilisation',
  profile: 'titrated',
  session_minutes: 50,
  frequency_days: 7,
  limits: {
    trauma_minutes: limit(15, { set_by: 'therapist' }),
    new_things: limit(null),
    nothing_new_after: limit(null),
    suds_peak: limit(6, { set_by: 'therapist' }),
    suds_end: limit(3, { set_by: 'therapist' }),
    closing_minutes: limit(15, { set_by: 'therapist' }),
    gap_days: limit(21, { set_by: 'therapist' }),
  },
  hold_sessions: 2,
  window: 4,
  client_words: null,
  stop_conditions: [],
  signs_high: null,
  signs_low: null,
  when_too_much: null,
  when_far_away: null,
  how_small: null,
  anchor: null,
  opening_ritual: null,
  closing_ritual: null,
  options: [],
  skills: [],
  agreed: null,
  agreed_on: null,
  reason: null,
  review_on: null,
};

/** A plan that was agreed. */
export const AGREED_PLAN: PacingPlan = {
  ...FIRST_PLAN,
  number: 3,
  phase: 'processing',
  limits: {
    trauma_minutes: limit(10, {
      set_by: 'client',
      client_words: 'Ten minutes today, not fifteen.',
      said_on: TODAY,
    }),
    new_things: limit(1),
    nothing_new_after: limit(30),
    suds_peak: limit(6),
    suds_end: limit(3),
    closing_minutes: limit(15),
    gap_days: limit(21),
  },
  client_words: 'I keep the lid on until I know the kitchen is safe.',
  stop_conditions: ['“Kettle”, or my palm flat on the table'],
  signs_high: 'My jaw goes tight and I look for the door.',
  signs_low: 'I stop hearing the radio.',
  when_too_much: 'Feet, mug, the window.',
  when_far_away: 'Say the day and the street.',
  how_small: 'One picture at a time, never the whole story.',
  anchor: 'The weight of the mug in both hands.',
  opening_ritual: 'Tea, two minutes on the week.',
  closing_ritual: 'Five things on the shelf, then the walk home.',
  options: [
    { label: 'Sit in the parked car', chosen: 'first', client_words: 'With the radio on.' },
    { label: 'Drive to the end of the street', chosen: 'later', client_words: null },
  ],
  skills: ['Finding the way back by the street names'],
  agreed: 'yes',
  agreed_on: '2026-03-05',
  reason: 'A closing that begins earlier.',
  review_on: '2026-05-21',
};

/** A version of a plan. */
export const version = (id: string, plan: PacingPlan, state: PlanView['state']): PlanView => ({
  id,
  rev: 1,
  state,
  is_due: false,
  missing: [],
  plan,
});

const BEFORE: PacingPlan = {
  ...AGREED_PLAN,
  number: 2,
  limits: {
    ...AGREED_PLAN.limits,
    trauma_minutes: limit(15),
    closing_minutes: limit(10),
  },
  agreed_on: '2026-01-15',
  reason: 'Approaching what happened comes first now.',
};

const DOSE: Dose = {
  trauma_minutes: null,
  closing_minutes: null,
  new_things: null,
  scale: '0_10',
  suds_start: null,
  suds_peak: null,
  suds_end: null,
  settled_end: null,
  arousal_end: null,
  dissociation_seen: null,
  stop_signal_count: null,
  stop_honoured: null,
  material_label: null,
};

const done = (number: number, on: string, dose: Partial<Dose>, rest: Partial<DoneView> = {}) => ({
  session: `wren-${number}`,
  number_in_all: number,
  on,
  dose: { ...DOSE, ...dose },
  aftermath: null,
  was_rest: false,
  pace: null,
  ...rest,
});

/** Sessions held: one without a number, one a rest, one over what was agreed. */
export const DONE: DoneView[] = [
  done(8, '2026-01-22', { trauma_minutes: 12, closing_minutes: 15, suds_end: 3 }),
  done(9, '2026-01-29', { trauma_minutes: 0, suds_end: 2 }, { was_rest: true }),
  done(10, '2026-02-05', {}),
  done(11, '2026-02-12', { trauma_minutes: 10, closing_minutes: 12, suds_end: 2 }),
  done(12, '2026-02-19', { trauma_minutes: 18, closing_minutes: 6, suds_peak: 7, suds_end: 4 }),
  done(
    14,
    '2026-03-05',
    {
      trauma_minutes: 12,
      closing_minutes: 15,
      suds_start: 3,
      suds_peak: 6,
      suds_end: 3,
      settled_end: 'mostly',
      stop_signal_count: 1,
      stop_honoured: 'yes',
      material_label: 'memory B',
    },
    { aftermath: 'gone_in_a_day', pace: 5 },
  ),
];

/** What a check can find. */
export const FINDINGS: Finding[] = [
  {
    rule: 'P14',
    severity: 'look',
    because: [
      { about: 'pace', on: null, found: { is: 'number', number: 5 } },
      { about: 'usual', on: null, found: { is: 'halves', halves: 15 } },
    ],
    options: ['ask_about_it', 'change_one_thing', 'leave_as_it_is'],
  },
  {
    rule: 'P12',
    severity: 'note',
    because: [
      { about: 'stop_signal_count', on: '2026-03-05', found: { is: 'number', number: 1 } },
      { about: 'stop_honoured', on: '2026-03-05', found: { is: 'word', word: 'yes' } },
    ],
    options: ['say_it_to_the_client', 'leave_as_it_is'],
  },
];

/** A check that is on. */
export const CHECK: CheckView = {
  off: null,
  reason: null,
  outcome: { level: 'worth_a_look', findings: FINDINGS },
  runs: [],
};

/** The page of somebody whose plan is in force; `rest` says what is otherwise. */
export function pacingOf(client: string, rest: Partial<PacingView> = {}): PacingView {
  const { code, cue } = CLIENTS.find(({ id }) => id === client) ?? CLIENTS[0]!;
  return {
    client,
    code,
    cue,
    pronouns: 'she/her',
    on: TODAY,
    in_force: version('plan-3', AGREED_PLAN, 'active'),
    draft: null,
    earlier: [version('plan-2', BEFORE, 'superseded')],
    done: DONE,
    check: CHECK,
    hypotheses: 1,
    ...rest,
  };
}

/** The page where nothing was written so far. */
export const blankPacingOf = (client: string): PacingView =>
  pacingOf(client, {
    in_force: null,
    earlier: [],
    done: [],
    check: { ...CHECK, outcome: { level: 'too_little', findings: [] } },
    hypotheses: 0,
  });

/** A version that is being written. */
export const draftOf = (plan: PacingPlan): PlanView => version('plan-draft', plan, 'draft');
