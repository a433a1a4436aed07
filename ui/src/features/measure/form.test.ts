import { describe, expect, it } from 'vitest';
import type { MeasureView } from '@/bindings/MeasureView';
import { FORM_A, measuresOf } from '@/dev/answers/measures';
import {
  asBefore,
  asNew,
  inTheWay,
  isOf,
  scoreForm,
  scoreOf,
  stillOpen,
  type ScoreForm,
} from './form';

const [A, B] = measuresOf('wren').measures as [MeasureView, MeasureView];

describe('what is typed', () => {
  const whole = (rest: Partial<ScoreForm> = {}): ScoreForm => ({
    ...asBefore(scoreForm('2026-03-12', null), A),
    score: '31.5',
    licence_confirmed: true,
    ...rest,
  });

  it('is whole with all three of a norm or with none, and with nothing between', () => {
    expect(scoreOf(whole())?.norm).toEqual(FORM_A.norm);
    const none = { sd: '', reliability: '', citation: '' };
    expect(scoreOf(whole(none))?.norm).toBeNull();
    for (const blank of ['sd', 'reliability', 'citation'] as const) {
      expect(scoreOf(whole({ [blank]: '' }))).toBeNull();
      expect(stillOpen(whole({ [blank]: '' }))).toHaveLength(1);
    }
  });

  it('is told what each number can be', () => {
    expect(inTheWay(whole({ reliability: '1' }), 'reliability')).toMatch(/between 0 and 0\.999/);
    expect(inTheWay(whole({ reliability: '0,8555' }), 'reliability')).toMatch(/three places/);
    expect(inTheWay(whole({ sd: '0' }), 'sd')).toBe('A spread is more than 0.');
    expect(inTheWay(whole({ most: '0' }), 'most')).toMatch(/more than the least/);
    expect(inTheWay(whole({ my_line: '41' }), 'my_line')).toMatch(/between 0 and 40/);
    expect(scoreOf(whole({ my_line: '41' }))).toBeNull();
    expect(scoreOf(whole({ licence_confirmed: false }))).toBeNull();
  });
});

describe('choosing a form that was used before', () => {
  const blank = scoreForm('2026-03-12', null);
  const first = { name: 'first page', score: '12' };
  const own = { name: 'Night', score: '3' };

  it('keeps the number of a part under the same name, and any other as a part of its own', () => {
    expect(asBefore({ ...blank, parts: [first, own] }, A).parts).toEqual([
      { name: 'First page', score: '12' },
      { name: 'Second page', score: '' },
      own,
    ]);
  });

  it('takes away the names that another form had filled in, and nothing that was typed', () => {
    const named = { name: 'Morning', score: '' };
    const of_a = asBefore(blank, A);
    const typed = { ...of_a, parts: [...of_a.parts, named, own] };
    expect(asBefore(typed, B, A).parts).toEqual([named, own]);
    expect(asBefore(typed, B, A)).toMatchObject({ measure: 'Evening list', most: '80' });
  });

  it('is undone where it is a new form after all, and what was typed stays', () => {
    const typed = { ...asBefore(blank, A), score: '31', my_line: '29', parts: [own] };
    expect(asNew(typed, A)).toEqual({ ...blank, score: '31', my_line: '29', parts: [own] });
  });

  it('is told by the name and the scale together', () => {
    expect(isOf(asBefore(blank, A), A)).toBe(true);
    expect(isOf(asBefore(blank, A), B)).toBe(false);
    expect(isOf({ ...asBefore(blank, A), most: '4' }, A)).toBe(false);
    expect(isOf({ ...asBefore(blank, A), measure: ' paper form a ' }, A)).toBe(true);
  });
});
