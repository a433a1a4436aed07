/** What the stand-in answers about times. */
import type { TimesView } from '@/bindings/TimesView';
import type { Answers } from '../fake';
import { clientOf } from './people';

/** The page of a client. */
export const timesOf = (client: string, rest: Partial<TimesView> = {}): TimesView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  language: 'en-GB',
  safe_contact: [],
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

/** Every answer. */
export const TIMES: Pick<Answers, 'times' | 'keep_schedule_change' | 'void_schedule_change'> = {
  times: ({ client }) => timesOf(client),
  keep_schedule_change: () => timesOf('wren'),
  void_schedule_change: () => timesOf('wren'),
};
