/** A passphrase or recovery words while they are typed and tried. */
import type { Problem } from '@/bindings/Problem';
import type { Outcome } from '@/ipc/call';

/** What is typed to open something. Make it while a component is being made: its field has the focus. */
export class Secret {
  /** What is typed; `SecretField` binds to it. */
  typed: string = $state('');
  /** Whether it is being tried just now. */
  isTrying: boolean = $state(false);
  /** Why it did not open, if it did not. */
  problem: Problem | null = $state.raw(null);
  /** The field it is typed in. */
  field: HTMLInputElement | HTMLTextAreaElement | undefined = $state();

  constructor() {
    $effect(() => this.field?.focus());
  }

  /** Forgets what was typed and what came of it. */
  clear(): void {
    this.typed = '';
    this.problem = null;
  }

  /** Tries it, one at a time. What opened is forgotten; what did not is selected, to be typed anew. */
  async attempt<V>(ask: (typed: string) => Promise<Outcome<V>>): Promise<Outcome<V> | null> {
    if (this.isTrying) return null;
    this.problem = null;
    this.isTrying = true;
    const outcome = await ask(this.typed);
    this.isTrying = false;
    if (outcome.ok) this.typed = '';
    else this.#refused(outcome.problem);
    return outcome;
  }

  #refused(problem: Problem): void {
    this.problem = problem;
    queueMicrotask(() => this.field?.select());
  }
}
