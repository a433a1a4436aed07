/** What the stand-in answers about what is between them. */
import type { BetweenView } from '@/bindings/BetweenView';
import type { Answers } from '../fake';
import { clientOf } from './people';

/** The page of a client. */
export const betweenOf = (client: string, rest: Partial<BetweenView> = {}): BetweenView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  pronouns: null,
  today: '2026-03-12',
  ruptures: [],
  sessions: [],
  clauses: [],
  items: [],
  events: [],
  limits: [],
  steps: [],
  wordings: [],
  thread: [],
  pattern: {
    strains: 0,
    kinds: [],
    parts: [],
    challenges: [],
    markers: [],
    helped: [],
    days_to_repair: [],
  },
  ending: null,
  changes_to_talk_about: 0,
  minted: 'rupture-new',
  ...rest,
});

/** Every answer. */
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
  const view = () => betweenOf('wren');
  return {
    between: ({ client }) => betweenOf(client),
    keep_rupture: view,
    turn_rupture: view,
    add_repair_step: view,
    answer_repair_step: view,
    answer_rupture: view,
    change_because: view,
    void_rupture: view,
  };
}
