/** The list of everyone: who matches what was typed, in which group, and in which order. */
import type { AgeBand } from '@/bindings/AgeBand';
import type { ClientRow } from '@/bindings/ClientRow';
import type { ClientStatus } from '@/bindings/ClientStatus';

/** The groups in the order in which they stand: who comes first, who has ended last. */
export const GROUPS: readonly ClientStatus[] = ['active', 'ending', 'paused', 'enquiry', 'ended'];

/** Text as it is compared: no marks over letters, no difference between small and large ones. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Those whose code, cue or name has the words in it; everyone where nothing was typed. */
export function matching(
  rows: readonly ClientRow[],
  words: string,
  nameOf: (client: string) => string | null = () => null,
): ClientRow[] {
  const wanted = folded(words.trim());
  if (wanted === '') return [...rows];
  return rows.filter(({ id, code, cue }) =>
    folded(`${code} ${cue ?? ''} ${nameOf(id) ?? ''}`).includes(wanted),
  );
}

/** Everyone in groups by how the work stands; each by the next session, then by code. Empty groups are left out. */
export function inGroups(
  rows: readonly ClientRow[],
): { status: ClientStatus; rows: ClientRow[] }[] {
  const sorted = [...rows].sort(
    (one, other) =>
      (one.next_session ?? '9999').localeCompare(other.next_session ?? '9999') ||
      one.code.localeCompare(other.code),
  );
  return GROUPS.map((status) => ({
    status,
    rows: sorted.filter((row) => row.status === status),
  })).filter((group) => group.rows.length > 0);
}

/** Whether an age is known to be under 18. Not known is not. */
export function isUnder18(age: AgeBand | null): age is Exclude<AgeBand, 'adult'> {
  return age !== null && age !== 'adult';
}
