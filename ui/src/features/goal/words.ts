/** What is said of goals. Reaching one and letting one go are said in the same way, and nothing is counted. */
import type { Goal } from '@/bindings/Goal';
import type { GoalState } from '@/bindings/GoalState';
import type { GoalsView } from '@/bindings/GoalsView';
import type { GoalView } from '@/bindings/GoalView';
import type { SmallStepState } from '@/bindings/SmallStepState';
import type { StrengthView } from '@/bindings/StrengthView';
import { dayHere } from '@/text/day-here';
import { t } from '@/text/text.svelte';

/** How a small step can stand, in the order in which a press goes on. */
export const STEP_STATES: readonly SmallStepState[] = ['idea', 'trying', 'done', 'rested'];

/** The lists that are in sight; every other goal waits folded. */
export const IN_SIGHT = ['active', 'resting', 'idea'] as const;

/** Goals that stand in one of the lists. */
export function inList({ goals }: GoalsView, state: GoalState): GoalView[] {
  return goals.filter((one) => one.state === state);
}

/** Goals that are in none of the lists in sight. */
export function others({ goals }: GoalsView): GoalView[] {
  return goals.filter(({ state }) => !IN_SIGHT.some((shown) => shown === state));
}

/** Whether as many goals are under way as the practice settled on. */
export function isFull(view: GoalsView): boolean {
  return inList(view, 'active').length >= view.active_goals;
}

/** How a goal stands, with the day of what they said where that belongs to it. */
export function stateWords({ state, goal, became }: GoalView, all: readonly GoalView[]): string {
  const { owner, agreed_on, reached_on } = goal;
  switch (state) {
    case 'idea':
      return t(owner === 'therapist' ? 'goal-state-idea-mine' : 'goal-state-idea');
    case 'active':
      if (agreed_on === null) return t('goal-state-active-plain');
      return t('goal-state-active', { day: dayHere(agreed_on) });
    case 'reached':
      if (reached_on === null) return t('goal-state-reached-plain');
      return t('goal-state-reached', { day: dayHere(reached_on) });
    case 'changed': {
      const next = all.find(({ id }) => id === became)?.goal.statement;
      return next ? t('goal-state-changed-to', { goal: next }) : t('goal-state-changed');
    }
    case 'resting':
    case 'let_go':
      return t(`goal-state-${state}`);
  }
}

/** Whose words it is in, where they are not the client's and nothing else says so. */
export function ownerWords({ state, goal: { owner } }: GoalView): string | null {
  if (owner === 'client' || (owner === 'therapist' && state === 'idea')) return null;
  return t(`goal-owner-line-${owner}`);
}

/** Where they are in their own view, or nothing where they did not say. */
export function whereWords({ start_point: start, now }: Goal): string | null {
  if (start !== null && now !== null) return t('goal-where-both', { start, now });
  if (now !== null) return t('goal-where-now', { now });
  return start === null ? null : t('goal-where-start', { start });
}

/** A way on for a goal: what the button says, and how it stands then. */
export type WayOn = { to: GoalState; words: string };

/** The ways on for a goal, in the order in which they are offered. */
export function waysOn({ state, may_become }: GoalView): WayOn[] {
  const order: readonly GoalState[] = ['active', 'resting', 'reached', 'changed', 'let_go', 'idea'];
  return order
    .filter((to) => may_become.includes(to))
    .map((to) => ({ to, words: wayWords(state, to) }));
}

function wayWords(from: GoalState, to: GoalState): string {
  switch (to) {
    case 'active':
      return t(from === 'idea' ? 'goal-to-yes' : 'goal-to-again');
    case 'resting':
      return t('goal-to-rest');
    case 'reached':
      return t('goal-to-there');
    case 'changed':
      return t('goal-to-another');
    case 'let_go':
      return t('goal-to-let_go');
    case 'idea':
      return t('goal-to-idea');
  }
}

/** Which of the two it is, who noticed it, and in which session where that is known. */
export function noticedWords({ session, strength }: StrengthView, { sessions }: GoalsView): string {
  const by = `${t(`strength-line-${strength.sort}`)} ${t(`strength-line-${strength.noticed_by}`)}`;
  const number = sessions.find((one) => one.session === session)?.number_in_all;
  return number === undefined ? by : `${by} ${t('strength-line-session', { number })}`;
}
