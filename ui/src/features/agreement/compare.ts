/** Two versions side by side, clause by clause, and inside a clause word by word. */
import type { AgreementVersion } from '@/bindings/AgreementVersion';
import type { Clause } from '@/bindings/Clause';
import type { Part } from '@/bindings/Part';
import type { Section } from '@/bindings/Section';
import type { Voice } from '@/bindings/Voice';

/** A stretch of words that is the same in both, or only in this one. */
export type Run = { text: string; is_only_here: boolean };

/** One clause in both versions. */
export type ClausePair = {
  id: string;
  voice: Voice;
  change: 'same' | 'changed' | 'new' | 'removed';
  before: Run[];
  now: Run[];
};

/** One part in both versions, with its number in the newer one. */
export type PartPair = {
  part: Part;
  number: number;
  is_same: boolean;
  is_needed_before: boolean;
  is_needed_now: boolean;
  /** Why it was not needed, or is not, where that was said. */
  reason_before: string | null;
  reason_now: string | null;
  pairs: ClausePair[];
};

/** The words of a clause as they are read, its lead before them. */
export function wordsOf(clause: Clause): string {
  const lead = clause.lead?.trim();
  return lead ? `${lead} ${clause.text}` : clause.text;
}

/** Puts two versions side by side, in the order of the newer one. */
export function sideBySide(before: AgreementVersion, now: AgreementVersion): PartPair[] {
  return now.sections.map((section, at) =>
    pairOfPart(at + 1, sectionOf(before, section.part), section),
  );
}

/** The part of a version, blank where it has none. */
export function sectionOf(version: AgreementVersion, part: Part): Section {
  const found = version.sections.find((section) => section.part === part);
  return found ?? { part, not_needed: true, clauses: [], lines: [], after: [] };
}

/** What is said in a part, its numbers among it, each line as a clause. */
export function linesOf(section: Section): Clause[] {
  const numbers = section.lines.map((line, at): Clause => ({
    id: `line-${at}`,
    voice: 'therapist_duty',
    lead: null,
    text: `${line.who}: ${line.number}`,
    meaning: null,
  }));
  return [...section.clauses, ...numbers, ...section.after];
}

/** Why a part is not needed, if it is not and that was said. */
function reasonOf({ not_needed, reason }: Section): string | null {
  return not_needed && reason?.trim() ? reason : null;
}

function pairOfPart(number: number, before: Section, now: Section): PartPair {
  const [was, is] = [linesOf(before), linesOf(now)];
  const pairs = inOrder(was, is).map((id) => pairOf(id, find(was, id), find(is, id)));
  const [wasSo, isSo] = [reasonOf(before), reasonOf(now)];
  const isSame =
    before.not_needed === now.not_needed &&
    wasSo === isSo &&
    pairs.every((pair) => pair.change === 'same');
  return {
    part: now.part,
    number,
    is_same: isSame,
    is_needed_before: !before.not_needed,
    is_needed_now: !now.not_needed,
    reason_before: wasSo,
    reason_now: isSo,
    pairs,
  };
}

const find = (clauses: readonly Clause[], id: string) =>
  clauses.find((clause) => clause.id === id) ?? null;

/** Names in the order of the new version; one that was taken out stands where it stood. */
function inOrder(was: readonly Clause[], is: readonly Clause[]): string[] {
  const ids = is.map((clause) => clause.id);
  was.forEach(({ id }, at) => {
    if (ids.includes(id)) return;
    const earlier = was[at - 1];
    ids.splice(earlier === undefined ? 0 : ids.indexOf(earlier.id) + 1, 0, id);
  });
  return ids;
}

function pairOf(id: string, before: Clause | null, now: Clause | null): ClausePair {
  const voice = (now ?? before)?.voice ?? 'joint';
  if (before === null) return { id, voice, change: 'new', before: [], now: only(now) };
  if (now === null) return { id, voice, change: 'removed', before: only(before), now: [] };
  const [was, is] = [wordsOf(before), wordsOf(now)];
  if (was === is) return { id, voice, change: 'same', before: plain(was), now: plain(is) };
  const [left, right] = wordByWord(was, is);
  return { id, voice, change: 'changed', before: left, now: right };
}

const only = (clause: Clause | null): Run[] =>
  clause === null ? [] : [{ text: wordsOf(clause), is_only_here: true }];
const plain = (text: string): Run[] => [{ text, is_only_here: false }];

/** Words and signs with the spaces before them, so that the runs put together are the text again. */
function pieces(text: string): string[] {
  return text.match(/\s*(?:[\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*|\S)|\s+$/gu) ?? [];
}

/** The runs of two texts, by the longest row of words that both have. */
export function wordByWord(before: string, now: string): [Run[], Run[]] {
  const [was, is] = [pieces(before), pieces(now)];
  const shared = lengths(was, is);
  const left: Run[] = [];
  const right: Run[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    if (i < was.length && j < is.length && same(was[i], is[j])) {
      push(left, was[i++] ?? '', false);
      push(right, is[j++] ?? '', false);
    } else if (j >= is.length || (i < was.length && at(shared, i + 1, j) >= at(shared, i, j + 1))) {
      push(left, was[i++] ?? '', true);
    } else {
      push(right, is[j++] ?? '', true);
    }
  }
  return [left, right];
}

const same = (one: string | undefined, other: string | undefined) => one?.trim() === other?.trim();
const at = (table: readonly number[][], i: number, j: number) => table[i]?.[j] ?? 0;

/** How many words the rest of both texts share, from each place on. */
function lengths(was: readonly string[], is: readonly string[]): number[][] {
  const table = Array.from({ length: was.length + 1 }, () =>
    new Array<number>(is.length + 1).fill(0),
  );
  for (let i = was.length - 1; i >= 0; i--) {
    for (let j = is.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] = same(was[i], is[j])
        ? at(table, i + 1, j + 1) + 1
        : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function push(runs: Run[], text: string, isOnlyHere: boolean): void {
  const last = runs[runs.length - 1];
  if (last !== undefined && last.is_only_here === isOnlyHere) last.text += text;
  else runs.push({ text, is_only_here: isOnlyHere });
}
