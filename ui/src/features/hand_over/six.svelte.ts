/** What a client answers on the page of the six: kept at once, one sending at a time, the newest next. */
import { keepWithDrafts } from '@/app/drafts.svelte';
import type { CheckInSoFar } from '@/bindings/CheckInSoFar';
import type { PaceDirection } from '@/bindings/PaceDirection';
import type { SixAnswers } from '@/bindings/SixAnswers';
import { call } from '@/ipc/call';

/** The six in the order in which they are asked. */
export const SIX = [
  'bond',
  'goals',
  'tasks',
  'pace',
  'identity',
  'say_no',
] as const satisfies readonly (keyof SixAnswers)[];
/** After the six: the pace, and the line of their own. */
export const PACE_AT = 6;
export const OPEN_AT = 7;
export const PACES: readonly PaceDirection[] = ['too_fast', 'about_right', 'too_slow'];
/** The most characters of the open line. */
export const OPEN_LIMIT = 500;
const WAIT = 500;

/** No answer at all. */
export const blankAnswers = (): SixAnswers => ({
  bond: null,
  goals: null,
  tasks: null,
  pace: null,
  identity: null,
  say_no: null,
});

/** Whether anything was answered. Where they are does not count. */
export function saysNothing({ answers, pace_direction, open_line }: CheckInSoFar): boolean {
  return (
    SIX.every((item) => answers[item] === null) &&
    pace_direction === null &&
    open_line.trim() === ''
  );
}

/** Two digits typed within a moment are one number where that is ten; any other digit begins anew. */
export function typedNumber(
  digit: number,
  before: { digit: number; at: number } | null,
  at: number,
): number {
  const isTen = digit === 0 && before?.digit === 1 && at - before.at < 1000;
  return isTen ? 10 : digit;
}

/** Answers that are being given. Make it while a component is being made: it lives as long. */
export class Six {
  /** What is answered so far; bind to it. */
  soFar: CheckInSoFar = $state() as CheckInSoFar;

  #kept: string;
  #sending: Promise<void> | null = null;
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(soFar: CheckInSoFar) {
    this.soFar = structuredClone(soFar);
    this.#kept = JSON.stringify(soFar);
    $effect(() => keepWithDrafts(() => this.now()));
    $effect(() => () => clearTimeout(this.#timer));
  }

  /** Keeps what is there now, after whatever is under way. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#sending) await this.#sending;
    if (this.#isOver || JSON.stringify(this.soFar) === this.#kept) return;
    this.#sending = this.#send();
    await this.#sending;
  }

  /** Words are kept when the keys have been still for half a second. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), WAIT);
  }

  /** What becomes of it is being said: nothing is kept after that. */
  async settle(): Promise<CheckInSoFar> {
    clearTimeout(this.#timer);
    this.#isOver = true;
    while (this.#sending) await this.#sending;
    return $state.snapshot(this.soFar) as CheckInSoFar;
  }

  /** It could not be done: go on as before. */
  resume(): void {
    this.#isOver = false;
  }

  async #send(): Promise<void> {
    const soFar = $state.snapshot(this.soFar) as CheckInSoFar;
    const outcome = await call('keep_check_in_answers', soFar);
    if (outcome.ok) this.#kept = JSON.stringify(soFar);
    this.#sending = null;
  }
}
