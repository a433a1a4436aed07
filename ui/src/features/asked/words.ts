/** How a technique stands and what became of it, in words. */
import type { TechniqueOption } from '@/bindings/TechniqueOption';
import type { TechniqueUse } from '@/bindings/TechniqueUse';
import type { UseView } from '@/bindings/UseView';
import { t } from '@/text/text.svelte';

/** How a technique stands, with what it depends on. */
export function standingOf({ standing, conditions }: TechniqueOption): string {
  return standing === 'granted_with_conditions' && conditions
    ? t('used-standing-conditions', { conditions })
    : t(`used-standing-${standing}`);
}

/** What became of a technique, in a sentence without a date. */
export function becameOf({ became, asked }: TechniqueUse): string {
  return became === 'left_out' || asked === null
    ? t('used-said-left_out')
    : t(`used-said-${asked}`);
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
