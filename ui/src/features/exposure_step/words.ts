/** What is said of steps: how each stands, what became of a try, and nothing of how many there were. */
import type { Attempt } from '@/bindings/Attempt';
import type { ExposureStepState } from '@/bindings/ExposureStepState';
import type { ExposureStepView } from '@/bindings/ExposureStepView';
import type { Standing } from '@/bindings/Standing';
import type { TaskOption } from '@/bindings/TaskOption';
import { dayHere } from '@/text/day-here';
import type { Pronoun } from '@/text/pronouns';
import { t } from '@/text/text.svelte';
import { hasYes } from './forms';

/** Every way in which something can be agreed. */
const YES: readonly Standing[] = ['granted', 'granted_with_conditions', 'acknowledged'];

/** How a step stands, with the day of the yes where that belongs to it. */
export function stateWords(view: ExposureStepView, pronoun: Pronoun): string {
  const { state, step } = view;
  const said = t(`step-state-${state}`, { pronoun });
  if (!hasYes(view) || step.agreed_on === null) return said;
  const facts = { day: dayHere(step.agreed_on), pronoun };
  return state === 'agreed' ? t('step-agreed', facts) : `${said} ${t('step-yes-on', facts)}`;
}

/** How the item stands to which a step belongs; nothing where it belongs to none. */
export function itemWords(
  { item, item_standing: standing }: ExposureStepView,
  tasks: readonly TaskOption[],
): string | null {
  if (item === null || standing === null) return null;
  const name = tasks.find((one) => one.item === item)?.name ?? t('step-item-unnamed');
  return t(`step-item-${standing}`, { name });
}

/** How a step may be put, as the words of a button; `from` tells the way back from the way there. */
export function becomeWords(
  from: ExposureStepState,
  to: ExposureStepState,
  pronoun: Pronoun,
): string {
  if (to === 'agreed') return t(from === 'idea' ? 'step-to-yes' : 'step-to-not_now', { pronoun });
  if (to === 'idea') return t(from === 'set_aside' ? 'step-to-again' : 'step-to-idea');
  if (to === 'in_progress') return t(from === 'comfortable' ? 'step-to-retry' : 'step-to-try');
  return t(`step-to-${to}`, { pronoun });
}

/**
 * How a step may stand from now on that can be pressed. An idea can be said yes to where only the day is owed, since
 * that is asked in place, and not where what it belongs to is not agreed; comfortable is there only once it was tried.
 */
export function mayBecome(view: ExposureStepView): ExposureStepState[] {
  const { state, may_become, step } = view;
  const isYesAsked = state === 'idea' && !may_become.includes('agreed') && permits(view);
  const all: ExposureStepState[] = isYesAsked ? ['agreed', ...may_become] : may_become;
  return all.filter((to) => to !== 'comfortable' || step.attempts.length > 0);
}

/** Whether what a step belongs to is agreed, where it belongs to anything. */
function permits({ item_standing: standing }: ExposureStepView): boolean {
  return standing === null || YES.includes(standing);
}

/** A try in sentences, without its note. What was not recorded is left out. */
export function tryWords(tried: Attempt, pronoun: Pronoun): string {
  const { minutes, before, peak, after } = tried;
  const facts = [
    dayHere(tried.tried_on),
    minutes === null ? null : t('step-try-minutes', { minutes }),
    before === null ? null : t('step-try-before', { number: before }),
    peak === null ? null : t('step-try-peak', { number: peak }),
    after === null ? null : t('step-try-after', { number: after }),
  ];
  return [
    `${facts.filter((fact) => fact !== null).join(', ')}.`,
    tried.stopped_by && t(`step-try-stopped-${tried.stopped_by}`, { pronoun }),
    t(`used-said-${tried.asked}`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The tries of a step, the latest first; of one day, the one that was told last. */
export function triesOf({ step }: ExposureStepView): Attempt[] {
  return step.attempts
    .toReversed()
    .toSorted((one, other) => other.tried_on.localeCompare(one.tried_on));
}
