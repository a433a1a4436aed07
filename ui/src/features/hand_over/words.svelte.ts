/** What a client writes: kept 500 ms after the last key, and at once when the program asks. Nothing else is kept. */
import { keepWithDrafts } from '@/app/drafts.svelte';
import { call } from '@/ipc/call';

const WAIT = 500;

/** The most characters that fit. */
export const WORDS_LIMIT = 2000;

/** Words that are being written. Make it while a component is being made: it lives as long. */
export class Words {
  /** What is written so far; bind the field to it. */
  text: string = $state('');

  #kept = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> = Promise.resolve();
  #isOver = false;

  constructor(soFar: string) {
    this.text = soFar;
    this.#kept = soFar;
    $effect(() => keepWithDrafts(() => this.now()));
    $effect(() => this.#notice(this.text));
    $effect(() => () => clearTimeout(this.#timer));
  }

  /** Whether anything is written. */
  get isBlank(): boolean {
    return this.text.trim() === '';
  }

  /** Keeps what is there now. Resolves when the vault has it, or when it could not be kept. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#sending = this.#sending.then(() => this.#send());
    return this.#sending;
  }

  /** What becomes of it is being said: no draft of it is written after that. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isOver = true;
    await this.#sending;
  }

  /** It could not be done: go on as before. */
  resume(): void {
    this.#isOver = false;
  }

  #notice(text: string): void {
    clearTimeout(this.#timer);
    if (!this.#isOver && text !== this.#kept) this.#timer = setTimeout(() => void this.now(), WAIT);
  }

  async #send(): Promise<void> {
    const words = this.text;
    if (this.#isOver || words === this.#kept) return;
    const outcome = await call('keep_hand_over_words', { words });
    if (outcome.ok) this.#kept = words;
  }
}
