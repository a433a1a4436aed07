/** What the stand-in answers about goals. */
import type { GoalsView } from '@/bindings/GoalsView';
import type { Answers } from '../fake';
import { clientOf } from './people';

/** The page of a client. */
export const goalsOf = (client: string, rest: Partial<GoalsView> = {}): GoalsView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  pronouns: null,
  today: '2026-03-12',
  goals: [],
  active_goals: 3,
  strengths: [],
  sessions: [],
  said_last: null,
  report: null,
  minted: 'goal-new',
  minted_strength: 'strength-new',
  ...rest,
});

/** Every answer. */
export function goals(): Pick<
  Answers,
  'goals' | 'keep_goal' | 'goal_state' | 'keep_strength' | 'void_strength'
> {
  const view = () => goalsOf('wren');
  return {
    goals: ({ client }) => goalsOf(client),
    keep_goal: view,
    goal_state: view,
    keep_strength: view,
    void_strength: view,
  };
}
