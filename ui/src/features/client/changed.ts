/** What changed since the last session, as sentences. Topics and names are never in them. */
import type { Changed } from '@/bindings/Changed';
import { day } from '@/text/dates.svelte';
import { t, tryText } from '@/text/text.svelte';

/** One change in words. What it is about is said, never what it says. */
export function changedWords(changed: Changed): string {
  if (changed.kind === 'agreement_version' && changed.number !== null) {
    const state = tryText(`client-changed-agreement-${changed.state}`) ?? changed.state;
    const what = t(`agreement-title-${changed.about ?? 'safety'}`);
    return t('client-changed-agreement', { what, number: changed.number, state });
  }
  if (changed.kind === 'contact')
    return t('client-changed-contact', { day: day(changed.on, 'short') });
  return (
    tryText(`client-changed-${changed.kind}-${changed.state}`) ??
    tryText(`client-changed-${changed.kind}`) ??
    t('client-changed-other')
  );
}

/** One change as a sentence, and the page it leads to, where it has one of its own. */
export type ChangedLine = { words: string; to: 'contacts' | null };

/** All changes as lines, each sentence once. */
export function changedLines(changed: readonly Changed[]): ChangedLine[] {
  const lines = changed.map((one) => ({
    words: changedWords(one),
    to: one.kind === 'contact' ? ('contacts' as const) : null,
  }));
  return lines.filter(({ words }, at) => lines.findIndex((one) => one.words === words) === at);
}

/** The days on which something changed, each once. */
export function changedDays(changed: readonly Changed[]): string {
  return [...new Set(changed.map(({ on }) => day(on, 'short')))].join(', ');
}
