/** What the stand-in answers about ending. */
import type { EndingsView } from '@/bindings/EndingsView';
import type { Answers } from '../fake';
import { clientOf } from './people';

/** The page of a client. */
export const endingsOf = (client: string, rest: Partial<EndingsView> = {}): EndingsView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  pronouns: null,
  today: '2026-03-12',
  name: null,
  endings: [],
  directory: [],
  ruptures: [],
  sending: [],
  minted: 'ending-new',
  ...rest,
});

/** Every answer. */
export function endings(): Pick<Answers, 'endings' | 'keep_ending' | 'ending_state'> {
  const view = () => endingsOf('wren');
  return {
    endings: ({ client }) => endingsOf(client),
    keep_ending: view,
    ending_state: view,
  };
}
