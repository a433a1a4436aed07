/** Who opens the sealed file: what is typed of them. */
import type { ExecutorPointer } from '@/bindings/ExecutorPointer';
import type { ExecutorPointerView } from '@/bindings/ExecutorPointerView';
import type { ExecutorSees } from '@/bindings/ExecutorSees';

/** What the file may hold, the least first. */
export const SEES: readonly ExecutorSees[] = ['contact_list_only', 'active_clients', 'all'];

/** The languages that papers are written in, each by its own name. */
export const PAPER_LANGUAGES = [
  { value: 'en-GB', name: 'English' },
  { value: 'es', name: 'Español' },
  { value: 'fr', name: 'Français' },
  { value: 'de', name: 'Deutsch' },
  { value: 'ar', name: 'العربية' },
];

/** What is typed. What is blank is left out. */
export type PointerForm = {
  name: string;
  relation: string;
  contact: string;
  language: string;
  envelope: string;
  may_see: ExecutorSees;
  more_because: string;
  tell_first: string;
  words: string;
  papers: string;
  keeping: string;
  instructions: string;
  reviewed_on: string;
};

/** What the form begins with. Somebody new was looked at just now. */
export function pointerForm(view: ExecutorPointerView | null, today: string): PointerForm {
  const kept = view?.pointer;
  return {
    name: kept?.name ?? '',
    relation: kept?.relation ?? '',
    contact: kept?.contact ?? '',
    language: kept?.language ?? 'en-GB',
    envelope: kept?.envelope ?? '',
    may_see: kept?.may_see ?? 'contact_list_only',
    more_because: kept?.more_because ?? '',
    tell_first: kept?.tell_first ?? '',
    words: kept?.words ?? '',
    papers: kept?.papers ?? '',
    keeping: kept?.keeping ?? '',
    instructions: kept?.instructions ?? '',
    reviewed_on: kept ? (kept.reviewed_on ?? '') : today,
  };
}

/** It as it is kept, or nothing while nobody is named. */
export function pointerOf(form: PointerForm): ExecutorPointer | null {
  if (form.name.trim() === '') return null;
  const said = (words: string) => words.trim() || null;
  return {
    name: form.name.trim(),
    relation: said(form.relation),
    contact: said(form.contact),
    language: form.language,
    envelope: said(form.envelope),
    may_see: form.may_see,
    more_because: form.may_see === 'contact_list_only' ? null : said(form.more_because),
    tell_first: said(form.tell_first),
    words: said(form.words),
    papers: said(form.papers),
    keeping: said(form.keeping),
    instructions: said(form.instructions),
    reviewed_on: form.reviewed_on || null,
  };
}
