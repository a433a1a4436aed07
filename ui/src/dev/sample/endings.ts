/** Made-up plans for ending. */
import type { EndingPlan } from '@/bindings/EndingPlan';
import type { EndingView } from '@/bindings/EndingView';
import type { SendingOption } from '@/bindings/SendingOption';

/** A plan of which nothing is known but why. */
export const blankPlan = (said: Partial<EndingPlan>): EndingPlan => ({
  reason: 'client_choice',
  begun_on: '2026-03-05',
  talked_on: null,
  client_words: null,
  policy: null,
  supervisor: 'not_yet',
  consulted: null,
  options: [],
  few_options_because: null,
  next_steps: [],
  final_sessions: null,
  last_session_on: null,
  goodbye: null,
  open_door: null,
  note_to_self: null,
  letter: null,
  ...said,
});

/** What a letter may be sent by. */
export const SENDING: SendingOption[] = [
  { item: 'doctor', name: 'A letter to the family doctor', standing: 'granted' },
  { item: 'next', name: 'A letter to another therapist', standing: 'not_asked' },
];

/** The plan of HOLT-12: something cannot be put right here. */
export const HOLT_ENDING: EndingView = {
  id: 'end-holt',
  rev: 1,
  state: 'considering',
  may_become: [],
  rupture: 'rup-holt',
  item: null,
  may_print: false,
  may_be_needless: false,
  ending: blankPlan({
    reason: 'repair_not_possible',
    client_words: 'I want to talk in my own language without someone else in the room.',
    supervisor: 'offered_declined',
    options: [
      {
        service: 'Harbour Lane counselling (fictional)',
        contact: '+1 555 0173',
        why: 'Arabic-speaking trauma counsellor',
        answer: 'thinking',
      },
      {
        service: 'Northfield Survivors’ Centre (fictional)',
        contact: '+1 555 0118',
        why: 'Trained interpreters, evening times',
        answer: 'no',
      },
    ],
    final_sessions: 2,
    open_door: 'May return at any time within 12 months without a new intake.',
    note_to_self: 'I would ask for an interpreter of their choice from the first day.',
  }),
};

/** The plan of SLATE-03, who is where they wanted to be. */
export const SLATE_ENDING: EndingView = {
  id: 'end-slate',
  rev: 1,
  state: 'agreed',
  may_become: [],
  rupture: null,
  item: null,
  may_print: false,
  may_be_needless: false,
  ending: blankPlan({
    reason: 'goals_met',
    begun_on: '2026-02-12',
    talked_on: '2026-02-26',
    client_words: 'I sleep with the light off now.',
    supervisor: 'does_not_apply',
    next_steps: ['A walk with the neighbours on Sundays', 'The choir from April'],
    final_sessions: 3,
    last_session_on: '2026-04-09',
    goodbye: 'Wants to write a letter to keep.',
    open_door: 'One check-in in six months if wanted.',
    letter: {
      to: null,
      called: 'Sal',
      worked_on: 'Nights, and the cellar of the old house.',
      helps: 'Saying what comes next. A door left ajar.',
      leave_alone: 'The fire, unless I bring it up.',
      client_words: 'Ask me about the choir.',
      may_ask_back: true,
      agreed_on: '2026-03-05',
      goes: 'client_takes_it',
    },
  }),
};
