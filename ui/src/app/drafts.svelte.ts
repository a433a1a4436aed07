/**
 * Nothing typed is ever lost: a body that is being edited is kept in the vault as a draft.
 *
 * Kept 500 ms after the last key, when a field is left, when the page is left, and when the program says
 * `flush_now`. A page calls `draft(...)` while it is being made and binds its fields to `.body`.
 */
import type { Kind } from '@/bindings/Kind';
import type { Problem } from '@/bindings/Problem';
import type { RecordId } from '@/bindings/RecordId';
import type { SavedAt } from '@/bindings/SavedAt';
import { call, type Outcome } from '@/ipc/call';

/** What the draft is a draft of. */
export type DraftOf = {
  target: RecordId;
  kind: Kind;
  client: RecordId | null;
  session?: RecordId | null;
  base_rev: number | null;
};

/** Sends a body to where it is kept. */
type Send<T> = (body: T) => Promise<Outcome<SavedAt>>;

const WAIT = 500;
const open = new Set<Draft<unknown>>();

/** A body being edited. */
export class Draft<T> {
  /** The body as it is now; bind fields to it. */
  body: T = $state() as T;
  /** The local time `HH:MM` at which it was last kept, for `PageHead`'s `saved`. */
  saved: string | null = $state(null);
  /** Why it could not be kept, if it could not. */
  problem: Problem | null = $state.raw(null);

  #of: DraftOf | null;
  #keep: Send<T> | null;
  #kept = $state('');
  #stored: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> = Promise.resolve();
  #isOver = false;

  /** `kept` is what the record says; `waiting` is a draft of it that was found, if one was. */
  constructor(of: DraftOf | null, kept: T, waiting: T | null, keep: Send<T> | null = null) {
    this.#of = of;
    this.#keep = keep;
    this.#kept = JSON.stringify(kept);
    this.body = structuredClone(waiting ?? kept);
    this.#stored = JSON.stringify(waiting ?? kept);
  }

  /** Whether the body differs from what the record says. */
  get isChanged(): boolean {
    return JSON.stringify(this.body) !== this.#kept;
  }

  /** Notices a change; it is kept when the keys have been still for half a second. */
  notice(): void {
    if (this.#isOver || !this.#isOwed() || !this.#of) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), WAIT);
  }

  /** Keeps what is there now. Resolves when the vault has it, or when it could not be kept. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#sending = this.#sending.then(() => this.#send());
    return this.#sending;
  }

  /** Stops keeping and gives the body as it is, for the act that finishes it. Call `keptAs` or `resume` after. */
  async settle(): Promise<T> {
    clearTimeout(this.#timer);
    this.#isOver = true;
    await this.#sending;
    return $state.snapshot(this.body) as T;
  }

  /** The act was refused: go on keeping drafts. */
  resume(): void {
    this.#isOver = false;
    this.notice();
  }

  /** The record now says this, at that revision; the draft is gone. */
  keptAs(kept: T, rev: number | null): void {
    clearTimeout(this.#timer);
    if (this.#of) this.#of = { ...this.#of, base_rev: rev };
    this.#kept = JSON.stringify(kept);
    this.body = structuredClone(kept);
    this.#stored = this.#kept;
    this.saved = null;
    this.#isOver = false;
  }

  /** Throws the draft away; the body is again what the record says. Gives what was thrown away, for Undo. */
  async discard(): Promise<T> {
    const thrown = await this.settle();
    const outcome = this.#of ? await call('discard_draft', { target: this.#of.target }) : null;
    this.#isOver = false;
    if (outcome && !outcome.ok) {
      this.problem = outcome.problem;
      return thrown;
    }
    this.body = JSON.parse(this.#kept) as T;
    this.#stored = this.#kept;
    this.saved = null;
    return thrown;
  }

  /** Puts a body in place, as Undo does after `discard`. */
  putBack(body: T): void {
    this.body = structuredClone(body);
    this.notice();
  }

  #isOwed(): boolean {
    return JSON.stringify(this.body) !== this.#stored;
  }

  async #send(): Promise<void> {
    if (this.#isOver || !this.#isOwed()) return;
    const body = $state.snapshot(this.body) as T;
    const text = JSON.stringify(body);
    const outcome = await this.#give(body);
    if (outcome.ok) {
      this.#stored = text;
      this.saved = outcome.value.time;
      this.problem = null;
    } else {
      this.problem = outcome.problem;
    }
  }

  async #give(body: T): Promise<Outcome<SavedAt>> {
    if (this.#keep) return this.#keep(body);
    if (!this.#of) return { ok: false, problem: { code: 'unexpected', place: 'draft' } };
    return call('keep_draft', { session: null, ...this.#of, body });
  }
}

/** A draft that lives as long as the component that asks for it. Call it while the component is being made. */
export function draft<T>(of: DraftOf, kept: T, waiting: T | null = null): Draft<T> {
  return live(new Draft<T>(of, kept, waiting));
}

/**
 * A body that needs no act of finishing: it is kept itself, when a field or the page is left and before a lock,
 * not at every half second, since each keeping is a revision.
 */
export function selfKeeping<T>(kept: T, keep: Send<T>): Draft<T> {
  return live(new Draft<T>(null, kept, null, keep));
}

function live<T>(made: Draft<T>): Draft<T> {
  $effect(() => {
    open.add(made as Draft<unknown>);
    return () => {
      open.delete(made as Draft<unknown>);
      void made.now();
    };
  });
  $effect(() => {
    JSON.stringify(made.body);
    made.notice();
  });
  return made;
}

/** Keeps every open draft now; resolves when all are kept. */
export async function flushAll(): Promise<void> {
  await Promise.all([...open].map((one) => one.now()));
}

/** Keeps drafts when a field is left and when the page goes out of sight. Gives the way to stop. */
export function keepOnLeaving(): () => void {
  const keep = () => void flushAll();
  document.addEventListener('focusout', keep);
  document.addEventListener('visibilitychange', keep);
  return () => {
    document.removeEventListener('focusout', keep);
    document.removeEventListener('visibilitychange', keep);
  };
}
