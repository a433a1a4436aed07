/** The list of everyone: who matches what was typed, and in which order. */
import type { ClientRow } from '@/bindings/ClientRow';

/** Text as it is compared: no marks over letters, no difference between small and large ones. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Those whose code or cue has the words in it; everyone where nothing was typed. */
export function matching(rows: readonly ClientRow[], words: string): ClientRow[] {
  const wanted = folded(words.trim());
  return rows.filter((row) => folded(`${row.code} ${row.cue ?? ''}`).includes(wanted));
}

/** Those with whom the work goes on, and those with whom it has ended; each by the next session, then by code. */
export function inOrder(rows: readonly ClientRow[]): { current: ClientRow[]; ended: ClientRow[] } {
  const sorted = [...rows].sort(
    (one, other) =>
      (one.next_session ?? '9999').localeCompare(other.next_session ?? '9999') ||
      one.code.localeCompare(other.code),
  );
  return {
    current: sorted.filter((row) => row.status !== 'ended'),
    ended: sorted.filter((row) => row.status === 'ended'),
  };
}
