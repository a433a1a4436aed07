/** What is typed about lines and about what went over one. Each is a draft of its own until it is kept. */
import type { AgreementKind } from '@/bindings/AgreementKind';
import type { BoundariesView } from '@/bindings/BoundariesView';
import type { BoundaryArea } from '@/bindings/BoundaryArea';
import type { BoundaryBy } from '@/bindings/BoundaryBy';
import type { BoundaryClass } from '@/bindings/BoundaryClass';
import type { BoundaryEvent } from '@/bindings/BoundaryEvent';
import type { BoundaryEventView } from '@/bindings/BoundaryEventView';
import type { BoundaryLine } from '@/bindings/BoundaryLine';
import type { BoundaryLineView } from '@/bindings/BoundaryLineView';
import type { BoundaryWhose } from '@/bindings/BoundaryWhose';
import type { ChangeOf } from '@/bindings/ChangeOf';
import type { FoundDraft } from '@/bindings/FoundDraft';
import type { Impact } from '@/bindings/Impact';
import type { Intent } from '@/bindings/Intent';
import type { LimitName } from '@/bindings/LimitName';

/** Parts of the work, in the order in which they are offered. */
export const AREAS: readonly BoundaryArea[] = [
  'time',
  'contact_channel',
  'touch',
  'self_disclosure',
  'gift_or_money',
  'dual_role',
  'place',
  'online',
  'confidentiality',
  'consent',
  'other',
];
/** Whose a line can be. */
export const WHOSE: readonly BoundaryWhose[] = ['therapist', 'client', 'both'];
/** By whom something can have gone over a line. */
export const BY: readonly BoundaryBy[] = ['therapist', 'client', 'both', 'third_party'];
/** Whether it can have been meant. */
export const INTENTS: readonly Intent[] = ['planned_for_a_reason', 'unplanned', 'unclear'];
/** How it can have been for the client. */
export const IMPACTS: readonly Impact[] = ['helped', 'neutral', 'unsettling', 'harmful', 'unknown'];
/** What it can have been, once somebody has thought about it. */
export const CLASSES: readonly BoundaryClass[] = [
  'unclassified',
  'flexibility',
  'crossing',
  'drift',
  'violation',
];
/** The agreements that a clause can stand in. */
export const ABOUT: readonly AgreementKind[] = ['safety', 'treatment', 'confidentiality'];

/** A line while it is written. */
export type LineForm = {
  area: BoundaryArea | '';
  whose: BoundaryWhose | null;
  text: string;
  because: string;
  client_words: string;
  agreed_on: string;
};

/** What went over a line while it is written. Nothing about it is answered beforehand but that it is hard to say. */
export type EventForm = {
  is: 'event';
  what: string;
  by: BoundaryBy | null;
  area: BoundaryArea | '';
  happened_on: string;
  session: string;
  /** The line or the clause, see `overLine` and `overClause`; blank for none. */
  over: string;
  intent: Intent;
  impact: Impact | null;
  client_words: string;
  talked_about_on: string;
  adjusted: string;
  class: BoundaryClass;
  consulted: string;
  less_because: string;
};

/**
 * What is done differently because of an event, while it is written: a sentence of an agreement, something asked, or a
 * number of the pacing plan.
 */
export type ChangeForm = {
  is: 'change';
  event: string;
  kind: 'clause' | 'item' | 'limit';
  about: AgreementKind;
  /** The clause that is changed; blank for a new one. */
  clause: string;
  /** What is limited of what is asked already; blank for something new. */
  item: string;
  name: string;
  text: string;
  /** The number of the pacing plan, and what it is to be. */
  limit: LimitName | '';
  value: number | null;
  words: string;
};

/** What is open on the page: a line, an event, or what is done differently because of one. */
export type Open =
  | { is: 'line'; line: BoundaryLineView | null }
  | { is: 'event'; event: BoundaryEventView | null }
  | { is: 'change'; event: BoundaryEventView };

const said = (words: string) => words.trim() || null;

/** What the form of a line begins with. */
export function lineForm(view: BoundaryLineView | null): LineForm {
  const line = view?.line;
  return {
    area: line?.area ?? '',
    whose: line?.whose ?? null,
    text: line?.text ?? '',
    because: line?.because ?? '',
    client_words: line?.client_words ?? '',
    agreed_on: line?.agreed_on ?? '',
  };
}

/** The line as it is kept, or nothing while it is not whole. */
export function lineOf({ area, whose, ...form }: LineForm): BoundaryLine | null {
  if (area === '' || whose === null || form.text.trim() === '') return null;
  return {
    area,
    whose,
    text: form.text.trim(),
    because: said(form.because),
    client_words: said(form.client_words),
    agreed_on: form.agreed_on || null,
  };
}

/** A line as the value of a choice. */
export const overLine = (line: string) => `line ${line}`;
/** A clause as the value of a choice. */
export const overClause = (version: string, clause: string) => `clause ${version} ${clause}`;

/** The line and the clause that a choice stands for. */
export function overOf(over: string): { line: string | null; clause: [string, string] | null } {
  const [kind, first, second] = over.split(' ');
  if (kind === 'line' && first) return { line: first, clause: null };
  if (kind === 'clause' && first && second) return { line: null, clause: [first, second] };
  return { line: null, clause: null };
}

function overWhat({ line, clause }: BoundaryEventView): string {
  if (line !== null) return overLine(line);
  return clause === null ? '' : overClause(clause.version, clause.clause);
}

/** What the form of an event begins with: today, and nothing said. */
export function eventForm(view: BoundaryEventView | null, today: string): EventForm {
  const event = view?.event;
  return {
    is: 'event',
    what: event?.what ?? '',
    by: event?.by ?? null,
    area: event?.area ?? '',
    happened_on: event?.happened_on ?? today,
    session: view?.session ?? '',
    over: view ? overWhat(view) : '',
    intent: event?.intent ?? 'unclear',
    impact: event?.impact ?? null,
    client_words: event?.client_words ?? '',
    talked_about_on: event?.talked_about_on ?? '',
    adjusted: event?.adjusted ?? '',
    class: event?.class ?? 'unclassified',
    consulted: event?.consulted ?? '',
    less_because: event?.less_because ?? '',
  };
}

/** The event as it is kept, or nothing while it is not whole. */
export function eventOf({ by, area, ...form }: EventForm): BoundaryEvent | null {
  if (by === null || area === '' || form.what.trim() === '' || form.happened_on === '') return null;
  return {
    happened_on: form.happened_on,
    by,
    area,
    intent: form.intent,
    what: form.what.trim(),
    impact: form.impact,
    client_words: said(form.client_words),
    class: form.class,
    talked_about_on: form.talked_about_on || null,
    adjusted: said(form.adjusted),
    consulted: said(form.consulted),
    less_because: said(form.less_because),
  };
}

/** What the form of a change begins with. The clause that the event went over comes first. */
export function changeForm({ id, clause }: BoundaryEventView): ChangeForm {
  return {
    is: 'change',
    event: id,
    kind: 'clause',
    about: clause?.about ?? 'safety',
    clause: clause?.clause ?? '',
    item: '',
    name: '',
    text: clause?.text ?? '',
    limit: '',
    value: null,
    words: '',
  };
}

/** The change as it is asked for, or nothing while it is not whole. */
export function changeOf(form: ChangeForm): ChangeOf | null {
  const { kind, about, clause, item, limit, value } = form;
  const [name, text] = [form.name.trim(), form.text.trim()];
  if (kind === 'limit') {
    if (limit === '' || value === null) return null;
    return { kind, limit, value, words: said(form.words) };
  }
  if (text === '') return null;
  if (kind === 'clause') return { kind, about, clause: clause || null, text };
  if (item === '' && name === '') return null;
  return { kind, item: item || null, name: item === '' ? name : '', text };
}

/** What a draft of an event was begun as; what is begun of a struck event is gone on with nowhere. */
export function openOf({ target, body }: FoundDraft, { events }: BoundariesView): Open | null {
  const typed = (body ?? {}) as Partial<EventForm | ChangeForm>;
  if (typed.is === 'change') {
    const event = events.find(({ id }) => id === typed.event);
    return event && !event.is_voided ? { is: 'change', event } : null;
  }
  const event = events.find(({ id }) => id === target) ?? null;
  return event?.is_voided ? null : { is: 'event', event };
}

/** Whether a draft was begun about that event. */
export function isAbout({ target, body }: FoundDraft, event: string): boolean {
  return target === event || (body as Partial<ChangeForm> | null)?.event === event;
}
