/** Until when records are kept and why, in one sentence. */
import type { KeptBecause } from '@/bindings/KeptBecause';
import { day } from '@/text/dates.svelte';
import { t } from '@/text/text.svelte';

/** What the sentence is made of. */
type Until = { until: string | null; because: KeptBecause | null };

/** The sentence; without numbers it says that there are none. */
export function untilWords({ until, because }: Until): string {
  if (until === null || because === null) return t('keeping-no-numbers');
  return t(`keeping-because-${because}`, { day: day(until) });
}
