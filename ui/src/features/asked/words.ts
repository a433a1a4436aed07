/** How a technique stands and what became of it, in words. */
import type { MicroAnswer } from '@/bindings/MicroAnswer';
import { today } from '@/app/state.svelte';
import type { StillTrueView } from '@/bindings/StillTrueView';
import type { TechniqueOption } from '@/bindings/TechniqueOption';
import type { UseView } from '@/bindings/UseView';
import { monthOf } from '@/text/dates.svelte';
import { t } from '@/text/text.svelte';
import { permits } from './asked';

/** How a technique stands, with what it depends on. */
export function standingOf({ standing, conditions }: TechniqueOption): string {
  return standing === 'granted_with_conditions' && conditions
    ? t('used-standing-conditions', { conditions })
    : t(`used-standing-${standing}`);
}

/** What became of a technique, in a sentence without a date; what was answered, where it was asked and left out. */
export function becameOf({ used: { became, asked }, answered }: UseView): string {
  if (became === 'used' && asked !== null) return t(`used-said-${asked}`);
  if (answered === null || permits(answered)) return t('used-said-left_out');
  return t(`used-said-left_out-${answered as Exclude<MicroAnswer, 'yes' | 'yes_but'>}`);
}

/** What was used, in one line; what was left out says so. Nothing where nothing was noted. */
export function usedLine(uses: UseView[]): string | null {
  const names = uses
    .filter((one) => !one.is_voided)
    .map(({ used }) =>
      used.became === 'used' ? used.name : t('used-left-out-short', { name: used.name }),
    );
  return names.length === 0 ? null : names.join(', ');
}

/** What is asked aloud about an old yes. */
export function stillAsked({ name, said_on, conditions }: StillTrueView): string {
  const month = monthOf(said_on, today());
  return conditions
    ? t('still-ask-if', { name, month, conditions: conditions.trim().replace(/\.$/, '') })
    : t('still-ask', { name, month });
}
