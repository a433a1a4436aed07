/** A short tour through the real pages. It changes nothing, is kept nowhere, and ends with a lock. */
import { call } from '@/ipc/call';
import type { ClientRow } from '@/bindings/ClientRow';
import type { PlainKey } from '@/text/keys';
import { go } from './router.svelte';
import type { Route } from './routes';

/** One stop: a page and what there is to see on it. */
export type Stop = { says: PlainKey; route: Route };

let stops = $state.raw<Stop[]>([]);
let at = $state(0);

/** The stop that is shown, or none while nobody is being shown around. */
export function stop(): { stop: Stop; at: number; of: number } | null {
  const shown = stops[at];
  return shown ? { stop: shown, at: at + 1, of: stops.length } : null;
}

/** Begins at Today. Pages about one person are shown where there is anybody. */
export async function startTour(): Promise<void> {
  const outcome = await call('clients');
  const clients = outcome.ok ? outcome.value : [];
  const one = clients.find(({ status }) => status === 'active') ?? clients[0];
  stops = stopsFor(one);
  at = 0;
  show();
}

/** To the next stop or the one before; after the last the tour is over. */
export function turnTour(by: 1 | -1): void {
  at = Math.max(0, at + by);
  if (at >= stops.length) endTour();
  else show();
}

/** Leaves the tour; the page stays. */
export function endTour(): void {
  stops = [];
  at = 0;
}

function show(): void {
  const shown = stops[at];
  if (shown) go(shown.route.name, shown.route.params as never);
}

function stopsFor(one: ClientRow | undefined): Stop[] {
  const client = one?.id;
  const theirs: Stop[] = client
    ? [
        { says: 'tour-client', route: { name: 'client', params: { client } } },
        { says: 'tour-session', route: { name: 'sessions', params: { client } } },
        { says: 'tour-consent', route: { name: 'consent', params: { client } } },
        { says: 'tour-agreement', route: { name: 'agreement', params: { client } } },
        { says: 'tour-between', route: { name: 'between', params: { client } } },
      ]
    : [];
  return [
    { says: 'tour-today', route: { name: 'today', params: {} } },
    ...theirs,
    { says: 'tour-search', route: { name: 'search', params: {} } },
    { says: 'tour-backup', route: { name: 'backup', params: {} } },
    { says: 'tour-lock', route: { name: 'today', params: {} } },
  ];
}
