/** What the timeline shows, and what each entry is called. */
import type { TimelineEntry } from '@/bindings/TimelineEntry';
import type { TimelineGroup } from '@/bindings/TimelineGroup';
import { agreementTitle } from '@/features/agreement/words';
import { t } from '@/text/text.svelte';

/** Every group, in the order of the switches. */
export const GROUPS: readonly TimelineGroup[] = [
  'sessions',
  'notes',
  'agreements',
  'consent',
  'between',
  'times',
  'check_ins',
  'goals',
  'reports',
  'people',
  'papers',
];

/** The groups with one of them switched, in the order of the switches. */
export function switched(shown: readonly TimelineGroup[], group: TimelineGroup): TimelineGroup[] {
  const isOn = (one: TimelineGroup) => shown.includes(one) !== (one === group);
  return GROUPS.filter(isOn);
}

/** What an entry is called. */
export function nameOf({ kind, what }: Pick<TimelineEntry, 'kind' | 'what'>): string {
  switch (what.kind) {
    case 'session':
      return t(`timeline-session-${what.state}`, { number: what.number });
    case 'agreement':
      return t(`timeline-agreement-${what.state}`, {
        name: agreementTitle(what.about),
        number: what.number,
      });
    case 'answer':
      return t('timeline-answer', {
        name: what.name,
        answer: t(`consent-standing-${what.decision}`),
      });
    case 'plain':
      return t(`search-kind-${kind}`);
  }
}
