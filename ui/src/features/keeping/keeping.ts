/** Until when records are kept and why, in one sentence; and what is typed about it. */
import type { KeepingView } from '@/bindings/KeepingView';
import type { KeptBecause } from '@/bindings/KeptBecause';
import type { LegalHold } from '@/bindings/LegalHold';
import { day } from '@/text/dates.svelte';
import { t } from '@/text/text.svelte';

/** What the sentence is made of. */
type Until = { until: string | null; because: KeptBecause | null };

/** The sentence; without numbers it says that there are none. */
export function untilWords({ until, because }: Until): string {
  if (until === null || because === null) return t('keeping-no-numbers');
  return t(`keeping-because-${because}`, { day: day(until) });
}

/** A hold while it is put on or lifted. */
export type HoldForm = { is: 'hold'; on: boolean; day: string | null; reason: string };

/** A day of its own while it is typed. */
export type OwnDayForm = { is: 'own_day'; until: string | null; reason: string };

/** The hold that is on, if one is. */
export function holdOn({ kept }: Pick<KeepingView, 'kept'>): LegalHold | null {
  return kept.holds.findLast(({ lifted_on }) => lifted_on === null) ?? null;
}
