/** Made-up lines between the made-up people, and what went over one. */
import type { BoundaryEvent } from '@/bindings/BoundaryEvent';
import type { BoundaryEventView } from '@/bindings/BoundaryEventView';
import type { BoundaryLine } from '@/bindings/BoundaryLine';
import type { BoundaryLineView } from '@/bindings/BoundaryLineView';
import type { ClauseOption } from '@/bindings/ClauseOption';
import type { SessionOption } from '@/bindings/SessionOption';

const line = (
  id: string,
  said: Pick<BoundaryLine, 'area' | 'whose' | 'text'> & Partial<BoundaryLine>,
  state: BoundaryLineView['state'] = 'in_force',
): BoundaryLineView => ({
  id,
  rev: 1,
  state,
  line: { because: null, client_words: null, agreed_on: null, ...said },
});

/** The lines of WREN-07. */
export const WREN_LINES: BoundaryLineView[] = [
  line('line-time', {
    area: 'time',
    whose: 'therapist',
    text: 'We end at the time we said. If I see it run over, I say so and ask.',
    because: 'Nobody has to watch the clock.',
    agreed_on: '2026-01-29',
  }),
  line('line-touch', {
    area: 'touch',
    whose: 'client',
    text: 'No hand on the shoulder, at the door either.',
    client_words: 'Not even to be kind.',
    agreed_on: '2025-11-06',
  }),
  line(
    'line-online',
    { area: 'online', whose: 'both', text: 'Messages at weekends.' },
    'set_aside',
  ),
];

/** What an event of WREN-07 can be tied to. */
export const WREN_CLAUSES: ClauseOption[] = [
  {
    version: 'version-2',
    about: 'safety',
    clause: 'c4',
    text: 'I watch the time, and tell you ten minutes before the end.',
  },
];

/** The last sessions of WREN-07. */
export const WREN_SESSIONS: SessionOption[] = [
  { session: 'wren-14', on: '2026-03-05', number_in_all: 14 },
  { session: 'wren-13', on: '2026-02-26', number_in_all: 13 },
];

/** An event that is only written down, unless it is said otherwise. */
export function happening(
  id: string,
  said: Pick<BoundaryEvent, 'happened_on' | 'by' | 'area' | 'what'> & Partial<BoundaryEvent>,
  rest: Partial<Omit<BoundaryEventView, 'event'>> = {},
): BoundaryEventView {
  return {
    id,
    rev: 1,
    state: 'recorded',
    is_voided: false,
    may_become: [],
    session: null,
    line: null,
    clause: null,
    came_of_it: [],
    rupture: null,
    ...rest,
    event: {
      intent: 'unplanned',
      impact: null,
      client_words: null,
      class: 'unclassified',
      talked_about_on: null,
      adjusted: null,
      consulted: null,
      less_because: null,
      ...said,
    },
  };
}

/** What went over a line with WREN-07, the newest first. */
export const WREN_EVENTS: BoundaryEventView[] = [
  happening('bev-night', {
    happened_on: '2026-03-07',
    by: 'client',
    area: 'contact_channel',
    intent: 'unclear',
    what: 'A message came at two in the night, to the number for daytime.',
  }),
  happening(
    'bev-late',
    {
      happened_on: '2026-02-26',
      by: 'therapist',
      area: 'time',
      what: 'We went on for five minutes, and I had not asked.',
    },
    { session: 'wren-13', line: 'line-time' },
  ),
  happening(
    'bev-over',
    {
      happened_on: '2026-01-22',
      by: 'therapist',
      area: 'time',
      what: 'Session ran 15 minutes over without asking.',
      impact: 'unsettling',
      client_words: 'I worried I had used up someone else’s time.',
      class: 'crossing',
      talked_about_on: '2026-01-29',
      adjusted: 'A clock stands where both of us can see it.',
    },
    {
      state: 'closed',
      clause: WREN_CLAUSES[0]!,
      came_of_it: [
        {
          kind: 'agreement',
          about: 'safety',
          number: 2,
          state: 'active',
          text: 'I watch the time, and tell you ten minutes before the end.',
        },
      ],
    },
  ),
  happening(
    'bev-slip',
    { happened_on: '2026-01-22', by: 'therapist', area: 'time', what: 'Session ran over.' },
    { is_voided: true },
  ),
];

/** What went over a line with HOLT-12. */
export const HOLT_EVENTS: BoundaryEventView[] = [
  happening(
    'bev-phone',
    {
      happened_on: '2026-03-02',
      by: 'therapist',
      area: 'contact_channel',
      what: 'Appointment text sent to a shared phone against the safe-contact note.',
      impact: 'harmful',
      client_words: 'Now my brother asks questions.',
      talked_about_on: '2026-03-03',
      consulted: 'With my supervisor, on 4 March.',
    },
    { state: 'discussed', rupture: 'rup-holt' },
  ),
];
