/** What is typed of a plan for ending and of its letter. */
import type { DirectoryEntryView } from '@/bindings/DirectoryEntryView';
import type { EndingPlan } from '@/bindings/EndingPlan';
import type { EndingReason } from '@/bindings/EndingReason';
import type { EndingView } from '@/bindings/EndingView';
import type { HandOverLetter } from '@/bindings/HandOverLetter';
import type { LetterGoes } from '@/bindings/LetterGoes';
import type { OfferAnswer } from '@/bindings/OfferAnswer';
import type { OfferedOption } from '@/bindings/OfferedOption';
import type { SupervisorInvited } from '@/bindings/SupervisorInvited';

/** Why the work can end, in the order in which it is offered. */
export const REASONS: readonly EndingReason[] = [
  'goals_met',
  'client_choice',
  'repair_not_possible',
  'outside_competence',
  'safety',
  'practical',
  'therapist_unavailable',
  'other',
];
/** Whether a supervisor can have been offered. */
export const INVITED: readonly SupervisorInvited[] = [
  'not_yet',
  'yes',
  'offered_declined',
  'no',
  'does_not_apply',
];
/** What a client can have said to an offer. */
export const ANSWERS: readonly OfferAnswer[] = ['not_yet', 'yes', 'no', 'thinking'];
/** How a letter can go. */
export const GOES: readonly LetterGoes[] = ['client_takes_it', 'sent'];
/** As many offers, next steps and last sessions as a plan can have. */
export const MOST = { options: 8, steps: 10, sessions: 12 } as const;

/** An offer while it is written. */
export type OptionForm = { service: string; contact: string; why: string; answer: OfferAnswer };

/** The letter while it is written. */
export type LetterForm = {
  to: string;
  called: string;
  worked_on: string;
  helps: string;
  leave_alone: string;
  client_words: string;
  may_ask_back: boolean;
  agreed_on: string;
  goes: LetterGoes;
};

/** A plan while it is written. What is blank is not said. */
export type EndingForm = {
  reason: EndingReason;
  begun_on: string;
  rupture: string;
  talked_on: string;
  client_words: string;
  policy: string;
  supervisor: SupervisorInvited;
  consulted: string;
  options: OptionForm[];
  few_options_because: string;
  /** One on each line. */
  next_steps: string;
  final_sessions: number | null;
  last_session_on: string;
  goodbye: string;
  open_door: string;
  note_to_self: string;
  /** Nothing where there is no letter. */
  letter: LetterForm | null;
  /** The item by which the letter may be sent; blank for none. */
  item: string;
};

const said = (words: string) => words.trim() || null;

/** An offer that is typed. */
export const blankOption = (): OptionForm => ({
  service: '',
  contact: '',
  why: '',
  answer: 'not_yet',
});

/** An offer that is taken from the directory: who and how to reach them, and what they do. */
export function optionFrom({ entry }: DirectoryEntryView): OptionForm {
  return {
    ...blankOption(),
    service: entry.name,
    contact: entry.contact ?? '',
    why: entry.service ?? '',
  };
}

/** What a letter begins with: the name that stands on papers, until the client says how they want to be called. */
export function letterForm(letter: HandOverLetter | null, name: string | null): LetterForm {
  return {
    to: letter?.to ?? '',
    called: letter?.called ?? name ?? '',
    worked_on: letter?.worked_on ?? '',
    helps: letter?.helps ?? '',
    leave_alone: letter?.leave_alone ?? '',
    client_words: letter?.client_words ?? '',
    may_ask_back: letter?.may_ask_back ?? false,
    agreed_on: letter?.agreed_on ?? '',
    goes: letter?.goes ?? 'client_takes_it',
  };
}

/** What the form begins with. A plan that is begun from a strain begins with the strain. */
export function endingForm(
  view: EndingView | null,
  today: string,
  rupture: string | null,
): EndingForm {
  const plan = view?.ending;
  return {
    reason: plan?.reason ?? (rupture === null ? 'client_choice' : 'repair_not_possible'),
    begun_on: plan?.begun_on ?? today,
    rupture: (view ? view.rupture : rupture) ?? '',
    talked_on: plan?.talked_on ?? '',
    client_words: plan?.client_words ?? '',
    policy: plan?.policy ?? '',
    supervisor: plan?.supervisor ?? 'not_yet',
    consulted: plan?.consulted ?? '',
    options: (plan?.options ?? []).map((one) => ({
      service: one.service,
      contact: one.contact ?? '',
      why: one.why ?? '',
      answer: one.answer,
    })),
    few_options_because: plan?.few_options_because ?? '',
    next_steps: plan?.next_steps.join('\n') ?? '',
    final_sessions: plan?.final_sessions ?? null,
    last_session_on: plan?.last_session_on ?? '',
    goodbye: plan?.goodbye ?? '',
    open_door: plan?.open_door ?? '',
    note_to_self: plan?.note_to_self ?? '',
    letter: plan?.letter ? letterForm(plan.letter, null) : null,
    item: view?.item ?? '',
  };
}

/** Next steps, one a line, without blank ones. */
export function stepsOf(typed: string): string[] {
  return typed.split('\n').flatMap((line) => line.trim() || []);
}

const isBlank = ({ service, contact, why }: OptionForm) =>
  [service, contact, why].every((words) => words.trim() === '');

/** The offers as they are kept: those with nothing in them are none. */
export function optionsOf(options: readonly OptionForm[]): OfferedOption[] {
  return options
    .filter((one) => !isBlank(one))
    .map(({ service, contact, why, answer }) => ({
      service: service.trim(),
      contact: said(contact),
      why: said(why),
      answer,
    }));
}

/** Whether fewer than two were offered where two are a kindness that is owed. */
export function hasFewOptions({ reason, options }: EndingForm): boolean {
  return reason === 'repair_not_possible' && optionsOf(options).length < 2;
}

function withoutDay({ agreed_on: _, goes: __, ...words }: HandOverLetter): string {
  return JSON.stringify(words);
}

function letterOf(form: LetterForm): HandOverLetter {
  return {
    to: said(form.to),
    called: form.called.trim(),
    worked_on: said(form.worked_on),
    helps: said(form.helps),
    leave_alone: said(form.leave_alone),
    client_words: said(form.client_words),
    may_ask_back: form.may_ask_back,
    agreed_on: form.agreed_on || null,
    goes: form.goes,
  };
}

/** Whether the words of a letter are others than those that the client said yes to, and no later yes is written in. */
export function hasNewWords(form: LetterForm, before: HandOverLetter | null): boolean {
  const then = before?.agreed_on ?? null;
  if (before === null || then === null || form.agreed_on === '' || form.agreed_on > then)
    return false;
  return withoutDay(letterOf(form)) !== withoutDay(before);
}

/** What is in the way of keeping a plan. */
export type InTheWay = 'begun' | 'called' | 'service' | 'steps';

/** What is still to be typed before a plan can be kept. */
export function inTheWay({ begun_on, letter, options, next_steps }: EndingForm): InTheWay[] {
  const isNameless = options.some((one) => !isBlank(one) && one.service.trim() === '');
  const all: [boolean, InTheWay][] = [
    [begun_on === '', 'begun'],
    [isNameless, 'service'],
    [stepsOf(next_steps).length > MOST.steps, 'steps'],
    [letter !== null && letter.called.trim() === '', 'called'],
  ];
  return all.filter(([is]) => is).map(([, what]) => what);
}

/** The plan as it is kept, or nothing while it is not whole. A letter with new words waits for their yes again. */
export function endingOf(form: EndingForm, before: EndingPlan | null): EndingPlan | null {
  if (inTheWay(form).length > 0) return null;
  const letter = form.letter && letterOf(form.letter);
  const isNew = form.letter !== null && hasNewWords(form.letter, before?.letter ?? null);
  return {
    reason: form.reason,
    begun_on: form.begun_on,
    talked_on: form.talked_on || null,
    client_words: said(form.client_words),
    policy: said(form.policy),
    supervisor: form.supervisor,
    consulted: said(form.consulted),
    options: optionsOf(form.options),
    few_options_because: said(form.few_options_because),
    next_steps: stepsOf(form.next_steps),
    final_sessions: form.final_sessions,
    last_session_on: form.last_session_on || null,
    goodbye: said(form.goodbye),
    open_door: said(form.open_door),
    note_to_self: said(form.note_to_self),
    letter: letter && isNew ? { ...letter, agreed_on: null } : letter,
  };
}
