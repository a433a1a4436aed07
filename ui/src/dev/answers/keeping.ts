/** What the stand-in answers about how long records are kept, the trash, and erasing. */
import type { CertificateView } from '@/bindings/CertificateView';
import type { ErasingView } from '@/bindings/ErasingView';
import type { KeepingView } from '@/bindings/KeepingView';
import type { RetentionView } from '@/bindings/RetentionView';
import type { TrashedView } from '@/bindings/TrashedView';
import type { Answers } from '../fake';
import { TODAY } from '../sample/people';

const CERTIFICATE: CertificateView = {
  id: 'erasure-1',
  erasure: {
    code: 'FERN-04',
    first_on: '2018-01-10',
    last_on: '2018-11-29',
    items: 61,
    files: 4,
    erased_on: '2026-01-07',
    method: 'new_file_new_key',
    early: null,
  },
};

/** How long one client's records are kept. */
export const keepingOf = (rest: Partial<KeepingView> = {}): KeepingView => ({
  client: 'slate',
  code: 'SLATE-03',
  cue: null,
  rev: null,
  kept: { own_until: null, own_reason: null, holds: [] },
  until: '2033-03-05',
  because: 'last_contact',
  usual_until: '2033-03-05',
  rule: { adult_years: 7, minor_until_age: 25 },
  last_on: '2026-03-05',
  knows_birth: true,
  is_past: false,
  has_ended: true,
  today: TODAY,
  ...rest,
});

/** What would be erased. */
export const erasingOf = (rest: Partial<ErasingView> = {}): ErasingView => ({
  client: 'slate',
  code: 'SLATE-03',
  kinds: [
    { kind: 'client', count: 1 },
    { kind: 'alliance_note', count: 12 },
  ],
  items: 13,
  files: 2,
  drafts: 0,
  tied: 0,
  tied_to: [],
  open_requests: 0,
  first_on: '2024-02-01',
  last_on: '2026-03-05',
  until: '2033-03-05',
  owes_reason: true,
  is_held: false,
  has_ended: true,
  copies_at: [1_772_719_200_000],
  places: [{ name: 'Stick B', copies: 3 }],
  vaults_beside: 0,
  ...rest,
});

/** The practice's page. */
export const retentionOf = (rest: Partial<RetentionView> = {}): RetentionView => ({
  base_rev: 1,
  usual: { adult_years: 7, minor_until_age: 25 },
  own: null,
  review: [
    {
      client: 'slate',
      code: 'SLATE-03',
      cue: null,
      until: '2025-03-05',
      because: 'last_contact',
      is_past: true,
      is_held: false,
    },
  ],
  certificates: [CERTIFICATE],
  ...rest,
});

type Mine =
  | 'keeping'
  | 'keep_own_day'
  | 'hold_records'
  | 'erasing'
  | 'erase_client'
  | 'retention'
  | 'keep_retention'
  | 'trash'
  | 'put_in_trash'
  | 'put_back'
  | 'erase_from_trash';

/** Every answer. */
export function keepings(): Pick<Answers, Mine> {
  let things: TrashedView[] = [];
  const gone = (record: string) => {
    things = things.filter(({ id }) => id !== record);
    return { things };
  };
  return {
    keeping: ({ client }) => keepingOf({ client }),
    keep_own_day: ({ until, reason }) =>
      keepingOf({
        rev: 1,
        until,
        because: 'own_day',
        kept: { own_until: until, own_reason: reason, holds: [] },
      }),
    hold_records: ({ on, day, reason }) =>
      keepingOf({
        rev: 1,
        kept: {
          own_until: null,
          own_reason: null,
          holds: on
            ? [{ from: day, reason: reason ?? '', lifted_on: null, lifted_because: null }]
            : [],
        },
      }),
    erasing: ({ client }) => erasingOf({ client }),
    erase_client: () => ({ certificate: CERTIFICATE, copies_removed: 1 }),
    retention: () => retentionOf(),
    keep_retention: ({ own }) => retentionOf({ own }),
    trash: () => ({ things }),
    put_in_trash: ({ record }) => {
      const rest = { kind: 'directory_entry', code: null, name: 'One', since: TODAY } as const;
      things = [{ id: record, ...rest, may_go_on: '2026-04-11', may_go: false }];
      return { things };
    },
    put_back: ({ record }) => gone(record),
    erase_from_trash: ({ record }) => gone(record),
  };
}
