/** What the stand-in answers about the day, sessions and notes. */
import type { Dose } from '@/bindings/Dose';
import type { NoteAidsView } from '@/bindings/NoteAidsView';
import type { NotePage } from '@/bindings/NotePage';
import type { SessionRow } from '@/bindings/SessionRow';
import type { SessionView } from '@/bindings/SessionView';
import type { Answers } from '../fake';
import { HOLT_OPEN, HOLT_REPAIRED, WREN_REPAIRED } from '../sample/between';
import { CONTACT, SESSIONS, TODAY } from '../sample/people';
import { unsettledOf } from '../sample/unsettled';
import { STILL, unnamedIn } from './asked';
import { carried } from './people';
import { now } from './vault';

const sessionOf = (id: string) => SESSIONS.find((one) => one.id === id) ?? SESSIONS[0]!;

const whole = (row: SessionRow): SessionView => ({
  id: row.id,
  client: row.client,
  rev: 1,
  state: row.state,
  number_in_all: row.number,
  moved_to: null,
  session: {
    number: row.number,
    planned_start: `${row.on}T${row.start}:00`,
    zone: 'Europe/London',
    planned_minutes: 50,
    actual_start: row.state === 'held' ? `${row.on}T${row.start}:00` : null,
    actual_end: row.state === 'held' ? `${row.on}T${row.end}:00` : null,
    meeting: row.meeting,
    in_the_room: [],
    reason: null,
  },
});

/** What was noted between them in a session, as its note tells it. */
const notedIn = (session: string) =>
  [HOLT_OPEN, HOLT_REPAIRED, WREN_REPAIRED]
    .filter((one) => one.session === session)
    .map(({ id, rupture }) => ({ id, name: rupture.line }));

const blankNote = (on: string) => ({
  session_on: on,
  what_we_did: '',
  i_promised: '',
  left_off: '',
  safety: null,
  bond: null,
  goals: null,
  tasks: null,
  next_step: null,
  kept: null,
  kept_client_view: null,
  late_reason: null,
});

/** Nothing known beside what is typed. */
export const noAids = (): NoteAidsView => ({
  counted: blankDose(),
  grounding: [],
  attunement: [],
  lines: [],
  waiting_line: null,
  ended_as_agreed: false,
  rested: false,
  agreed_minutes: null,
  scale: '0_10',
  calibration: null,
  last_session_on: null,
  safety_is_open: false,
  unnamed: [],
  carried_over: null,
});

/** One session in which a little was keyed, after one whose note says what goes on. */
export const keyedAids = (): NoteAidsView => ({
  ...noAids(),
  counted: { ...blankDose(), trauma_minutes: 9, closing_minutes: 16, stop_signal_count: 1 },
  grounding: [{ name: 'Warm mug', offered_by: null, used: true, helped: null }],
  attunement: [
    { at_minute: 14, cue: 'A knee began to bounce', named: null, client_said: null, changed: null },
  ],
  agreed_minutes: 10,
  calibration: { session_on: '2026-03-05', text: 'Shorter sentences, no metaphors.' },
  last_session_on: '2026-03-05',
  carried_over: {
    ...blankNote(TODAY),
    i_promised: 'To bring the drawing back on Thursday.',
    next_step: 'Door shut, radio on, and the good cup.',
  },
});

/** Nothing of it recorded. */
export const blankDose = (): Dose => ({
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
});

function notePage(id: string, withPrivate = false): NotePage {
  const row = sessionOf(id);
  const isFinished = row.note === 'finished';
  const note = isFinished
    ? {
        ...blankNote(row.on),
        what_we_did: 'One picture from memory B, the frame only.',
        i_promised: 'To bring the drawing back on Thursday.',
        left_off: 'Half of the frame is drawn. She kept the pencil.',
      }
    : blankNote(row.on);
  return {
    session: whole(row),
    code: row.code,
    cue: row.cue,
    stop_signal: row.client === 'wren' ? ['“Kettle”, or my palm flat on the table'] : [],
    topics_left_alone: row.client === 'wren' ? 1 : 0,
    not_for_them: row.client === 'wren' ? ['Counting breaths'] : [],
    note: {
      id: `note-${id}`,
      rev: isFinished ? 2 : null,
      state: isFinished ? 'finished' : 'draft',
      note,
      draft:
        row.note === 'draft'
          ? { ...note, what_we_did: 'Talked about the week. Quieter than before.' }
          : null,
      draft_base_rev: null,
      draft_at: null,
      finished_at: isFinished ? new Date(2026, 2, 5, 15, 20).getTime() : null,
      may_reopen: false,
      is_late: false,
      additions: [],
    },
    aids: row.id === 'wren-15' ? keyedAids() : { ...noAids(), unnamed: unnamedIn(row.id) },
    noted: notedIn(row.id),
    minted_strain: 'rupture-new-noted',
    private: {
      id: `private-${id}`,
      rev: null,
      state: 'draft',
      has_text: row.client === 'holt',
      note: withPrivate ? { about_on: row.on, text: '' } : null,
      draft: null,
    },
  };
}

/** About the day, sessions and notes. */
export const MEETINGS = {
  rooms: ({ client }) =>
    SESSIONS.filter((one) => one.client === client)
      .map((one) => ({ session: one.id, on: one.on, start: one.start, in_the_room: [] }))
      .sort((one, other) => one.on.localeCompare(other.on)),
  today: () => ({
    day: TODAY,
    time: '13:41',
    sessions: SESSIONS.filter((one) => one.on === TODAY)
      .reverse()
      .map((row) => ({
        row,
        left_off:
          row.client === 'wren'
            ? carried('One picture from memory B, the frame only. Mostly settled at the end.')
            : null,
        promised:
          row.client === 'wren'
            ? carried('Close from minute 35. The last ten minutes are ordinary talk.')
            : null,
        topics_left_alone: row.client === 'wren' ? 1 : 0,
        not_for_them: row.client === 'wren' ? ['Counting breaths'] : [],
        stop_signal: row.client === 'wren' ? ['“Kettle”, or my palm flat on the table'] : [],
        still_true: row.client === 'wren' ? STILL : [],
        safe_contact: row.client === 'wren' ? CONTACT : [],
        pronouns: row.client === 'wren' ? 'she/her' : null,
      })),
    drafts: [
      {
        draft: {
          target: 'note-holt-21',
          kind: 'alliance_note',
          client: 'holt',
          session: 'holt-21',
          at: 0,
        },
        code: 'HOLT-12',
        cue: 'window seat',
        session_on: '2026-03-10',
      },
    ],
    unsettled: unsettledOf('holt'),
    agreements: [
      {
        client: 'plum',
        code: 'PLUM-15',
        cue: 'green bicycle',
        about: 'safety',
        number: 1,
        state: 'finalised',
      },
      {
        client: 'wren',
        code: 'WREN-07',
        cue: 'quince, mug',
        about: 'confidentiality',
        number: 1,
        state: 'finalised',
      },
    ],
    reviews: [
      {
        client: 'wren',
        about: 'safety',
        code: 'WREN-07',
        cue: 'quince, mug',
        is_seen_today: true,
        due_on: TODAY,
      },
    ],
    without_note: SESSIONS.filter((one) => one.state === 'held' && one.note === 'none'),
    last_copy_on: '2026-03-10',
    copy_is_beside_vault: false,
    copy_age_days: 2,
    due: [],
    has_clients: true,
  }),
  tonight: () => ({
    waiting: SESSIONS.filter((one) => one.state === 'held' && one.note !== 'finished').reverse(),
  }),
  sessions: ({ client }) => SESSIONS.filter((one) => one.client === client),
  session: ({ session }) => whole(sessionOf(session)),
  plan_session: ({ client, on, start, minutes, meeting }) => ({
    ...whole(SESSIONS[1]!),
    id: 'planned',
    client,
    session: {
      ...whole(SESSIONS[1]!).session,
      planned_start: `${on}T${start}`,
      planned_minutes: minutes,
      meeting,
    },
  }),
  keep_session: ({ id, session }) => ({ ...whole(sessionOf(id)), session }),
  became: ({ session, state: to }) => ({ ...whole(sessionOf(session)), state: to }),
  note_page: ({ session, with_private }) => notePage(session, with_private),
  finish_note: ({ session, note }) => {
    const shown = notePage(session);
    return {
      ...shown,
      note: {
        ...shown.note,
        rev: 1,
        state: 'finished',
        note,
        may_reopen: true,
        finished_at: now(),
      },
    };
  },
  reopen_note: () => notePage('plum-5'),
  add_to_note: () => notePage('wren-14'),
  keep_private_note: ({ session }) => notePage(session, true),
} satisfies Partial<Answers>;
