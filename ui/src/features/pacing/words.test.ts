import { describe, expect, it } from 'vitest';
import { DONE, FIRST_PLAN, FINDINGS, pacingOf } from '@/dev/sample/pacing';
import text from '../../../text/en/pacing.ftl?raw';
import { drawn, inTenths, limitOn } from './done';
import { factGroups, wayOf } from './finding';
import { daysAfter, offeredReview, owed, planForm, planOf } from './form';
import { asksLess, BOUNDS, changes, LIMITS, numberOf } from './plan';

const FORBIDDEN =
  /\b(should|must|recommend(s|ed)?|reduce(s|d)?|risk(s|y)?|will|means|shows|proves)\b/i;

describe('the words of pacing', () => {
  it('give no order, foretell nothing and prove nothing', () => {
    const said = text.split('\n').filter((line) => !line.startsWith('#'));
    expect(said.filter((line) => FORBIDDEN.test(line))).toEqual([]);
    expect(said.filter((line) => /!|\bred\b|\bscore/i.test(line))).toEqual([]);
  });
});

describe('a limit', () => {
  it('asks for less where it is smaller, and closing where it is more', () => {
    for (const name of LIMITS) {
      const [least, most] = BOUNDS[name];
      expect(asksLess(name, least, most)).toBe(name !== 'closing_minutes');
      expect(asksLess(name, most, least)).toBe(name === 'closing_minutes');
      expect(asksLess(name, least, least)).toBe(false);
    }
  });

  it('is a whole number in its bounds, and a blank is none', () => {
    expect(numberOf(' ', [0, 180])).toBeUndefined();
    expect(numberOf('0', [0, 180])).toBe(0);
    expect([numberOf('181', [0, 180]), numberOf('1.5', [0, 180]), numberOf('ten', [0, 9])]).toEqual(
      [null, null, null],
    );
  });
});

describe('the form of a plan', () => {
  it('gives back the plan it was made from', () => {
    const plan = pacingOf('wren').in_force!.plan;
    expect(planOf(planForm(plan), plan.number)).toEqual(plan);
    expect(planOf(planForm(FIRST_PLAN), 1)).toEqual(FIRST_PLAN);
  });

  it('owes a yes, its day, a day to look again within ninety, and a reason from the second on', () => {
    expect(owed(FIRST_PLAN, '2026-03-12')).toEqual(['agreed', 'agreed_on', 'review_on']);
    const agreed = { ...FIRST_PLAN, agreed: 'yes' as const, agreed_on: '2026-03-12' };
    const until = (review_on: string) => owed({ ...agreed, review_on }, '2026-03-12');
    expect(until('2026-06-10')).toEqual([]);
    expect(until('2026-06-11')).toEqual(['review_on']);
    expect(owed({ ...agreed, number: 2, review_on: '2026-06-10' }, '2026-03-12')).toEqual([
      'reason',
    ]);
    expect(until('2026-06-10') && owed({ ...agreed, agreed: 'no' }, '2026-03-12')).toContain(
      'agreed',
    );
  });

  it('offers the day after eight sessions, and ninety days at most', () => {
    const form = planForm(FIRST_PLAN);
    expect(offeredReview(form, '2026-03-12')).toBe(daysAfter('2026-03-12', 56));
    expect(offeredReview({ ...form, frequency_days: '14' }, '2026-03-12')).toBe('2026-06-10');
    expect(offeredReview({ ...form, frequency_days: '' }, '2026-03-12')).toBe('2026-06-10');
  });

  it('says field by field what a version changed, and nothing where nothing did', () => {
    const plan = pacingOf('wren').in_force!.plan;
    expect(changes(plan, { ...plan, number: 4, agreed_on: '2026-03-12' })).toEqual([]);
    expect(changes(plan, { ...plan, anchor: null })).toEqual([
      { name: 'Anchor', from: plan.anchor, to: '' },
    ]);
  });
});

describe('the chart', () => {
  it('has nothing where nothing was recorded, and never a zero', () => {
    const { points } = drawn(pacingOf('wren'), 'trauma_minutes');
    expect(points.map(({ value }) => value)).toEqual([12, 0, null, 10, 18, 12]);
  });

  it('draws the limit that held on the day', () => {
    const view = pacingOf('wren');
    expect(limitOn(view, 'trauma_minutes', '2026-03-05')).toBe(15);
    expect(limitOn(view, 'trauma_minutes', '2026-03-12')).toBe(10);
    expect(limitOn(view, 'trauma_minutes', '2025-12-01')).toBeNull();
  });

  it('reads a number out of a hundred in tenths, halves upwards', () => {
    expect([inTenths(65, '0_100'), inTenths(64, '0_100'), inTenths(null, '0_100')]).toEqual([
      7,
      6,
      null,
    ]);
  });
});

describe('a finding', () => {
  it('says what is missing, by its session', () => {
    const finding = {
      ...FINDINGS[0]!,
      because: [
        { about: 'suds_end' as const, on: '2026-02-05', found: null },
        { about: 'settled_end' as const, on: '2026-02-05', found: null },
        { about: 'suds_end_limit' as const, on: null, found: { is: 'number' as const, number: 3 } },
      ],
    };
    expect(factGroups(finding, DONE)).toEqual([
      {
        of: 'Session 10, 5 February',
        facts: ['how strong at the end, of 10: not recorded', 'word for the end: not recorded'],
      },
      { of: null, facts: ['agreed for the end: 3'] },
    ]);
  });

  it('leads to the session whose end can be added, and nowhere to leave it as it is', () => {
    const because = [{ about: 'suds_end' as const, on: '2026-02-05', found: null }];
    const finding = { ...FINDINGS[0]!, rule: 'P20' as const, because };
    expect(wayOf('add_it', finding, DONE)).toEqual({ to: 'session', session: 'wren-10' });
    expect(wayOf('leave_as_it_is', finding, DONE)).toBeNull();
  });
});
