/**
 * One line for later: every key is sent at once, so that no lock and no crash takes it. One is on its way at a time
 * and the newest goes next; what could not be kept is tried again.
 */
import { keepWithDrafts } from '@/app/drafts.svelte';
import type { LineAbout } from '@/bindings/LineAbout';
import type { LineSoFar } from '@/bindings/LineSoFar';
import type { Problem } from '@/bindings/Problem';
import type { RecordId } from '@/bindings/RecordId';
import { call } from '@/ipc/call';
import type { Mode } from './mode.svelte';
import { t } from '@/text/text.svelte';

const AGAIN = 2_000;

/** A line that is being typed. Make it while a component is being made. */
export class Line {
  /** What is typed; bind the field to it and call `changed`. */
  text: string = $state('');
  /** What it is about. */
  about: LineAbout = $state('anything');
  /** Whether the vault has all of it. */
  isSaved: boolean = $state(false);
  /** Why it could not be kept, if it could not. */
  problem: Problem | null = $state.raw(null);

  #session: RecordId;
  #target: RecordId;
  #stored: string;
  #run: Promise<void> | null = null;
  #isFinishing = false;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(session: RecordId, soFar: LineSoFar) {
    this.#session = session;
    this.#target = soFar.target;
    this.text = soFar.text;
    this.about = soFar.about;
    this.#stored = this.#asKept();
    this.isSaved = this.#stored !== '';
    $effect(() => keepWithDrafts(() => this.now()));
    $effect(() => () => {
      void this.now().then(() => clearTimeout(this.#retry));
    });
  }

  /** A key was pressed in it, or it is about something else. */
  changed(): void {
    this.isSaved = this.#asKept() === this.#stored && this.#stored !== '';
    void this.now();
  }

  /** Sends what the vault does not have. Resolves when it has it, or when it could not be kept. */
  now(): Promise<void> {
    clearTimeout(this.#retry);
    return (this.#run ??= this.#send());
  }

  /** Puts the line away as an entry of the session. What was typed after that is the next line. */
  async finish(mode: Mode): Promise<boolean> {
    await this.now();
    const { text, about } = this;
    if (this.#isFinishing || text.trim() === '') return false;
    this.#isFinishing = true;
    const what = { happened: 'line' as const, about, text: text.trim() };
    const noted = await mode.note(what, t('mode-noted-line'), { line: this.#target });
    this.#isFinishing = false;
    if (noted && mode.view) this.#beginAnew(mode.view.line, text);
    else this.problem = mode.problem;
    this.changed();
    return noted !== null;
  }

  #beginAnew(next: LineSoFar, finished: string): void {
    this.#target = next.target;
    this.#stored = '';
    this.problem = null;
    if (this.text !== finished) return;
    this.text = next.text;
    this.about = 'anything';
  }

  async #send(): Promise<void> {
    // Not before `#run` holds this one, and the field has told what is typed.
    await Promise.resolve();
    while (!this.#isFinishing && this.#asKept() !== this.#stored) {
      const { text, about } = this;
      const kept = this.#asKept();
      const request = { session: this.#session, target: this.#target, about, text };
      const outcome = await call('keep_line', request);
      this.problem = outcome.ok ? null : outcome.problem;
      if (!outcome.ok) {
        this.#retry = setTimeout(() => void this.now(), AGAIN);
        break;
      }
      this.#stored = kept;
      this.isSaved = kept !== '' && kept === this.#asKept();
    }
    this.#run = null;
  }

  #asKept(): string {
    return this.text.trim() === '' ? '' : JSON.stringify([this.about, this.text]);
  }
}
