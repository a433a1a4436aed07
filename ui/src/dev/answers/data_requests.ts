/** What the stand-in answers about requests for records, and about a copy of one client's records. */
import type { CoveredWordsView } from '@/bindings/CoveredWordsView';
import type { DataRequestState } from '@/bindings/DataRequestState';
import type { DataRequestsView } from '@/bindings/DataRequestsView';
import type { DataRequestView } from '@/bindings/DataRequestView';
import type { ExportView } from '@/bindings/ExportView';
import type { Answers } from '../fake';
import { TODAY } from '../sample/people';
import { clientOf } from './people';

const NEXT: Record<DataRequestState, DataRequestState[]> = {
  open: ['in_review'],
  in_review: ['answered'],
  answered: ['in_review', 'closed'],
  closed: [],
};

const WREN: DataRequestView = {
  id: 'request-wren',
  rev: 2,
  state: 'in_review',
  due_on: '2026-04-03',
  is_late: false,
  may_become: NEXT.in_review,
  request: {
    received_on: '2026-03-03',
    wish: 'access',
    words: 'I would like to read what you have written about me.',
    identity: 'In person, in session',
    time: 'one_month',
    due_typed: null,
    extension: null,
    decision: 'open',
    reasons: null,
    how_to_complain: null,
    given: [],
    covers: [{ part: 'c1', words: 'Petra may be called.', why: 'third_person' }],
  },
  covers: [
    {
      part: 'c1',
      kind: 'alliance_note',
      day: '2026-01-15',
      words: 'Petra may be called.',
      why: 'third_person',
      fits: true,
    },
  ],
  offers: [
    {
      record: 'note-11',
      kind: 'alliance_note',
      day: '2026-01-22',
      found: 'Petra',
      line: 'Write Petra into the agreement only if she asks for it.',
    },
  ],
};

/** A client's requests. */
export const dataRequestsOf = (
  client: string,
  rest: Partial<DataRequestsView> = {},
): DataRequestsView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  today: TODAY,
  usual: (['access', 'amend', 'erase', 'restrict', 'portability'] as const).map((wish) => ({
    wish,
    time: 'one_month',
  })),
  how_to_complain: 'The register, 01632 960000',
  requests: client === 'wren' ? [WREN] : [],
  minted: 'request-new',
  ...rest,
});

/** The page on which a copy is made. */
export const exportOf = (client: string, rest: Partial<ExportView> = {}): ExportView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  for_client: { records: 187, apart: 2 },
  whole: { records: 214, apart: 3 },
  reads_other: false,
  apart_stays_apart: false,
  requests: [
    {
      id: 'request-wren',
      received_on: '2026-03-03',
      wish: 'access',
      covers: 1,
      misfits: 0,
      papers: [
        { record: 'print-goals', document: 'goals', day: '2026-02-12', caption: null },
        { record: 'scan-1', document: null, day: '2026-02-19', caption: 'The signed agreement' },
      ],
    },
  ],
  people: [{ id: 'petra', name: 'Petra Vale' }],
  made_on: [],
  ...rest,
});

/** Every answer; what is kept, covered and taken further stays so until it is called again. */
export function dataRequests(): Pick<
  Answers,
  | 'data_requests'
  | 'keep_data_request'
  | 'data_request_state'
  | 'cover_words'
  | 'uncover_words'
  | 'export_page'
  | 'export_client'
> {
  let now: DataRequestView[] = [WREN];
  const view = (client = 'wren') =>
    dataRequestsOf(client, { requests: client === 'wren' ? now : [] });
  const change = (id: string, to: (one: DataRequestView) => Partial<DataRequestView>) => {
    now = now.map((one) => (one.id === id ? { ...one, rev: one.rev + 1, ...to(one) } : one));
    return view();
  };
  return {
    data_requests: ({ client }) => view(client),
    keep_data_request: ({ id, base_rev, request }) => {
      if (base_rev !== null) return change(id, () => ({ request }));
      const one: DataRequestView = {
        id,
        rev: 1,
        state: 'open',
        due_on: '2026-04-12',
        is_late: false,
        may_become: NEXT.open,
        request,
        covers: [],
        offers: [],
      };
      now = [one, ...now];
      return view();
    },
    data_request_state: ({ request, to }) =>
      change(request, () => ({ state: to, may_become: NEXT[to] })),
    cover_words: ({ request, record, words, why }) =>
      change(request, ({ covers, offers }) => {
        const offer = offers.find((one) => one.record === record);
        const cover: CoveredWordsView = {
          part: `c${covers.length + 1}`,
          kind: offer?.kind ?? null,
          day: offer?.day ?? null,
          words,
          why,
          fits: true,
        };
        if (record === null) {
          const second = { ...cover, part: `c${covers.length + 2}`, kind: 'contact' as const };
          return { covers: [...covers, cover, second] };
        }
        return { covers: [...covers, cover], offers: offers.filter((one) => one !== offer) };
      }),
    uncover_words: ({ request, part }) =>
      change(request, ({ covers }) => ({ covers: covers.filter((one) => one.part !== part) })),
    export_page: ({ client }) => exportOf(client),
    export_client: ({ is_open }, say) => {
      say({ step: 'writing', done: 1, total: 2, may_cancel: true });
      return {
        file: `Records ${TODAY}.${is_open ? 'zip' : 'age'}`,
        bytes: 240_000,
        records: 211,
        pages: 41,
        files_left_out: 0,
        is_recorded: true,
      };
    },
  };
}
