/** Whether names are in sight in the list of clients: never until they are asked for, and not after the next lock. */
import { SvelteMap } from 'svelte/reactivity';
import { call } from '@/ipc/call';

// The window is made anew at every lock, and this begins anew with it.
let areShown = $state(false);

/** Whether names are in sight. */
export function namesAreShown(): boolean {
  return areShown;
}

/** Shows names in the list, or covers them. */
export function showNames(is: boolean): void {
  areShown = is;
}

/** What clients are called, once somebody wants to see or find a name. No list holds one before. */
export class Names {
  readonly #of = new SvelteMap<string, string>();
  #isAsked = false;

  /** The name of a client, if it is known here. */
  of(client: string): string | null {
    return this.#of.get(client) ?? null;
  }

  /** Asks for the names, once. */
  async ask(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    const outcome = await call('client_names');
    this.#isAsked = outcome.ok;
    if (outcome.ok) for (const { id, name } of outcome.value) this.#of.set(id, name);
  }
}
