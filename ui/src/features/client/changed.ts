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
  return (
    tryText(`client-changed-${changed.kind}-${changed.state}`) ??
    tryText(`client-changed-${changed.kind}`) ??
    t('client-changed-other')
  );
}

/** All changes in words, each sentence once. */
export function changedSaid(changed: readonly Changed[]): string[] {
  return [...new Set(changed.map(changedWords))];
}

/** The days on which something changed, each once. */
export function changedDays(changed: readonly Changed[]): string {
  return [...new Set(changed.map(({ on }) => day(on, 'short')))].join(', ');
}
