/** What the stand-in answers about what was asked and used in a session. */
import type { AskedView } from '@/bindings/AskedView';
import type { Asked } from '@/bindings/Asked';
import type { EventOfSession } from '@/bindings/EventOfSession';
import type { GateAnswer } from '@/bindings/GateAnswer';
import type { InSessionView } from '@/bindings/InSessionView';
import type { MicroAnswer } from '@/bindings/MicroAnswer';
import type { MicroConsent } from '@/bindings/MicroConsent';
import type { StillTrueView } from '@/bindings/StillTrueView';
import type { TechniqueOption } from '@/bindings/TechniqueOption';
import type { UseView } from '@/bindings/UseView';
import type { Answers } from '../fake';
import { SESSIONS } from '../sample/people';
import { keyedIn } from './keyed';
import { now } from './vault';

const DURING: GateAnswer[] = ['ask_now', 'left_out', 'without_asking'];
const AFTER: GateAnswer[] = ['agreed_aloud', 'left_out', 'without_asking', 'not_sure'];
const SAYS: Record<GateAnswer, Asked | null> = {
  ask_now: 'asked_then',
  agreed_then: 'agreed_then',
  agreed_aloud: 'agreed_aloud',
  left_out: null,
  without_asking: 'without_asking',
  not_sure: 'not_sure',
};

const LISTED: Pick<TechniqueOption, 'item' | 'name' | 'standing' | 'conditions'>[] = [
  { item: 'drawing', name: 'Drawing it small', standing: 'granted', conditions: null },
  {
    item: 'feet',
    name: 'Feet on the floor',
    standing: 'granted_with_conditions',
    conditions: 'shoes stay on',
  },
  { item: 'hands', name: 'Something warm in the hands', standing: 'not_asked', conditions: null },
  { item: 'car', name: 'Practice near the car', standing: 'expired', conditions: null },
  { item: 'breaths', name: 'Counting breaths', standing: 'declined', conditions: null },
];

const asked = (answer: MicroAnswer, at_minute: number, what = ''): MicroConsent => ({
  asked_on: '2026-03-12',
  at_minute,
  what,
  options: [],
  answer,
  answered_by: answer === 'no_answer' ? 'silence' : 'words',
  honoured: null,
  happened_next: null,
});

/** Three old yeses, a topic among them, as they are brought up with the words to ask aloud. */
export const STILL: StillTrueView[] = [
  {
    item: 'tasks',
    kind: 'homework',
    name: 'Tasks between sessions',
    about: null,
    wording: 'Some people like to try small things between sessions. Would you like that?',
    limits: 'Only small ones.',
    standing: 'granted',
    conditions: null,
    said_on: '2025-11-06',
  },
  {
    item: 'feet',
    kind: 'technique',
    name: 'Feet on the floor',
    about: null,
    wording: null,
    limits: null,
    standing: 'granted_with_conditions',
    conditions: 'shoes stay on',
    said_on: '2025-12-04',
  },
  {
    item: 'canal',
    kind: 'topic',
    name: 'The house by the canal',
    about: null,
    wording: 'May I ask about the house by the canal?',
    limits: null,
    standing: 'granted',
    conditions: null,
    said_on: '2025-12-11',
  },
];

const BEFORE: Record<string, MicroConsent[]> = {
  'plum-5': [
    asked('yes', 12),
    asked('not_now', 24, 'draw the frame'),
    asked('changed_mind', 31, 'say the name aloud'),
  ],
};

/** What was asked there and not written down. */
export function unnamedIn(session: string): AskedView[] {
  const all = (BEFORE[session] ?? []).map((one, place) => ({
    id: `unnamed-${place + 1}`,
    is_voided: false,
    asked: one,
  }));
  return all.filter((one) => one.asked.what === '');
}

/** What was asked and used; each call begins with the same few entries. */
export function inSession(): Pick<
  Answers,
  | 'in_session'
  | 'keyed'
  | 'ask_in_session'
  | 'use_technique'
  | 'void_in_session'
  | 'still_so'
  | 'put_off_consent'
> {
  const questions = new Map<string, AskedView[]>();
  const uses = new Map<string, UseView[]>();
  const events = new Map<string, EventOfSession[]>();
  let minted = 0;
  const id = () => `entry-${++minted}`;

  const looked = new Set<string>();
  const askedOf = (session: string) => {
    const made = (BEFORE[session] ?? []).map((one) => ({ id: id(), is_voided: false, asked: one }));
    if (!questions.has(session)) questions.set(session, made);
    return questions.get(session)!;
  };
  const usesOf = (session: string) => {
    if (!uses.has(session)) uses.set(session, []);
    return uses.get(session)!;
  };
  const eventsOf = (session: string) => {
    if (!events.has(session)) events.set(session, keyedIn(session));
    return events.get(session)!;
  };
  const optionsOf = (isOver: boolean): TechniqueOption[] =>
    LISTED.filter(({ standing }) => isOver || standing !== 'declined').map((one) => ({
      ...one,
      gate: one.standing.startsWith('granted') ? [] : isOver ? AFTER : DURING,
    }));
  const view = (session: string): InSessionView => {
    const row = SESSIONS.find((one) => one.id === session);
    const is_over = row === undefined || new Date(`${row.on}T${row.end}:00`).getTime() < now();
    return {
      session,
      is_over,
      asked: [...askedOf(session)].sort(
        (one, other) => (one.asked.at_minute ?? -1) - (other.asked.at_minute ?? -1),
      ),
      uses: usesOf(session),
      techniques: optionsOf(is_over),
      still_true: STILL.filter(
        ({ item }) => row?.client === 'wren' && !is_over && !looked.has(item),
      ),
    };
  };

  return {
    in_session: ({ session }) => view(session),
    keyed: ({ session }) => ({ events: eventsOf(session), unnamed: [] }),
    ask_in_session: ({ session, instead_of, asked: question }) => {
      for (const one of askedOf(session)) if (one.id === instead_of) one.is_voided = true;
      askedOf(session).push({ id: id(), is_voided: false, asked: question });
      return view(session);
    },
    use_technique: ({ session, item, answer, asked: question }) => {
      const option = view(session).techniques.find((one) => one.item === item)!;
      const isAgreed = answer === null && option.gate.length === 0;
      if (!isAgreed && !(answer && option.gate.includes(answer))) throw { code: 'not_agreed' };
      if (question) askedOf(session).push({ id: id(), is_voided: false, asked: question });
      const lets = !question || question.answer.startsWith('yes');
      const how = lets ? (answer ? SAYS[answer] : 'agreed_before') : null;
      usesOf(session).push({
        id: id(),
        is_voided: false,
        boundary: answer === 'without_asking' ? id() : null,
        changed_versions: [],
        answered: question?.answer ?? null,
        used: {
          used_on: '2026-03-12',
          name: option.name,
          became: how === null ? 'left_out' : 'used',
          asked: how,
          stood: option.standing,
        },
      });
      return view(session);
    },
    still_so: ({ session, item }) => {
      looked.add(item);
      return view(session);
    },
    put_off_consent: ({ session, item }) => {
      looked.add(item);
      return view(session);
    },
    void_in_session: ({ session, entry: { entry } }) => {
      for (const one of [...askedOf(session), ...usesOf(session), ...eventsOf(session)])
        if (one.id === entry) one.is_voided = true;
      return view(session);
    },
  };
}
