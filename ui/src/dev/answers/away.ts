/** What the stand-in answers about time away, who stands in, and the sealed file for a colleague. */
import type { CoverView } from '@/bindings/CoverView';
import type { ExecutorPointer } from '@/bindings/ExecutorPointer';
import type { ExecutorView } from '@/bindings/ExecutorView';
import type { LeavesView } from '@/bindings/LeavesView';
import type { LeaveView } from '@/bindings/LeaveView';
import type { LeaveWordsView } from '@/bindings/LeaveWordsView';
import type { Answers } from '../fake';
import { ENTRIES } from '../sample/directory';
import { CONTACT, TODAY } from '../sample/people';

const colleagues = ENTRIES.filter(({ state }) => state === 'listed');

/** Who opens the sealed file. */
export const POINTER: ExecutorPointer = {
  name: 'Dr Halima Ostrander',
  relation: 'colleague',
  contact: '01632 960455',
  envelope: 'Solicitor’s safe, ref C-19',
  may_see: 'contact_list_only',
  more_because: null,
  tell_first: 'Whoever comes that day.',
  words: 'I am sorry to have to tell you.',
  papers: 'The grey cupboard.',
  keeping: null,
  instructions: null,
  reviewed_on: '2025-11-12',
  made: null,
};

/** The page about the sealed file. */
export const executorOf = (rest: Partial<ExecutorView> = {}): ExecutorView => ({
  pointer: {
    id: 'executor-1',
    rev: 1,
    state: 'current',
    pointer: POINTER,
    look_again_on: '2026-11-12',
    is_due: false,
    is_changed: false,
  },
  people: 2,
  left_out: [{ client: 'holt', code: 'HOLT-12', cue: 'the harbour', why: 'said_no' }],
  not_asked: [{ client: 'slate', code: 'SLATE-03', cue: null, why: 'not_asked' }],
  colleagues,
  today: TODAY,
  minted: 'executor-new',
  ...rest,
});

/** Whom a cover sheet would tell of. */
export const coverOf = (rest: Partial<CoverView> = {}): CoverView => ({
  people: [
    {
      client: 'wren',
      code: 'WREN-07',
      cue: 'choir, kettle',
      conditions: ['Only by text.'],
      next: '2026-03-19T14:00:00',
    },
  ],
  left_out: [
    { client: 'holt', code: 'HOLT-12', cue: null, why: 'not_asked' },
    { client: 'slate', code: 'SLATE-03', cue: null, why: 'no_way' },
  ],
  colleagues,
  today: TODAY,
  ...rest,
});

/** What words about time away may say. */
export const leaveWordsOf = (rest: Partial<LeaveWordsView> = {}): LeaveWordsView => ({
  language: 'en-GB',
  may: 'unnamed',
  cover: null,
  cover_out: 'no_name',
  next: '2026-04-23T14:00:00',
  ...rest,
});

/** One time away. */
export const leaveOf = (rest: Partial<LeaveView> = {}): LeaveView => ({
  id: 'leave-1',
  rev: 1,
  state: 'planned',
  tell_by: '2026-03-10',
  is_over: false,
  leave: {
    first: '2026-04-07',
    last: '2026-04-17',
    cover: 'Dr Halima Ostrander, for appointments',
    cover_said: 'Halima Ostrander, 01632 960455',
    words: 'I am away for two weeks.',
    note: null,
  },
  sessions: [],
  people: [
    {
      client: 'wren',
      code: 'WREN-07',
      cue: 'choir, kettle',
      safe_contact: [],
      words: leaveWordsOf({ may: 'not_asked' }),
      told: { part: 1, told_on: '2026-03-05', how: 'in_person' },
    },
    {
      client: 'holt',
      code: 'HOLT-12',
      cue: null,
      safe_contact: CONTACT,
      told: null,
      words: leaveWordsOf(),
    },
  ],
  ...rest,
});

/** Planned time away. */
export const leavesOf = (rest: Partial<LeavesView> = {}): LeavesView => ({
  leaves: [leaveOf()],
  notice_days: 28,
  colleagues,
  today: TODAY,
  minted: 'leave-new',
  ...rest,
});

type Away = Pick<
  Answers,
  | 'executor'
  | 'keep_executor'
  | 'make_executor_pack'
  | 'test_executor_pack'
  | 'cover'
  | 'leaves'
  | 'keep_leave'
  | 'leave_state'
  | 'tell_leave'
>;

/** Every answer; what is kept, told and called off stays so until it is called again. */
export function away(): Away {
  let page = executorOf();
  let leaves = [leaveOf()];
  const change = (id: string, to: (one: LeaveView) => LeaveView) => {
    leaves = leaves.map((one) => (one.id === id ? { ...to(one), rev: one.rev + 1 } : one));
    return leavesOf({ leaves });
  };
  return {
    executor: () => page,
    keep_executor: ({ id, base_rev, pointer }) => {
      const kept = { ...executorOf().pointer!, id, rev: (base_rev ?? 0) + 1, pointer };
      return (page = { ...page, pointer: kept });
    },
    make_executor_pack: ({ passphrase, on }) => {
      const content = '0f'.repeat(32);
      const people = page.people + on.length;
      const made = { made_on: TODAY, people, content, tested_on: null };
      const line = page.pointer!;
      page = { ...page, pointer: { ...line, pointer: { ...line.pointer, made } } };
      const words = passphrase === null ? 'kettle lantern river maple button orange' : null;
      return { page, name: `for-colleague_${TODAY}.age`, words };
    },
    test_executor_pack: () => ({
      page,
      name: `for-colleague_${TODAY}.age`,
      made_on: TODAY,
      people: page.people,
      is_newest: true,
    }),
    cover: () => coverOf(),
    leaves: () => leavesOf({ leaves }),
    keep_leave: ({ id, base_rev, leave }) => {
      if (base_rev !== null) return change(id, (one) => ({ ...one, leave }));
      leaves = [...leaves, leaveOf({ id, leave, people: [] })];
      return leavesOf({ leaves });
    },
    leave_state: ({ leave, to }) => change(leave, (one) => ({ ...one, state: to })),
    tell_leave: ({ leave, client, told_on, how }) => {
      const told = how === null ? null : { part: 2, told_on, how };
      return change(leave, (one) => ({
        ...one,
        people: one.people.map((each) => (each.client === client ? { ...each, told } : each)),
      }));
    },
  };
}
