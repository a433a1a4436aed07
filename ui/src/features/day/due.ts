/** Where what is due is looked at. */
import { pageOf } from '@/app/pages';
import { go } from '@/app/router.svelte';
import type { RouteName } from '@/app/routes';
import type { DueKind } from '@/bindings/DueKind';
import type { DueView } from '@/bindings/DueView';

/** The page of each kind; its feature lists it. */
const PAGES: Record<DueKind, string> = {
  records_request: 'requests',
  retention: 'retention',
  supervision: 'supervision',
  walk_through: 'workspace',
  executor_pack: 'executor',
  leave: 'leave',
  trash: 'trash',
};

/** Opens the page on which something is looked at; nothing where there is no such page. */
export function opensDue({ what, client }: DueView): (() => void) | null {
  // The names are those of other features, which add their routes themselves: only whether one is there is known here.
  const name = PAGES[what] as RouteName;
  if (!pageOf(name)) return null;
  const params = what === 'records_request' && client !== null ? { client } : {};
  return () => go(name, params as never);
}

/** Whether a day is over. */
export function isPast(on: string | null, today: string): boolean {
  return on !== null && on < today;
}
