import { afterEach, describe, expect, it } from 'vitest';
import {
  clock,
  day,
  daysBetween,
  dayOf,
  later,
  size,
  timeOf,
  weekday,
  writeDates,
} from './dates.svelte';

afterEach(() => writeDates('day_month'));

describe('a day', () => {
  it('is written in the style of Settings', () => {
    expect(day('2026-03-12', 'full')).toBe('Thursday 12 March 2026');
    expect(day('2026-03-12', 'weekday')).toBe('Thursday 12 March');
    expect(day('2026-03-12')).toBe('12 March 2026');
    expect(day('2026-03-12', 'short')).toBe('12 March');
    writeDates('month_day');
    expect(day('2026-03-12', 'full')).toBe('Thursday, March 12, 2026');
    expect(day('2026-03-12', 'short')).toBe('March 12');
    writeDates('iso');
    expect(day('2026-03-12')).toBe('2026-03-12');
    expect(day('2026-03-12', 'full')).toBe('Thursday 2026-03-12');
  });

  it('stays the same day wherever the laptop is', () => {
    expect(day('2026-01-01T23:30:00')).toBe('1 January 2026');
  });

  it('that is none is given back as it came', () => {
    expect(day('soon')).toBe('soon');
  });

  it('lies so many days from another, over the change of the clocks too', () => {
    expect(daysBetween('2026-03-10', '2026-03-12')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-03-12', '2026-03-10')).toBe(-2);
  });
});

describe('a time', () => {
  it('is told to the minute', () => {
    expect(clock('14:02:00')).toBe('14:02');
    expect(clock('2026-03-12T14:02:00')).toBe('14:02');
    expect(clock('14:02')).toBe('14:02');
  });

  it('so many minutes later may be after midnight', () => {
    expect(later('14:00:00', 50)).toBe('14:50');
    expect(later('23:30', 50)).toBe('00:20');
  });

  it('of a moment is the local one', () => {
    const at = new Date(2026, 2, 12, 9, 5).getTime();
    expect(`${dayOf(at)} ${timeOf(at)}`).toBe('2026-03-12 09:05');
  });
});

it('weekdays have their whole names', () => {
  expect(['Mon', 'Thu', 'Sun'].map((one) => weekday(one as 'Mon'))).toEqual([
    'Monday',
    'Thursday',
    'Sunday',
  ]);
});

it('sizes are told in steps of a thousand', () => {
  expect([0, 999, 348_000_000, 2_400_000_000].map(size)).toEqual([
    '0 B',
    '999 B',
    '348 MB',
    '2.4 GB',
  ]);
});
