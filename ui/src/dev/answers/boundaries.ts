/** What the stand-in answers about lines between them. */
import type { BoundariesView } from '@/bindings/BoundariesView';
import type { BoundaryArea } from '@/bindings/BoundaryArea';
import type { BoundaryEventView } from '@/bindings/BoundaryEventView';
import type { BoundaryState } from '@/bindings/BoundaryState';
import type { KeepBoundaryEventRequest } from '@/bindings/KeepBoundaryEventRequest';
import type { Answers } from '../fake';
import {
  HOLT_EVENTS,
  WREN_CLAUSES,
  WREN_EVENTS,
  WREN_LINES,
  WREN_SESSIONS,
} from '../sample/boundaries';
import { TODAY } from '../sample/people';
import { clientOf } from './people';

const NEXT: Record<BoundaryState, BoundaryState[]> = {
  recorded: ['discussed', 'escalated'],
  discussed: ['adjusted', 'escalated'],
  adjusted: ['closed', 'escalated'],
  closed: ['escalated'],
  escalated: [],
};

/** Says of an event how it may stand from now on, as the program does. */
export function withWays(view: BoundaryEventView): BoundaryEventView {
  const { event } = view;
  const asksOutside = event.class === 'drift' || event.class === 'violation';
  const isReady = (to: BoundaryState) => {
    if (event.class === 'violation' && to !== 'escalated') return false;
    if (to !== 'discussed' && asksOutside && !event.consulted) return false;
    if (to === 'discussed') return Boolean(event.talked_about_on);
    return to === 'escalated' || Boolean(event.adjusted);
  };
  return { ...view, may_become: view.is_voided ? [] : NEXT[view.state].filter(isReady) };
}

const near = (one: string, other: string) =>
  Math.abs(Date.parse(one) - Date.parse(other)) <= 90 * 864e5;

function driftsOf(all: BoundaryEventView[]): BoundaryArea[] {
  const events = all.filter(({ is_voided }) => !is_voided).map(({ event }) => event);
  const areas = events
    .filter((one, at) =>
      events.some(
        (other, place) =>
          place > at && other.area === one.area && near(one.happened_on, other.happened_on),
      ),
    )
    .map(({ area }) => area);
  return [...new Set(areas)];
}

/** The page of a client. */
export const boundariesOf = (
  client: string,
  rest: Partial<BoundariesView> = {},
): BoundariesView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  pronouns: null,
  today: TODAY,
  lines: [],
  events: [],
  may_drift: [],
  clauses: client === 'wren' ? WREN_CLAUSES : [],
  sessions: client === 'wren' ? WREN_SESSIONS : [],
  items: [{ id: 'item-drawing', name: 'Drawing', limits: null, may_be_limited: true }],
  limits: client === 'wren' ? [{ name: 'nothing_new_after', value: 30, drafted: null }] : [],
  minted: 'line-new',
  ...rest,
});

const inOrder = (all: BoundaryEventView[]) =>
  all.toSorted(
    (one, other) =>
      Number(one.is_voided) - Number(other.is_voided) ||
      other.event.happened_on.localeCompare(one.event.happened_on),
  );

function keptOf(
  { id, base_rev, session, line, clause, event }: KeepBoundaryEventRequest,
  before: BoundaryEventView | undefined,
): BoundaryEventView {
  const [version, name] = clause ?? [];
  const found = WREN_CLAUSES.find((one) => one.version === version && one.clause === name) ?? null;
  const state = before?.state ?? 'recorded';
  return {
    id,
    is_voided: false,
    may_become: [],
    came_of_it: [],
    rupture: null,
    ...before,
    state,
    rev: (base_rev ?? 0) + 1,
    session,
    line,
    clause: found,
    event,
  };
}

/** Every answer; what is kept, put and struck through stays so until it is called again. */
export function boundaries(): Pick<
  Answers,
  | 'boundaries'
  | 'keep_boundary_line'
  | 'boundary_line_state'
  | 'keep_boundary_event'
  | 'boundary_event_state'
  | 'void_boundary_event'
> {
  const lines = new Map([['wren', WREN_LINES]]);
  const events = new Map([
    ['wren', WREN_EVENTS],
    ['holt', HOLT_EVENTS],
  ]);
  const linesOf = (client: string) => lines.get(client) ?? [];
  const eventsOf = (client: string) => events.get(client) ?? [];
  const view = (client: string) => {
    const all = inOrder(eventsOf(client)).map(withWays);
    const minted = `line-${linesOf(client).length + all.length + 1}`;
    return boundariesOf(client, {
      lines: linesOf(client).toSorted(
        (one, other) => Number(one.state === 'set_aside') - Number(other.state === 'set_aside'),
      ),
      events: all,
      may_drift: driftsOf(all),
      minted,
    });
  };
  const change = (id: string, to: Partial<BoundaryEventView>) => {
    const client =
      [...events.keys()].find((one) => eventsOf(one).some((e) => e.id === id)) ?? 'wren';
    const changed = eventsOf(client).map((one) =>
      one.id === id ? { ...one, rev: one.rev + 1, ...to } : one,
    );
    events.set(client, changed);
    return view(client);
  };
  return {
    boundaries: ({ client }) => view(client),
    keep_boundary_line: ({ client, id, base_rev, line }) => {
      const state = linesOf(client).find((one) => one.id === id)?.state ?? 'in_force';
      const kept = { id, rev: (base_rev ?? 0) + 1, state, line };
      lines.set(client, [...linesOf(client).filter((one) => one.id !== id), kept]);
      return view(client);
    },
    boundary_line_state: ({ line, to }) => {
      const client =
        [...lines.keys()].find((one) => linesOf(one).some((l) => l.id === line)) ?? 'wren';
      const put = linesOf(client).map((one) =>
        one.id === line ? { ...one, rev: one.rev + 1, state: to } : one,
      );
      lines.set(client, put);
      return view(client);
    },
    keep_boundary_event: (request) => {
      const { client, id } = request;
      const before = eventsOf(client).find((one) => one.id === id);
      const others = eventsOf(client).filter((one) => one.id !== id);
      events.set(client, [...others, keptOf(request, before)]);
      return view(client);
    },
    boundary_event_state: ({ event, to }) => change(event, { state: to }),
    void_boundary_event: ({ entry }) => change(entry, { is_voided: true }),
  };
}
