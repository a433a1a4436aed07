/** Which clients have something on their pacing page, as this window was last told. An empty section waits in More. */
import type { RecordId } from '@/bindings/RecordId';

let paced = $state.raw<readonly RecordId[]>([]);

/** Whether a client is known to have a pacing plan in force. */
export function hasPacing(client: RecordId): boolean {
  return paced.includes(client);
}

/** Remembers whether a client has one. */
export function rememberPacing(client: RecordId, has: boolean): void {
  const others = paced.filter((one) => one !== client);
  paced = has ? [...others, client] : others;
}
