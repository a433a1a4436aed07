/** What the stand-in answers about what is the therapist's own, and about the parts that are on the screen. */
import type { LoadDayView } from '@/bindings/LoadDayView';
import type { OwnReactionsView } from '@/bindings/OwnReactionsView';
import type { OwnReactionView } from '@/bindings/OwnReactionView';
import type { SelfCareView } from '@/bindings/SelfCareView';
import type { WaysView } from '@/bindings/WaysView';
import type { Answers } from '../fake';
import { STATE } from '../sample/desk';
import { TODAY } from '../sample/people';

/** What one session left. */
export const REACTION: OwnReactionView = {
  id: 'own-1',
  rev: 1,
  state: 'kept',
  reaction: {
    on: '2026-03-05',
    in_body: 'Tight across the shoulders.',
    feeling: null,
    pull: 'To mend it at once.',
    about: null,
    then: 'supervision',
  },
  session: 'wren-14',
  client: 'wren',
  names_somebody: false,
};

/** The list and two weeks. */
export const CARE: SelfCareView = {
  list_id: 'care-list',
  list_rev: null,
  list: {
    things: [
      { key: 'lunch', words: 'Ate away from the desk' },
      { key: 'peer', words: 'Talked with a colleague I trust' },
    ],
    notices: [],
    on_today: false,
    left: [],
  },
  week_of: '2026-03-09',
  this_week: null,
  minted: 'look-new',
  weeks: [
    {
      id: 'look-1',
      rev: 1,
      look: {
        week_of: '2026-03-02',
        answers: [
          { key: 'lunch', words: 'Lunch on a bench', tick: 'some' },
          { key: 'peer', words: 'Talked with a colleague I trust', tick: 'leave_out' },
        ],
        note: 'Two full afternoons.',
      },
    },
  ],
  notices: [],
};

const day = (on: string, sessions: number): LoadDayView => ({
  on,
  sessions,
  minutes: sessions * 50,
  in_a_row: sessions,
  hard: sessions > 1 ? 1 : 0,
});

const DAYS = Array.from({ length: 14 }, (_, at) =>
  day(`2026-03-${String(9 + at).padStart(2, '0')}`, at === 3 ? 3 : at % 7 < 5 ? 1 : 0),
);

/** Every answer; what is kept and chosen stays so until it is called again. */
export function own(): Pick<
  Answers,
  | 'own_reactions'
  | 'keep_own_reaction'
  | 'own_reaction_state'
  | 'erase_own_reaction'
  | 'erase_self_care_look'
  | 'self_care'
  | 'keep_self_care_list'
  | 'keep_self_care_look'
  | 'leave_self_care_notice'
  | 'load_of_week'
  | 'ways'
  | 'choose_way'
  | 'keep_section_names'
  | 'quiet_today'
  | 'leave_first_week'
> {
  let all = [REACTION];
  let care = CARE;
  let ways: WaysView = {
    ways: STATE.ways.map((way) => ({ way, is_on: true, has_records: way === 'pacing' })),
    section_names: [],
  };
  const view = (opened: boolean): OwnReactionsView => ({
    count: all.filter(({ state }) => state === 'kept').length,
    reactions: opened ? all : null,
    today: TODAY,
    minted: `own-${all.length + 1}`,
  });
  return {
    own_reactions: ({ opened }) => view(opened),
    keep_own_reaction: ({ id, base_rev, session, reaction }) => {
      const kept: OwnReactionView = {
        id,
        rev: (base_rev ?? 0) + 1,
        state: 'kept',
        reaction,
        session,
        client: session === null ? null : 'wren',
        names_somebody: (reaction.about ?? '').includes('WREN-07'),
      };
      all = [kept, ...all.filter((one) => one.id !== id)];
      return view(true);
    },
    own_reaction_state: ({ reaction, to }) => {
      all = all.map((one) => (one.id === reaction ? { ...one, state: to } : one));
      return view(true);
    },
    erase_own_reaction: ({ record }) => {
      all = all.filter(({ id }) => id !== record);
      return view(true);
    },
    erase_self_care_look: ({ record }) =>
      (care = {
        ...care,
        this_week: care.this_week?.id === record ? null : care.this_week,
        weeks: care.weeks.filter(({ id }) => id !== record),
      }),
    self_care: () => care,
    keep_self_care_list: ({ base_rev, list }) =>
      (care = { ...care, list, list_rev: (base_rev ?? 0) + 1 }),
    keep_self_care_look: ({ id, base_rev, look }) =>
      (care = { ...care, this_week: { id, rev: (base_rev ?? 0) + 1, look } }),
    leave_self_care_notice: ({ notice }) =>
      (care = { ...care, notices: care.notices.filter((one) => one !== notice) }),
    load_of_week: () => ({
      today: TODAY,
      days: DAYS,
      longest: DAYS[3] ?? null,
      last_free_day: '2026-03-08',
      looked_from: '2025-12-12',
      break_minutes: 15,
    }),
    ways: () => ways,
    choose_way: ({ way, wanted }) => {
      const chosen = ways.ways.map((one) => (one.way === way ? { ...one, is_on: wanted } : one));
      return (ways = { ...ways, ways: chosen });
    },
    keep_section_names: ({ names }) => (ways = { ...ways, section_names: names }),
    quiet_today: () => ({ suggested: [], look_is_open: false }),
    leave_first_week: () => ({ suggested: [], look_is_open: false }),
  };
}
