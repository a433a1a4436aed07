/** What a page was told by the program, or why it was not. */
import type { Problem } from '@/bindings/Problem';
import type { Outcome } from '@/ipc/call';

/** One answer that a page shows. A later answer to an earlier question is dropped. */
export class Shown<T> {
  /** What was told last. */
  value: T | null = $state.raw(null);
  /** Why the last question could not be answered, if it could not. */
  problem: Problem | null = $state.raw(null);

  #asked = 0;

  /** Waits for an answer and shows it. Gives it too, or nothing where there is a problem. */
  async ask(answer: Promise<Outcome<T>>): Promise<T | null> {
    const mine = ++this.#asked;
    const outcome = await answer;
    if (mine !== this.#asked) return null;
    this.problem = outcome.ok ? null : outcome.problem;
    if (!outcome.ok) return null;
    this.value = outcome.value;
    return outcome.value;
  }
}
