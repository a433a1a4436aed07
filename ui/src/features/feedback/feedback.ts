/** What was said of the work: how it is told, and the form while it is typed. Nothing of it is counted. */
import type { AlliancePart } from '@/bindings/AlliancePart';
import type { CheckInView } from '@/bindings/CheckInView';
import type { Feedback } from '@/bindings/Feedback';
import type { FeedbackHelped } from '@/bindings/FeedbackHelped';
import type { FeedbackPageView } from '@/bindings/FeedbackPageView';
import type { FeedbackView } from '@/bindings/FeedbackView';
import type { FoundDraft } from '@/bindings/FoundDraft';
import { dayHere } from '@/text/day-here';
import { t } from '@/text/text.svelte';

/** Every part of the working relationship, in the order in which it is asked. */
export const PARTS: readonly AlliancePart[] = [
  'bond',
  'goals',
  'tasks',
  'pace',
  'frame',
  'identity',
];
/** Whether a change can have helped, in their view. */
export const HELPED: readonly FeedbackHelped[] = ['yes', 'partly', 'no', 'unsure'];

/** Which of the three parts the form is opened for. */
export type Part = 'said' | 'changed' | 'helped';

/** What was said, while it is typed. */
export type FeedbackForm = {
  is: 'feedback';
  said_on: string;
  said: string;
  /** The part it is about; blank for none. */
  about: AlliancePart | '';
  /** The session it was said in; blank for none. */
  session: string;
  check_in: string | null;
  changed: string;
  changed_on: string;
  helped: FeedbackHelped | null;
  helped_words: string;
  asked_on: string;
};

/** Whether something is still to be taken up: it was heard, and nothing was answered. */
export function isToTakeUp({ state, is_voided }: FeedbackView): boolean {
  return state === 'heard' && !is_voided;
}

/** What the therapist changed, with its day where that is known. */
export function changedSince({ changed_on }: Feedback): string | null {
  return changed_on === null ? null : t('feedback-changed-since', { day: dayHere(changed_on) });
}

/** Whether it helped, and when that was asked. */
export function helpedWords({ helped, asked_on }: Feedback): string {
  const said = t(`feedback-helped-${helped ?? 'none'}`);
  return asked_on === null
    ? said
    : `${said} ${t('feedback-helped-asked', { day: dayHere(asked_on) })}`;
}

/** What the form begins with: what is kept, the words of a check-in, or nothing but the day. */
export function feedbackForm(
  view: FeedbackView | null,
  checkIn: CheckInView | null,
  today: string,
): FeedbackForm {
  const was = view?.feedback;
  return {
    is: 'feedback',
    said_on: was?.said_on ?? checkIn?.check_in.about_on ?? today,
    said: was?.said ?? checkIn?.check_in.open_line ?? '',
    about: was?.about ?? '',
    session: (view ? view.session : checkIn?.session) ?? '',
    check_in: view ? view.check_in : (checkIn?.id ?? null),
    changed: was?.changed ?? '',
    changed_on: was?.changed_on ?? '',
    helped: was?.helped ?? null,
    helped_words: was?.helped_words ?? '',
    asked_on: was?.asked_on ?? '',
  };
}

/** It as it is kept, or nothing while it is not whole. */
export function feedbackOf(form: FeedbackForm): Feedback | null {
  const { said, said_on, about, helped } = form;
  if (said.trim() === '' || said_on === '') return null;
  return {
    said_on,
    said: said.trim(),
    about: about || null,
    changed: form.changed.trim() || null,
    changed_on: form.changed_on || null,
    helped,
    helped_words: form.helped_words.trim() || null,
    asked_on: form.asked_on || null,
  };
}

/** The sessions that can be chosen: the last ones, and the one it is in already. */
export function sessionsFor({ sessions }: FeedbackPageView, now: string) {
  const known = sessions.map(({ session, on, number_in_all: number }) => ({
    value: session,
    name: t('feedback-form-session-of', { number, day: dayHere(on) }),
  }));
  const isKnown = now === '' || known.some(({ value }) => value === now);
  return [
    { value: '', name: t('feedback-form-session-none') },
    ...known,
    ...(isKnown ? [] : [{ value: now, name: t('feedback-form-session-other') }]),
  ];
}

/** What is written: something they said, opened at one of its parts, or a look at the work. */
export type Open =
  | { is: 'feedback'; of: FeedbackView | null; part: Part; checkIn: CheckInView | null }
  | { is: 'look'; of: string | null };

/** What was begun, where what it is about is still there. What was said in a check-in brings its words by itself. */
export function openOf({ target, body }: FoundDraft, { feedback }: FeedbackPageView): Open {
  const of = feedback.find(({ id, is_voided }) => id === target && !is_voided) ?? null;
  const typed = (body ?? {}) as Partial<FeedbackForm>;
  const part = typed.helped || typed.helped_words ? 'helped' : typed.changed ? 'changed' : 'said';
  return { is: 'feedback', of, part, checkIn: null };
}
