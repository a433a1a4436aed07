/** The small acts of writing an agreement: add, change, move, take out, say that a part is not needed. */
import type { AgreementVersion } from '@/bindings/AgreementVersion';
import type { Clause } from '@/bindings/Clause';
import type { CrisisLine } from '@/bindings/CrisisLine';
import type { Part } from '@/bindings/Part';
import type { Section } from '@/bindings/Section';
import { meaningsOf, voiceOf } from './parts';

/** The most characters of a lead, of a clause, of the summary of change. */
export const LEAD_LIMIT = 60;
export const CLAUSE_LIMIT = 600;
export const SUMMARY_LIMIT = 500;

/** Where a clause stands in its part: before the numbers, or after them. */
export type Place = 'clauses' | 'after';

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
    voice: voiceOf(part),
    lead: null,
    text: '',
    meaning: place === 'clauses' ? (meaningsOf(part)[0] ?? null) : null,
  };
  return withSection(version, part, (section) => ({
    ...needed(section, true),
    [place]: [...section[place], clause],
  }));
}

/** A version in which a part is needed, or is not. */
export function withNeeded(
  version: AgreementVersion,
  part: Part,
  isNeeded: boolean,
): AgreementVersion {
  return withSection(version, part, (section) => needed(section, isNeeded));
}

/** A part that is needed has no reason why it is not. */
function needed(section: Section, isNeeded: boolean): Section {
  const { reason, ...rest } = section;
  return isNeeded || reason === undefined
    ? { ...rest, not_needed: !isNeeded }
    : { ...rest, not_needed: true, reason };
}

/** A version that says why a part is not needed. A reason that is blank is left out altogether. */
export function withReason(
  version: AgreementVersion,
  part: Part,
  reason: string,
): AgreementVersion {
  return withSection(version, part, ({ reason: _, ...rest }) =>
    reason === '' ? rest : { ...rest, reason },
  );
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
  return { ...version, sections: version.sections.map(tidySection) };
}

function tidySection({ reason, ...section }: Section): Section {
  const said = reason?.trim();
  return {
    ...section,
    ...(section.not_needed && said ? { reason: said } : {}),
    clauses: section.clauses.map(tidyClause),
    after: section.after.map(tidyClause),
  };
}

function tidyClause(clause: Clause): Clause {
  return { ...clause, lead: clause.lead?.trim() ? clause.lead : null };
}
