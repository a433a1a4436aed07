/** What the stand-in answers about the space, what somebody is sensitive to, and what is due in the practice. */
import type { PracticeDueView } from '@/bindings/PracticeDueView';
import type { SensitivitiesView } from '@/bindings/SensitivitiesView';
import type { SensitivityView } from '@/bindings/SensitivityView';
import type { WalkStopView } from '@/bindings/WalkStopView';
import type { WalkView } from '@/bindings/WalkView';
import type { WorkspaceView } from '@/bindings/WorkspaceView';
import type { Answers } from '../fake';
import { TODAY } from '../sample/people';

/** A walk with one thing that waits, one that was done, and one that is as it should be. */
export const WALK: WalkView = {
  id: 'walk-room',
  rev: 1,
  state: 'acted',
  is_due: false,
  walk: {
    walked_on: '2026-02-02',
    place: 'room',
    walked_as: 'with_a_peer',
    findings: [
      {
        stop: 'smell',
        as_found: 'Strong cleaner in the hall',
        change: 'Ask for one without scent',
        by: '2026-02-16',
        owner: 'The house',
        is_not_now: false,
        done_on: '2026-02-12',
      },
      {
        stop: 'way_out',
        as_found: 'The door sticks when it is warm',
        change: 'Plane the edge',
        by: '2026-03-10',
        owner: 'Me',
        is_not_now: false,
        done_on: null,
      },
      {
        stop: 'light',
        as_found: 'Soft in the evening',
        change: null,
        by: null,
        owner: null,
        is_not_now: false,
        done_on: null,
      },
    ],
    next_on: '2026-08-03',
  },
};

/** Some of the stops: enough for each place to have its own. */
export const STOPS: WalkStopView[] = [
  { stop: 'see', places: ['room', 'online', 'outdoors'], touches: [] },
  { stop: 'smell', places: ['room', 'outdoors'], touches: ['WREN-07'] },
  { stop: 'way_out', places: ['room', 'outdoors'], touches: [] },
  { stop: 'light', places: ['room', 'online'], touches: [] },
  { stop: 'background', places: ['online'], touches: [] },
];

/** What somebody is sensitive to. */
export const SCENT: SensitivityView = {
  id: 'sens-scent',
  rev: 1,
  state: 'current',
  sensitivity: {
    what: 'smell',
    words: 'Perfume and strong cleaner',
    is_in_their_words: true,
    helps: 'no perfume',
    since: '2026-01-14',
  },
};

/** Nothing of the practice is due. */
export const NOTHING_DUE: PracticeDueView = { walk: null, supervision: null, directory: 0 };

type Said =
  | 'practice_due'
  | 'workspace'
  | 'keep_walk'
  | 'sensitivities'
  | 'keep_sensitivity'
  | 'sensitivity_state';

/** Every answer; what is kept stays so until it is called again. */
export function space(): Pick<Answers, Said> {
  let walks = [WALK];
  let all = [SCENT];
  const workspace = (): WorkspaceView => ({
    today: TODAY,
    walks,
    stops: STOPS,
    next_on: '2026-09-12',
    minted: `walk-${walks.length + 1}`,
  });
  const sensitivities = (client: string): SensitivitiesView => ({
    client,
    code: 'WREN-07',
    cue: 'quince, mug',
    pronouns: 'she/her',
    today: TODAY,
    all,
    minted: `sens-${all.length + 1}`,
  });
  return {
    practice_due: () => NOTHING_DUE,
    workspace,
    keep_walk: ({ id, base_rev, walk }) => {
      const kept: WalkView = {
        id,
        rev: (base_rev ?? 0) + 1,
        state: 'acted',
        is_due: false,
        walk,
      };
      walks = [kept, ...walks.filter((one) => one.id !== id)];
      return workspace();
    },
    sensitivities: ({ client }) => sensitivities(client),
    keep_sensitivity: ({ client, id, base_rev, sensitivity }) => {
      const kept: SensitivityView = {
        id,
        rev: (base_rev ?? 0) + 1,
        state: 'current',
        sensitivity,
      };
      all = [...all.filter((one) => one.id !== id), kept];
      return sensitivities(client);
    },
    sensitivity_state: ({ sensitivity, to }) => {
      all = all.map((one) => (one.id === sensitivity ? { ...one, state: to } : one));
      return sensitivities('wren');
    },
  };
}
