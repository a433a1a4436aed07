/** A day beside today. */
import { today } from '@/app/state.svelte';
import { day } from './dates.svelte';

/** A day without its year, where that is this one. */
export function dayHere(on: string): string {
  return day(on, on.slice(0, 4) === today().slice(0, 4) ? 'short' : 'plain');
}
