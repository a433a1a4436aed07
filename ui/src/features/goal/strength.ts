/** Something a client did of their own accord, or can do, while it is typed. */
import type { Strength } from '@/bindings/Strength';
import type { StrengthSeenBy } from '@/bindings/StrengthSeenBy';
import type { StrengthSort } from '@/bindings/StrengthSort';
import type { StrengthView } from '@/bindings/StrengthView';
import { t, type PlainKey } from '@/text/text.svelte';

/** Which of the two it can be. */
export const SORTS: readonly StrengthSort[] = ['act_of_agency', 'strength'];
/** Who can have noticed it. */
export const SEEN_BY: readonly StrengthSeenBy[] = ['client', 'therapist', 'other'];

/** It while it is typed. Neither of the two, nor who noticed it, is chosen beforehand. */
export type StrengthForm = {
  instead_of: string | null;
  noticed_on: string;
  sort: StrengthSort | null;
  what: string;
  client_words: string;
  noticed_by: StrengthSeenBy | null;
  /** The session it was in; blank for none. */
  session: string;
};

/** What the form begins with: today, or what was typed wrongly. */
export function strengthForm(today: string, wrong: StrengthView | null): StrengthForm {
  const was = wrong?.strength;
  return {
    instead_of: wrong?.id ?? null,
    noticed_on: was?.noticed_on ?? today,
    sort: was?.sort ?? null,
    what: was?.what ?? '',
    client_words: was?.client_words ?? '',
    noticed_by: was?.noticed_by ?? null,
    session: wrong?.session ?? '',
  };
}

/** What is still owed before it can be kept, in the words of the fields. */
export function stillOpen({ noticed_on, sort, what, noticed_by }: StrengthForm): string[] {
  const owed: [boolean, PlainKey][] = [
    [noticed_on === '', 'strength-on'],
    [what.trim() === '', 'strength-what'],
    [sort === null, 'strength-sort'],
    [noticed_by === null, 'strength-by'],
  ];
  return owed.filter(([is]) => is).map(([, key]) => t(key));
}

/** It as it is kept, or nothing while it is not whole. */
export function strengthOf(form: StrengthForm): Strength | null {
  const { sort, noticed_by, noticed_on } = form;
  if (sort === null || noticed_by === null || stillOpen(form).length > 0) return null;
  return {
    noticed_on,
    sort,
    what: form.what.trim(),
    client_words: form.client_words.trim() || null,
    noticed_by,
  };
}
