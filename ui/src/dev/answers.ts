/** What the stand-in answers to each command. */
import type { NotePage } from '@/bindings/NotePage';
import type { SessionRow } from '@/bindings/SessionRow';
import type { SessionView } from '@/bindings/SessionView';
import type { CopyReport } from '@/bindings/CopyReport';
import type { ProgressView } from '@/bindings/ProgressView';
import type { Answers } from './fake';
import { drawer } from './drawer';
import { readLines } from './lines';
import { BACKUP, HITS, PLACES, PRACTICE, REPORT, SHEET, STATE } from './sample/desk';
import { agreementOf, page } from './sample/papers';
import { CLIENTS, CONTACT, GROUNDING, personOf, SESSIONS, TODAY, TOPICS } from './sample/people';

let state = STATE;
let practice = PRACTICE;

const clientOf = (id: string) => CLIENTS.find((one) => one.id === id) ?? CLIENTS[0]!;
const sessionOf = (id: string) => SESSIONS.find((one) => one.id === id) ?? SESSIONS[0]!;

/** Changes what the stand-in says of the program. */
export function setState(to: Partial<typeof STATE>): typeof STATE {
  state = { ...state, ...to };
  return state;
}

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

async function copying(say: (step: ProgressView) => void): Promise<CopyReport> {
  const steps = ['gathering', 'writing', 'reading_back', 'checking'];
  for (const [place, step] of steps.entries()) {
    say({ step, done: (place + 1) * 80_000_000, total: 348_000_000, may_cancel: place < 3 });
    await new Promise((done) => setTimeout(done, 400));
  }
  return REPORT;
}

const carried = (text: string) => ({ session_on: '2026-03-05', text });

/** Every command. */
export const ANSWERS: Answers = {
  app_state: () => state,
  passphrase_strength: ({ passphrase }) => {
    const bits = passphrase.trim() ? passphrase.trim().split(/\s+/).length * 11 : 0;
    const word = bits < 22 ? 'too_short' : bits < 44 ? 'weak' : bits < 66 ? 'fair' : 'strong';
    return { word, bits };
  },
  suggest_passphrase: () => 'harvest velvet acorn bridge silent onion',
  create_vault: ({ is_demo }) => setState({ stage: 'open', is_demo, has_recovery_words: false }),
  unlock: ({ passphrase }) => {
    if (passphrase !== 'the quiet harbour') throw { code: 'wrong_passphrase', tries: 1 };
    return setState({ stage: 'open' });
  },
  unlock_with_words: () => setState({ stage: 'open' }),
  lock: () => void setState({ stage: 'locked' }),
  flushed: () => undefined,
  activity: () => undefined,
  leave_sample: () => setState({ stage: 'first_run', is_demo: false }),
  recovery_sheet: ({ passphrase }) => {
    if (!state.has_recovery_words) return SHEET;
    if (passphrase === null) throw { code: 'passphrase_needed' };
    if (passphrase !== 'the quiet harbour') throw { code: 'wrong_passphrase', tries: 1 };
    return SHEET;
  },
  keep_recovery_words: ({ answers }) => {
    const other = answers.find(({ place, word }) => SHEET.words[place - 1] !== word);
    if (other) throw { code: 'words_not_the_same', place: other.place };
    return setState({ has_recovery_words: true });
  },
  change_passphrase: () => undefined,
  keep_device: (device) => setState({ device }),
  practice: () => practice,
  keep_practice: (kept) =>
    (practice = { ...practice, rev: (practice.rev ?? 0) + 1, practice: kept.practice }),
  clients: () => CLIENTS,
  client: ({ client }) => ({
    id: client,
    rev: 1,
    status: clientOf(client).status,
    may_become: ['paused', 'ending', 'ended'],
    client: personOf(clientOf(client)),
    draft: null,
  }),
  overview: ({ client }) => ({
    client: {
      id: client,
      rev: 1,
      status: clientOf(client).status,
      may_become: ['paused', 'ending', 'ended'],
      client: personOf(clientOf(client)),
      draft: null,
    },
    next: SESSIONS.find((one) => one.client === client && one.state === 'planned') ?? null,
    left_off: carried('One picture from memory B, the frame only. Mostly settled at the end.'),
    promised: carried('Close from minute 35. The last ten minutes are ordinary talk.'),
    next_step: carried('Door shut, radio on, and the good cup.'),
    changed: [{ kind: 'agreement_version', on: '2026-03-05', state: 'active', number: 2 }],
    topics: client === 'wren' ? TOPICS : [],
    grounding: client === 'wren' ? GROUNDING : [],
    stop_signal: client === 'wren' ? ['“Kettle”, or my palm flat on the table'] : [],
    agreement: {
      in_force: client === 'wren' ? 2 : null,
      since: client === 'wren' ? '2026-03-05' : null,
      review_on: client === 'wren' ? '2026-06-03' : null,
      waiting: null,
      waiting_state: null,
    },
    drafts: [],
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
    client,
    draft: null,
  }),
  change_client_status: ({ client, to }) => ({
    id: client,
    rev: 2,
    status: to,
    may_become: ['active'],
    client: personOf(clientOf(client)),
    draft: null,
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
    agreements: [
      { client: 'plum', code: 'PLUM-15', cue: 'green bicycle', number: 1, state: 'finalised' },
    ],
    reviews: [
      { client: 'wren', code: 'WREN-07', cue: 'quince, mug', is_seen_today: true, due_on: TODAY },
    ],
    without_note: SESSIONS.filter((one) => one.state === 'held' && one.note === 'none'),
    last_copy_on: '2026-03-10',
    copy_age_days: 2,
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
  ...drawer(),
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
        finished_at: state.now,
      },
    };
  },
  reopen_note: () => notePage('plum-5'),
  add_to_note: () => notePage('wren-14'),
  keep_private_note: ({ session }) => notePage(session, true),
  agreement: ({ client }) => agreementOf(client, clientOf(client).code, clientOf(client).cue),
  draft_agreement: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  keep_agreement_version: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  finalise_agreement: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  read_aloud: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  record_signing: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  withdraw_agreement: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  review_agreement: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  preview: ({ document }) =>
    page(document.kind === 'recovery_sheet' ? 'Recovery sheet' : 'Our safety agreement'),
  print: () => ({ became: 'printed', event: 'print-9', place: null }),
  save_pdf: () => ({ became: 'saved', event: 'print-9', place: 'agreement.pdf' }),
  backup_page: () => BACKUP,
  choose_folder: () => PLACES[2]!,
  back_up: (_, say) => copying(say),
  test_copy: (_, say) => copying(say),
  restore: (_, say) => copying(say),
  open_restored: () => setState({ stage: 'locked' }),
  stop: () => undefined,
  find_copies: () => PLACES,
  search: ({ words, with_private }) =>
    words.trim() ? HITS.filter((hit) => with_private || hit.kind !== 'private_note') : [],
};
