/** What is said of numbers from paper forms: the numbers, a change beside the form's own wobble, and no verdict. */
import type { MeasureScoreView } from '@/bindings/MeasureScoreView';
import type { MeasureView } from '@/bindings/MeasureView';
import type { Norm } from '@/bindings/Norm';
import type { Standing } from '@/bindings/Standing';
import { LINE_FROM, type ChartLimit, type ChartPoint } from '@/components/chart.svelte';
import { asSentence } from '@/text/as-sentence';
import { dayHere } from '@/text/day-here';
import { t } from '@/text/text.svelte';
import { inWholes } from './numbers';

/** How it stands that they are asked, where that is not a plain yes. */
export function standingLine(standing: Standing | null): string | null {
  if (standing === null || standing === 'granted' || standing === 'acknowledged') return null;
  return t(`measure-standing-${standing}`);
}

/** The scores that stand, the earliest first. */
export function thatStand({ scores }: MeasureView): MeasureScoreView[] {
  return scores.filter(({ is_voided }) => !is_voided);
}

/** What a form was last: the day, the number, and between which two it lies. */
export function lastWords({ score }: MeasureScoreView): string {
  return t('measure-last', {
    day: dayHere(score.taken_on),
    score: inWholes(score.score),
    least: inWholes(score.least),
    most: inWholes(score.most),
  });
}

/** A score beside the therapist's own line, in words; nothing where there is none. */
export function besideLine({ score: { score, my_line } }: MeasureScoreView): string | null {
  if (my_line === null) return null;
  const line = { line: inWholes(my_line) };
  return t(score < my_line ? 'measure-line-below' : 'measure-line-above', line);
}

/** Whether so few scores stand that nothing can be said of a course. */
export function isShort(measure: MeasureView): boolean {
  return thatStand(measure).length < LINE_FROM;
}

/** A score beside the one before it, in words; nothing for the first one. */
export function changeWords({ change }: MeasureScoreView, before: string): string | null {
  if (change === null) return null;
  const facts = { by: Math.abs(inWholes(change.by)), day: dayHere(before) };
  if (change.by === 0) return t('measure-change-same', facts);
  const words = t(change.by > 0 ? 'measure-change-more' : 'measure-change-less', facts);
  if (change.is_more_than_wobble === null) return t('measure-change-unknown', { change: words });
  return t(change.is_more_than_wobble ? 'measure-change-beyond' : 'measure-change-within', {
    change: words,
  });
}

/** What the newest score of a form is beside the one before it, and how far the wobble goes; nothing where it is alone. */
export function newest(measure: MeasureView): { change: string; wobble: string | null } | null {
  const standing = thatStand(measure);
  const [last, before] = [standing.at(-1), standing.at(-2)];
  const change = last && before ? changeWords(last, before.score.taken_on) : null;
  if (!last || change === null) return null;
  const { norm } = last.score;
  const needed = last.change?.needed ?? null;
  const wobble =
    norm && needed !== null && last.change?.by !== 0
      ? t('measure-wobble', {
          needed: inWholes(needed),
          citation: asSentence(norm.citation),
        })
      : null;
  return { change, wobble };
}

/** What is known of the form's own wobble, in one line; nothing where it is not given. */
export function normWords(norm: Norm | null): string | null {
  if (norm === null) return null;
  return t('measure-norm-line', {
    sd: inWholes(norm.sd),
    reliability: norm.reliability / 1000,
    citation: norm.citation,
  });
}

/** The scores of one form as points, the earliest first. What was entered in error is not drawn. */
export function pointsOf(measure: MeasureView): ChartPoint[] {
  return thatStand(measure).map(({ id, score }) => ({
    key: id,
    label: dayHere(score.taken_on),
    value: inWholes(score.score),
    words: t('measure-value', { score: inWholes(score.score) }),
  }));
}

/** The therapist's own line, as it was at each score; nothing where there never was one. */
export function lineOf(measure: MeasureView): ChartLimit | undefined {
  const values = thatStand(measure).map(({ score }) =>
    score.my_line === null ? null : inWholes(score.my_line),
  );
  return values.some((value) => value !== null)
    ? { name: t('measure-my-line-name'), values }
    : undefined;
}

/** Whose numbers a chart draws and what they run from and to; for the ears, with the line in it. */
export function chartAbout(measure: MeasureView): string {
  const facts = { least: inWholes(measure.least), most: inWholes(measure.most) };
  const line = lineOf(measure)?.values.findLast((value) => value !== null) ?? null;
  return line === null
    ? t('measure-chart-about', facts)
    : t('measure-chart-about-line', { ...facts, line });
}
