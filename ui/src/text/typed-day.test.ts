import { afterEach, describe, expect, it } from 'vitest';
import { writeDates } from './dates.svelte';
import { readDay, shortDay, writtenDay } from './typed-day';

afterEach(() => writeDates('day_month'));

const whole = (on: string) => ({ is: 'whole', on });

describe('a typed day', () => {
  it('is understood in words, in numbers and as it is written elsewhere', () => {
    for (const text of [
      '5 March 2026',
      '5 mar 2026',
      'Thursday 5 March 2026',
      'March 5, 2026',
      '5.3.2026',
      '05/03/2026',
      '5 3 2026',
      '2026-03-05',
      '2026 March 5',
    ])
      expect(readDay(text), text).toEqual(whole('2026-03-05'));
  });

  it('takes bare numbers in the order of the date style, and a year in front in every style', () => {
    writeDates('month_day');
    expect(readDay('3/5/2026')).toEqual(whole('2026-03-05'));
    expect(readDay('2026-03-05')).toEqual(whole('2026-03-05'));
    writeDates('iso');
    expect(readDay('5.3.2026')).toEqual(whole('2026-03-05'));
  });

  it('is never whole on the way to a year', () => {
    for (const text of ['5.3.2027', '5 March 2027']) {
      for (let length = 1; length < text.length; length += 1)
        expect(readDay(text.slice(0, length)), text.slice(0, length)).toEqual({ is: 'half' });
    }
  });

  it('has a year from 1900 to 2199', () => {
    expect(readDay('5.3.1899')).toEqual({ is: 'year', year: 1899 });
    expect(readDay('5.3.0202')).toEqual({ is: 'year', year: 202 });
    expect(readDay('5.3.2200')).toEqual({ is: 'year', year: 2200 });
    expect(readDay('5.3.1900')).toEqual(whole('1900-03-05'));
    expect(readDay('5.3.2199')).toEqual(whole('2199-03-05'));
  });

  it('stands in the calendar', () => {
    expect(readDay('29.2.2026')).toEqual({ is: 'no_such_day' });
    expect(readDay('29.2.2028')).toEqual(whole('2028-02-29'));
    expect(readDay('5.13.2026')).toEqual({ is: 'no_such_day' });
    expect(readDay('0.3.2026')).toEqual({ is: 'no_such_day' });
  });

  it('lies between the first and the last day that can be', () => {
    expect(readDay('5.3.2026', '2026-03-06')).toEqual({ is: 'early', first: '2026-03-06' });
    expect(readDay('5.3.2026', undefined, '2026-03-04')).toEqual({
      is: 'late',
      last: '2026-03-04',
    });
  });

  it('is half where it is no date at all, and blank where nothing is typed', () => {
    for (const text of ['soon', '5', '5 March', '5 March May 2026', '1.2.3.2026', '5.3.26'])
      expect(readDay(text), text).toEqual({ is: 'half' });
    expect(readDay('  ')).toEqual({ is: 'blank' });
  });

  it('that is written out is read as the same day, in every style', () => {
    for (const style of ['day_month', 'month_day', 'iso'] as const) {
      writeDates(style);
      for (const on of ['2026-03-05', '2026-12-11', '1999-01-02'])
        for (const text of [writtenDay(on), shortDay(on)])
          expect(readDay(text), text).toEqual(whole(on));
    }
  });
});
