/** What is said of check-ins: in words, tentative, and never of more than one person. Nothing is added up. */
import type { CheckIn } from '@/bindings/CheckIn';
import type { CheckInNotice } from '@/bindings/CheckInNotice';
import type { CheckInView } from '@/bindings/CheckInView';
import type { Completed } from '@/bindings/Completed';
import type { EventMark } from '@/bindings/EventMark';
import type { PaceDirection } from '@/bindings/PaceDirection';
import type { Rater } from '@/bindings/Rater';
import type { SixAnswers } from '@/bindings/SixAnswers';
import type { SixItem } from '@/bindings/SixItem';
import type { Standing } from '@/bindings/Standing';
import type { ChartEvent, ChartPoint } from '@/components/chart.svelte';
import { day } from '@/text/dates.svelte';
import { t } from '@/text/text.svelte';

/** The six in the order in which they are asked. */
export const SIX: readonly SixItem[] = ['bond', 'goals', 'tasks', 'pace', 'identity', 'say_no'];
export const PACES: readonly PaceDirection[] = ['too_fast', 'about_right', 'too_slow'];
export const HOW: readonly Completed[] = [
  'in_room',
  'alone_on_device',
  'paper_at_home',
  'read_aloud',
];

/** Whether there is nothing to ask: a no, a pause and a yes that was taken back are kept to. */
export function mayAsk(standing: Standing | null): boolean {
  return standing === null || !['not_now', 'declined', 'paused', 'withdrawn'].includes(standing);
}

/** How it stands that they are asked, where that is not a plain yes. */
export function standingLine(standing: Standing | null): string | null {
  if (standing === null || standing === 'granted' || standing === 'acknowledged') return null;
  return t(`check-in-standing-${standing}`);
}

/** What stands out, facts first. */
export function noticeWords({ rule, item, answer, usual_in_halves, on }: CheckInNotice): string {
  const facts = {
    item: item ? t(`check-in-${item}`) : '',
    answer: answer ?? t('check-in-skipped'),
    usual: usual_in_halves === null ? '' : usual_in_halves / 2,
    day: day(on, 'short'),
    many: t('check-in-many'),
    either: t('check-in-either'),
  };
  return t(`check-in-notice-${rule}`, facts);
}

/** "Five of six answered, one skipped", or that they chose none. */
export function lineOf({ answers, declined }: CheckIn): string {
  if (declined) return t('check-in-declined');
  const answered = SIX.filter((item) => answers[item] !== null).length;
  const line = t('check-in-answered', { answered });
  const isPart = answered > 0 && answered < 6;
  return isPart ? t('check-in-answered-skipped', { line, skipped: 6 - answered }) : line;
}

/** The check-ins in which the client answered, the earliest first. */
export function answeredOf(views: readonly CheckInView[]): CheckInView[] {
  const own = views.filter(
    ({ is_voided, check_in }) => !is_voided && check_in.rater === 'client' && !check_in.declined,
  );
  return own.toReversed();
}

/** What happened beside the check-ins, each on its own day: at one, before the next, or after the last. */
export function eventsOf(views: readonly CheckInView[], marks: readonly EventMark[]): ChartEvent[] {
  const own = answeredOf(views);
  return marks.flatMap(({ on, what }) => {
    const next = own.find(({ check_in }) => check_in.about_on >= on);
    const key = (next ?? own.at(-1))?.id;
    if (key === undefined) return [];
    const event = { key, words: t(`check-in-mark-${what}`), when: day(on, 'short') };
    if (next?.check_in.about_on === on) return [event];
    return [{ ...event, beside: next ? ('before' as const) : ('after' as const) }];
  });
}

/** The client's own answers to one of the six, the earliest first. */
export function pointsOf(views: readonly CheckInView[], item: SixItem): ChartPoint[] {
  return answeredOf(views).map(({ id, lower, check_in }) => {
    const value = check_in.answers[item];
    const isLow = lower.includes(item);
    const number = value ?? 0;
    const words = isLow ? t('check-in-value-lower', { number }) : t('check-in-value', { number });
    return {
      key: id,
      label: day(check_in.about_on, 'short'),
      value,
      words: value === null ? t('check-in-skipped') : words,
      ...(isLow ? { mark: t('check-in-lower'), isLow } : {}),
    };
  });
}

/** A check-in while it is typed. Nothing is answered beforehand. */
export type CheckInForm = {
  rater: Rater;
  session: string | null;
  instead_of: string | null;
  answers: SixAnswers;
  pace: PaceDirection | null;
  open_line: string;
  completed: Completed | null;
  declined: boolean;
};

/** What the form begins with. */
export function checkInForm(
  rater: Rater,
  session: string | null,
  wrong: CheckInView | null,
): CheckInForm {
  const was = wrong?.check_in;
  return {
    rater,
    session: wrong?.session ?? session,
    instead_of: wrong?.id ?? null,
    answers: was
      ? { ...was.answers }
      : { bond: null, goals: null, tasks: null, pace: null, identity: null, say_no: null },
    pace: was?.pace_direction ?? null,
    open_line: was?.open_line ?? '',
    completed: was?.completed ?? (rater === 'therapist' ? 'in_room' : null),
    declined: was?.declined ?? false,
  };
}

/** The check-in as it is kept, or nothing while it is not whole. Who chose none gave no answer. */
export function checkInOf(
  form: CheckInForm,
  about_on: string | null,
  wording: CheckIn['wording'],
): CheckIn | null {
  if (form.session === null || about_on === null || form.completed === null) return null;
  const none = checkInForm(form.rater, null, null).answers;
  return {
    about_on,
    rater: form.rater,
    wording,
    answers: form.declined ? none : { ...form.answers },
    pace_direction: form.declined ? null : form.pace,
    open_line: form.declined ? null : form.open_line.trim() || null,
    completed: form.completed,
    declined: form.declined,
  };
}
