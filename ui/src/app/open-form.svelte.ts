/** A form of a page that is opened for something and put away again, so that who works by keys is never lost. */
import { tick } from 'svelte';
import { flushAll } from './drafts.svelte';

/** What a page's form is opened for, where it stands, and where one came from. */
export class OpenForm<T> {
  /** What the form is open for; nothing while it is put away. */
  now: T | null = $state.raw(null);
  /** Around the form; bind it. */
  place: HTMLElement | undefined = $state();
  /** Around the button that opens it for something new; bind it. */
  head: HTMLElement | undefined = $state();
  #first: string;
  #opener: Element | null = null;

  /** `first` selects the part of the form that gets the focus. */
  constructor(first = 'input') {
    this.#first = first;
  }

  /** Opens the form, with the focus in it. One that is open for the same goes on; else what was typed in it waits as a draft. */
  async show(what: T, isForSame: (now: T) => boolean): Promise<void> {
    if (!this.place?.contains(document.activeElement)) this.#opener = document.activeElement;
    if (this.now === null || !isForSame(this.now)) {
      await flushAll();
      this.now = what;
    }
    await tick();
    this.place?.querySelector<HTMLElement>(this.#first)?.focus();
  }

  /** Puts the form away. Who was in it is back where they came from, or at the way to begin again. */
  async shut(): Promise<void> {
    this.now = null;
    await tick();
    const opener = this.#opener;
    const isThere = opener instanceof HTMLButtonElement && opener.isConnected;
    const back = isThere ? opener : this.head?.querySelector('button');
    back?.focus({ preventScroll: true });
  }
}
