/** Who can be named to clients: what is typed of an entry, and what is said of it. */
import type { DirectoryEntry } from '@/bindings/DirectoryEntry';
import type { DirectoryEntryView } from '@/bindings/DirectoryEntryView';
import type { DirectorySort } from '@/bindings/DirectorySort';
import { dayHere } from '@/text/day-here';
import { t } from '@/text/text.svelte';

/** What can stand in the directory, in the order in which it is offered. */
export const SORTS: readonly DirectorySort[] = ['colleague', 'agency', 'line'];

/** An entry while it is written. What is blank is not known. */
export type EntryForm = {
  name: string;
  sort: DirectorySort;
  service: string;
  contact: string;
  access: string;
  cost: string;
  languages: string;
  note: string;
  checked_on: string;
};

/** What the form begins with. A new entry is one that was looked at just now. */
export function entryForm(view: DirectoryEntryView | null, today: string): EntryForm {
  const entry = view?.entry;
  return {
    name: entry?.name ?? '',
    sort: entry?.sort ?? 'colleague',
    service: entry?.service ?? '',
    contact: entry?.contact ?? '',
    access: entry?.access ?? '',
    cost: entry?.cost ?? '',
    languages: entry?.languages ?? '',
    note: entry?.note ?? '',
    checked_on: entry ? (entry.checked_on ?? '') : today,
  };
}

/** The entry as it is kept, or nothing while nobody is named. */
export function entryOf(form: EntryForm): DirectoryEntry | null {
  if (form.name.trim() === '') return null;
  const said = (words: string) => words.trim() || null;
  return {
    name: form.name.trim(),
    sort: form.sort,
    service: said(form.service),
    contact: said(form.contact),
    access: said(form.access),
    cost: said(form.cost),
    languages: said(form.languages),
    note: said(form.note),
    checked_on: form.checked_on || null,
  };
}

/** When an entry was last looked at, and whether that is long ago. */
export function checkedWords({ is_fresh, entry: { checked_on } }: DirectoryEntryView): string {
  if (checked_on === null) return t('directory-never-checked');
  const day = dayHere(checked_on);
  return t(is_fresh ? 'directory-checked' : 'directory-checked-long-ago', { day });
}
