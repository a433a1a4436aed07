/** A contact between two sessions: how it is said, and the form while it is typed. Nothing of it is counted. */
import type { Contact } from '@/bindings/Contact';
import type { ContactBy } from '@/bindings/ContactBy';
import type { ContactView } from '@/bindings/ContactView';
import type { ContactWay } from '@/bindings/ContactWay';
import { wholeTime } from '@/features/session/plan';
import { clock } from '@/text/dates.svelte';
import { dayHere } from '@/text/day-here';
import { t, type PlainKey } from '@/text/text.svelte';

/** Every way, in the order in which it is asked. */
export const WAYS: readonly ContactWay[] = [
  'phone',
  'text',
  'email',
  'in_person',
  'video',
  'post',
  'other',
];
/** Whoever can begin one. */
export const WHO: readonly ContactBy[] = ['client', 'therapist', 'chance'];
/** The most minutes that one can have. */
export const MOST_MINUTES = 240;

/** By which way it was and who began it, and how long it took where that is known. */
export function howWords({ way, begun_by, minutes }: Contact): string {
  const facts = { way: t(`contact-way-${way}`), began: t(`contact-began-${begun_by}`) };
  if (minutes === null) return t('contact-how', facts);
  return t('contact-how-long', { ...facts, took: t('contact-took', { minutes }) });
}

/** Which one is meant, for the ears: its day, its time where it is known, and its way. */
export function whenWords({ contact_on, contact_at, way }: Contact): string {
  const day = dayHere(contact_on);
  const when = contact_at === null ? day : t('contact-day-time', { day, time: clock(contact_at) });
  return t('contact-named', { when, way: t(`contact-way-${way}`) });
}

/** A contact while it is typed. Neither the way nor who began it is chosen beforehand. */
export type ContactForm = {
  instead_of: string | null;
  contact_on: string;
  contact_at: string;
  way: ContactWay | null;
  begun_by: ContactBy | null;
  minutes: number | null;
  what: string;
  client_words: string;
  what_i_did: string;
  safety: string;
};

/** What the form begins with: today, or what was typed wrongly. */
export function contactForm(today: string, wrong: ContactView | null): ContactForm {
  const was = wrong?.contact;
  return {
    instead_of: wrong?.id ?? null,
    contact_on: was?.contact_on ?? today,
    contact_at: was?.contact_at?.slice(0, 5) ?? '',
    way: was?.way ?? null,
    begun_by: was?.begun_by ?? null,
    minutes: was?.minutes ?? null,
    what: was?.what ?? '',
    client_words: was?.client_words ?? '',
    what_i_did: was?.what_i_did ?? '',
    safety: was?.safety ?? '',
  };
}

/** What is still owed before it can be kept, in the words of the fields. */
export function stillOpen({ contact_on, way, begun_by, what }: ContactForm): string[] {
  const owed: [boolean, PlainKey][] = [
    [contact_on === '', 'contact-on'],
    [way === null, 'contact-way'],
    [begun_by === null, 'contact-by'],
    [what.trim() === '', 'contact-what'],
  ];
  return owed.filter(([is]) => is).map(([, key]) => t(key));
}

/** The contact as it is kept, or nothing while it is not whole. */
export function contactOf(form: ContactForm): Contact | null {
  const { way, begun_by, contact_on, contact_at, minutes } = form;
  if (way === null || begun_by === null || stillOpen(form).length > 0) return null;
  return {
    contact_on,
    contact_at: contact_at === '' ? null : wholeTime(contact_at),
    way,
    begun_by,
    minutes,
    what: form.what.trim(),
    client_words: form.client_words.trim() || null,
    what_i_did: form.what_i_did.trim() || null,
    safety: form.safety.trim() || null,
  };
}
