/** What is typed about a goal: the goal itself, or the day of a word of theirs. Each is a draft until it is kept. */
import type { FoundDraft } from '@/bindings/FoundDraft';
import type { Goal } from '@/bindings/Goal';
import type { GoalOwner } from '@/bindings/GoalOwner';
import type { GoalState } from '@/bindings/GoalState';
import type { GoalView } from '@/bindings/GoalView';
import type { SmallStep } from '@/bindings/SmallStep';
import type { SmallStepState } from '@/bindings/SmallStepState';
import { STEP_STATES } from './words';

/** Whose words a goal can be in. */
export const OWNERS: readonly GoalOwner[] = ['client', 'joint', 'therapist'];
/** As many small steps as a goal can have. */
export const MOST_STEPS = 20;

/** What is written: a goal, the one it became, the day of a yes, or that they are there. */
export type Open = { is: 'goal' | 'another' | 'yes' | 'there'; goal: GoalView | null };

/** A goal while it is written. */
export type GoalForm = {
  is: 'goal';
  /** The goal that became this one; nothing for all others. */
  instead_of: string | null;
  statement: string;
  owner: GoalOwner;
  because: string;
  sign_of_movement: string;
  right_size: string;
  start_point: number | null;
  now: number | null;
  small_steps: SmallStep[];
  agreed_on: string;
  review_on: string;
  reached_on: string;
  last_words: string;
};

/** A word of theirs while it is written down. */
export type WordForm = { is: 'yes' | 'there'; goal: string; on: string; words: string };

/** What the form of a goal begins with. One that another became begins with nothing but the small steps that wait. */
export function goalForm(view: GoalView | null, instead_of: string | null): GoalForm {
  const goal = view?.goal;
  return {
    is: 'goal',
    instead_of,
    statement: goal?.statement ?? '',
    owner: goal?.owner ?? 'client',
    because: goal?.because ?? '',
    sign_of_movement: goal?.sign_of_movement ?? '',
    right_size: goal?.right_size ?? '',
    start_point: goal?.start_point ?? null,
    now: goal?.now ?? null,
    small_steps: goal?.small_steps.map((step) => ({ ...step })) ?? [],
    agreed_on: goal?.agreed_on ?? '',
    review_on: goal?.review_on ?? '',
    reached_on: goal?.reached_on ?? '',
    last_words: goal?.last_words ?? '',
  };
}

/** What the form of a word begins with: today. */
export function wordForm(is: WordForm['is'], goal: string, today: string): WordForm {
  return { is, goal, on: today, words: '' };
}

/** Whether the day of their yes belongs to how a goal stands. */
export function owesYes(state: GoalState | null): boolean {
  return state === 'active' || state === 'resting';
}

/** Whether words of theirs belong to how a goal stands. */
export function hasLastWords(state: GoalState | null): boolean {
  return state === 'reached' || state === 'let_go';
}

/** The goal as it is kept, or nothing while it is not whole. Small steps without words are not kept. */
export function goalOf(form: GoalForm, state: GoalState | null): Goal | null {
  if (form.statement.trim() === '') return null;
  if (owesYes(state) && form.agreed_on === '') return null;
  if (state === 'reached' && form.reached_on === '') return null;
  const said = (words: string) => words.trim() || null;
  // A new one in the therapist's words has no yes of theirs, whatever was typed before it was said whose they are.
  const isTheirs = state !== null || form.owner !== 'therapist';
  return {
    statement: form.statement.trim(),
    owner: form.owner,
    because: said(form.because),
    sign_of_movement: said(form.sign_of_movement),
    right_size: said(form.right_size),
    start_point: form.start_point,
    now: form.now,
    small_steps: form.small_steps
      .map(({ text, state: stands }) => ({ text: text.trim(), state: stands }))
      .filter(({ text }) => text !== ''),
    agreed_on: isTheirs ? form.agreed_on || null : null,
    review_on: form.review_on || null,
    reached_on: form.reached_on || null,
    last_words: said(form.last_words),
  };
}

/** The state to which one press takes a small step. */
export function nextOf(state: SmallStepState): SmallStepState {
  const at = STEP_STATES.indexOf(state) + 1;
  return STEP_STATES[at % STEP_STATES.length]!;
}

/** A goal once one of its small steps was pressed. */
export function pressed(goal: Goal, at: number): Goal {
  const small_steps = goal.small_steps.map((step, place) =>
    place === at ? { ...step, state: nextOf(step.state) } : step,
  );
  return { ...goal, small_steps };
}

/** What a draft was begun as, where its goal is still there. */
export function openOf({ target, body }: FoundDraft, goals: readonly GoalView[]): Open | null {
  const typed = (body ?? {}) as Partial<GoalForm> & Partial<WordForm>;
  const find = (id: string | null | undefined) => goals.find((one) => one.id === id) ?? null;
  const is = typed.is as Open['is'] | undefined;
  if (is === 'yes' || is === 'there') {
    const goal = find(typed.goal);
    const mayBe = goal?.may_become.includes(is === 'yes' ? 'active' : 'reached');
    return goal && mayBe ? { is, goal } : null;
  }
  if (typed.instead_of) {
    const goal = find(typed.instead_of);
    return goal?.may_become.includes('changed') ? { is: 'another', goal } : null;
  }
  return { is: 'goal', goal: find(target) };
}
