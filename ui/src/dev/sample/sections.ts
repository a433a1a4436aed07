/** Made-up words of the three agreements, part by part. */
import type { Clause } from '@/bindings/Clause';
import type { Meaning } from '@/bindings/Meaning';
import type { Part } from '@/bindings/Part';
import type { Section } from '@/bindings/Section';

let clauses = 0;
const clause = (text: string, rest: Partial<Clause> = {}): Clause => ({
  id: `c${++clauses}`,
  voice: 'joint',
  lead: null,
  text,
  meaning: null,
  ...rest,
});
const section = (part: Part, list: Clause[], rest: Partial<Section> = {}): Section => ({
  part,
  not_needed: false,
  clauses: list,
  lines: [],
  after: [],
  ...rest,
});

/** What the safety agreement says, with that stop signal. */
export function safety(stop: string): Section[] {
  clauses = 0;
  return [
    section('grounding', [
      clause('Both hands around the mug, until it is no longer hot.', {
        lead: 'Warm mug:',
        voice: 'client_words',
        meaning: 'settles_with',
      }),
    ]),
    section('signs', [
      clause('I look at the door more than at you.', {
        voice: 'client_words',
        meaning: 'sign_high',
      }),
    ]),
    section('stop_signal', [
      clause(stop, { voice: 'client_words', meaning: 'stop_word' }),
      clause('I stop at once and ask nothing.', { voice: 'therapist_duty' }),
    ]),
    section('topics', [
      clause('Some topics we leave alone. We agreed them aloud and did not write them here.'),
    ]),
    section('check_in', [
      clause('Ask me at the half hour, in two words.', { voice: 'client_words' }),
    ]),
    section('commitments', [
      clause('I say it when I am late, on the same day.', { voice: 'therapist_duty' }),
    ]),
    section(
      'crisis',
      [
        clause('I can answer on weekdays from 9 to 17.', {
          voice: 'therapist_duty',
          meaning: 'crisis_can',
        }),
      ],
      {
        lines: [{ who: 'Samaritans, day and night', number: '116 123', verified_on: '2026-01-10' }],
      },
    ),
    section('line_crossed', [
      clause('If I cross a line, tell me, write it, or bring someone. I stop and listen.', {
        voice: 'therapist_duty',
      }),
    ]),
    section('people_and_notes', [
      clause('I keep notes about our sessions and what you agreed to. You can ask to read them.', {
        voice: 'therapist_duty',
      }),
    ]),
    section('review', [clause('We look at this again by 3 June, or when either of us asks.')]),
  ];
}

const mine = (text: string, meaning: Meaning | null = null) =>
  clause(text, { voice: 'therapist_duty', meaning });
const theirs = (text: string) => clause(text, { voice: 'client_words' });

/** When something may have to be shared. */
const limits = () =>
  section('confidentiality', [
    mine(
      'What you tell me stays with me. There are a few times when I may have to share something.',
    ),
    mine('If I think you may be badly hurt soon.', 'limit_harm_self'),
    mine('If I think someone else may be badly hurt soon.', 'limit_harm_other'),
    mine(
      'If a child, or an adult who cannot protect themselves, is being harmed.',
      'limit_child_or_adult',
    ),
    mine('If a judge or a law makes me. I share as little as I can.', 'limit_court_or_law'),
    mine('I talk about my work with a supervisor. I leave out your name.', 'limit_supervision'),
  ]);
const complaints = () =>
  section(
    'complaints',
    [mine('Tell me, or tell somebody else. You do not lose your place by it.')],
    {
      lines: [
        {
          who: 'Register of Talking Therapists',
          number: '01632 960777',
          verified_on: '2026-01-10',
        },
      ],
    },
  );
const review = () => section('review', [clause('We look at this again when either of us asks.')]);
const notes = () =>
  section('records_and_rights', [
    mine('I keep notes about our sessions and what you agreed to. You can ask to read them.'),
  ]);

/** What is said of how the two work together. */
export function treatment(): Section[] {
  clauses = 0;
  return [
    section('who_i_am', [
      mine('I am a counsellor. I trained for four years, and I am supervised.'),
    ]),
    section('what_we_may_do', [
      clause('We talk, at your pace. Some days we try a small exercise.'),
    ]),
    section('discomfort_and_benefits', [
      mine('Some weeks may feel harder than before. It may help you to sleep.'),
    ]),
    section('other_options', [mine('A group, a doctor, a break, or no therapy at all.')]),
    section('how_long', [clause('About 20 meetings. We look after every six.')]),
    section('fees', [clause('45 pounds. Two days’ notice, and a missed hour costs nothing.')]),
    limits(),
    section('crisis', [mine('I can answer on weekdays from 9 to 17.', 'crisis_can')], {
      lines: [{ who: 'Samaritans, day and night', number: '116 123', verified_on: '2026-01-10' }],
    }),
    section('between_sessions', [theirs('A text about times is fine. Nothing else in writing.')]),
    notes(),
    section('recording', [], { not_needed: true, reason: 'There is nothing here to record with.' }),
    section('contact_with_others', [theirs('My doctor, about my sleep, and only after you ask.')]),
    section('right_to_stop', [mine('You can say no, pause or stop. You do not need a reason.')]),
    section('how_we_check', [clause('We ask each other every sixth meeting what has changed.')]),
    complaints(),
    section('if_i_am_unavailable', [
      mine('A colleague rings you. She sees your number and nothing else.'),
    ]),
    section('ending_and_return', [clause('We plan the last three meetings. You can come back.')]),
    review(),
  ];
}

/** What is said of what stays between the two. */
export function confidentiality(): Section[] {
  clauses = 0;
  return [
    limits(),
    section('how_i_share', [mine('I tell you first if I can, and we plan it together.')]),
    section('contact_with_others', [theirs('Nobody, unless I say so.')]),
    section('with_guardians', [], { not_needed: true, reason: 'Nobody else has a say.' }),
    notes(),
    complaints(),
    review(),
  ];
}
