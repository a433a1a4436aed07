/** What was keyed in a session, in words, for the page after it. */
import type { EventOfSession } from '@/bindings/EventOfSession';
import type { Happened } from '@/bindings/Happened';
import { t } from '@/text/text.svelte';
import { mostOf } from './said';

/** What happened, in one line. */
export function keyedSaid(what: Happened): string {
  switch (what.happened) {
    case 'distress':
      return t('keyed-strong', { number: what.value, most: mostOf(what.scale) });
    case 'window':
      return t('keyed-window', { words: inLine(t(`note-arousal-${what.arousal}`)) });
    case 'grounding':
      return groundingSaid(what);
    case 'stop_signal':
      return what.honoured === null
        ? t('keyed-stop')
        : t('keyed-stop-honoured', { words: inLine(t(`note-honoured-${what.honoured}`)) });
    case 'trauma_material':
      return what.begins ? t('keyed-hard-begins') : t('keyed-hard-rests');
    case 'rest_stop':
      return t('keyed-rest', { who: t(`note-by-said-${what.called_by}`) });
    case 'line':
      return t(`keyed-line-${what.about}`, { text: what.text });
  }
}

/** How many entries stand. */
export function standingCount(events: readonly EventOfSession[]): number {
  return events.filter((one) => !one.is_voided).length;
}

/** What is listed: struck through where it was entered in error, left out where the next one says the same and more. */
export function keyedListed(events: readonly EventOfSession[]): EventOfSession[] {
  return events.filter(
    (one, place) => !one.is_voided || !isSaidAgain(one, events.slice(place + 1)),
  );
}

function groundingSaid({ name, used, offered_by, helped }: Happened & { happened: 'grounding' }) {
  return [
    t(used ? 'keyed-way-used' : 'keyed-way-offered', { name: name ?? t('keyed-way') }),
    offered_by && t('note-ways-said-by', { who: t(`note-by-said-${offered_by}`) }),
    helped && t('note-ways-said-helped', { words: inLine(t(`note-helped-${helped}`)) }),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** One that was keyed bare gives way at the same minute to the one that says more of it. */
function isSaidAgain({ event }: EventOfSession, after: readonly EventOfSession[]): boolean {
  const { what, at_minute } = event;
  const isBare =
    (what.happened === 'stop_signal' && what.honoured === null) ||
    (what.happened === 'grounding' && what.name === null);
  return (
    isBare &&
    after.some(
      ({ event: other }) => other.what.happened === what.happened && other.at_minute === at_minute,
    )
  );
}

/** An answer that stands alone elsewhere, within a line. */
function inLine(answer: string): string {
  return answer.toLowerCase();
}
