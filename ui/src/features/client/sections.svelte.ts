/** Which clients have something on their pacing page, as this window was last told. An empty section waits in More. */
import type { ClientView } from '@/bindings/ClientView';
import type { RecordId } from '@/bindings/RecordId';
import { call, type Outcome } from '@/ipc/call';

let paced = $state.raw<ReadonlyMap<RecordId, boolean>>(new Map());
const asked = new Set<RecordId>();

/** Whether a client is known to have a pacing plan in force. */
export function hasPacing(client: RecordId): boolean {
  return paced.get(client) ?? false;
}

/** Remembers whether a client has one. */
export function rememberPacing(client: RecordId, has: boolean): void {
  if (paced.get(client) !== has) paced = new Map([...paced, [client, has]]);
}

/** Asks for a client, and remembers whether there is a plan: for a page that shows the client anyway. */
export async function askClient(client: RecordId): Promise<Outcome<ClientView>> {
  asked.add(client);
  const outcome = await call('client', { client });
  if (outcome.ok) rememberPacing(client, outcome.value.has_pacing_plan);
  else asked.delete(client);
  return outcome;
}

/** Asks whether a client has one, once in this window, where no page was told so far. */
export async function askPacing(client: RecordId): Promise<void> {
  if (!paced.has(client) && !asked.has(client)) await askClient(client);
}

/** Knows nothing of anybody any more, as a window that was just opened. */
export function forgetPacing(): void {
  paced = new Map();
  asked.clear();
}
