/** What is chosen of copies, and what is said of their records. */
import type { EarlierClientView } from '@/bindings/EarlierClientView';
import type { EarlierRecordView } from '@/bindings/EarlierRecordView';
import type { EarlierView } from '@/bindings/EarlierView';
import { dayHere } from '@/text/day-here';
import { t } from '@/text/text.svelte';

/** Whether a client is to be taken in, and with which code where theirs is taken. */
export interface Chosen {
  wanted: boolean;
  code: string;
}

/** How many records would be taken in. */
export function fresh(one: EarlierClientView): number {
  return one.fresh.reduce((sum, { count }) => sum + count, 0);
}

/** Everybody of whom there is something new, unless they were decided about before. What is invented is not chosen. */
export function chosenOf(
  view: EarlierView,
  before: Record<string, Chosen>,
): Record<string, Chosen> {
  const choice = (one: EarlierClientView): Chosen =>
    before[one.client] ?? { wanted: fresh(one) > 0 && !one.is_demo, code: '' };
  return Object.fromEntries(view.clients.map((one) => [one.client, choice(one)]));
}

/** The kinds that would be taken in, with how many of each. */
export function kindsOf(one: EarlierClientView): string {
  const kind = (of: EarlierClientView['fresh'][number]) =>
    t('bring-earlier-kind', { kind: t(`search-kind-${of.kind}`), count: of.count });
  return one.fresh.map(kind).join(', ');
}

/** What a record is, with its day. */
export function recordName({ kind, on }: EarlierRecordView): string {
  const name = t(`search-kind-${kind}`);
  return on ? t('bring-earlier-record', { kind: name, day: dayHere(on) }) : name;
}
