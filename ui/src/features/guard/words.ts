/** What a guard says, in words. It is calm whatever it says: a no is no alarm, and a yes is no praise. */
import type { GuardView } from '@/bindings/GuardView';
import { isTheClient } from '@/features/consent/standing';
import { day } from '@/text/dates.svelte';
import { t } from '@/text/text.svelte';

/** What a guard says: how it stands, and what a yes depends on. */
export type Said = { line: string; conditions: string | null };

/** What the guard says about one person. */
export function guardWords(view: GuardView, code: string, name: string): Said {
  const by = isTheClients(view) ? code : t('guard-by-other', { code });
  const facts = { code, name, by, day: view.said_on ? day(view.said_on, 'plain') : '' };
  if (view.why === null) return { line: t('guard-open', facts), conditions: conditionsOf(view) };
  const isOthers = view.why === 'not_asked' && view.client_said_yes;
  const line = isOthers ? t('guard-why-not_asked-other', facts) : t(`guard-why-${view.why}`, facts);
  return { line, conditions: null };
}

/** Whether the answer that decides is the client's own. */
function isTheClients({ given_by }: GuardView): boolean {
  return given_by === null || isTheClient(given_by);
}

/** What the guard says about a message; nothing where a yes without conditions says it all. */
export function channelWords(view: GuardView, code: string): Said | null {
  const on = view.said_on ? day(view.said_on, 'plain') : '';
  const conditions = conditionsOf(view);
  switch (view.why) {
    case null:
      return conditions === null ? null : { line: t('guard-channel-if', { day: on }), conditions };
    case 'not_asked':
      return {
        line: view.client_said_yes
          ? t('guard-channel-not_asked-other', { code })
          : t('guard-channel-not_asked', { code }),
        conditions: null,
      };
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
      return {
        line: t('guard-channel-no', {
          by: isTheClients(view) ? code : t('guard-by-other', { code }),
          day: on,
        }),
        conditions: null,
      };
  }
}

function conditionsOf({ conditions }: GuardView): string | null {
  return conditions.length === 0 ? null : conditions.join(' ');
}
