import { describe, expect, it } from 'vitest';
import type { Client } from '@/bindings/Client';
import { addDays, nextOn, nextUsualDay, sameDetails, tidy, weekdayOf } from './details';
import { blankContact } from './reach';

const client: Client = {
  code: 'WREN-07',
  cue: 'quince, mug',
  chosen_name: 'Ilse Marrow',
  first_name: null,
  pronouns: null,
  date_of_birth: null,
  language: 'en-GB',
  script_dir: 'ltr',
  print_profile: 'large_18pt',
  reading_notes: null,
  safe_contact: [],
  paper_at_home: 'not_asked',
  usual_time: null,
  earlier_sessions: null,
  earlier_notes: null,
  started_on: null,
};

describe('details', () => {
  it('what is left blank is nothing, and not an empty answer', () => {
    expect(tidy({ ...client, cue: '  ', pronouns: '' })).toMatchObject({
      cue: null,
      pronouns: null,
    });
  });

  it('a way of reaching somebody without a number is not kept, except that there is none', () => {
    const safe_contact = [blankContact(), { ...blankContact(), channel: 'none' as const }];
    expect(
      tidy({ ...client, safe_contact }).safe_contact.map((contact) => contact.channel),
    ).toEqual(['none']);
  });

  it('spaces at the ends change nothing', () => {
    expect(sameDetails(client, { ...client, code: ' WREN-07 ', first_name: ' ' })).toBe(true);
    expect(sameDetails(client, { ...client, code: 'WREN-08' })).toBe(false);
  });
});

describe('usual time', () => {
  it('12 March 2026 is a Thursday', () => {
    expect(weekdayOf('2026-03-12')).toBe('Thu');
    expect(nextOn('Thu', '2026-03-12')).toBe('2026-03-12');
    expect(nextOn('Tue', '2026-03-12')).toBe('2026-03-17');
  });

  it('days cross months and leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('every other week counts from its own first day', () => {
    const usual = {
      weekday: 'Thu' as const,
      start: '14:00:00',
      minutes: 50,
      every_weeks: 2,
      from: '2026-03-05',
    };
    expect(nextUsualDay(usual, '2026-03-05')).toBe('2026-03-05');
    expect(nextUsualDay(usual, '2026-03-06')).toBe('2026-03-19');
    expect(nextUsualDay(usual, '2026-03-19')).toBe('2026-03-19');
    expect(nextUsualDay({ ...usual, every_weeks: 1 }, '2026-03-06')).toBe('2026-03-12');
  });
});
