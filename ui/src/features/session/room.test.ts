import { describe, expect, it } from 'vitest';
import type { Session } from '@/bindings/Session';
import type { SessionRow } from '@/bindings/SessionRow';
import { factsForm, isPast, plannedEnd, shownTimes, timesGap, withTimes } from './room';

const session: Session = {
  number: 15,
  planned_start: '2026-03-12T14:00:00',
  zone: 'Europe/London',
  planned_minutes: 50,
  actual_start: null,
  actual_end: null,
  meeting: 'in_person',
  in_the_room: [],
  reason: null,
};

describe('when a session was', () => {
  it('is as planned until somebody says when', () => {
    expect(shownTimes(session)).toEqual({ start: '14:00', end: '14:50' });
    expect(shownTimes(withTimes(session, '14:02', '14:51'))).toEqual({
      start: '14:02',
      end: '14:51',
    });
  });

  it('keeps a blank as not said', () => {
    expect(withTimes(session, '', '')).toEqual(session);
  });

  it('ends after it began, and does not end without beginning', () => {
    expect(timesGap('14:02', '14:51')).toBeNull();
    expect(timesGap('14:02', '14:01')).toBe('order');
    expect(timesGap('', '14:51')).toBe('pair');
    expect(timesGap('14:02', '')).toBeNull();
  });

  it('ends on the next day where the end is a little past midnight', () => {
    expect(timesGap('23:30', '00:20')).toBeNull();
    const late = { ...session, planned_start: '2026-03-31T23:30:00' };
    expect(withTimes(late, '23:30', '00:20')).toMatchObject({
      actual_start: '2026-03-31T23:30:00',
      actual_end: '2026-04-01T00:20:00',
    });
  });

  it('has no end filled in while it goes on, so that saying when it began does not end it', () => {
    expect(factsForm(session)).toMatchObject({ began: '14:00', ended: '14:50' });
    const goesOn = { ...session, actual_start: '2026-03-12T14:05:00' };
    const { began, ended } = factsForm(goesOn);
    expect(withTimes(goesOn, began, ended)).toEqual(goesOn);
  });

  it('crosses the hour and midnight', () => {
    expect(plannedEnd({ ...session, planned_start: '2026-03-12T23:30:00' })).toBe('00:20');
  });

  it('is over when its end has passed, and not before', () => {
    const row = { on: '2026-03-12', start: '14:00', end: '14:50' } as SessionRow;
    expect(isPast(row, '2026-03-12', '14:49')).toBe(false);
    expect(isPast(row, '2026-03-12', '14:50')).toBe(true);
    expect(isPast(row, '2026-03-13', '00:00')).toBe(true);
    expect(isPast(row, '2026-03-11', '23:59')).toBe(false);
  });

  it('is not over before midnight when it ends after it', () => {
    const late = { on: '2026-03-12', start: '23:30', end: '00:20' } as SessionRow;
    expect(isPast(late, '2026-03-12', '23:40')).toBe(false);
    expect(isPast(late, '2026-03-13', '00:19')).toBe(false);
    expect(isPast(late, '2026-03-13', '00:20')).toBe(true);
    expect(isPast(late, '2026-03-14', '00:00')).toBe(true);
  });
});
