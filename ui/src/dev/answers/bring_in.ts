/** What the stand-in answers about a table of clients, and of copies made earlier. */
import type { EarlierView } from '@/bindings/EarlierView';
import type { ReadTableRequest } from '@/bindings/ReadTableRequest';
import type { TableReading } from '@/bindings/TableReading';
import type { TableView } from '@/bindings/TableView';
import type { Answers } from '../fake';

const COLUMNS: TableView['columns'] = [
  { heading: 'Reference', meaning: 'code', filled: 2 },
  { heading: 'Name', meaning: 'chosen_name', filled: 3 },
  { heading: 'Diagnosis', meaning: 'leave_out', filled: 1 },
];

const NOTHING = { limit: null, found: null, at: null };

/** How the three rows are read; without a column for codes, every code is offered. */
function reading({ meanings }: Pick<ReadTableRequest, 'meanings'>, added = 0): TableReading {
  const hasCodes = meanings.includes('code');
  return {
    added,
    rows: [
      {
        line: 2,
        code: hasCodes ? 'WREN' : 'ALDER-1',
        is_offered: !hasCodes,
        name: 'Ilse Marrow',
        problems: [],
      },
      { line: 3, code: 'BIRCH-1', is_offered: true, name: 'Bao Lindqvist', problems: [] },
      {
        line: 4,
        code: '',
        is_offered: false,
        name: null,
        problems: [{ field: 'code', problem: 'taken', ...NOTHING }],
      },
    ],
  };
}

const EARLIER: EarlierView['clients'] = [
  {
    client: 'holt',
    code: 'HOLT-12',
    made_on: '2026-02-20',
    first_on: '2025-09-02',
    last_on: '2026-02-19',
    fresh: [
      { kind: 'client', count: 1 },
      { kind: 'session', count: 20 },
      { kind: 'alliance_note', count: 19 },
    ],
    here: 0,
    otherwise: [],
    unknown: 0,
    is_code_taken: true,
    is_demo: false,
    has_private: true,
    older: 1,
  },
  {
    client: 'wren',
    code: 'WREN-07',
    made_on: '2026-02-21',
    first_on: '2025-03-04',
    last_on: '2026-02-18',
    fresh: [{ kind: 'contact', count: 8 }],
    here: 3,
    otherwise: [{ kind: 'alliance_note', on: '2026-02-11' }],
    unknown: 1,
    is_code_taken: false,
    is_demo: true,
    has_private: false,
    older: 0,
  },
  {
    client: 'plum',
    code: 'PLUM-01',
    made_on: '2026-02-21',
    first_on: null,
    last_on: null,
    fresh: [],
    here: 12,
    otherwise: [],
    unknown: 0,
    is_code_taken: false,
    is_demo: false,
    has_private: false,
    older: 0,
  },
];

const REFUSED: EarlierView['refused'] = [{ file: 'Records 2026-02-20.zip', why: 'for_client' }];

/** Every answer. */
export function bringIn(): Pick<
  Answers,
  'choose_table' | 'read_table' | 'take_table' | 'choose_earlier' | 'open_earlier' | 'take_earlier'
> {
  const meanings = COLUMNS.map(({ meaning }) => meaning);
  return {
    choose_table: () => ({ columns: COLUMNS, days: 'day_first', reading: reading({ meanings }) }),
    read_table: (request) => reading(request),
    take_table: (request) => reading(request, 2),
    choose_earlier: ({ is_folder }, say) => {
      say({ step: 'checking', done: 1, total: 2, may_cancel: true });
      return { sealed: is_folder ? 0 : 1, clients: is_folder ? EARLIER : [], refused: [] };
    },
    open_earlier: () => ({ sealed: 0, clients: EARLIER, refused: REFUSED }),
    take_earlier: ({ clients }) => ({
      clients: clients.length,
      records: 48,
      here: 3,
      otherwise: [{ kind: 'alliance_note', on: '2026-02-11' }],
      unknown: 1,
      ties_left_out: 0,
      files_missing: 1,
    }),
  };
}
