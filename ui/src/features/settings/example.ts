/** How a day looks in each date style, for the choice in Settings. */
import type { DateStyle } from '@/bindings/DateStyle';
import { dayAs } from '@/text/dates.svelte';

/** The day as that style would write it. */
export function example(style: DateStyle, today: string): string {
  return dayAs(style, today || '2026-03-12', 'plain');
}
