/** What a guard says, in words. It is calm whatever it says: a no is no alarm, and a yes is no praise. */
import type { GuardView } from '@/bindings/GuardView';
import { day } from '@/text/dates.svelte';
import { t } from '@/text/text.svelte';

/** What a guard says: how it stands, and what a yes depends on. */
export type Said = { line: string; conditions: string | null };

/** What the guard says about one person. */
export function guardWords(view: GuardView, code: string, name: string): Said {
  const facts = { code, name, day: view.said_on ? day(view.said_on, 'plain') : '' };
  if (view.why !== null) return { line: t(`guard-why-${view.why}`, facts), conditions: null };
  return { line: t('guard-open', facts), conditions: conditionsOf(view) };
}

/** What the guard says about a message; nothing where a yes without conditions says it all. */
export function channelWords(view: GuardView, code: string): Said | null {
  const on = view.said_on ? day(view.said_on, 'plain') : '';
  const conditions = conditionsOf(view);
  switch (view.why) {
    case null:
      return conditions === null ? null : { line: t('guard-channel-if', { day: on }), conditions };
    case 'not_asked':
      return { line: t('guard-channel-not_asked', { code }), conditions: null };
    case 'expired':
      return { line: t('guard-channel-expired', { day: on }), conditions: null };
    case 'not_now':
    case 'declined':
    case 'paused':
    case 'withdrawn':
    case 'nobody':
    case 'another_meeting':
    case 'not_listed':
    case 'not_safe':
    case 'no_plan':
      return { line: t('guard-channel-no', { code, day: on }), conditions: null };
  }
}

function conditionsOf({ conditions }: GuardView): string | null {
  return conditions.length === 0 ? null : conditions.join(' ');
}
