/** What the stand-in answers about numbers from paper forms. */
import type { MeasureChangeView } from '@/bindings/MeasureChangeView';
import type { MeasureScore } from '@/bindings/MeasureScore';
import type { MeasureScoreView } from '@/bindings/MeasureScoreView';
import type { MeasuresView } from '@/bindings/MeasuresView';
import type { MeasureView } from '@/bindings/MeasureView';
import type { Answers } from '../fake';
import { clientOf } from './people';

/** A score of a form with a spread and a reliability. */
export const FORM_A: MeasureScore = {
  measure: 'Paper form A',
  licence_confirmed: true,
  taken_on: '2026-02-26',
  score: 2550,
  least: 0,
  most: 4000,
  higher_is: 'better',
  norm: { sd: 500, reliability: 850, citation: 'Made-up manual, table 2' },
  my_line: 3000,
  parts: [],
};

/** A score of a form of which nothing more is known. */
export const FORM_B: MeasureScore = {
  measure: 'Evening list',
  licence_confirmed: true,
  taken_on: '2026-01-27',
  score: 4700,
  least: 0,
  most: 8000,
  higher_is: 'worse',
  norm: null,
  my_line: null,
  parts: [],
};

const scoreOf = (id: string, score: MeasureScore, is_voided = false): MeasureScoreView => ({
  id,
  is_voided,
  change: null,
  score,
});

/** The scores of WREN-07, in the order in which they were kept. */
export const SCORES: MeasureScoreView[] = [
  scoreOf('score-b1', FORM_B),
  scoreOf('score-a1', FORM_A),
  scoreOf('score-b2', { ...FORM_B, taken_on: '2026-02-24', score: 4100 }),
  scoreOf('score-a2', { ...FORM_A, taken_on: '2026-03-05', score: 1350 }, true),
  scoreOf('score-a3', {
    ...FORM_A,
    taken_on: '2026-03-05',
    score: 3150,
    parts: [
      { name: 'First page', score: 1650 },
      { name: 'Second page', score: 1500 },
    ],
  }),
];

const isSame = (one: MeasureScore, other: MeasureScore) =>
  one.measure.trim().toLowerCase() === other.measure.trim().toLowerCase() &&
  one.least === other.least &&
  one.most === other.most;

/** One score beside the one before it, as the records reckon it. */
export function changeOf(score: MeasureScore, before: MeasureScore): MeasureChangeView {
  const by = score.score - before.score;
  if (!score.norm) return { by, needed: null, is_more_than_wobble: null };
  const needed = 1.96 * Math.SQRT2 * score.norm.sd * Math.sqrt(1 - score.norm.reliability / 1000);
  return { by, needed: Math.ceil(needed), is_more_than_wobble: Math.abs(by) > needed };
}

/** One form with its scores, the earliest first, each beside the one before it that stands. */
export function measureOf(all: MeasureScoreView[]): MeasureView {
  const scores = all.toSorted((one, other) =>
    one.score.taken_on.localeCompare(other.score.taken_on),
  );
  const { measure: name, least, most, higher_is } = scores.at(-1)!.score;
  const withChange = scores.map((one, at) => {
    const before = scores.slice(0, at).findLast(({ is_voided }) => !is_voided);
    const change = before && !one.is_voided ? changeOf(one.score, before.score) : null;
    return { ...one, change };
  });
  return { name, least, most, higher_is, scores: withChange };
}

/** Forms with their scores, the one used last first. */
export function measuresFrom(all: MeasureScoreView[]): MeasureView[] {
  const found: MeasureScoreView[][] = [];
  for (const one of all) {
    const same = found.find(([first]) => first && isSame(first.score, one.score));
    if (same) same.push(one);
    else found.push([one]);
  }
  const latest = ({ scores }: MeasureView) => scores.at(-1)?.score.taken_on ?? '';
  return found.map(measureOf).toSorted((one, other) => latest(other).localeCompare(latest(one)));
}

/** The page of a client. */
export const measuresOf = (client: string, rest: Partial<MeasuresView> = {}): MeasuresView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  asked_standing: 'granted',
  measures: client === 'wren' ? measuresFrom(SCORES) : [],
  minted: 'score-new',
  ...rest,
});

/** Every answer; what is kept and struck through stays so until it is called again. */
export function measures(): Pick<Answers, 'measures' | 'keep_measure' | 'void_measure'> {
  let now = SCORES;
  const strike = (id: string | null) =>
    (now = now.map((one) => (one.id === id ? { ...one, is_voided: true } : one)));
  const view = (client: string) =>
    measuresOf(client, {
      ...(client === 'wren' ? { measures: measuresFrom(now) } : {}),
      minted: `score-${now.length + 1}`,
    });
  return {
    measures: ({ client }) => view(client),
    keep_measure: ({ client, id, instead_of, score }) => {
      strike(instead_of);
      now = [...now, scoreOf(id, score)];
      return client === 'wren'
        ? view(client)
        : measuresOf(client, { measures: measuresFrom([scoreOf(id, score)]) });
    },
    void_measure: ({ entry }) => {
      strike(entry);
      return view('wren');
    },
  };
}
