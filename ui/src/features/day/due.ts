/** Where what is due is looked at. */
import { go } from '@/app/router.svelte';
import type { DueView } from '@/bindings/DueView';

/** Opens the page on which something is looked at. */
export function openDue({ what, client }: DueView): void {
  switch (what) {
    case 'records_request':
      return client === null ? go('clients') : go('requests', { client });
    case 'walk_through':
      return go('workspace');
    case 'executor_pack':
      return go('executor');
    case 'retention':
    case 'supervision':
    case 'leave':
    case 'trash':
      return go(what);
  }
}

/** Whether a day is over. */
export function isPast(on: string | null, today: string): boolean {
  return on !== null && on < today;
}
