/** What the stand-in answers about a table of clients. */
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

/** Every answer. */
export function bringIn(): Pick<Answers, 'choose_table' | 'read_table' | 'take_table'> {
  const meanings = COLUMNS.map(({ meaning }) => meaning);
  return {
    choose_table: () => ({ columns: COLUMNS, days: 'day_first', reading: reading({ meanings }) }),
    read_table: (request) => reading(request),
    take_table: (request) => reading(request, 2),
  };
}
