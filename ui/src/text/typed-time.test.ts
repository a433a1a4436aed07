import { describe, expect, it } from 'vitest';
import { dayPart, readTime, writtenTime } from './typed-time';

const whole = (at: string, mayGoOn = false) => ({ is: 'whole', at, mayGoOn });

describe('a typed time', () => {
  it('is understood however people write it', () => {
    for (const text of ['9:30', '09:30', '9.30', '9,30', '9 30', '930', '0930', '9h30', '9 h 30'])
      expect(readTime(text), text).toEqual(whole('09:30'));
    for (const text of ['14:05', '1405', '14h05', '2:05 pm', '2.05pm', '2:05 P.M.', '205pm'])
      expect(readTime(text), text).toEqual(whole('14:05'));
  });

  it('may be a whole hour', () => {
    for (const text of ['14', '14h', '14 h'])
      expect(readTime(text), text).toEqual(whole('14:00', true));
    expect(readTime('9')).toEqual(whole('09:00', true));
    expect(readTime('9 am')).toEqual(whole('09:00'));
    expect(readTime('12 am')).toEqual(whole('00:00'));
    expect(readTime('12 pm')).toEqual(whole('12:00'));
    expect(readTime('0')).toEqual(whole('00:00', true));
  });

  it('may go on while its beginning could be another one', () => {
    expect(readTime('143')).toEqual(whole('01:43', true));
    expect(readTime('1430')).toEqual(whole('14:30'));
    expect(readTime('930')).toEqual(whole('09:30'));
    expect(readTime('245')).toEqual(whole('02:45'));
  });

  it('is never sure on the way to a longer one', () => {
    for (const text of ['14:30', '1430', '9.30', '14h30', '0930']) {
      for (let length = 1; length < text.length; length += 1) {
        const read = readTime(text.slice(0, length));
        expect(read.is === 'whole' && !read.mayGoOn, text.slice(0, length)).toBe(false);
      }
    }
  });

  it('is one that a clock shows', () => {
    for (const text of ['24:00', '9:75', '1475', '25:10', '265', '13 pm', '0 am'])
      expect(readTime(text), text).toEqual({ is: 'no_such_time' });
  });

  it('is half where it is none at all, and blank where nothing is typed', () => {
    for (const text of [
      'soon',
      '9:',
      '9:3',
      '93',
      '24',
      '175',
      '9:30:00',
      '12345',
      '2:30 p',
      ':30',
    ])
      expect(readTime(text), text).toEqual({ is: 'half' });
    expect(readTime('  ')).toEqual({ is: 'blank' });
  });

  it('that is written out is read as the same time', () => {
    for (const at of ['00:00', '09:05', '12:00', '23:59'])
      expect(readTime(writtenTime(`${at}:00`)), at).toEqual(whole(at));
  });
});

it('a time lies in one of four parts of the day', () => {
  expect(
    ['00:00', '05:59', '06:00', '11:59', '12:00', '17:59', '18:00', '23:59'].map(dayPart),
  ).toEqual([
    'night',
    'night',
    'morning',
    'morning',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
  ]);
});
