/** What the stand-in answers about ending. */
import type { EndingState } from '@/bindings/EndingState';
import type { EndingsView } from '@/bindings/EndingsView';
import type { EndingView } from '@/bindings/EndingView';
import type { Answers } from '../fake';
import { ENTRIES } from '../sample/directory';
import { HOLT_ENDING, SENDING, SLATE_ENDING } from '../sample/endings';
import { TODAY } from '../sample/people';
import { clientOf } from './people';

const NEXT: Record<EndingState, EndingState[]> = {
  considering: ['talked_about', 'not_needed'],
  talked_about: ['agreed', 'not_needed'],
  agreed: ['underway', 'not_needed'],
  underway: ['completed', 'not_needed'],
  completed: [],
  not_needed: ['considering'],
};

/** Says of a plan how it may stand from now on, and whether its letter may be printed, as the program does. */
export function withWays(view: EndingView): EndingView {
  const { ending, item } = view;
  const { letter } = ending;
  const isNamed = ending.options.length >= 2 || ending.few_options_because !== null;
  const isReady = (to: EndingState) => {
    if (to === 'not_needed' || to === 'considering') return true;
    if (ending.talked_on === null) return false;
    const isStuck = ending.reason === 'repair_not_possible' && to !== 'talked_about';
    return !isStuck || (ending.consulted !== null && isNamed);
  };
  const standing = SENDING.find((one) => one.item === item)?.standing;
  const maySend = letter?.goes === 'client_takes_it' || standing === 'granted';
  return {
    ...view,
    may_become: NEXT[view.state].filter(isReady),
    may_print: letter !== null && letter.agreed_on !== null && maySend,
  };
}

/** The page of a client. */
export const endingsOf = (client: string, rest: Partial<EndingsView> = {}): EndingsView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  pronouns: null,
  today: TODAY,
  name: client === 'wren' ? 'Mina' : null,
  endings: [],
  directory: ENTRIES.filter(({ state }) => state === 'listed'),
  ruptures: client === 'holt' ? [{ id: 'rup-holt', name: 'The text to the shared phone' }] : [],
  sending: SENDING,
  minted: 'ending-new',
  ...rest,
});

/** Every answer; what is kept and put stays so until it is called again. */
export function endings(): Pick<Answers, 'endings' | 'keep_ending' | 'ending_state'> {
  const plans = new Map([
    ['holt', [HOLT_ENDING]],
    ['slate', [SLATE_ENDING]],
  ]);
  const of = (client: string) => plans.get(client) ?? [];
  const view = (client: string) =>
    endingsOf(client, {
      endings: of(client).map(withWays),
      minted: `ending-${of(client).length + 1}`,
    });
  return {
    endings: ({ client }) => view(client),
    keep_ending: ({ client, id, base_rev, rupture, item, ending }) => {
      const before = of(client).find((one) => one.id === id);
      const kept: EndingView = {
        id,
        rev: (base_rev ?? 0) + 1,
        state: before?.state ?? 'considering',
        may_become: [],
        rupture,
        item,
        may_print: false,
        may_be_needless: before?.may_be_needless ?? false,
        ending,
      };
      plans.set(client, [kept, ...of(client).filter((one) => one.id !== id)]);
      return view(client);
    },
    ending_state: ({ ending, to }) => {
      const client = [...plans.keys()].find((one) => of(one).some(({ id }) => id === ending));
      if (client === undefined) return view('wren');
      const put = of(client).map((one) =>
        one.id === ending ? { ...one, rev: one.rev + 1, state: to } : one,
      );
      plans.set(client, put);
      return view(client);
    },
  };
}
