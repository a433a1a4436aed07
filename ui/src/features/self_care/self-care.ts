/** The therapist's own list and the weekly look: what is typed of them. */
import type { SelfCareList } from '@/bindings/SelfCareList';
import type { SelfCareLook } from '@/bindings/SelfCareLook';
import type { SelfCareNotice } from '@/bindings/SelfCareNotice';
import type { SelfCareThing } from '@/bindings/SelfCareThing';
import type { SelfCareTick } from '@/bindings/SelfCareTick';
import type { SelfCareView } from '@/bindings/SelfCareView';

/** What can be said of a thing. */
export const TICKS: readonly SelfCareTick[] = ['yes', 'some', 'no', 'leave_out'];

/** What may be said of the weeks. */
export const NOTICES: readonly SelfCareNotice[] = ['no_lunch', 'heavy_in_a_row', 'no_day_off'];

/** A look while it is written: what is not there was not answered. */
export type LookForm = { ticks: Record<string, SelfCareTick>; note: string };

/** What the form of this week begins with. */
export function lookForm({ this_week }: SelfCareView): LookForm {
  const answers = this_week?.look.answers ?? [];
  return {
    ticks: Object.fromEntries(answers.map(({ key, tick }) => [key, tick])),
    note: this_week?.look.note ?? '',
  };
}

/** The look as it is kept, or nothing while nothing was said. What is no longer on the list stays as it was said. */
export function lookOf(form: LookForm, view: SelfCareView): SelfCareLook | null {
  const listed = view.list.things.flatMap(({ key, words }) => {
    const tick = form.ticks[key];
    return tick ? [{ key, words, tick }] : [];
  });
  const isListed = (key: string) => view.list.things.some((thing) => thing.key === key);
  const earlier = view.this_week?.look.answers.filter(({ key }) => !isListed(key)) ?? [];
  const answers = [...listed, ...earlier];
  const note = form.note.trim() || null;
  if (answers.length === 0 && note === null) return null;
  return { week_of: view.week_of, answers, note };
}

/** The list while it is changed. */
export type ListForm = { things: SelfCareThing[]; notices: SelfCareNotice[]; on_today: boolean };

/** What the form of the list begins with. */
export function listForm({ list }: SelfCareView): ListForm {
  return { things: list.things, notices: list.notices, on_today: list.on_today };
}

/** The list with one thing more, blank. */
export function withOneMore(things: readonly SelfCareThing[]): SelfCareThing[] {
  const taken = new Set(things.map(({ key }) => key));
  let number = 1;
  while (taken.has(`own_${number}`)) number += 1;
  return [...things, { key: `own_${number}`, words: '' }];
}

/** The list as it is kept; what has no words is left out. */
export function listOf(form: ListForm): SelfCareList {
  const things = form.things.map(({ key, words }) => ({ key, words: words.trim() }));
  return {
    things: things.filter(({ words }) => words !== ''),
    notices: form.notices,
    on_today: form.on_today,
    left: [],
  };
}
