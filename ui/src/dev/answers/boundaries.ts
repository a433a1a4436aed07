/** What the stand-in answers about lines between them. */
import type { BoundariesView } from '@/bindings/BoundariesView';
import type { Answers } from '../fake';
import { clientOf } from './people';

/** The page of a client. */
export const boundariesOf = (
  client: string,
  rest: Partial<BoundariesView> = {},
): BoundariesView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  pronouns: null,
  today: '2026-03-12',
  lines: [],
  events: [],
  may_drift: [],
  clauses: [],
  sessions: [],
  minted: 'line-new',
  ...rest,
});

/** Every answer. */
export function boundaries(): Pick<
  Answers,
  | 'boundaries'
  | 'keep_boundary_line'
  | 'boundary_line_state'
  | 'keep_boundary_event'
  | 'boundary_event_state'
  | 'void_boundary_event'
> {
  const view = () => boundariesOf('wren');
  return {
    boundaries: ({ client }) => boundariesOf(client),
    keep_boundary_line: view,
    boundary_line_state: view,
    keep_boundary_event: view,
    boundary_event_state: view,
    void_boundary_event: view,
  };
}
