/** How a technique stands and what became of it, in words. */
import type { MicroAnswer } from '@/bindings/MicroAnswer';
import { today } from '@/app/state.svelte';
import type { StillTrueView } from '@/bindings/StillTrueView';
import type { TechniqueOption } from '@/bindings/TechniqueOption';
import type { UseView } from '@/bindings/UseView';
import { nameAbout } from '@/features/consent/words';
import { asSentence } from '@/text/as-sentence';
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

/** Old yeses: those that may be named in view, and topics, which are named only when somebody asks to see them. */
export function apart(due: readonly StillTrueView[]): {
  open: StillTrueView[];
  topics: StillTrueView[];
} {
  return {
    open: due.filter(({ kind }) => kind !== 'topic'),
    topics: due.filter(({ kind }) => kind === 'topic'),
  };
}

/** What old yeses are about, for a glance: topics are counted and not named. */
export function stillNames(due: readonly StillTrueView[]): string[] {
  const { open, topics } = apart(due);
  const count = topics.length > 0 ? [t('client-topics-count', { count: topics.length })] : [];
  return [...open.map(stillName), ...count];
}

/** What an old yes is about, with the person. */
export function stillName({ name, about }: StillTrueView): string {
  return nameAbout(name, about);
}

/** What is asked aloud about an old yes: in the words it was asked in then, and with nothing made of the answer. */
export function stillAsked(one: StillTrueView): string {
  const conditions = one.conditions?.trim().replace(/\.$/, '');
  return t('still-ask', {
    asked: [spokenOf(one), one.limits && asSentence(one.limits)].filter(Boolean).join(' '),
    noted: conditions ? t('still-noted-if', { conditions }) : t('still-noted'),
  });
}

/** What was asked; where nobody wrote down the words, what it was about. */
function spokenOf({ name, about, wording, said_on }: StillTrueView): string {
  const month = monthOf(said_on, today());
  if (wording !== null) {
    const facts = { month, words: asSentence(wording) };
    return about ? t('still-asked-about', { ...facts, who: about.name }) : t('still-asked', facts);
  }
  const facts = { month, name: asSentence(name) };
  return about ? t('still-spoke-about', { ...facts, who: about.name }) : t('still-spoke', facts);
}
