import { describe, expect, it } from 'vitest';
import type { NamedDraft } from '@/bindings/NamedDraft';
import type { SessionRow } from '@/bindings/SessionRow';
import type { TodaySession } from '@/bindings/TodaySession';
import type { TodayView } from '@/bindings/TodayView';
import {
  copyAge,
  counts,
  howFarOff,
  leadsToTimes,
  nextSession,
  otherDrafts,
  reviewCounts,
  rowStep,
  waitingNotes,
} from './today';

const row = (over: Partial<SessionRow>): SessionRow => ({
  id: 's1',
  client: 'c1',
  code: 'WREN-07',
  cue: null,
  number: 15,
  on: '2026-03-12',
  start: '14:00',
  end: '14:50',
  meeting: 'in_person',
  state: 'planned',
  note: 'none',
  ...over,
});
const session = (over: Partial<SessionRow>): TodaySession => ({
  row: row(over),
  left_off: null,
  promised: null,
  topics_left_alone: 0,
  not_for_them: [],
  stop_signal: [],
  still_true: [],
  safe_contact: [],
  pronouns: null,
});
const draft = (over: Partial<NamedDraft['draft']>): NamedDraft => ({
  draft: { target: 'n1', kind: 'alliance_note', client: 'c1', session: 's9', at: 0, ...over },
  code: 'WREN-07',
  cue: null,
  session_on: '2026-03-10',
});
const view = (over: Partial<TodayView>): TodayView => ({
  day: '2026-03-12',
  time: '13:41',
  sessions: [],
  unsettled: [],
  drafts: [],
  agreements: [],
  reviews: [],
  without_note: [],
  last_copy_on: null,
  copy_is_beside_vault: false,
  copy_age_days: null,
  due: [],
  has_clients: true,
  ...over,
});
const day = [
  session({ id: 'a', start: '11:00', end: '11:50', state: 'held' }),
  session({ id: 'b' }),
  session({ id: 'c', start: '16:00', end: '16:50' }),
];

describe('the next session', () => {
  it('is the first planned one that is not over', () => {
    expect(nextSession(day, '13:41')?.row.id).toBe('b');
    expect(nextSession(day, '14:49')?.row.id).toBe('b');
    expect(nextSession(day, '14:50')?.row.id).toBe('c');
    expect(nextSession(day, '18:00')).toBeNull();
  });

  it('skips what was cancelled or moved', () => {
    expect(nextSession([session({ state: 'moved' }), session({ id: 'c' })], '09:00')?.row.id).toBe(
      'c',
    );
  });

  it('is said in minutes only when it is near', () => {
    expect(howFarOff('14:00', '13:41')).toEqual({ when: 'minutes', count: 19 });
    expect(howFarOff('14:00', '14:10')).toEqual({ when: 'now' });
    expect(howFarOff('14:00', '09:00')).toEqual({ when: 'later' });
  });

  it('counts what was held and what is to come', () => {
    expect(counts(day, '13:41')).toEqual({ held: 1, to_come: 2 });
  });
});

describe('a row of the day', () => {
  it('leads to the brief before, to the note after, and nowhere when nobody came', () => {
    expect(rowStep(row({}), '13:41')).toBe('brief');
    expect(rowStep(row({}), '15:00')).toBe('note');
    expect(rowStep(row({ state: 'held' }), '13:41')).toBe('note');
    expect(rowStep(row({ state: 'held', note: 'finished' }), '15:00')).toBe('read');
    expect(rowStep(row({ state: 'not_attended' }), '15:00')).toBe('none');
  });
});

describe('what waits', () => {
  it('a session with two drafts and no note stands once, oldest first', () => {
    const waiting = waitingNotes(
      view({
        drafts: [draft({}), draft({ target: 'p1', kind: 'private_note' })],
        without_note: [
          row({ id: 's9', on: '2026-03-10' }),
          row({ id: 's8', on: '2026-03-09', code: 'HOLT-12' }),
        ],
      }),
    );
    expect(waiting.map(({ session: id, is_begun }) => [id, is_begun])).toEqual([
      ['s8', false],
      ['s9', true],
    ]);
  });

  it('a session that is still planned though its time is over may not have been held', () => {
    const without_note = [row({ id: 's8' }), row({ id: 's9', state: 'held' })];
    const waiting = waitingNotes(view({ without_note }));
    expect(waiting.map(({ maybe }) => maybe?.id ?? null)).toEqual(['s8', null]);
  });

  it('an agreement being drafted is told by the agreements, not by the drafts', () => {
    const drafts = [
      draft({ session: null, kind: 'agreement_version' }),
      draft({ session: null, kind: 'client' }),
    ];
    expect(otherDrafts(drafts).map((one) => one.draft.kind)).toEqual(['client']);
  });

  it('an addition that was begun is no note that waits, and stands among what was begun', () => {
    const drafts = [draft({ kind: 'note_addition' }), draft({ target: 's', kind: 'session' })];
    expect(waitingNotes(view({ drafts, without_note: [] }))).toEqual([]);
    expect(otherDrafts(drafts).map((one) => one.draft.kind)).toEqual(['note_addition', 'session']);
  });

  it('reviews of people who come today are counted apart', () => {
    const review = {
      client: 'c',
      about: 'safety' as const,
      code: 'X',
      cue: null,
      due_on: '2026-03-01',
    };
    expect(
      reviewCounts([
        { ...review, is_seen_today: true },
        { ...review, is_seen_today: false },
      ]),
    ).toEqual({
      today: 1,
      others: 1,
    });
  });

  it('a copy of a week ago is fresh, one older is due, none is none', () => {
    expect(copyAge(view({}))).toBe('never');
    expect(copyAge(view({ last_copy_on: '2026-03-05', copy_age_days: 7 }))).toBe('fresh');
    expect(copyAge(view({ last_copy_on: '2026-03-04', copy_age_days: 8 }))).toBe('due');
  });
});

describe('the way to words to send', () => {
  const request = { session: 's', reason: null, new_on: null, new_start: null };
  it('is offered unless the client made the change, or none was made', () => {
    for (const by of ['therapist', 'other', null] as const)
      expect(leadsToTimes({ ...request, state: 'moved', by })).toBe(true);
    expect(leadsToTimes({ ...request, state: 'moved', by: 'client' })).toBe(false);
    expect(leadsToTimes({ ...request, state: 'cancelled_by_therapist' })).toBe(true);
    for (const state of ['cancelled_by_client', 'not_attended', 'planned'] as const)
      expect(leadsToTimes({ ...request, state })).toBe(false);
  });
});
