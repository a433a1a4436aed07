/** Hours that are counted in quarters, in words. */
import { t } from '@/text/text.svelte';

/** So many quarters of an hour as hours and minutes: "1 h 30 min". */
export function hoursOf(quarters: number): string {
  const hours = Math.floor(quarters / 4);
  const minutes = (quarters % 4) * 15;
  if (hours === 0) return t('supervision-minutes', { minutes });
  if (minutes === 0) return t('supervision-hours', { hours });
  return t('supervision-hours-minutes', { hours, minutes });
}
