/** A made-up agreement in two versions, and a page of it. */
import type { AgreementVersion } from '@/bindings/AgreementVersion';
import type { AgreementView } from '@/bindings/AgreementView';
import type { Clause } from '@/bindings/Clause';
import type { PaperRow } from '@/bindings/PaperRow';
import type { Part } from '@/bindings/Part';
import type { PreviewView } from '@/bindings/PreviewView';
import type { Section } from '@/bindings/Section';
import type { VersionView } from '@/bindings/VersionView';

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

function sections(stop: string): Section[] {
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

const version = (number: number, stop: string): AgreementVersion => ({
  number,
  minor: 0,
  language: 'en-GB',
  sections: sections(stop),
  summary_of_change: number === 1 ? '' : 'The palm flat on the table counts as the word.',
  why: number === 1 ? 'first' : 'client_asked',
  review_on: '2026-06-03',
  print_off_limits: false,
  finalised_on: number === 1 ? '2025-11-20' : '2026-03-05',
  sha256: null,
});

const view = (id: string, made: AgreementVersion, rest: Partial<VersionView>): VersionView => ({
  id,
  rev: 1,
  state: 'active',
  version: made,
  draft: null,
  fingerprint: '3f9a 0c71',
  because: null,
  changes: made.number === 1 ? [] : [{ clause: 'c3', change: 'changed' }],
  missing: [],
  look_again_on: made.review_on,
  in_force_from: made.finalised_on,
  in_force_until: null,
  signings: [],
  prints: [],
  readings: [],
  ...rest,
});

/** The agreement of one person. */
export function agreementOf(client: string, code: string, cue: string | null): AgreementView {
  const isWren = client === 'wren';
  return {
    client,
    code,
    cue,
    name: isWren ? 'Ilse Marrow' : null,
    pronouns: isWren ? 'she/her' : null,
    id: isWren ? 'agreement-wren' : null,
    state: isWren ? 'active' : null,
    versions: isWren
      ? [
          view('version-2', version(2, 'The word “kettle”, or my palm flat on the table.'), {}),
          view('version-1', version(1, 'The word “kettle”.'), {
            state: 'superseded',
            in_force_until: '2026-03-05',
          }),
        ]
      : [],
    therapist: 'N. Castellane',
    boundary_events: [],
  };
}

/** A page as the press would draw it, in outline. */
export function page(title: string): PreviewView {
  const lines = Array.from({ length: 14 }, (_, line) => {
    const width = 150 - ((line * 37) % 40);
    return `<rect x="22" y="${58 + line * 14}" width="${width}" height="3" fill="#bbb"/>`;
  }).join('');
  return {
    pages: [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"><rect width="210" height="297" fill="#fff"/><text x="22" y="40" font-size="11">${title}</text>${lines}</svg>`,
    ],
    width_mm: 210,
    height_mm: 297,
    replaced: [],
    is_tagged: true,
    is_draft: false,
    left_out: 0,
    repeats: [],
    warn_queue: true,
    profile: 'large_18pt',
    language: 'en',
    language_reviewed: true,
    language_stands_in: false,
    reading_grade: 5,
  };
}

/** What was printed for somebody, the newest first. */
export const PRINTED: PaperRow[] = [
  {
    id: 'print-2',
    at: Date.UTC(2026, 2, 5, 15, 40),
    number: null,
    event: {
      document: 'consent_snapshot',
      way: 'printed',
      copy: 'goes_home',
      profile: 'large_18pt',
      paper: 'a4',
      pages: 2,
      printed_on: '2026-03-05',
      pdf_sha256: '5'.repeat(64),
    },
  },
  {
    id: 'print-1',
    at: Date.UTC(2026, 2, 5, 15, 30),
    number: 3,
    event: {
      document: 'safety_agreement',
      way: 'printed',
      copy: 'stays_here',
      profile: 'large_18pt',
      paper: 'a4',
      pages: 4,
      printed_on: '2026-03-05',
      pdf_sha256: '7'.repeat(64),
    },
  },
];
