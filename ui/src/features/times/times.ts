/** What is said of times: about the times, and never about a person. What is not recorded is said as that. */
import type { ChangedBy } from '@/bindings/ChangedBy';
import type { HowTold } from '@/bindings/HowTold';
import type { ScheduleChange } from '@/bindings/ScheduleChange';
import type { ScheduleChangeView } from '@/bindings/ScheduleChangeView';
import type { SessionState } from '@/bindings/SessionState';
import type { SessionTimes } from '@/bindings/SessionTimes';
import type { TimeChange } from '@/bindings/TimeChange';
import type { TimesKept } from '@/bindings/TimesKept';
import { clock, day } from '@/text/dates.svelte';
import { t } from '@/text/text.svelte';

/** Everything that can be changed about a time. */
export const CHANGES: readonly TimeChange[] = [
  'moved',
  'called_off',
  'began_late',
  'ended_early',
  'ran_over',
];

/** What can have changed about a session in that state: only what was held began late, ended early or ran over. */
export function changesOf(state: SessionState | null): readonly TimeChange[] {
  if (state === null) return CHANGES;
  return state === 'held' ? CHANGES.slice(2) : CHANGES.slice(0, 2);
}

/** Whoever can change one. */
export const WHO: readonly ChangedBy[] = ['therapist', 'client', 'other'];

/** Every way of telling it. */
export const WAYS: readonly HowTold[] = ['in_person', 'phone', 'text', 'email', 'post', 'not_told'];

/** A session in a list, such as "Session 14, Thursday 5 March, 14:00". */
export function sessionWords({ number_in_all, on, start }: SessionTimes): string {
  return t('times-session', { number: number_in_all, day: day(on, 'weekday'), start });
}

/** "Monday 16 March, 10:00": where a session was moved to. */
export function movedTo(moved: string): string {
  return t('times-at', { day: day(moved, 'weekday'), start: clock(moved) });
}

/** What was changed, when and by whom, in one sentence; and by how much, where that is recorded. */
export function changeWords({ change, of }: ScheduleChangeView, code: string): string {
  const facts = {
    number: of.number_in_all,
    day: day(of.on, 'weekday'),
    start: of.start,
    end: of.end,
    to: change.what === 'moved' && of.moved_to !== null ? movedTo(of.moved_to) : 'none',
    code,
  };
  const said = t(`times-said-${change.by}-${change.what}`, facts);
  const much = howMuch(change.what, of);
  return much === null ? said : `${said} ${much}`;
}

/** By how much, where it is recorded and says the same as what was written down. */
function howMuch(what: TimeChange, { delay, overrun }: SessionTimes): string | null {
  if (what === 'began_late' && delay !== null && delay > 0)
    return t('times-much-began', { words: beganWords(delay) });
  if (what === 'ended_early' && overrun !== null && overrun < 0)
    return t('times-much-ended', { words: endedWords(overrun) });
  if (what === 'ran_over' && overrun !== null && overrun > 0)
    return t('times-much-ended', { words: endedWords(overrun) });
  return null;
}

/** When a session began, beside the agreed time. */
export function beganWords(delay: number | null): string {
  return besideWords(delay);
}

/** When it ended, beside the agreed end. */
export function endedWords(overrun: number | null): string {
  return besideWords(overrun);
}

function besideWords(minutes: number | null): string {
  if (minutes === null) return t('times-not-recorded');
  if (minutes === 0) return t('times-on-the-minute');
  const count = Math.abs(minutes);
  return minutes < 0 ? t('times-before', { count }) : t('times-after', { count });
}

/** What became of the time of a session that was not held. */
export function becameWords(of: SessionTimes): string {
  const { state, by } = of;
  if (state === 'moved') {
    const to = of.moved_to === null ? 'none' : movedTo(of.moved_to);
    return t('times-became-moved', { to, by: by ?? 'none' });
  }
  return t(`times-became-${state}`);
}

/** The last sessions in counts, in words: the therapist's own first, the client's last and plainly. */
export function keptWords(kept: TimesKept, minutes: number, code: string): string[] {
  const began =
    kept.beginnings === 0
      ? t('times-kept-began-none')
      : t('times-kept-began', { minutes, count: kept.began_on_time, of: kept.beginnings });
  const ended =
    kept.ends === 0
      ? t('times-kept-ended-none')
      : t('times-kept-ended', { minutes, count: kept.ended_on_time, of: kept.ends });
  return [
    began,
    ended,
    t('times-kept-mine', { count: kept.changed_by_therapist }),
    ...(kept.changed_otherwise > 0
      ? [t('times-kept-otherwise', { count: kept.changed_otherwise })]
      : []),
    ...(kept.changed_by_client > 0
      ? [t('times-kept-theirs', { count: kept.changed_by_client, code })]
      : []),
  ];
}

/** How it was told and how long before, or nothing where neither is known. */
export function toldWords({ how_told, notice_hours }: ScheduleChange): string | null {
  const notice = notice_hours === null ? null : t('times-notice', { hours: notice_hours });
  if (how_told === null) return notice && t('times-told-only', { notice });
  const how = t(`times-told-${how_told}`);
  return notice === null ? t('times-told', { how }) : t('times-told-notice', { how, notice });
}

/** Whether it still stands among what is to be talked about. */
export function isWaiting({ state, is_open, is_voided }: ScheduleChangeView): boolean {
  return !is_voided && (is_open || state !== 'closed');
}

/** Whether it may be closed: what the therapist changed, only once what it was like was acknowledged. */
export function mayClose({ by, impact_acknowledged }: ScheduleChange): boolean {
  return by !== 'therapist' || impact_acknowledged === true;
}
