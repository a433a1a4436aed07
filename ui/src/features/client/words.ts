/** How usual times, ways of reaching a person and meetings are said. */
import type { SafeContact } from '@/bindings/SafeContact';
import type { UsualTime } from '@/bindings/UsualTime';
import { clock, weekday } from '@/text/dates.svelte';
import { t } from '@/text/text.svelte';
import { messageRule } from './reach';

/** A usual time in words. */
export function usualWords(usual: UsualTime): string {
  const facts = {
    weekday: weekday(usual.weekday),
    start: clock(usual.start),
    minutes: usual.minutes,
  };
  if (usual.every_weeks === 1) return t('client-usual-weekly', facts);
  if (usual.every_weeks === 2) return t('client-usual-fortnightly', facts);
  return t('client-usual-weeks', { ...facts, weeks: usual.every_weeks });
}

/** How somebody may be reached, and what a message may say. */
export type ReachWords = { way: string; rule: string | null };

/** One way of reaching a person in words. */
export function reachWords(contact: SafeContact): ReachWords {
  if (contact.channel === 'none') return { way: t('client-reach-none'), rule: null };
  const way = t(`client-reach-${contact.channel}`, { value: contact.value.trim() });
  const hours = contact.safe_hours?.trim();
  return {
    way: hours ? t('client-reach-hours', { way, hours }) : way,
    rule: t(`client-reach-message-${messageRule(contact)}`),
  };
}

/** All ways of reaching a person on one line, or that nobody asked yet. */
export function reachLine(contacts: readonly SafeContact[]): string {
  if (contacts.length === 0) return t('client-reach-not-asked');
  return contacts
    .map(reachWords)
    .map(({ way, rule }) => (rule === null ? `${way}.` : `${way}. ${rule}`))
    .join(' ');
}
