/** What the stand-in answers while a session goes on. Each call of `inMode` begins with the same session of WREN-07. */
import type { Happened } from '@/bindings/Happened';
import type { SessionModeView } from '@/bindings/SessionModeView';
import { minutesBetween } from '@/features/session_mode/hour';
import { timeOf } from '@/text/dates.svelte';
import type { Answers } from '../fake';
import { now, setState } from './vault';

const SESSION: SessionModeView['session'] = {
  id: 'wren-15',
  client: 'wren',
  rev: 2,
  state: 'planned',
  number_in_all: 15,
  moved_to: null,
  session: {
    number: 15,
    planned_start: '2026-03-12T14:00:00',
    zone: 'Europe/London',
    planned_minutes: 50,
    actual_start: '2026-03-12T14:00:00',
    actual_end: null,
    meeting: 'in_person',
    in_the_room: [],
    reason: null,
  },
};

/** Session mode as it is at first, with what is to be otherwise. */
export function modeOf(rest: Partial<SessionModeView> = {}): SessionModeView {
  return {
    session: SESSION,
    code: 'WREN-07',
    goes_on: true,
    may_start: false,
    minute: 23,
    starts: '14:00',
    ends: '14:50',
    only_this: false,
    stop_signal: ['“Kettle”, or a palm flat on the table'],
    in_the_room: [],
    agreed: {
      how_small: 'One picture at a time.',
      not_for_them: ['Counting breaths'],
      trauma_minutes: 10,
      nothing_new_after: 30,
      closing_minutes: 15,
      closing_from: 35,
    },
    steadies: [
      { name: 'The warm mug', works: true },
      { name: 'Know the room', works: false },
    ],
    shows_clock: false,
    scale: '0_10',
    strength: null,
    hard_part: { minutes: 0, since: null, ran_over_lock: false },
    question: 'Draw it small, instead of telling it?',
    line: { target: 'line-1', about: 'anything', text: '' },
    last: null,
    ...rest,
  };
}

type InMode = Pick<
  Answers,
  | 'session_mode'
  | 'start_session'
  | 'end_session'
  | 'note_event'
  | 'keep_line'
  | 'ask_in_mode'
  | 'take_back'
  | 'end_hard_part'
  | 'show_clock'
  | 'open_the_rest'
>;

/** Answers that remember what was keyed. */
export function inMode(begins: SessionModeView = modeOf()): InMode {
  let view = begins;
  let keyed: { id: string; at: number; what: Happened | null }[] = [];
  let minted = 0;
  const change = (to: Partial<SessionModeView>) => (view = { ...view, ...to });

  const answer = (): SessionModeView => {
    const newest = keyed.at(-1);
    const seconds = newest ? Math.floor((Date.now() - newest.at) / 1000) : 0;
    const strengths = keyed.flatMap(({ what }) =>
      what?.happened === 'distress' ? [what.value] : [],
    );
    return {
      ...view,
      strength: strengths.at(-1) ?? begins.strength,
      last: newest ? { id: newest.id, seconds_ago: seconds } : begins.last,
    };
  };
  const note = (what: Happened | null) =>
    void keyed.push({ id: `entry-${++minted}`, at: Date.now(), what });

  return {
    session_mode: answer,
    start_session: ({ session }) => {
      setState({ session_on: { session, client: view.session.client, only_this: false } });
      change({ goes_on: true, may_start: false });
      return answer();
    },
    end_session: () => {
      setState({ session_on: null });
      change({ goes_on: false });
      return { ...view.session, state: 'held' };
    },
    note_event: ({ what, instead_of }) => {
      keyed = keyed.filter(({ id }) => id !== instead_of);
      note(what);
      if (what.happened === 'line')
        change({ line: { target: `line-${minted + 1}`, about: 'anything', text: '' } });
      if (what.happened === 'trauma_material')
        change({ hard_part: { ...view.hard_part, since: what.begins ? view.minute : null } });
      return answer();
    },
    keep_line: ({ target, about, text }) => {
      change({ line: { target, about, text } });
      return { at: now(), time: timeOf(now()) };
    },
    ask_in_mode: ({ what }) => {
      note(null);
      if (what) change({ question: what });
      return answer();
    },
    take_back: ({ entry }) => {
      keyed = keyed.filter(({ id }) => id !== entry);
      return answer();
    },
    end_hard_part: ({ minutes }) => {
      change({ hard_part: { minutes: minutes ?? 0, since: null, ran_over_lock: false } });
      return answer();
    },
    show_clock: ({ shows_clock }) => {
      change({ shows_clock, minute: Math.max(0, minutesBetween(view.starts, timeOf(now()))) });
      return answer();
    },
    open_the_rest: ({ passphrase }) => {
      if (passphrase !== 'the quiet harbour') throw { code: 'wrong_passphrase', tries: 1 };
      const on = { session: 'wren-15', client: 'wren', only_this: false };
      return setState({ session_on: on });
    },
  };
}

/** About a session that goes on. */
export const SESSION_MODE = inMode() satisfies Partial<Answers>;
