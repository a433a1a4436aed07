/** What is typed about a step: the step itself, a try, or the day of a yes. Each is a draft of its own until it is kept. */
import type { Asked } from '@/bindings/Asked';
import type { Attempt } from '@/bindings/Attempt';
import type { ExposureStep } from '@/bindings/ExposureStep';
import type { ExposureStepsView } from '@/bindings/ExposureStepsView';
import type { ExposureStepView } from '@/bindings/ExposureStepView';
import type { FoundDraft } from '@/bindings/FoundDraft';
import type { StoppedBy } from '@/bindings/StoppedBy';

/** How a try can have been asked, in the order in which it is told. */
export const ASKED: readonly Asked[] = [
  'agreed_before',
  'asked_then',
  'agreed_then',
  'agreed_aloud',
  'without_asking',
  'not_sure',
];
/** Who can have ended a try. */
export const STOPPED: readonly StoppedBy[] = ['client', 'therapist', 'time'];
/** As many other ways as a step can have. */
const MOST_WAYS = 8;
/** As many tries as a step can have. */
export const MOST_TRIES = 60;
const LAST_PLACE = 999;

/** What is written about a step: the step, a try of it, one told again, or the day on which the client said yes. */
export type Open = {
  is: 'step' | 'try' | 'again' | 'yes';
  step: ExposureStepView | null;
  /** Which of its tries is told again, from nought. */
  nth?: number | null;
};

/** A step while it is written. */
export type StepForm = {
  is: 'step';
  label: string;
  expected: number | null;
  client_words: string;
  /** One on each line. */
  variations: string;
  /** The item of the list it belongs to; blank for none. */
  item: string;
  agreed_on: string;
};

/** A try while it is written. How it was asked is not answered beforehand. */
export type TryForm = {
  is: 'try' | 'again';
  step: string;
  /** Which of the tries of its step is told again, from nought; nothing for a new one. */
  nth: number | null;
  tried_on: string;
  asked: Asked | null;
  minutes: number | null;
  before: number | null;
  peak: number | null;
  after: number | null;
  stopped_by: StoppedBy | null;
  note: string;
};

/** The day of a yes while it is written. */
export type YesForm = { is: 'yes'; step: string; on: string };

/** What the form of a step begins with. */
export function stepForm(view: ExposureStepView | null): StepForm {
  const step = view?.step;
  return {
    is: 'step',
    label: step?.label ?? '',
    expected: step?.expected ?? null,
    client_words: step?.client_words ?? '',
    variations: step?.variations.join('\n') ?? '',
    item: view?.item ?? '',
    agreed_on: step?.agreed_on ?? '',
  };
}

/** What the form of a try begins with. */
export function tryForm(step: string, today: string): TryForm {
  return {
    is: 'try',
    step,
    nth: null,
    tried_on: today,
    asked: null,
    minutes: null,
    before: null,
    peak: null,
    after: null,
    stopped_by: null,
    note: '',
  };
}

/** What the form of a try that is told again begins with: the try as it was told. */
export function againForm({ id, step }: ExposureStepView, nth: number, today: string): TryForm {
  const told = step.attempts[nth];
  const form: TryForm = { ...tryForm(id, today), is: 'again', nth };
  return told ? { ...form, ...told, note: told.note ?? '' } : form;
}

/** Which try may be told again, from nought: the newest one, on its own day. */
export function mayTellAgain({ step }: ExposureStepView, today: string): number | null {
  return step.attempts.at(-1)?.tried_on === today ? step.attempts.length - 1 : null;
}

/** The tries of a step once one more is told, or one is told again. */
export function triesWith({ step }: ExposureStepView, nth: number | null, told: Attempt) {
  return nth === null ? [...step.attempts, told] : step.attempts.with(nth, told);
}

/** What the form of a yes begins with: today, whatever was said before. */
export function yesForm(step: string, today: string): YesForm {
  return { is: 'yes', step, on: today };
}

/** Whether the day of a yes belongs to how a step stands. */
export function hasYes({ state }: ExposureStepView): boolean {
  return state === 'agreed' || state === 'in_progress' || state === 'comfortable';
}

/** Other ways to do it, one a line, without blank ones. */
function waysOf(variations: string): string[] {
  return variations.split('\n').flatMap((line) => line.trim() || []);
}

/** Whether there are more other ways than a step can have. */
export function hasTooManyWays(form: StepForm): boolean {
  return waysOf(form.variations).length > MOST_WAYS;
}

/** The step as it is kept, or nothing while it is not whole. Its tries stay as they are. */
export function stepOf(
  form: StepForm,
  before: ExposureStepView | null,
  place: number,
): ExposureStep | null {
  const isOwed = before !== null && hasYes(before) && form.agreed_on === '';
  if (form.label.trim() === '' || hasTooManyWays(form) || isOwed) return null;
  return {
    label: form.label.trim(),
    expected: form.expected,
    place: before?.step.place ?? place,
    variations: waysOf(form.variations),
    agreed_on: form.agreed_on || null,
    client_words: form.client_words.trim() || null,
    attempts: before?.step.attempts ?? [],
  };
}

/**
 * The order once a new step is there: after the last one that is expected to be as strong or less, where the others are
 * in such an order. Else, and without a number, it stands last.
 */
export function orderWith(listed: readonly ExposureStepView[], id: string): string[] {
  const others = listed.filter((one) => one.id !== id);
  const ids = others.map((one) => one.id);
  const expected = listed.find((one) => one.id === id)?.step.expected ?? null;
  const numbers = others.map(({ step }) => step.expected);
  const known = numbers.filter((number) => number !== null);
  const areInOrder = known.every((number, at) => at === 0 || known[at - 1]! <= number);
  if (expected === null || known.length === 0 || !areInOrder) return [...ids, id];
  const last = numbers.findLastIndex((number) => number !== null && number <= expected);
  const at = last < 0 ? numbers.findIndex((number) => number !== null) : last + 1;
  return ids.toSpliced(at, 0, id);
}

/** The place of a new step, until it is put where it belongs: after all others. */
export function placeAfter({ steps }: ExposureStepsView): number {
  return Math.min(LAST_PLACE, 1 + Math.max(0, ...steps.map(({ step }) => step.place)));
}

/** Whether the strongest is told as less than what was before or after, which cannot be. */
export function isPeakLow({ before, peak, after }: TryForm): boolean {
  return peak !== null && Math.max(before ?? 0, after ?? 0) > peak;
}

/** The try as it is kept, or nothing while it is not whole. */
export function tryOf(form: TryForm): Attempt | null {
  if (form.asked === null || form.tried_on === '' || isPeakLow(form)) return null;
  return {
    tried_on: form.tried_on,
    asked: form.asked,
    minutes: form.minutes,
    before: form.before,
    peak: form.peak,
    after: form.after,
    stopped_by: form.stopped_by,
    note: form.note.trim() || null,
  };
}

/** What a draft was begun as, where its step is still there. */
export function openOf({ target, body }: FoundDraft, steps: ExposureStepView[]): Open | null {
  const typed = (body ?? {}) as Partial<StepForm | TryForm | YesForm>;
  if (typed.is === 'try' || typed.is === 'again' || typed.is === 'yes') {
    const step = steps.find(({ id }) => id === typed.step);
    const nth = typed.is === 'again' ? typed.nth : null;
    return step ? { is: typed.is, step, nth } : null;
  }
  return { is: 'step', step: steps.find(({ id }) => id === target) ?? null };
}

/** The order once a step has gone one place up or down; the same where it stands at the end already. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const order = ids.filter((one) => one !== id);
  order.splice(to, 0, id);
  return order;
}
