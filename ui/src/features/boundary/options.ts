/** What an event can be tied to, and what is still open about it, in words. */
import type { BoundariesView } from '@/bindings/BoundariesView';
import type { BoundaryEventView } from '@/bindings/BoundaryEventView';
import { firstLine } from '@/features/session/note';
import { dayHere } from '@/text/day-here';
import type { PlainKey } from '@/text/keys';
import { t } from '@/text/text.svelte';
import { overClause, overLine, type EventForm } from './forms';

type Option = { value: string; name: string };

/** The last sessions; the one it is tied to stays, however long ago it was. */
export function sessionOptions(view: BoundariesView, event: BoundaryEventView | null): Option[] {
  const listed = view.sessions.map(({ session, on, number_in_all: number }) => ({
    value: session,
    name: t('boundary-session-option', { number, day: dayHere(on) }),
  }));
  const tied = event?.session ?? null;
  const isEarlier = tied !== null && !listed.some(({ value }) => value === tied);
  return [
    { value: '', name: t('boundary-session-none') },
    ...listed,
    ...(isEarlier ? [{ value: tied, name: t('boundary-session-earlier') }] : []),
  ];
}

/** Lines that hold and clauses in force; the one it is tied to stays, whatever became of it. */
export function overOptions(view: BoundariesView, event: BoundaryEventView | null): Option[] {
  const lines = view.lines
    .filter(({ id, state }) => state === 'in_force' || id === event?.line)
    .map(({ id, line }) => ({ value: overLine(id), name: line.text }));
  const clauses = view.clauses;
  const own = event?.clause ?? null;
  const isOld = own !== null && !clauses.some((one) => isSame(one, own));
  const shown = [...clauses, ...(isOld ? [own] : [])].map(({ version, clause, about, text }) => ({
    value: overClause(version, clause),
    name: t('boundary-over-clause', {
      agreement: t(`agreement-title-${about}`),
      text: firstLine(text) ?? '',
    }),
  }));
  return [{ value: '', name: t('boundary-over-none') }, ...lines, ...shown];
}

type Clause = { version: string; clause: string };
const isSame = (one: Clause, other: Clause) =>
  one.version === other.version && one.clause === other.clause;

/** What is still owed before an event can be kept, in the words of the fields. */
export function stillOpen({ what, by, area, happened_on }: EventForm): string[] {
  const owed: [boolean, PlainKey][] = [
    [what.trim() === '', 'boundary-what'],
    [by === null, 'boundary-by'],
    [area === '', 'boundary-area'],
    [happened_on === '', 'boundary-on'],
  ];
  return owed.filter(([is]) => is).map(([, key]) => t(key));
}
