/** What is said of a line, and of what went over one. Nobody is blamed in any of it. */
import type { BoundaryEventView } from '@/bindings/BoundaryEventView';
import type { BoundaryLineView } from '@/bindings/BoundaryLineView';
import type { BoundaryState } from '@/bindings/BoundaryState';
import type { CameOfIt } from '@/bindings/CameOfIt';
import { dayHere } from '@/text/day-here';
import { t } from '@/text/text.svelte';

/** The states through which an event is settled, each with the one that follows. */
const NEXT: Partial<Record<BoundaryState, BoundaryState>> = {
  recorded: 'discussed',
  discussed: 'adjusted',
  adjusted: 'closed',
};

/** Whose a line is, and since when they agreed on it. */
export function whoseWords({ line }: BoundaryLineView): string {
  const whose = t(`boundary-whose-line-${line.whose}`);
  return line.agreed_on === null
    ? whose
    : t('boundary-line-agreed', { whose, day: dayHere(line.agreed_on) });
}

/** From whose side an event came, and whether it was meant. */
export function sideWords({ event: { by, intent } }: BoundaryEventView): string {
  return `${t(`boundary-side-${by}`)} ${t(`boundary-intent-line-${intent}`)}`;
}

/** An event by its day and its part of the work, for a button that is read aloud. */
export function eventName({ event }: BoundaryEventView): string {
  return t('boundary-event-named', {
    day: dayHere(event.happened_on),
    area: t(`boundary-area-${event.area}`),
  });
}

/** How an event may be taken on. A violation is not settled by talking: it can only be taken further. */
export function waysOf({ event, may_become }: BoundaryEventView): BoundaryState[] {
  return event.class === 'violation' ? may_become.filter((to) => to === 'escalated') : may_become;
}

/** How far it was taken up. A violation is not settled, whatever it stood as before it was called one. */
export function stateWords({ event, state }: BoundaryEventView): string {
  const isFurther = state === 'recorded' || state === 'escalated';
  return event.class === 'violation' && !isFurther
    ? t('boundary-state-violation')
    : t(`boundary-state-${state}`);
}

/** What is still to be written in before an event goes on, in one sentence; nothing where nothing is. */
export function owedWords({ event, state, may_become }: BoundaryEventView): string | null {
  const isAlone = !event.consulted;
  if (event.class === 'violation' && isAlone)
    return t(state === 'escalated' ? 'boundary-owed-with' : 'boundary-owed-violation');
  if (event.class === 'violation') return null;
  const next = NEXT[state];
  if (next === undefined || may_become.includes(next)) return null;
  if (next === 'discussed') return event.talked_about_on ? null : t('boundary-owed-discussed');
  if (event.class === 'drift' && isAlone) return t('boundary-owed-drift');
  return event.adjusted ? null : t('boundary-owed-adjusted');
}

/** What came of it, by its name. */
export function cameWords(of: CameOfIt): string {
  switch (of.kind) {
    case 'agreement':
      return t('boundary-came-agreement', {
        agreement: t(`agreement-title-${of.about}`),
        version: t(`agreement-version-${of.state}`, { number: of.number }),
      });
    case 'item':
      return t('boundary-came-item', { name: of.name });
    case 'plan':
      return t('boundary-came-plan', { number: of.number });
    case 'ending':
      return t('boundary-came-ending');
  }
}
