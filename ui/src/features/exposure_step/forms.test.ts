import { beforeEach, describe, expect, it } from 'vitest';
import { refresh } from '@/app/state.svelte';
import type { Attempt } from '@/bindings/Attempt';
import type { Standing } from '@/bindings/Standing';
import { step, stepsOf, TASKS, WREN_STEPS } from '@/dev/answers/exposure_steps';
import { installFake } from '@/dev/fake';
import {
  isPeakLow,
  mayTellAgain,
  moved,
  orderWith,
  placeAfter,
  stepForm,
  stepOf,
  tryForm,
  tryOf,
} from './forms';
import { itemWords, mayBecome, triesOf, tryWords } from './words';

beforeEach(async () => {
  installFake();
  await refresh();
});

const TRY: Attempt = {
  tried_on: '2026-02-20',
  asked: 'agreed_before',
  minutes: 5,
  before: 4,
  peak: 5,
  after: 2,
  stopped_by: 'client',
  note: null,
};

describe('what is said of a step', () => {
  it('tells a try in sentences, and leaves out what was not recorded', () => {
    expect(tryWords(TRY, 'they')).toBe(
      '20 February, 5 minutes, 4 before, 5 at its strongest, 2 after. Stopped by them. It was agreed.',
    );
    const bare = { minutes: null, before: null, peak: null, after: null, stopped_by: null };
    expect(tryWords({ ...TRY, ...bare, asked: 'not_sure', tried_on: '2025-12-02' }, 'she')).toBe(
      '2 December 2025. Not sure whether it had been asked.',
    );
    expect(tryWords({ ...TRY, ...bare, minutes: 0, before: 0 }, 'she')).toMatch(
      /^20 February, 0 minutes, 0 before\./,
    );
  });

  it.each([
    'not_asked',
    'granted',
    'granted_with_conditions',
    'not_now',
    'declined',
    'paused',
    'withdrawn',
    'expired',
    'acknowledged',
  ] satisfies Standing[])('names what it belongs to where that stands as %s', (standing) => {
    const said = itemWords(step('s', 'A step', 1, { item: 'car', item_standing: standing }), TASKS);
    expect(said).toContain('Practice near the car');
    expect(said).not.toMatch(/undefined|\{|step-|must|should|fail|refus|resist|!/i);
  });

  it('says in their words that what it belongs to is not agreed for now', () => {
    const own = step('s', 'A step', 1, { item: 'car', item_standing: 'not_now' });
    expect(itemWords(own, TASKS)).toBe('Practice near the car is not agreed for now.');
    expect(itemWords(step('s', 'A step', 1), TASKS)).toBeNull();
  });

  it('is comfortable only once it was tried, and can be left from anywhere', () => {
    expect(mayBecome(step('s', 'A step', 1, { state: 'in_progress' }))).toEqual([
      'agreed',
      'set_aside',
    ]);
    const tried = step('s', 'A step', 1, { state: 'in_progress', step: { attempts: [TRY] } });
    expect(mayBecome(tried)).toContain('comfortable');
  });

  it('can be said yes to while it is an idea, whether its day is known yet or not', () => {
    const undated = { ...step('s', 'A step', 1), may_become: ['set_aside' as const] };
    expect(mayBecome(undated)).toEqual(['agreed', 'set_aside']);
    expect(mayBecome(step('s', 'A step', 1))).toEqual(['agreed', 'set_aside']);
  });

  it.each([
    ['granted', true],
    ['granted_with_conditions', true],
    ['acknowledged', true],
    ['not_asked', false],
    ['not_now', false],
    ['declined', false],
    ['paused', false],
    ['withdrawn', false],
    ['expired', false],
  ] satisfies [Standing, boolean][])(
    'can be said yes to where what it belongs to stands as %s: %s',
    (item_standing, can) => {
      const own = step('s', 'A step', 1, { item: 'car', item_standing });
      const undated = { ...own, may_become: ['set_aside' as const] };
      expect(mayBecome(undated).includes('agreed')).toBe(can);
    },
  );

  it('tells its tries the latest first, and of one day the one that was told last', () => {
    const [one, two] = [TRY, { ...TRY, note: 'again' }];
    const other = { ...TRY, tried_on: '2026-02-10' };
    const own = step('s', 'A step', 1, { step: { attempts: [one, other, two] } });
    expect(triesOf(own)).toEqual([two, one, other]);
  });
});

describe('what is typed', () => {
  it('goes up and down by one, and stays where it is at the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  });

  it('stands after all others where it is new', () => {
    expect(placeAfter(stepsOf('wren'))).toBe(5);
    expect(placeAfter(stepsOf('plum'))).toBe(1);
  });

  it('stands after the last that is expected to be as strong or less, and else where it was put last', () => {
    const steps = (...expected: (number | null)[]) =>
      expected.map((number, at) =>
        step('abcd'[at]!, 'A step', at + 1, { step: { expected: number } }),
      );
    const placed = (...expected: (number | null)[]) => {
      const all = steps(...expected);
      return orderWith(all, all.at(-1)!.id).join('');
    };
    expect(placed(2, 4, 6, 4)).toBe('abdc');
    expect(placed(2, 4, 6, 1)).toBe('dabc');
    expect(placed(2, 4, 6, 9)).toBe('abcd');
    expect(placed(2, 4, 6, null)).toBe('abcd');
    expect(placed(4, 2, 6, 3)).toBe('abcd');
    expect(placed(2, null, 6, 3)).toBe('adbc');
    expect(placed(null, null, 3)).toBe('abc');
  });

  it('can be told again while it is the newest try, on its own day alone', () => {
    const of = (...days: string[]) =>
      step('s', 'A step', 1, {
        step: { attempts: days.map((tried_on) => ({ ...TRY, tried_on })) },
      });
    expect(mayTellAgain(of('2026-03-05', '2026-03-12'), '2026-03-12')).toBe(1);
    expect(mayTellAgain(of('2026-03-12', '2026-03-05'), '2026-03-12')).toBeNull();
    expect(mayTellAgain(of('2026-03-12'), '2026-03-13')).toBeNull();
    expect(mayTellAgain(of(), '2026-03-12')).toBeNull();
  });

  it('owes the day of a yes only while it stands as agreed', () => {
    const agreed = WREN_STEPS[1]!;
    expect(stepOf({ ...stepForm(agreed), agreed_on: '' }, agreed, 9)).toBeNull();
    const idea = WREN_STEPS[2]!;
    expect(stepOf(stepForm(idea), idea, 9)).toEqual(idea.step);
    const ways = Array.from({ length: 9 }, (_, at) => `way ${at}`).join('\n');
    expect(stepOf({ ...stepForm(idea), variations: ways }, idea, 9)).toBeNull();
  });

  it('of a try owes nothing but the day and how it had been asked', () => {
    const form = tryForm('s', '2026-03-12');
    expect(tryOf(form)).toBeNull();
    expect(tryOf({ ...form, asked: 'not_sure' })).toMatchObject({ minutes: null, peak: null });
    expect(isPeakLow({ ...form, before: 4, peak: 3 })).toBe(true);
    expect(isPeakLow({ ...form, before: 4, peak: null })).toBe(false);
    expect(isPeakLow({ ...form, peak: 0 })).toBe(false);
  });
});
