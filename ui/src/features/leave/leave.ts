/** Planned time away: what is typed of it, and what is said of it. */
import type { HowTold } from '@/bindings/HowTold';
import type { Leave } from '@/bindings/Leave';
import type { LeaveView } from '@/bindings/LeaveView';
import { dayHere } from '@/text/day-here';
import { t } from '@/text/text.svelte';

/** How somebody can be told, as it is offered. */
export const WAYS = [
  'in_person',
  'phone',
  'text',
  'email',
  'post',
] as const satisfies readonly HowTold[];

/** What is typed. What is blank is left out. */
export type LeaveForm = {
  first: string;
  last: string;
  cover: string;
  cover_said: string;
  words: string;
  note: string;
};

/** What the form begins with. */
export function leaveForm(view: LeaveView | null): LeaveForm {
  const kept = view?.leave;
  return {
    first: kept?.first ?? '',
    last: kept?.last ?? '',
    cover: kept?.cover ?? '',
    cover_said: kept?.cover_said ?? '',
    words: kept?.words ?? '',
    note: kept?.note ?? '',
  };
}

/** It as it is kept, or nothing while its days are not known. Who was told is not typed here. */
export function leaveOf(form: LeaveForm): Leave | null {
  const { first, last } = form;
  if (first === '' || last === '' || last < first) return null;
  const said = (text: string) => text.trim() || null;
  return {
    first,
    last,
    cover: said(form.cover),
    cover_said: said(form.cover_said),
    words: said(form.words),
    note: said(form.note),
  };
}

/** From when to when. */
export function daysOf({ leave }: LeaveView): string {
  return t('leave-days', { first: dayHere(leave.first), last: dayHere(leave.last) });
}

/** How many of those whom it concerns were not told. */
export function untold({ people }: LeaveView): number {
  return people.filter(({ told }) => told === null).length;
}
