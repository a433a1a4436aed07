/** The walk through the notes that wait. */
import type { SessionRow } from '@/bindings/SessionRow';

/** The note after this one, from the oldest again after the last; none where this is the only one. */
export function followedBy(waiting: readonly SessionRow[], id: string): string | null {
  const at = waiting.findIndex((row) => row.id === id);
  const next = waiting[at + 1] ?? waiting[0];
  return next === undefined || next.id === id ? null : next.id;
}
