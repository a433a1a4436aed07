/** The page of goals while it is worked with: what it shows, what is said of it, and acts that need no form. */
import type { GoalsView } from '@/bindings/GoalsView';
import type { GoalView } from '@/bindings/GoalView';
import type { GoalState } from '@/bindings/GoalState';
import type { Problem } from '@/bindings/Problem';
import type { StrengthView } from '@/bindings/StrengthView';
import { Shown } from '@/features/client/shown.svelte';
import { call, type Outcome } from '@/ipc/call';
import { t } from '@/text/text.svelte';
import { pressed } from './forms';
import { stateWords } from './words';

/** Goals of one client. */
export class Goals {
  /** What the program told last. */
  readonly shown = new Shown<GoalsView>();
  /** Why the last act could not be done, if it could not. */
  refused: Problem | null = $state.raw(null);
  /** What came of the last act, for the ears. */
  said: string = $state('');

  #pressing: Promise<void> = Promise.resolve();

  /** Asks for the page of a client. */
  load(client: string): Promise<GoalsView | null> {
    this.refused = null;
    this.said = '';
    return this.shown.ask(call('goals', { client }));
  }

  /** Shows the page as a form left it. */
  take(now: GoalsView): void {
    this.shown.value = now;
    this.refused = null;
    this.said = t('goal-kept');
  }

  /** Lets a goal rest, takes it up again, or lets it go: one press, and nothing is asked. */
  async stand({ id, rev }: GoalView, to: GoalState): Promise<void> {
    const request = { goal: id, base_rev: rev, to, on: null, words: null };
    if (!(await this.#put(call('goal_state', request)))) return;
    const goal = this.#find(id);
    if (!goal) return;
    const words = stateWords(goal, this.shown.value?.goals ?? []);
    this.said = t('goal-now', { goal: goal.goal.statement, words });
  }

  /** Takes a small step on to how it stands next. Presses that come fast wait for each other. */
  press(goal: string, at: number): Promise<void> {
    this.#pressing = this.#pressing.then(() => this.#press(goal, at));
    return this.#pressing;
  }

  /** Strikes something that was noticed. */
  strike({ id }: StrengthView): Promise<boolean> {
    this.said = '';
    return this.#put(call('void_strength', { entry: id, reason: null }));
  }

  #find(id: string): GoalView | undefined {
    return this.shown.value?.goals.find((one) => one.id === id);
  }

  async #press(id: string, at: number): Promise<void> {
    const view = this.shown.value;
    const before = this.#find(id);
    if (!view || !before) return;
    const goal = pressed(before.goal, at);
    const { client } = view;
    const request = { client, id, base_rev: before.rev, instead_of: null, goal };
    if (!(await this.#put(call('keep_goal', request)))) return;
    const step = goal.small_steps[at];
    if (!step) return;
    this.said = t('goal-step-now', { step: step.text, state: t(`goal-step-${step.state}`) });
  }

  async #put(act: Promise<Outcome<GoalsView>>): Promise<boolean> {
    const outcome = await act;
    this.refused = outcome.ok ? null : outcome.problem;
    if (outcome.ok) this.shown.value = outcome.value;
    else await this.#lookAgain(outcome.problem);
    return outcome.ok;
  }

  /** What was refused since something else changed meanwhile is shown as it stands. */
  async #lookAgain(problem: Problem): Promise<void> {
    const isOfNow = ['stale', 'fields', 'not_from_here'].includes(problem.code);
    if (!isOfNow || !this.shown.value) return;
    await this.shown.ask(call('goals', { client: this.shown.value.client }));
  }
}
