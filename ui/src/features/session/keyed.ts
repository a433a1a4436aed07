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

/**
 * What is listed: struck through where it was entered in error, left out where another took its place. Each that stands
 * and says more took the place of one: the last bare one before it, of the same minute. All others stay to be read.
 */
export function keyedListed(events: readonly EventOfSession[]): EventOfSession[] {
  const gone = new Set<EventOfSession>();
  events.forEach((one, place) => {
    if (one.is_voided || isBare(one)) return;
    const before = events.slice(0, place);
    const bare = before.findLast((other) => !gone.has(other) && isBareOf(other, one));
    if (bare) gone.add(bare);
  });
  return events.filter((one) => !gone.has(one));
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

/** Whether one was keyed bare and struck through in the minute in which the other says more of it. */
function isBareOf(one: EventOfSession, other: EventOfSession): boolean {
  const isSame = one.event.what.happened === other.event.what.happened;
  return one.is_voided && isSame && one.event.at_minute === other.event.at_minute && isBare(one);
}

function isBare({ event: { what } }: EventOfSession): boolean {
  return (
    (what.happened === 'stop_signal' && what.honoured === null) ||
    (what.happened === 'grounding' && what.name === null)
  );
}

/** An answer that stands alone elsewhere, within a line. */
function inLine(answer: string): string {
  return answer.toLowerCase();
}
