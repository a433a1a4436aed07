/** What was done, session by session, as points of a chart and in words. What was not recorded is a gap. */
import type { ChartEvent, ChartLimit, ChartPoint } from '@/components/chart.svelte';
import type { DoneView } from '@/bindings/DoneView';
import type { Dose } from '@/bindings/Dose';
import type { LimitName } from '@/bindings/LimitName';
import type { PacingView } from '@/bindings/PacingView';
import { day } from '@/text/dates.svelte';
import { t } from '@/text/text.svelte';
import { asksLess, since } from './plan';

/** What can be looked at, session by session. */
export type Measure = 'trauma_minutes' | 'suds_end' | 'closing_minutes';
/** All of them, the usual one first. */
export const MEASURES: readonly Measure[] = ['trauma_minutes', 'suds_end', 'closing_minutes'];

/** A number out of a hundred is read in tenths, halves upwards. */
export function inTenths(raw: number | null, scale: Dose['scale']): number | null {
  if (raw === null) return null;
  return scale === '0_100' ? Math.floor((raw + 5) / 10) : raw;
}

/** What was recorded of a session, in the numbers of the chart. */
export function valueOf(measure: Measure, { dose }: DoneView): number | null {
  return measure === 'suds_end' ? inTenths(dose.suds_end, dose.scale) : dose[measure];
}

/** The limit that held on a day; nothing where none is known to have held. */
export function limitOn(view: PacingView, name: LimitName, on: string): number | null {
  const versions = [view.in_force, ...view.earlier].filter((one) => one !== null);
  const held = versions
    .sort((one, other) => other.plan.number - one.plan.number)
    .find((one) => (since(one) ?? '9999') <= on);
  if (!held || held.state === 'set_aside') return null;
  return held.plan.limits[name].value;
}

/** The largest number that the chart is drawn to. */
export function mostOf(measure: Measure, values: readonly (number | null)[]): number {
  if (measure === 'suds_end') return 10;
  const largest = Math.max(20, ...values.filter((value) => value !== null));
  return Math.ceil(largest / 5) * 5;
}

/** Everything a chart of one measure is drawn from. */
export type Drawn = {
  points: ChartPoint[];
  limit: ChartLimit;
  events: ChartEvent[];
  most: number;
};

/** The chart of one measure. */
export function drawn(view: PacingView, measure: Measure): Drawn {
  const values = view.done.map((one) => limitOn(view, measure, one.on));
  const points = view.done.map((one, at) => pointOf(one, measure, values[at] ?? null));
  const most = mostOf(measure, [...points.map(({ value }) => value), ...values]);
  const rests = view.done.filter(({ was_rest }) => was_rest);
  return {
    points,
    most,
    limit: { name: t('pacing-chart-limit'), values },
    events: rests.map(({ session }) => ({ key: session, words: t('pacing-rest-stop') })),
  };
}

function pointOf(one: DoneView, measure: Measure, limit: number | null): ChartPoint {
  const value = valueOf(measure, one);
  const isMore = value !== null && limit !== null && asksLess(measure, limit, value);
  const point = {
    key: one.session,
    label: String(one.number_in_all),
    value,
    words: value === null ? t('pacing-not-recorded') : t(`pacing-done-${measure}`, { value }),
  };
  return isMore
    ? { ...point, isLow: true, mark: t(`pacing-done-${measure}-past`), words: pastWords() }
    : point;

  function pastWords(): string {
    return t(`pacing-done-${measure}-of`, { value: value ?? 0, limit: limit ?? 0 });
  }
}

/** The name of a session with its day. */
export function sessionName({ number_in_all, on }: DoneView): string {
  return t('pacing-session-on', { number: number_in_all, day: day(on, 'short') });
}

/** What was recorded of a session, sentence by sentence. Nothing that is missing is filled in. */
export function doneWords(view: PacingView, one: DoneView): string[] {
  const { dose } = one;
  const limit = limitOn(view, 'trauma_minutes', one.on);
  const sentences = [
    minutesWords(dose.trauma_minutes, limit),
    strengthWords(dose),
    dose.closing_minutes !== null && t('pacing-read-closing', { value: dose.closing_minutes }),
    dose.new_things !== null && t('pacing-read-new', { value: dose.new_things }),
    dose.settled_end && t(`pacing-settled-${dose.settled_end}-read`),
    dose.stop_signal_count !== null &&
      dose.stop_signal_count > 0 &&
      t('pacing-read-signal', { value: dose.stop_signal_count }),
    one.aftermath && t('pacing-read-after', { words: t(`pacing-after-${one.aftermath}`) }),
    one.pace !== null && t('pacing-read-pace', { value: one.pace }),
    one.was_rest && t('pacing-read-rest'),
  ];
  return sentences.filter(
    (sentence) => typeof sentence === 'string' && sentence !== '',
  ) as string[];
}

function minutesWords(value: number | null, limit: number | null): string {
  if (value === null) return t('pacing-read-no-minutes');
  return limit === null
    ? t('pacing-read-minutes', { value })
    : t('pacing-read-minutes-of', { value, limit });
}

function strengthWords({ suds_start, suds_peak, suds_end, scale }: Dose): string | null {
  if ([suds_start, suds_peak, suds_end].every((value) => value === null)) return null;
  const word = (value: number | null) => (value === null ? t('pacing-not-recorded') : `${value}`);
  return t('pacing-read-strong', {
    start: word(suds_start),
    peak: word(suds_peak),
    end: word(suds_end),
    most: scale === '0_100' ? 100 : 10,
  });
}
