/** Before a session: what was agreed in words, how a planned task stands, which of two words stands. */
import type { AgreedInSession } from '@/bindings/AgreedInSession';
import type { Ready } from '@/bindings/Ready';
import type { RecordId } from '@/bindings/RecordId';
import type { TaskOption } from '@/bindings/TaskOption';
import { isNo, isYes } from '@/features/consent/standing';
import { call } from '@/ipc/call';
import { t } from '@/text/text.svelte';

/** The three answers, the most ready first. */
export const READY: readonly Ready[] = ['small_step', 'gently', 'not_today'];

/** The most characters that a planned focus may have, and a reason for how ready. */
export const LINE_LIMIT = 200;

/** What was agreed for the day, a sentence for each number there is. */
export function agreedSaid(agreed: AgreedInSession): string[] {
  const { trauma_minutes: minutes, nothing_new_after, closing_from, how_small } = agreed;
  return [
    minutes === null ? null : t('before-agreed-minutes', { minutes }),
    nothing_new_after === null ? null : t('before-agreed-new', { minute: nothing_new_after }),
    closing_from === null ? null : t('before-agreed-closing', { minute: closing_from }),
    how_small === null
      ? null
      : t('before-agreed-small', { words: how_small.trim().replace(/\.$/, '') }),
  ].filter((part) => part !== null);
}

/** The more cautious of two words; nothing where neither said anything. */
export function standsOf(client: Ready | null, therapist: Ready | null): Ready | null {
  const said = [client, therapist].filter((one) => one !== null);
  return READY.findLast((one) => said.includes(one)) ?? null;
}

/** The one sentence about how ready. The client's "not today" is nobody's to weigh. */
export function readySaid(client: Ready | null, therapist: Ready | null): string {
  if (client === 'not_today') return t('before-ready-veto');
  const stands = standsOf(client, therapist);
  return stands === null ? t('before-ready-nobody') : t(`before-ready-stands-${stands}`);
}

/** What is said of a planned task that is not simply agreed; nothing where it is. */
export function taskSaid({ name, standing }: TaskOption): string | null {
  if (standing === 'granted_with_conditions') return t('before-task-if', { name });
  if (isYes(standing)) return null;
  return isNo(standing) ? t('before-task-rest', { name }) : t('before-task-ask', { name });
}

/** Whether nothing at all was keyed, asked or used in a session. What could not be looked up counts as something. */
export async function hasNothingNoted(session: RecordId): Promise<boolean> {
  const keyed = await call('keyed', { session });
  const within = await call('in_session', { session });
  if (!keyed.ok || !within.ok) return false;
  const { asked, uses } = within.value;
  return keyed.value.events.every((one) => one.is_voided) && asked.length + uses.length === 0;
}
