/** What is said of a plan for ending. */
import type { EndingState } from '@/bindings/EndingState';
import type { EndingView } from '@/bindings/EndingView';
import type { SendingOption } from '@/bindings/SendingOption';
import type { Standing } from '@/bindings/Standing';
import { t } from '@/text/text.svelte';

const NEXT: Partial<Record<EndingState, EndingState>> = {
  considering: 'talked_about',
  talked_about: 'agreed',
  agreed: 'underway',
  underway: 'completed',
};
const YES: readonly Standing[] = ['granted', 'granted_with_conditions'];

/** Whether the client says yes to an item as it stands. */
export const saysYes = (standing: Standing): boolean => YES.includes(standing);

/** Whether a plan is still thought about or under way. */
export function isGoingOn({ state }: EndingView): boolean {
  return state !== 'completed' && state !== 'not_needed';
}

/** What is still to be written in before a plan goes on, a sentence each. */
export function owedWords({ state, may_become, ending }: EndingView): string[] {
  const next = NEXT[state];
  if (next === undefined || may_become.includes(next)) return [];
  const owed = ending.talked_on === null ? [t('ending-owed-talked')] : [];
  if (next === 'talked_about' || ending.reason !== 'repair_not_possible') return owed;
  if (ending.consulted === null) owed.push(t('ending-owed-consulted'));
  if (ending.options.length < 2 && ending.few_options_because === null)
    owed.push(t('ending-owed-options'));
  return owed;
}

/** Why the letter cannot be printed yet; nothing where it can, or where there is none. */
export function letterWaits(
  { ending: { letter }, may_print, item }: EndingView,
  sending: readonly SendingOption[],
): string | null {
  if (letter === null || may_print) return null;
  if (letter.agreed_on === null) return t('ending-letter-waits-yes');
  const found = sending.find((one) => one.item === item);
  return found
    ? t('ending-letter-waits-item', {
        name: found.name,
        standing: t(`consent-standing-${found.standing}`),
      })
    : t('ending-letter-waits-sending');
}
