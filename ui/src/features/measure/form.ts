/** A number from a paper form while it is typed: as text, so that nothing typed is lost, and whole only when it can be. */
import type { HigherIs } from '@/bindings/HigherIs';
import type { MeasureScore } from '@/bindings/MeasureScore';
import type { MeasureScoreView } from '@/bindings/MeasureScoreView';
import type { MeasureView } from '@/bindings/MeasureView';
import type { Norm } from '@/bindings/Norm';
import { t, type PlainKey } from '@/text/text.svelte';
import { inWholes, readDecimal, typedDecimal } from './numbers';

/** Which way is better, in the order in which it is asked. */
export const HIGHER: readonly HigherIs[] = ['better', 'worse', 'neither'];
/** As many parts as a score can have. */
export const MOST_PARTS = 12;

/** What is typed. Nothing of the number itself is there beforehand, and the tick never. */
export type ScoreForm = {
  instead_of: string | null;
  measure: string;
  taken_on: string;
  score: string;
  least: string;
  most: string;
  higher_is: HigherIs | null;
  my_line: string;
  parts: { name: string; score: string }[];
  sd: string;
  reliability: string;
  citation: string;
  licence_confirmed: boolean;
};

/** What the form begins with: nothing, or what was typed wrongly. */
export function scoreForm(today: string, wrong: MeasureScoreView | null): ScoreForm {
  const blank: ScoreForm = {
    instead_of: wrong?.id ?? null,
    measure: '',
    taken_on: today,
    score: '',
    least: '',
    most: '',
    higher_is: null,
    my_line: '',
    parts: [],
    sd: '',
    reliability: '',
    citation: '',
    licence_confirmed: false,
  };
  if (wrong === null) return blank;
  const { score } = wrong;
  return {
    ...blank,
    ...about(score),
    taken_on: score.taken_on,
    score: typedDecimal(score.score, 2),
    parts: score.parts.map((part) => ({ name: part.name, score: typedDecimal(part.score, 2) })),
  };
}

/**
 * The form as it was used before: everything about it, the names of its parts, and no number that it came to. What was
 * typed of a part stays: under its name where this form has such a part, else as a part of its own. `from` is the form
 * whose names the parts have so far, where that was chosen too.
 */
export function asBefore(
  form: ScoreForm,
  before: MeasureView,
  from: MeasureView | null = null,
): ScoreForm {
  const last = lastOf(before);
  if (!last) return form;
  const typed = typedParts(form, from);
  const isIn = (name: string) => last.parts.some((part) => isSame(part.name, name));
  const known = last.parts.map(({ name }) => ({
    name,
    score: typed.find((part) => isSame(part.name, name))?.score ?? '',
  }));
  const own = typed.filter(({ name }) => !isIn(name));
  return { ...form, ...about(last), parts: [...known, ...own] };
}

/** The form as one that was not used before: what was filled in from an earlier one is blank, what was typed stays. */
export function asNew(form: ScoreForm, from: MeasureView): ScoreForm {
  const last = lastOf(from);
  if (!last) return form;
  const { higher_is, ...texts } = about(last);
  const fields = Object.keys(texts) as (keyof typeof texts)[];
  const blank = fields.filter((field) => isSame(form[field], texts[field]));
  return {
    ...form,
    ...Object.fromEntries(blank.map((field) => [field, ''])),
    higher_is: form.higher_is === higher_is ? null : form.higher_is,
    parts: typedParts(form, from),
  };
}

/** Whether what is typed is of that form: its name, on its scale. */
export function isOf({ measure, least, most }: ScoreForm, view: MeasureView): boolean {
  return (
    isSame(measure, view.name) &&
    readDecimal(least, 2) === view.least &&
    readDecimal(most, 2) === view.most
  );
}

/** A name as the program compares it. */
const folded = (name: string) =>
  name.normalize('NFC').toLowerCase().normalize('NFC').trim().replace(/\s+/gu, ' ');

const isSame = (one: string, other: string) => folded(one) === folded(other);

/** The parts of which a number or a name was typed, and not only filled in. */
function typedParts({ parts }: ScoreForm, from: MeasureView | null): ScoreForm['parts'] {
  const filled = (from && lastOf(from)?.parts) ?? [];
  return parts.filter(
    ({ name, score }) =>
      score.trim() !== '' ||
      (name.trim() !== '' && !filled.some((part) => isSame(part.name, name))),
  );
}

/** What was typed in last for a form, of what stands where anything does. */
function lastOf({ scores }: MeasureView): MeasureScore | null {
  const last = scores.findLast(({ is_voided }) => !is_voided) ?? scores.at(-1);
  return last?.score ?? null;
}

function about({ measure, least, most, higher_is, norm, my_line }: MeasureScore) {
  return {
    measure,
    least: typedDecimal(least, 2),
    most: typedDecimal(most, 2),
    higher_is,
    my_line: my_line === null ? '' : typedDecimal(my_line, 2),
    sd: norm ? typedDecimal(norm.sd, 2) : '',
    reliability: norm ? typedDecimal(norm.reliability, 3) : '',
    citation: norm?.citation ?? '',
  };
}

/** A field of the form that takes a number. */
export type NumberField = 'score' | 'least' | 'most' | 'my_line' | 'sd' | 'reliability';

/** What is to be said beside a number that cannot stand, kindly; nothing where it can, or is blank. */
export function inTheWay(form: ScoreForm, field: NumberField): string | null {
  if (field === 'reliability') {
    const found = readDecimal(form.reliability, 3);
    return found === null || isReliability(found) ? null : t('measure-wrong-reliability');
  }
  const found = readDecimal(form[field], 2);
  if (found === null) return null;
  if (found === undefined) return t('measure-wrong-number');
  if (field === 'sd') return found > 0 ? null : t('measure-wrong-sd');
  return outOfPlace(form, field, found);
}

function outOfPlace(form: ScoreForm, field: NumberField, found: number): string | null {
  const [least, most] = [readDecimal(form.least, 2), readDecimal(form.most, 2)];
  if (typeof least !== 'number' || typeof most !== 'number') return null;
  if (field === 'most') return most > least ? null : t('measure-wrong-most');
  const isOut = most > least && (found < least || found > most);
  return isOut && (field === 'score' || field === 'my_line')
    ? t('measure-wrong-out', { least: inWholes(least), most: inWholes(most) })
    : null;
}

/** What is to be said beside the number of a part. */
export function partInTheWay(score: string): string | null {
  return readDecimal(score, 2) === undefined ? t('measure-wrong-number') : null;
}

/** What is still owed before it can be kept, in the words of the fields. */
export function stillOpen(form: ScoreForm): string[] {
  const isBlank = (text: string) => text.trim() === '';
  const norm = [form.sd, form.reliability, form.citation];
  const isNormBegun = norm.some((text) => !isBlank(text));
  const owed: [boolean, PlainKey][] = [
    [isBlank(form.measure), 'measure-name'],
    [form.taken_on === '', 'measure-on'],
    [isBlank(form.score), 'measure-score'],
    [isBlank(form.least), 'measure-least'],
    [isBlank(form.most), 'measure-most'],
    [form.higher_is === null, 'measure-higher'],
    [form.parts.some(({ name, score }) => isBlank(name) && !isBlank(score)), 'measure-part-name'],
    [isNormBegun && isBlank(form.sd), 'measure-sd'],
    [isNormBegun && isBlank(form.reliability), 'measure-reliability'],
    [isNormBegun && isBlank(form.citation), 'measure-citation'],
    [!form.licence_confirmed, 'measure-right-short'],
  ];
  return owed.filter(([is]) => is).map(([, key]) => t(key));
}

/** The score as it is kept, or nothing while it is not whole. A part without a number is left out of it. */
export function scoreOf(form: ScoreForm): MeasureScore | null {
  const fields: NumberField[] = ['score', 'least', 'most', 'my_line', 'sd', 'reliability'];
  const areWrong =
    fields.some((field) => inTheWay(form, field) !== null) ||
    form.parts.some(({ score }) => partInTheWay(score) !== null);
  if (areWrong || stillOpen(form).length > 0 || form.higher_is === null) return null;
  return {
    measure: form.measure.trim(),
    licence_confirmed: form.licence_confirmed,
    taken_on: form.taken_on,
    score: readDecimal(form.score, 2) ?? 0,
    least: readDecimal(form.least, 2) ?? 0,
    most: readDecimal(form.most, 2) ?? 0,
    higher_is: form.higher_is,
    norm: normOf(form),
    my_line: readDecimal(form.my_line, 2) ?? null,
    parts: form.parts.flatMap(({ name, score }) => {
      const found = readDecimal(score, 2) ?? null;
      return found === null ? [] : [{ name: name.trim(), score: found }];
    }),
  };
}

function normOf({ sd, reliability, citation }: ScoreForm): Norm | null {
  const [spread, steady] = [readDecimal(sd, 2) ?? null, readDecimal(reliability, 3) ?? null];
  if (spread === null || steady === null) return null;
  return { sd: spread, reliability: steady, citation: citation.trim() };
}

function isReliability(found: number | undefined): boolean {
  return found !== undefined && found >= 0 && found < 1000;
}
