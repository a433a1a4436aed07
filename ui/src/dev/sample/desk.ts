/** Made-up answers about the program itself: its state, the practice, copies and search. */
import type { AppState } from '@/bindings/AppState';
import type { BackupView } from '@/bindings/BackupView';
import type { CopyReport } from '@/bindings/CopyReport';
import type { HitView } from '@/bindings/HitView';
import type { PlaceView } from '@/bindings/PlaceView';
import type { PracticeView } from '@/bindings/PracticeView';
import type { RecoverySheetView } from '@/bindings/RecoverySheetView';
import { NOW, TODAY } from './people';

/** Where the program stands. */
export const STATE: AppState = {
  stage: 'open',
  device: {
    theme: 'system',
    text_size: 100,
    language: 'en-GB',
    date_style: 'day_month',
    lock_minutes: 5,
    last_copy_on: '2026-03-10',
    last_copy_stick: 'A',
  },
  is_demo: false,
  condition: 'sound',
  has_recovery_words: true,
  audit_is_broken: false,
  wrong_tries: 0,
  today: TODAY,
  now: NOW,
  handed_over: false,
  session_on: null,
  ways: [
    'pacing',
    'hypotheses',
    'exposure_steps',
    'measures',
    'preparation_cards',
    'note_templates',
    'self_care',
    'load',
    'section_names',
  ],
  section_names: [],
  is_driven: false,
  version: '0.1.0',
};

/** The practice. */
export const PRACTICE: PracticeView = {
  id: 'practice',
  rev: 3,
  draft: null,
  practice: {
    therapist: 'N. Castellane',
    name: 'The Quince Rooms, Ludlow',
    phone: '01632 960104',
    jurisdiction: 'uk_private',
    zone: 'Europe/London',
    paper: 'a4',
    complaints: { who: 'Register of Talking Therapists', number: '01632 960777' },
    crisis_lines: [
      { who: 'Samaritans, day and night', number: '116 123', verified_on: '2026-01-10' },
      { who: 'NHS urgent mental health', number: '111', verified_on: '2025-02-02' },
    ],
  },
};

const at = (day: number, month: number, hour: number, minute: number) =>
  new Date(2026, month - 1, day, hour, minute).getTime();

/** Places for copies. */
export const PLACES: PlaceView[] = [
  {
    place: 1,
    name: 'Stick A',
    is_removable: true,
    is_same_disk: false,
    is_present: true,
    free_bytes: 27_400_000_000,
    copies: [
      { counter: 14, made: '2026-03-10T19:42', bytes: 348_000_000 },
      { counter: 13, made: '2026-03-03T19:30', bytes: 342_000_000 },
    ],
    has_earlier_passphrase: false,
  },
  {
    place: 2,
    name: 'Stick B',
    is_removable: true,
    is_same_disk: false,
    is_present: true,
    free_bytes: 12_100_000_000,
    copies: [{ counter: 11, made: '2026-02-24T18:10', bytes: 331_000_000 }],
    has_earlier_passphrase: true,
  },
  {
    place: 3,
    name: 'Documents',
    is_removable: false,
    is_same_disk: true,
    is_present: true,
    free_bytes: 88_000_000_000,
    copies: [],
    has_earlier_passphrase: false,
  },
];

/** The page about copies. */
export const BACKUP: BackupView = {
  places: PLACES,
  last_at: at(10, 3, 19, 42),
  last_place: 'Stick A',
  age_days: 2,
  history: [
    { at: at(10, 3, 19, 42), act: 'backup' },
    { at: at(24, 2, 18, 10), act: 'backup' },
    { at: at(2, 2, 20, 5), act: 'test_backup' },
  ],
  has_recovery_words: true,
};

/** A copy that was read back. */
export const REPORT: CopyReport = {
  made_at: at(10, 3, 19, 42),
  counter: 14,
  bytes: 348_000_000,
  clients: 4,
  sessions: 96,
  agreements: 11,
  records: 412,
  passphrase_opens_it: true,
  papers_left_out: 0,
  stick_was_ahead: null,
  is_recorded: true,
};

/** The recovery sheet. */
export const SHEET: RecoverySheetView = {
  words: 'maple river orbit velvet window puzzle lemon anchor timber ribbon cabin basket'.split(
    ' ',
  ),
  vault_short_id: '3f9a0c71',
  made_on: TODAY,
  type_back: [4, 9],
};

/** What a search finds. */
export const HITS: HitView[] = [
  {
    id: 'note-wren-14',
    kind: 'alliance_note',
    client: 'wren',
    code: 'WREN-07',
    cue: 'quince, mug',
    session: 'wren-14',
    on: '2026-03-05',
    excerpt: [
      { text: '… to bring the drawing back on Thursday. Her side of the ', is_found: false },
      { text: 'table', is_found: true },
      { text: ' …', is_found: false },
    ],
    is_voided: false,
    draft: null,
  },
  {
    id: 'version-2',
    kind: 'agreement_version',
    client: 'wren',
    code: 'WREN-07',
    cue: 'quince, mug',
    session: null,
    on: '2026-03-05',
    excerpt: [
      { text: '… or my palm flat on the ', is_found: false },
      { text: 'table', is_found: true },
      { text: ' …', is_found: false },
    ],
    is_voided: false,
    draft: null,
  },
  {
    id: 'private-holt',
    kind: 'private_note',
    client: 'holt',
    code: 'HOLT-12',
    cue: 'window seat',
    session: 'holt-21',
    on: '2026-03-10',
    excerpt: [
      { text: '… I was tired and he saw it across the ', is_found: false },
      { text: 'table', is_found: true },
      { text: ' …', is_found: false },
    ],
    is_voided: false,
    draft: null,
  },
];
