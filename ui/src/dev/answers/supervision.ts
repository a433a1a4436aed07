/** What the stand-in answers about supervision. */
import type { SupervisionEntryView } from '@/bindings/SupervisionEntryView';
import type { SupervisionItemView } from '@/bindings/SupervisionItemView';
import type { SupervisionView } from '@/bindings/SupervisionView';
import type { Answers } from '../fake';
import { TODAY } from '../sample/people';

const plain = { rev: 1, about: null, entry: null, names: [] };

/** A question about nobody, one about somebody who was not told, and one that was talked about. */
export const ITEMS: SupervisionItemView[] = [
  {
    ...plain,
    id: 'sup-sorry',
    state: 'waiting',
    client: 'holt',
    code: 'HOLT-12',
    may_discuss: false,
    item: {
      sentence: 'How to say sorry without explaining.',
      theme: 'rupture',
      noted_on: '2026-03-09',
      outcome: null,
    },
  },
  {
    ...plain,
    id: 'sup-leave',
    state: 'waiting',
    client: null,
    code: null,
    may_discuss: true,
    item: {
      sentence: 'How early to tell people of leave.',
      theme: 'admin',
      noted_on: '2026-03-10',
      outcome: null,
    },
  },
  {
    ...plain,
    id: 'sup-pace',
    state: 'discussed',
    client: 'wren',
    code: 'WREN-07',
    may_discuss: true,
    entry: 'meet-feb',
    item: {
      sentence: 'I go faster when it gets quiet.',
      theme: 'dose',
      noted_on: '2026-02-16',
      outcome: 'Earlier close.',
    },
  },
];

/** A meeting that was written up. */
export const MEETING: SupervisionEntryView = {
  id: 'meet-feb',
  rev: 1,
  state: 'written_up',
  names: [],
  entry: {
    on: '2026-02-20',
    quarters: 6,
    with: 'R. Sandoval (fictional)',
    mode: 'one_to_one',
    decision: 'Begin to close ten minutes earlier.',
    follow_up_on: null,
  },
};

type Said =
  | 'supervision'
  | 'taken_to_supervision'
  | 'keep_supervision_item'
  | 'supervision_item_state'
  | 'keep_supervision_entry';

/** Every answer; what is kept stays so until it is called again. */
export function supervision(): Pick<Answers, Said> {
  let items = ITEMS;
  let entries = [MEETING];
  const view = (): SupervisionView => ({
    today: TODAY,
    items,
    entries,
    quarters: 0,
    target: 6,
    colleagues: ['O. Lindqvist (fictional)'],
    people: [
      { client: 'holt', code: 'HOLT-12' },
      { client: 'wren', code: 'WREN-07' },
    ],
    may_print: items.some(({ state, may_discuss }) => state === 'waiting' && may_discuss),
    minted_item: `sup-${items.length + 1}`,
    minted_entry: `meet-${entries.length + 1}`,
  });
  return {
    supervision: view,
    taken_to_supervision: ({ about }) => ({
      items: items
        .filter((one) => one.about?.id === about)
        .map(({ id, rev, state, names, item, entry }) => ({
          id,
          rev,
          state,
          names,
          item,
          on: entries.find((one) => one.id === entry)?.entry.on ?? null,
        })),
      is_told: true,
      theme: 'dose',
      today: TODAY,
      minted: `sup-${items.length + 1}`,
    }),
    keep_supervision_item: ({ id, base_rev, about, item }) => {
      const before = items.find((one) => one.id === id) ?? {
        ...plain,
        state: 'waiting' as const,
        client: null,
        code: null,
        may_discuss: true,
        about: about === null ? null : { id: about, kind: 'session' as const, session: about },
      };
      const kept = { ...before, id, rev: (base_rev ?? 0) + 1, item };
      items = [...items.filter((one) => one.id !== id), kept];
      return view();
    },
    supervision_item_state: ({ item, to }) => {
      items = items.map((one) => (one.id === item ? { ...one, state: to } : one));
      return view();
    },
    keep_supervision_entry: ({ id, base_rev, to, entry, talked }) => {
      const kept = { id, rev: (base_rev ?? 0) + 1, state: to, names: [], entry };
      entries = [kept, ...entries.filter((one) => one.id !== id)];
      items = items.map((one) => {
        const said = talked.find(({ item }) => item === one.id);
        if (!said) return one;
        const item = { ...one.item, outcome: said.outcome };
        return { ...one, state: 'discussed' as const, entry: id, item };
      });
      return view();
    },
  };
}
