import { describe, expect, it } from 'vitest';
import type { Client } from '@/bindings/Client';
import { planFrom, planProblems, wholeTime } from './plan';

const client = { usual_time: null } as unknown as Client;
const thursdays: Client = {
  ...client,
  usual_time: {
    weekday: 'Thu',
    start: '14:00:00',
    minutes: 50,
    every_weeks: 1,
    from: '2026-03-05',
  },
};

describe('planning a session', () => {
  it('begins with the next usual time after today', () => {
    expect(planFrom(thursdays, null, '2026-03-12')).toEqual({
      on: '2026-03-19',
      start: '14:00',
      minutes: 50,
      meeting: 'in_person',
    });
  });

  it('begins with tomorrow where nothing is known', () => {
    expect(planFrom(client, null, '2026-03-12').on).toBe('2026-03-13');
  });

  it('asks for a day, a time and 5 to 240 minutes', () => {
    const form = planFrom(thursdays, null, '2026-03-12');
    expect(planProblems(form)).toEqual([]);
    expect(planProblems({ ...form, on: '', start: '', minutes: 241 })).toEqual([
      'on',
      'start',
      'minutes',
    ]);
    expect(planProblems({ ...form, minutes: 4 })).toEqual(['minutes']);
  });

  it('gives the program a whole time', () => {
    expect(wholeTime('14:00')).toBe('14:00:00');
    expect(wholeTime('14:00:00')).toBe('14:00:00');
  });
});
