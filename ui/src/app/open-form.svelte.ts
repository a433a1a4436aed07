/** A form of a page that is opened for something and put away again, so that who works by keys is never lost. */
import { tick } from 'svelte';
import { flushAll } from './drafts.svelte';

/** What a page's form is opened for, where it stands, and where one came from. */
export class OpenForm<T> {
  /** What the form is open for; nothing while it is put away. */
  now: T | null = $state.raw(null);
  /** Around the form, wherever on the page it stands just now; bind it. */
  place: HTMLElement | undefined = $state();
  /** Around the button that opens it for something new; bind it. */
  head: HTMLElement | undefined = $state();
  #isForSame: (now: T, what: T) => boolean;
  #opener: Element | null = null;

  /** `isForSame` tells whether a form that is open goes on when it is opened again. */
  constructor(isForSame: (now: T, what: T) => boolean = isAlike) {
    this.#isForSame = isForSame;
  }

  /** Opens the form, with the focus in it: at `first`. One that is open for the same goes on; else what was typed in it waits as a draft. */
  async show(what: T, first = 'input, textarea'): Promise<void> {
    if (!this.place?.contains(document.activeElement)) this.#opener = document.activeElement;
    if (this.now === null || !this.#isForSame(this.now, what)) {
      await flushAll();
      this.now = what;
    }
    await tick();
    this.place?.querySelector<HTMLElement>(first)?.focus();
  }

  /** Puts the form away. Who was in it is back where they came from, at the row it was of, or at the way to begin again. */
  async shut(row: string | null = null): Promise<void> {
    this.now = null;
    await tick();
    const opener = this.#opener;
    const isThere = opener instanceof HTMLButtonElement && opener.isConnected;
    const back = isThere ? opener : (buttonOf(row) ?? this.head?.querySelector('button'));
    back?.focus({ preventScroll: true });
  }
}

/** The first button of the row of that record, if it is on the page. */
export function buttonOf(row: string | null): HTMLElement | null {
  return row === null ? null : document.querySelector<HTMLElement>(`[data-of="${row}"] button`);
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
