/** The ten parts of a safety agreement, and the small acts of writing one: add, change, move, take out. */
import type { AgreementVersion } from '@/bindings/AgreementVersion';
import type { Clause } from '@/bindings/Clause';
import type { CrisisLine } from '@/bindings/CrisisLine';
import type { Meaning } from '@/bindings/Meaning';
import type { Part } from '@/bindings/Part';
import type { Section } from '@/bindings/Section';
import type { Voice } from '@/bindings/Voice';

/** The ten parts in their order. */
export const PARTS: readonly Part[] = [
  'grounding',
  'signs',
  'stop_signal',
  'topics',
  'check_in',
  'commitments',
  'crisis',
  'line_crossed',
  'people_and_notes',
  'review',
];

/** Parts that every agreement has; the others may be ticked as not needed. */
const OWED: ReadonlySet<Part> = new Set([
  'grounding',
  'signs',
  'stop_signal',
  'check_in',
  'crisis',
  'review',
]);

/** What a clause of a part may mean beside its words. The first is what a new clause means. */
const MEANINGS: Record<Part, readonly (Meaning | null)[]> = {
  grounding: ['settles_with', 'not_for_me', null],
  signs: ['sign_high', 'sign_low', null],
  stop_signal: ['stop_word', 'stop_gesture', null],
  topics: [null, 'topic'],
  check_in: [null, 'contact'],
  commitments: [null, 'contact'],
  crisis: ['crisis_can', 'crisis_cannot', 'contact', null],
  line_crossed: [null, 'person', 'contact'],
  people_and_notes: [null, 'person', 'contact'],
  review: [null],
};

/** Whose words a new clause of a part most often is. */
const VOICES: Record<Part, Voice> = {
  grounding: 'client_words',
  signs: 'client_words',
  stop_signal: 'client_words',
  topics: 'joint',
  check_in: 'joint',
  commitments: 'therapist_duty',
  crisis: 'therapist_duty',
  line_crossed: 'therapist_duty',
  people_and_notes: 'therapist_duty',
  review: 'joint',
};

/** Whose words a clause can be in. */
export const ALL_VOICES: readonly Voice[] = ['client_words', 'joint', 'therapist_duty'];

/** The most characters of a lead, of a clause, of the summary of change. */
export const LEAD_LIMIT = 60;
export const CLAUSE_LIMIT = 600;
export const SUMMARY_LIMIT = 500;

/** Where a clause stands in its part: before the numbers, or after them. */
export type Place = 'clauses' | 'after';

/** The number of a part, from 1. */
export function partNumber(part: Part): number {
  return PARTS.indexOf(part) + 1;
}

/** The part with that number. */
export function partAt(number: number): Part | null {
  return PARTS[number - 1] ?? null;
}

/** Whether every agreement has this part. */
export function isOwed(part: Part): boolean {
  return OWED.has(part);
}

/** Whether numbers to call stand in this part. */
export function hasLines(part: Part): boolean {
  return part === 'crisis' || part === 'line_crossed';
}

/** What a clause of this part may mean. */
export function meaningsOf(part: Part): readonly (Meaning | null)[] {
  return MEANINGS[part];
}

/** Every clause of a version, in reading order. */
export function allClauses(version: AgreementVersion): Clause[] {
  return version.sections.flatMap((section) => [...section.clauses, ...section.after]);
}

/** A name that no clause of any version has, so that a name always means the same clause. */
export function nextClauseId(versions: readonly AgreementVersion[]): string {
  const numbers = versions
    .flatMap(allClauses)
    .map(({ id }) => Number(/^c(\d+)$/.exec(id)?.[1] ?? 0));
  return `c${Math.max(0, ...numbers) + 1}`;
}

/** A version with one part changed. */
export function withSection(
  version: AgreementVersion,
  part: Part,
  change: (section: Section) => Section,
): AgreementVersion {
  return {
    ...version,
    sections: version.sections.map((section) =>
      section.part === part ? change(section) : section,
    ),
  };
}

/** A version with a new, blank clause at the end of a part. */
export function withNewClause(
  version: AgreementVersion,
  part: Part,
  place: Place,
  id: string,
): AgreementVersion {
  const clause: Clause = {
    id,
    voice: VOICES[part],
    lead: null,
    text: '',
    meaning: place === 'clauses' ? (MEANINGS[part][0] ?? null) : null,
  };
  return withSection(version, part, (section) => ({
    ...section,
    not_needed: false,
    [place]: [...section[place], clause],
  }));
}

/** A version with one clause changed. */
export function withClause(
  version: AgreementVersion,
  part: Part,
  clause: Clause,
): AgreementVersion {
  const put = (list: Clause[]) => list.map((each) => (each.id === clause.id ? clause : each));
  return withSection(version, part, (section) => ({
    ...section,
    clauses: put(section.clauses),
    after: put(section.after),
  }));
}

/** A version without a clause. */
export function withoutClause(version: AgreementVersion, part: Part, id: string): AgreementVersion {
  const keep = (list: Clause[]) => list.filter((each) => each.id !== id);
  return withSection(version, part, (section) => ({
    ...section,
    clauses: keep(section.clauses),
    after: keep(section.after),
  }));
}

/** A version with a clause one place up (-1) or down (1); at the end of the list nothing moves. */
export function withMoved(
  version: AgreementVersion,
  part: Part,
  id: string,
  by: -1 | 1,
): AgreementVersion {
  const move = (list: Clause[]) => {
    const from = list.findIndex((each) => each.id === id);
    const [here, there] = [list[from], list[from + by]];
    if (here === undefined || there === undefined) return list;
    return list.map((each, at) => (at === from ? there : at === from + by ? here : each));
  };
  return withSection(version, part, (section) => ({
    ...section,
    clauses: move(section.clauses),
    after: move(section.after),
  }));
}

/** A version with the numbers of a part changed. */
export function withLines(
  version: AgreementVersion,
  part: Part,
  lines: CrisisLine[],
): AgreementVersion {
  return withSection(version, part, (section) => ({ ...section, lines }));
}

/** Whether a number was last checked more than 12 months ago, or never. */
export function isStale(line: CrisisLine, today: string): boolean {
  if (line.verified_on === null) return true;
  const [year = '0', rest = ''] = [today.slice(0, 4), today.slice(4)];
  return line.verified_on < `${String(Number(year) - 1).padStart(4, '0')}${rest}`;
}

/** Takes out what was left blank before a version is kept. */
export function tidyVersion(version: AgreementVersion): AgreementVersion {
  const tidyClause = (clause: Clause): Clause => ({
    ...clause,
    lead: clause.lead?.trim() ? clause.lead : null,
  });
  return {
    ...version,
    sections: version.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map(tidyClause),
      after: section.after.map(tidyClause),
    })),
  };
}
