/** Recording one answer: what is typed before it is kept. Only the answer itself is owed, and the if of a "yes, if". */
import type { ConsentEvent } from '@/bindings/ConsentEvent';
import type { ConsentItem } from '@/bindings/ConsentItem';
import type { ConsentView } from '@/bindings/ConsentView';
import type { FoundDraft } from '@/bindings/FoundDraft';
import type { GivenBy } from '@/bindings/GivenBy';
import type { How } from '@/bindings/How';
import type { ItemView } from '@/bindings/ItemView';
import type { Nature } from '@/bindings/Nature';
import type { PresentAs } from '@/bindings/PresentAs';
import type { RaisedBy } from '@/bindings/RaisedBy';
import type { RepresentativeView } from '@/bindings/RepresentativeView';
import type { RoomView } from '@/bindings/RoomView';
import type { SayView } from '@/bindings/SayView';
import type { Standing } from '@/bindings/Standing';
import type { Voice } from '@/bindings/Voice';
import { isNo, isTheClient, isYes } from './standing';

/** What can be answered; whether something was asked and whether it has run out is worked out, never said. */
export type Decision = Exclude<Standing, 'not_asked' | 'expired'>;

/** What an answer is about: an item of the list, or something that comes onto it with this answer. */
export type About = { item: string } | { scope: string; person?: string } | { own: string };

/** Somebody who was there, while that is typed. */
export type There = { role: PresentAs; who: string };

/** What is typed. */
export type AnswerDraft = {
  about: About | null;
  decision: Decision | null;
  answered_on: string;
  conditions: string;
  /** Nothing: whoever it usually is. */
  given_by: GivenBy | null;
  /** Who of the client's people answered, where somebody did for them; blank where that is not said. */
  person: string;
  /** In which session; nothing: the one that the page was opened from. Blank: in none, or not said. */
  session: string | null;
  how: How;
  raised_by: RaisedBy;
  /** Who else was there; nothing: whoever was in the room of that session. */
  present: There[] | null;
  words: string;
  voice: Voice;
  ask_again_from: string;
  /** What else was offered, line by line; nothing: what the item says. */
  options: string | null;
  client_questions: string;
  review_on: string;
  expires_on: string;
};

/** What an answer is about, found again, and how it stands. */
export type Target = {
  item: ConsentItem;
  listed: ItemView | null;
  /** It is asked about one person at a time, and it is said here whom. */
  asksWhom: boolean;
  mayAsk: boolean;
};

/** What an answer can be to something that is asked, each with its key. */
export const KEYS: Record<Exclude<Decision, 'acknowledged'>, string> = {
  granted: 'y',
  granted_with_conditions: 'i',
  not_now: 'l',
  declined: 'n',
  paused: 'p',
  withdrawn: 't',
};

/** How somebody can have answered. */
export const HOW: readonly How[] = [
  'spoken',
  'signed_paper',
  'written_message',
  'gesture_agreed',
  'interpreter',
];

/** Who can have brought something up. */
export const RAISED: readonly RaisedBy[] = ['therapist', 'client'];

/** As what somebody can have been there. */
export const ROLES: readonly PresentAs[] = ['interpreter', 'guardian', 'supporter', 'other'];

/** Whose words can be kept. */
export const VOICES: readonly Voice[] = ['client_words', 'joint', 'therapist_duty'];

/** What the form begins with: today, spoken by the client, nothing answered. */
export function blankAnswer(today: string, raised: RaisedBy): AnswerDraft {
  return {
    about: null,
    decision: null,
    answered_on: today,
    conditions: '',
    given_by: null,
    person: '',
    session: null,
    how: 'spoken',
    raised_by: raised,
    present: null,
    words: '',
    voice: 'client_words',
    ask_again_from: '',
    options: null,
    client_questions: '',
    review_on: '',
    expires_on: '',
  };
}

/** Whether both name the same. */
export function isAbout(one: About | null, other: About | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What a draft of an answer is about. */
export function aboutOf({ body }: FoundDraft): About | null {
  return (body as Partial<AnswerDraft> | null)?.about ?? null;
}

/** Finds what an answer is about; nothing where it is not there any more. */
export function targetOf(view: ConsentView, about: About | null): Target | null {
  if (about === null) return null;
  if ('item' in about) {
    const listed = view.items.find(({ id }) => id === about.item);
    return listed ? { item: listed.item, listed, asksWhom: false, mayAsk: listed.may_ask } : null;
  }
  const entry = view.catalogue.find(({ own, item }) =>
    'own' in about ? own === about.own : own === null && item.scope === about.scope,
  );
  if (!entry) return null;
  const person = whomOf(about);
  // What was asked about this person before is gone on with: a no to it is not asked about again beside it.
  const listed = entry.names_somebody
    ? view.items.find(
        ({ item, about: whom }) =>
          item.scope === entry.item.scope && (whom?.id ?? NOBODY) === person,
      )
    : undefined;
  return {
    item: listed?.item ?? entry.item,
    listed: listed ?? null,
    asksWhom: entry.names_somebody,
    mayAsk: listed?.may_ask ?? entry.may_ask,
  };
}

/** Nobody by name: it is asked about everybody. */
export const NOBODY = '';

/** Whom something is asked about, once it was said. */
export function whomOf(about: About | null): string | null {
  return about !== null && 'scope' in about ? (about.person ?? null) : null;
}

/** The answers that are offered. What was never a yes cannot be paused or taken back. */
export function decisionsFor(nature: Nature, standing: Standing): Decision[] {
  if (nature === 'acknowledgement') return ['acknowledged'];
  const first: Decision[] = ['granted', 'granted_with_conditions', 'not_now', 'declined'];
  if (isYes(standing)) return [...first, 'withdrawn', 'paused'];
  return standing === 'paused' || standing === 'expired' ? [...first, 'withdrawn'] : first;
}

/** Who can have answered: where two decide, the young client's own answer stands beside a guardian's. */
export function answerersFor({ decided_by }: ConsentItem): GivenBy[] {
  return decided_by === 'client'
    ? ['client', 'legal_representative']
    : ['client_assent', 'guardian', 'legal_representative'];
}

/** Who answered, as it is typed or as it usually is. */
export function answererOf({ given_by }: AnswerDraft, item: ConsentItem): GivenBy {
  const can = answerersFor(item);
  return given_by !== null && can.includes(given_by) ? given_by : (can[0] ?? 'client');
}

/** Who can have answered for the client: whoever had a say on that day. A no is taken from each of them. */
export function answeringFor(
  all: readonly RepresentativeView[],
  { decision, answered_on: on }: AnswerDraft,
): RepresentativeView[] {
  if (decision !== null && !isYes(decision)) return [...all];
  const holds = ({ first, last }: SayView) => first <= on && (last === null || on <= last);
  return all.filter(({ says }) => says.some(holds));
}

/** Which of the client's people answered for them, if it is said. The client's own answer is nobody else's. */
export function personIn(
  typed: AnswerDraft,
  item: ConsentItem,
  all: readonly RepresentativeView[],
): string | null {
  if (isTheClient(answererOf(typed, item))) return null;
  return answeringFor(all, typed).find(({ id }) => id === typed.person)?.id ?? null;
}

/** In which session it was answered: as it is typed, or the one that was meant. None of another day. */
export function sessionIn(
  typed: AnswerDraft,
  meant: string | null,
  rooms: readonly RoomView[],
): string | null {
  const session = typed.session ?? meant ?? '';
  const room = rooms.find((one) => one.session === session);
  return session === '' || (room && room.on !== typed.answered_on) ? null : session;
}

/** Who else was there: as it is typed, or as it stands with the session. */
export function thereIn(typed: AnswerDraft, room: RoomView | null): There[] {
  const known = (room?.in_the_room ?? []).map(({ role, who }) => ({ role, who: who ?? '' }));
  return typed.present ?? known;
}

/** What else was offered, as it is typed or as the item says. */
export function offeredIn({ options }: AnswerDraft, item: ConsentItem): string {
  return options ?? item.options.join('\n');
}

/** Lines that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is still to be said. */
export type Gap = 'whom' | 'decision' | 'conditions' | 'answered_on' | 'before';

/** Says what is still to be said. No reason is ever owed. */
export function answerGaps(typed: AnswerDraft): Gap[] {
  const { decision, answered_on: on } = typed;
  if (decision === null) return ['decision'];
  const gaps: Gap[] = [];
  if (on === '') gaps.push('answered_on');
  if (decision === 'granted_with_conditions' && typed.conditions.trim() === '')
    gaps.push('conditions');
  const later = isNo(decision)
    ? [typed.ask_again_from]
    : isYes(decision)
      ? [typed.review_on, typed.expires_on]
      : [];
  if (later.some((day) => day !== '' && day < on)) gaps.push('before');
  return gaps;
}

/** The answer as it is recorded; nothing while it is not whole. */
export function toEvent(
  typed: AnswerDraft,
  item: ConsentItem,
  room: RoomView | null = null,
): ConsentEvent | null {
  if (typed.decision === null || answerGaps(typed).length > 0) return null;
  return eventOf({ ...typed, present: thereIn(typed, room) }, typed.decision, item);
}

/** An answer without what does not belong to it. */
function eventOf(typed: AnswerDraft, decision: Decision, item: ConsentItem): ConsentEvent {
  const said = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    decision,
    answered_on: typed.answered_on,
    conditions: decision === 'granted_with_conditions' ? said(typed.conditions) : null,
    given_by: answererOf(typed, item),
    how: typed.how,
    raised_by: typed.raised_by,
    present: (typed.present ?? []).map(({ role, who }) => ({ role, who: said(who) })),
    words: said(typed.words),
    voice: typed.voice,
    ask_again_from: isNo(decision) ? said(typed.ask_again_from) : null,
    options_offered: linesOf(offeredIn(typed, item)),
    client_questions: said(typed.client_questions),
    review_on: isYes(decision) ? said(typed.review_on) : null,
    expires_on: isYes(decision) ? said(typed.expires_on) : null,
  };
}

/** Something is taken back, now and by the client. It is recorded in one step, and nothing else was offered. */
export function takenBack(today: string, item: ConsentItem): ConsentEvent {
  return eventOf({ ...blankAnswer(today, 'client'), options: '' }, 'withdrawn', item);
}
