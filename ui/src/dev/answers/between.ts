/** What the stand-in answers about what is between them. */
import type { BetweenView } from '@/bindings/BetweenView';
import type { CameOfIt } from '@/bindings/CameOfIt';
import type { ChangeOf } from '@/bindings/ChangeOf';
import type { Problem } from '@/bindings/Problem';
import type { Rupture } from '@/bindings/Rupture';
import type { RuptureState } from '@/bindings/RuptureState';
import type { RuptureView } from '@/bindings/RuptureView';
import type { ThreadEntry } from '@/bindings/ThreadEntry';
import { daysBetween } from '@/text/dates.svelte';
import type { Answers } from '../fake';
import {
  HOLT_EVENT,
  HOLT_OPEN,
  HOLT_REPAIRED,
  HOLT_THREAD,
  WREN_REPAIRED,
  WREN_THREAD,
} from '../sample/between';
import { SESSIONS, TODAY } from '../sample/people';
import { clientOf } from './people';

const STEPS: BetweenView['steps'] = [
  { code: 'r_listen', is_for_later: false },
  { code: 'r_validate', is_for_later: false },
  { code: 'r_explore_feeling', is_for_later: false },
  { code: 'r_apologise', is_for_later: false },
  { code: 'r_co_plan', is_for_later: false },
  { code: 'r_link_here', is_for_later: true },
  { code: 'r_supervision', is_for_later: true },
];

const NONE: BetweenView['pattern'] = {
  strains: 0,
  kinds: [],
  parts: [],
  challenges: [],
  markers: [],
  helped: [],
  days_to_repair: [],
  sessions_to_naming: [],
  sessions_to_repair: [],
};

/** The page of a client. */
export const betweenOf = (client: string, rest: Partial<BetweenView> = {}): BetweenView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  pronouns: client === 'holt' ? 'he/him' : null,
  today: TODAY,
  ruptures: [],
  sessions: SESSIONS.filter((one) => one.client === client && one.state === 'held').map(
    ({ id, on, number }) => ({ session: id, on, number_in_all: number }),
  ),
  clauses: [
    {
      version: 'version-3',
      about: 'safety',
      clause: 'c20',
      text: 'I start nothing new after minute 30.',
    },
  ],
  items: [
    { id: 'item-drawing', name: 'Drawing', limits: 'Only with a pencil.', may_be_limited: true },
    { id: 'item-touch', name: 'A hand on the shoulder', limits: null, may_be_limited: false },
  ],
  events: client === 'holt' ? [HOLT_EVENT] : [],
  limits: client === 'wren' ? [{ name: 'nothing_new_after', value: 30, drafted: 28 }] : [],
  steps: STEPS,
  wordings: [
    { step: 'r_validate', text: 'Of course that frightened you. I did not keep what I had said.' },
    { step: 'r_validate', text: 'It makes sense that you watch what I do with your number.' },
  ],
  thread: [],
  pattern: NONE,
  ending: null,
  changes_to_talk_about: client === 'wren' ? 1 : 0,
  minted: 'rupture-new',
  ...rest,
});

const OPEN: readonly RuptureState[] = ['noticed', 'named', 'exploring', 'repair_underway'];
const NEXT: Record<RuptureState, readonly RuptureState[]> = {
  noticed: ['named', 'set_aside', 'not_repairable'],
  named: [
    'exploring',
    'repaired',
    'partly_repaired',
    'therapist_considers_settled',
    'set_aside',
    'not_repairable',
  ],
  exploring: [
    'repair_underway',
    'repaired',
    'partly_repaired',
    'therapist_considers_settled',
    'set_aside',
    'not_repairable',
  ],
  repair_underway: [
    'repaired',
    'partly_repaired',
    'therapist_considers_settled',
    'set_aside',
    'not_repairable',
  ],
  repaired: ['exploring'],
  partly_repaired: ['exploring', 'repaired'],
  therapist_considers_settled: ['exploring', 'repaired', 'partly_repaired'],
  not_repairable: ['exploring'],
  set_aside: ['noticed', 'exploring'],
};
/** The stand-in's own way to refuse: what it is put into is not there yet while this is read. */
function refuse(problem: Problem): never {
  throw problem;
}

const BASE = ['r_listen', 'r_check_self', 'r_validate', 'r_explore_feeling', 'r_own_part'];

/** How a strain stands by what is written in it, and how it may go on. */
function standing(view: RuptureView): RuptureView {
  const { rupture, state } = view;
  const asked = lastOpening(rupture);
  const their_view = rupture.answers.slice(asked).at(-1)?.view ?? null;
  const may = (to: RuptureState) => {
    if (to === 'repaired') return their_view === 'repaired';
    if (to === 'partly_repaired') return their_view === 'partly';
    if (to === 'therapist_considers_settled')
      return their_view === null || their_view === 'prefers_not_to_say';
    if (to === 'repair_underway') return rupture.my_part !== null;
    if (to === 'noticed') return !rupture.turns.some((turn) => turn.to === 'named');
    if (to === 'exploring' && OPEN.includes(state))
      return rupture.steps.some(({ code }) => BASE.includes(code));
    return true;
  };
  return {
    ...view,
    is_open: OPEN.includes(state) && !view.is_voided,
    days: daysBetween(rupture.noticed_on, TODAY),
    their_view,
    named_on: rupture.turns.find(({ to }) => to === 'named')?.on ?? null,
    may_become: view.is_voided ? [] : NEXT[state].filter(may),
  };
}

/** How many answers there were when it was opened again last. */
function lastOpening({ turns }: Rupture): number {
  const at = turns.findLastIndex(
    ({ to }, place) => OPEN.includes(to) && !OPEN.includes(turns[place - 1]?.to ?? 'noticed'),
  );
  return turns[at]?.answers ?? 0;
}

/** The page as it stands with those strains: the open ones first, what was entered in error last. */
function pageOf(client: string, all: RuptureView[], thread: ThreadEntry[]): BetweenView {
  const place = (one: RuptureView) => (one.is_voided ? 2 : one.is_open ? 0 : 1);
  const ruptures = all.map(standing).toSorted((one, other) => place(one) - place(other));
  const told = ruptures.filter(({ is_voided }) => !is_voided);
  const pattern: BetweenView['pattern'] =
    told.length < 2
      ? { ...NONE, strains: told.length }
      : {
          strains: told.length,
          kinds: [['confrontation', 2]],
          parts: [
            ['bond', 2],
            ['frame', 1],
          ],
          challenges: [['broken_trust', 1]],
          markers: [['t_missed_cue', 1]],
          helped: [['r_apologise', 1, 1]],
          days_to_repair: [7],
          sessions_to_naming: [0, 0],
          sessions_to_repair: [1],
        };
  return betweenOf(client, { ruptures, thread, pattern, minted: `rupture-new-${all.length}` });
}

/** What comes of a change, as a draft. */
function cameOf(change: ChangeOf): CameOfIt {
  switch (change.kind) {
    case 'clause':
      return {
        kind: 'agreement',
        about: change.about,
        number: 4,
        state: 'draft',
        text: change.text,
      };
    case 'item':
      return { kind: 'item', item: change.item ?? 'item-new', name: change.name || 'Drawing' };
    case 'limit':
      return {
        kind: 'plan',
        number: 4,
        state: 'draft',
        limit: { name: change.limit, value: change.value },
      };
  }
}

/** Every answer; what is kept stays so until it is called again. */
export function between(): Pick<
  Answers,
  | 'between'
  | 'keep_rupture'
  | 'turn_rupture'
  | 'add_repair_step'
  | 'answer_repair_step'
  | 'answer_rupture'
  | 'change_because'
  | 'void_rupture'
> {
  const all = new Map<string, RuptureView[]>([
    ['holt', [HOLT_OPEN, HOLT_REPAIRED]],
    ['wren', [WREN_REPAIRED]],
  ]);
  const threads: Record<string, ThreadEntry[]> = { holt: HOLT_THREAD, wren: WREN_THREAD };
  const of = (client: string) => all.get(client) ?? [];
  const page = (client: string) => pageOf(client, of(client), threads[client] ?? []);

  /** Changes one strain, where it is still the one that was looked at. */
  function change(id: string, base_rev: number | null, to: (was: RuptureView) => RuptureView) {
    const whose = [...all.keys()].find((client) => of(client).some((one) => one.id === id));
    const was = whose === undefined ? undefined : of(whose).find((one) => one.id === id);
    if (whose === undefined || was === undefined) return refuse({ code: 'not_found' });
    if (base_rev !== null && base_rev !== was.rev) return refuse({ code: 'stale' });
    const now = { ...to(was), rev: was.rev + 1 };
    all.set(
      whose,
      of(whose).map((one) => (one.id === id ? now : one)),
    );
    return page(whose);
  }
  const written = (id: string, base_rev: number, to: (was: Rupture) => Partial<Rupture>) =>
    change(id, base_rev, (was) => ({ ...was, rupture: { ...was.rupture, ...to(was.rupture) } }));

  return {
    between: ({ client }) => page(client),
    keep_rupture: ({ client, id, base_rev, session, about, rupture }) => {
      if (base_rev !== null)
        return change(id, base_rev, (was) => ({ ...was, session, about, rupture }));
      const made = { ...HOLT_OPEN, id, rev: 1, state: 'noticed' as const, came_of_it: [] };
      all.set(client, [...of(client), { ...made, session, about, rupture }]);
      return page(client);
    },
    turn_rupture: ({ rupture, base_rev, to, on, reason, look_again_on }) =>
      change(rupture, base_rev, (was) => {
        const answers = was.rupture.answers.length;
        const turns = [...was.rupture.turns, { on, to, reason, look_again_on, answers }];
        return { ...was, state: to, rupture: { ...was.rupture, turns } };
      }),
    add_repair_step: ({ rupture, base_rev, step }) =>
      written(rupture, base_rev, ({ steps }) => ({ steps: [...steps, step] })),
    answer_repair_step: ({ rupture, base_rev, at, response }) =>
      written(rupture, base_rev, ({ steps }) => ({
        steps: steps.map((step, place) => (place === at ? { ...step, response } : step)),
      })),
    answer_rupture: ({ rupture, base_rev, answer }) =>
      written(rupture, base_rev, ({ answers }) => ({ answers: [...answers, answer] })),
    change_because: ({ because, change: what }) => {
      // What comes of a boundary event stands at the event, and not here.
      if (![...all.values()].flat().some(({ id }) => id === because)) return page('wren');
      return change(because, null, (was) => ({
        ...was,
        came_of_it: [...was.came_of_it, cameOf(what)],
      }));
    },
    void_rupture: ({ entry }) => change(entry, null, (was) => ({ ...was, is_voided: true })),
  };
}
