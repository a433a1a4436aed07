/** What the stand-in answers about times. */
import type { KeepScheduleChangeRequest } from '@/bindings/KeepScheduleChangeRequest';
import type { ScheduleChangeView } from '@/bindings/ScheduleChangeView';
import type { SessionTimes } from '@/bindings/SessionTimes';
import type { TimesView } from '@/bindings/TimesView';
import type { Answers } from '../fake';
import { CONTACT } from '../sample/people';
import { clientOf } from './people';

const time = (number: number, on: string, rest: Partial<SessionTimes> = {}): SessionTimes => ({
  session: `wren-${number}`,
  number_in_all: number,
  on,
  start: '14:00',
  end: '14:50',
  state: 'held',
  moved_to: null,
  delay: null,
  overrun: null,
  by: null,
  ...rest,
});

/** Sessions of WREN-07 whose time has come, the newest first. */
export const WREN_TIMES: SessionTimes[] = [
  time(14, '2026-03-05', { delay: 4, overrun: 0 }),
  time(13, '2026-02-26', { state: 'cancelled_by_client', by: 'client' }),
  time(12, '2026-02-19', { delay: -3, overrun: 12 }),
  time(11, '2026-02-16', { start: '10:00', end: '10:50', delay: 0, overrun: null }),
  time(10, '2026-02-12', { state: 'moved', by: 'therapist', moved_to: '2026-02-16T10:00' }),
  time(9, '2026-02-05', { state: 'moved', moved_to: '2026-02-06T14:00' }),
  time(8, '2026-01-29'),
  time(7, '2026-01-22', { state: 'not_attended' }),
];

const timeOf = (session: string) =>
  WREN_TIMES.find((one) => one.session === session) ?? WREN_TIMES[0]!;

/** What is still to be talked about: a session that was moved, and what it was like. */
export const MOVED_BY_ME: ScheduleChangeView = {
  id: 'change-10',
  rev: 1,
  state: 'announced',
  is_open: true,
  is_voided: false,
  of: timeOf('wren-10'),
  change: {
    what: 'moved',
    by: 'therapist',
    changed_on: '2026-02-11',
    notice_hours: 26,
    reason_shown: 'A clash in my diary.',
    how_told: 'text',
    alternatives_offered: 1,
    impact_acknowledged: null,
    client_view: 'It frightened me.',
  },
};

/** A change that the client made, and one that was entered in error. */
export const OTHERS: ScheduleChangeView[] = [
  {
    ...MOVED_BY_ME,
    id: 'change-13',
    state: 'closed',
    is_open: false,
    of: timeOf('wren-13'),
    change: {
      ...MOVED_BY_ME.change,
      what: 'called_off',
      by: 'client',
      changed_on: '2026-02-25',
      reason_shown: 'Bus strike.',
      notice_hours: null,
      how_told: null,
      alternatives_offered: null,
      client_view: null,
    },
  },
  {
    ...MOVED_BY_ME,
    id: 'change-12',
    is_open: false,
    is_voided: true,
    of: timeOf('wren-12'),
    change: {
      ...MOVED_BY_ME.change,
      what: 'ran_over',
      changed_on: '2026-02-19',
      notice_hours: null,
      reason_shown: null,
      how_told: null,
      alternatives_offered: null,
      client_view: null,
    },
  },
];

/** The page of a client. */
export const timesOf = (client: string, rest: Partial<TimesView> = {}): TimesView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  language: 'en-GB',
  safe_contact: client === 'wren' ? CONTACT : [],
  on_time_minutes: 5,
  kept: {
    sessions: 0,
    began_on_time: 0,
    beginnings: 0,
    ended_on_time: 0,
    ends: 0,
    changed_by_therapist: 0,
    changed_by_client: 0,
    changed_otherwise: 0,
  },
  sessions: [],
  changes: [],
  minted: 'change-new',
  ...rest,
});

/** The page of WREN-07 with those changes. */
export const wrenTimes = (changes: ScheduleChangeView[], rest: Partial<TimesView> = {}) =>
  timesOf('wren', {
    kept: {
      sessions: 8,
      began_on_time: 3,
      beginnings: 3,
      ended_on_time: 1,
      ends: 2,
      changed_by_therapist: 1,
      changed_by_client: 1,
      changed_otherwise: 1,
    },
    sessions: WREN_TIMES,
    changes,
    ...rest,
  });

/** A change as it stands once it is kept. */
function kept(request: KeepScheduleChangeRequest): ScheduleChangeView {
  const { id, session, base_rev, is_closed, change } = request;
  const isMine = change.by === 'therapist';
  const isSaid = change.impact_acknowledged === true;
  const state = is_closed || !isMine ? 'closed' : isSaid ? 'acknowledged' : 'announced';
  return {
    id,
    rev: (base_rev ?? 0) + 1,
    state,
    is_open: state === 'announced',
    is_voided: false,
    of: timeOf(session),
    change,
  };
}

/** A page on which changes can be kept and struck through; each call begins anew. */
export function times(
  begin: ScheduleChangeView[] = [MOVED_BY_ME, ...OTHERS],
  rest: Partial<TimesView> = {},
): Pick<Answers, 'times' | 'keep_schedule_change' | 'void_schedule_change'> {
  let changes = structuredClone(begin);
  const page = () => wrenTimes(changes, rest);
  return {
    times: ({ client }) => (client === 'wren' ? page() : timesOf(client)),
    keep_schedule_change: (request) => {
      const now = kept(request);
      const isThere = changes.some(({ id }) => id === now.id);
      changes = isThere ? changes.map((one) => (one.id === now.id ? now : one)) : [now, ...changes];
      return page();
    },
    void_schedule_change: ({ entry }) => {
      changes = changes.map((one) =>
        one.id === entry ? { ...one, is_voided: true, is_open: false } : one,
      );
      return page();
    },
  };
}
