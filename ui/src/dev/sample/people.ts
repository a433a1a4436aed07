/** Four made-up people, on a made-up Thursday. */
import type { Client } from '@/bindings/Client';
import type { ClientRow } from '@/bindings/ClientRow';
import type { GroundingView } from '@/bindings/GroundingView';
import type { SafeContact } from '@/bindings/SafeContact';
import type { SessionRow } from '@/bindings/SessionRow';
import type { TopicView } from '@/bindings/TopicView';
import type { UsualTime } from '@/bindings/UsualTime';

/** The day on which everything happens, and its time by the clock on the wall. */
export const TODAY = '2026-03-12';
export const NOW = new Date(2026, 2, 12, 13, 41).getTime();

const weekly = (
  weekday: UsualTime['weekday'],
  start: string,
  from: string,
  every = 1,
): UsualTime => ({
  weekday,
  start: `${start}:00`,
  minutes: 50,
  every_weeks: every,
  from,
});

/** The list of clients. */
export const CLIENTS: ClientRow[] = [
  {
    id: 'holt',
    code: 'HOLT-12',
    cue: 'window seat',
    status: 'active',
    usual_time: weekly('Tue', '18:30', '2026-03-10'),
    next_session: '2026-03-17T18:30:00',
    last_held_on: '2026-03-10',
    age: 'adult',
  },
  {
    id: 'plum',
    code: 'PLUM-15',
    cue: 'green bicycle',
    status: 'active',
    usual_time: weekly('Thu', '11:00', '2026-03-12'),
    next_session: '2026-03-19T11:00:00',
    last_held_on: '2026-03-12',
    age: '13_15',
  },
  {
    id: 'slate',
    code: 'SLATE-03',
    cue: 'tall umbrella',
    status: 'ending',
    usual_time: weekly('Thu', '16:00', '2026-03-12', 2),
    next_session: '2026-03-12T16:00:00',
    last_held_on: '2026-02-26',
    age: 'adult',
  },
  {
    id: 'wren',
    code: 'WREN-07',
    cue: 'quince, mug',
    status: 'active',
    usual_time: weekly('Thu', '14:00', '2026-03-12'),
    next_session: '2026-03-12T14:00:00',
    last_held_on: '2026-03-05',
    age: 'adult',
  },
];

/** How one of them may be reached. */
export const CONTACT: SafeContact[] = [
  {
    channel: 'text',
    value: '07700 900312',
    may_leave_message: true,
    may_name_therapist: false,
    safe_hours: 'weekdays 10 to 15',
  },
];

/** One person, whole. */
export function personOf(row: ClientRow): Client {
  const isWren = row.id === 'wren';
  return {
    code: row.code,
    cue: row.cue,
    chosen_name: isWren ? 'Ilse Marrow' : null,
    first_name: isWren ? 'Ilse' : null,
    pronouns: isWren ? 'she/her' : null,
    date_of_birth: null,
    language: 'en-GB',
    script_dir: 'ltr',
    print_profile: isWren ? 'large_18pt' : 'clear_14pt',
    reading_notes: null,
    safe_contact: isWren ? CONTACT : [],
    paper_at_home: isWren ? 'may_go' : 'not_asked',
    usual_time: row.usual_time,
    earlier_sessions: null,
    earlier_notes: null,
    started_on: isWren ? '2025-11-06' : null,
  };
}

const rowOf = (
  of: ClientRow,
  id: string,
  number: number,
  on: string,
  start: string,
  rest: Partial<SessionRow> = {},
) => ({
  id,
  client: of.id,
  code: of.code,
  cue: of.cue,
  number,
  on,
  start,
  end: `${start.slice(0, 3)}50`,
  meeting: 'in_person' as const,
  state: 'planned' as const,
  note: 'none' as const,
  ...rest,
});

const [holt, plum, slate, wren] = CLIENTS as [ClientRow, ClientRow, ClientRow, ClientRow];

/** All sessions, newest first. */
export const SESSIONS: SessionRow[] = [
  rowOf(slate, 'slate-9', 9, TODAY, '16:00', { meeting: 'video' }),
  rowOf(wren, 'wren-15', 15, TODAY, '14:00'),
  rowOf(plum, 'plum-5', 5, TODAY, '11:00', { state: 'held' }),
  rowOf(holt, 'holt-21', 21, '2026-03-10', '18:30', { state: 'held', note: 'draft', end: '19:20' }),
  rowOf(wren, 'wren-14', 14, '2026-03-05', '14:00', { state: 'held', note: 'finished' }),
  rowOf(slate, 'slate-8', 8, '2026-02-26', '16:00', { state: 'held', note: 'finished' }),
  rowOf(wren, 'wren-13', 13, '2026-02-26', '14:00', { state: 'cancelled_by_client' }),
  rowOf(wren, 'wren-12', 12, '2026-02-19', '14:00', { state: 'held', note: 'finished' }),
];

/** Topics of one of them. */
export const TOPICS: TopicView[] = [
  {
    id: 'topic-1',
    rev: 2,
    topic: {
      label: 'the choir years',
      openness: 'not_yet',
      set_by: 'client',
      valid_from: '2026-02-12',
      note: 'Ask me again in spring.',
    },
  },
  {
    id: 'topic-2',
    rev: 1,
    topic: {
      label: 'the move north',
      openness: 'go_gently',
      set_by: 'joint',
      valid_from: '2026-01-15',
      note: null,
    },
  },
];

/** Ways to settle of one of them. */
export const GROUNDING: GroundingView[] = [
  {
    id: 'ground-1',
    rev: 1,
    choice: {
      technique: null,
      name: 'Warm mug',
      text: 'Both hands around it until it is no longer hot.',
      preference: 'works',
      client_words: 'It is a thing with edges.',
      set_on: '2025-11-20',
    },
  },
  {
    id: 'ground-2',
    rev: 1,
    choice: {
      technique: 'gt-03',
      name: 'Feet on the floor',
      text: 'Press both feet down, one after the other.',
      preference: 'try',
      client_words: null,
      set_on: '2026-01-08',
    },
  },
  {
    id: 'ground-3',
    rev: 1,
    choice: {
      technique: 'gt-07',
      name: 'Counting breaths',
      text: 'Count each breath out, up to ten.',
      preference: 'not_for_me',
      client_words: 'It makes me listen to my own chest.',
      set_on: '2025-12-04',
    },
  },
];
