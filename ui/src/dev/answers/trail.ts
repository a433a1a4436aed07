/** What the stand-in answers about the trail: what is kept, the history of it, what was done and what was told. */
import type { ActRow } from '@/bindings/ActRow';
import type { HistoryView } from '@/bindings/HistoryView';
import type { KeptRow } from '@/bindings/KeptRow';
import type { Answers } from '../fake';
import { TODAY } from '../sample/people';
import { clientOf } from './people';

const NOON = Date.UTC(2026, 2, 5, 12, 0);

const row = (id: string, rest: Partial<KeptRow>): KeptRow => ({
  id,
  kind: 'goal',
  class: 'clinical_record',
  on: '2026-03-05',
  state: 'active',
  versions: 2,
  kept_at: NOON,
  locked_at: null,
  trashed_at: null,
  is_voided: false,
  ...rest,
});

/** Everything that is kept, the newest first. */
export const KEPT: KeptRow[] = [
  row('goal-tea', {}),
  row('note-14', { kind: 'alliance_note', state: 'finished', versions: 3, locked_at: NOON }),
  row('private-14', {
    kind: 'private_note',
    class: 'psychotherapy_note',
    state: 'draft',
    versions: 1,
  }),
  row('noticed-1', {
    kind: 'strength',
    state: 'kept',
    versions: 1,
    is_voided: true,
    locked_at: NOON,
  }),
];

/** The history of a goal that was kept twice. */
export const GOAL_HISTORY: HistoryView = {
  record: KEPT[0]!,
  client: 'wren',
  code: 'WREN-07',
  session: null,
  is_covered: false,
  versions: [
    {
      rev: 2,
      at: NOON + 60_000,
      act: 'keep_goal',
      by_client: false,
      state_before: 'idea',
      state: 'active',
      changes: [
        {
          path: ['statement'],
          before: { is: 'text', said: 'Tea with the door shut' },
          after: { is: 'text', said: 'Tea with the window shut' },
          pieces: [
            { word: 'same', text: 'Tea with the ' },
            { word: 'taken_away', text: 'door ' },
            { word: 'added', text: 'window ' },
            { word: 'same', text: 'shut' },
          ],
        },
        {
          path: ['review_on'],
          before: null,
          after: { is: 'day', said: '2026-04-16' },
          pieces: [],
        },
      ],
    },
    {
      rev: 1,
      at: NOON,
      act: 'keep_goal',
      by_client: true,
      state_before: null,
      state: 'idea',
      changes: [
        {
          path: ['statement'],
          before: null,
          after: { is: 'text', said: 'Tea with the door shut' },
          pieces: [],
        },
      ],
    },
  ],
  has_earlier: false,
  ties: [{ role: 'of_session', goes_out: true, other: row('wren-14', { kind: 'session' }) }],
  struck: [],
  bring_back: 'can',
  may_be_trashed: false,
};

const act = (seq: number, rest: Partial<ActRow>): ActRow => ({
  seq,
  at: NOON + seq * 60_000,
  act: 'keep_goal',
  group: 'changed',
  record: 'goal-tea',
  kind: 'goal',
  code: 'WREN-07',
  times: null,
  paper: null,
  ...rest,
});

/** What was done, the newest first. */
export const ACTS: ActRow[] = [
  act(4, {}),
  act(3, { act: 'view_client', group: 'opened', record: 'wren', kind: 'client' }),
  act(2, {
    act: 'failed_unlocks',
    group: 'trouble',
    record: null,
    kind: null,
    code: null,
    times: 3,
  }),
  act(1, { act: 'open_vault', group: 'opened', record: null, kind: null, code: null }),
];

/** Every answer. */
export const TRAIL: Pick<
  Answers,
  'records' | 'history' | 'bring_words_back' | 'acts' | 'look_through_trail' | 'told'
> = {
  records: ({ client, kind, class: part, with_apart }) => {
    const seen = KEPT.filter((one) => with_apart || one.class !== 'psychotherapy_note');
    const fits = seen.filter((one) => part === null || one.class === part);
    const records = fits.filter((one) => kind === null || one.kind === kind);
    return {
      client,
      code: client === null ? null : clientOf(client).code,
      records,
      all: records.length,
      kinds: [...new Set(fits.map((one) => one.kind))].map((one) => ({
        kind: one,
        count: fits.filter((row) => row.kind === one).length,
      })),
    };
  },
  history: ({ record, with_apart }) => {
    const found = KEPT.find(({ id }) => id === record) ?? KEPT[0]!;
    const is_covered = found.class === 'psychotherapy_note' && !with_apart;
    const bring_back = found.locked_at === null ? 'can' : 'locked';
    const struck = found.is_voided ? [{ on: '2026-03-05', reason: 'It was somebody else.' }] : [];
    const view: HistoryView = { ...GOAL_HISTORY, record: found, is_covered, bring_back, struck };
    return is_covered ? { ...view, versions: [], ties: [], struck: [] } : view;
  },
  bring_words_back: () => null,
  acts: ({ client, group, on_paper }) => ({
    acts: on_paper
      ? []
      : ACTS.filter(
          (one) =>
            (group === null || one.group === group) && (client === null || one.code !== null),
        ),
    has_earlier: false,
    chain_broken: false,
    clients: [{ id: 'wren', code: 'WREN-07' }],
    today: TODAY,
  }),
  look_through_trail: () => ({ lines: 4, is_whole: true, ends_with: '0f3c9a77d210' }),
  told: ({ client }) => ({
    client,
    code: clientOf(client).code,
    told: [
      {
        id: 'told-1',
        person: null,
        is_voided: false,
        said_on: null,
        rests_on_error: false,
        disclosure: {
          told_on: '2026-01-13',
          action: 'tell_professional',
          to_whom: 'Interpreter agency (fictional)',
          what: 'First name, language and time.',
          left_out: 'No reason for the visit.',
          legal_basis: 'safety',
          reason: 'Nobody else was there.',
        },
      },
    ],
    papers: [
      {
        id: 'print-1',
        at: NOON,
        number: 3,
        event: {
          document: 'safety_agreement',
          way: 'printed',
          copy: 'goes_home',
          profile: 'clear_14pt',
          paper: 'a4',
          pages: 2,
          printed_on: '2026-03-05',
          pdf_sha256: null,
        },
      },
    ],
  }),
};
