/** What the stand-in answers about consent, and about what was asked in a session. */
import type { ConsentItem } from '@/bindings/ConsentItem';
import type { ConsentView } from '@/bindings/ConsentView';
import type { EventView } from '@/bindings/EventView';
import type { InSessionView } from '@/bindings/InSessionView';
import type { NamedPersonView } from '@/bindings/NamedPersonView';
import type { OwnScopeView } from '@/bindings/OwnScopeView';
import type { Problem } from '@/bindings/Problem';
import type { Answers } from '../fake';
import { CATALOGUE, entryOf, NAMED, OWN, sampleList, viewOf } from '../sample/consent';
import { TODAY } from '../sample/people';
import { clientOf } from './people';

type Kept = {
  id: string;
  item: ConsentItem;
  rev: number;
  isListed: boolean;
  history: EventView[];
  about?: NamedPersonView | null;
};
type Consents = Pick<
  Answers,
  | 'consent'
  | 'keep_consent_item'
  | 'list_consent_item'
  | 'record_consent'
  | 'void_consent'
  | 'keep_own_scope'
>;

/** A list of its own: what is answered stays answered until the next one. */
export function consents(): Consents {
  const list: Kept[] = sampleList().map((one) => ({ ...one, rev: 1, isListed: true }));
  let own: OwnScopeView[] = structuredClone(OWN);
  let made = 0;

  const page = (client: string, on: string | null): ConsentView => {
    const day = on ?? TODAY;
    const items = client === 'holt' ? [] : list.filter(({ isListed }) => isListed);
    const has = (item: ConsentItem) => items.some((one) => one.item.name === item.name);
    return {
      client,
      code: clientOf(client).code,
      cue: clientOf(client).cue,
      on: day,
      items: items.map(({ id, item, rev, history, about }) => ({
        ...viewOf(id, item, history, day),
        about: about ?? null,
        rev,
      })),
      catalogue: CATALOGUE.filter(({ item, names_somebody }) => names_somebody || !has(item)),
      own,
      people: NAMED,
      representatives: [],
    };
  };
  const kept = (id: string) => list.find((one) => one.id === id)!;

  return {
    consent: ({ client, on }) => page(client, on),
    keep_consent_item: ({ client, id, item, person }) => {
      const about = NAMED.find((one) => one.id === person) ?? null;
      if (id === null)
        list.push({ id: `item-${++made}`, item, rev: 1, isListed: true, history: [], about });
      else Object.assign(kept(id), { item, about, rev: kept(id).rev + 1 });
      return page(client, null);
    },
    list_consent_item: ({ item, is_listed }) => {
      kept(item).isListed = is_listed;
      return page('wren', null);
    },
    record_consent: ({ item, session, person, event }) => {
      const { history, item: what } = kept(item);
      const before = viewOf(item, what, history, event.answered_on);
      const isYes = event.decision.startsWith('granted');
      if (isYes && !before.may_ask && event.raised_by === 'therapist') {
        const problem: Problem = { code: 'asked_too_soon', from: before.ask_from };
        throw problem;
      }
      history.push(entryOf(event, { session, person }));
      return page('wren', null);
    },
    void_consent: ({ entry }) => {
      const found = list.flatMap(({ history }) => history).find(({ id }) => id === entry);
      if (found) found.is_voided = true;
      return page('wren', null);
    },
    keep_own_scope: ({ id, state, scope }) => {
      own = id
        ? own.map((one) => (one.id === id ? { ...one, rev: one.rev + 1, state, scope } : one))
        : [...own, { id: `own-new-${++made}`, rev: 1, state, scope }];
    },
  };
}

const inSession = (session: string): InSessionView => ({
  session,
  is_over: false,
  asked: [],
  uses: [],
  techniques: [],
  still_true: [],
});

/** About consent, and about a session's questions. */
export const CONSENT = {
  ...consents(),
  in_session: ({ session }) => inSession(session),
  ask_in_session: ({ session }) => inSession(session),
  use_technique: ({ session }) => inSession(session),
  void_in_session: ({ session }) => inSession(session),
  still_so: ({ session }) => inSession(session),
  put_off_consent: ({ session }) => inSession(session),
} satisfies Partial<Answers>;
