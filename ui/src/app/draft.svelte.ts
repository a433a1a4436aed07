/** A body that is being edited, and when it is kept in the vault. Pages make one by the functions of `drafts.svelte.ts`. */
import type { FoundDraft } from '@/bindings/FoundDraft';
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

/** What a draft is of, where it has yet to be asked whether one waits. A new record has no `target` so far. */
export type BegunOf = Omit<DraftOf, 'target' | 'base_rev'> & {
  target?: RecordId;
  base_rev?: number | null;
};

/** Whether a draft that was found is the one that is meant. */
export type Fits = (found: FoundDraft) => boolean;

/** Sends a body to where it is kept. */
export type Send<T> = (body: T) => Promise<Outcome<SavedAt>>;

const WAIT = 500;

/** A body being edited. */
export class Draft<T> {
  /** The body as it is now; bind fields to it. */
  body: T = $state() as T;
  /** The local time `HH:MM` at which it was last kept, for `PageHead`'s `saved`. */
  saved: string | null = $state(null);
  /** Why it could not be kept, if it could not. */
  problem: Problem | null = $state.raw(null);
  /** Whether what is shown was typed earlier and found again; `Restored` says so. */
  isRestored: boolean = $state(false);
  /** When that was typed, milliseconds since 1970; nothing until it was asked for. */
  restoredAt: number | null = $state(null);

  #of: DraftOf | null;
  #keep: Send<T> | null;
  #kept = $state('');
  #stored: string;
  #isInVault: boolean;
  #isLookedFor = false;
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
    this.#isInVault = waiting !== null;
    this.isRestored = waiting !== null && this.#stored !== this.#kept;
  }

  /** Whether the body differs from what the record says. */
  get isChanged(): boolean {
    return JSON.stringify(this.body) !== this.#kept;
  }

  /** Asks whether a draft waits, and goes on with it. Nothing is sent before the answer is there. */
  lookFor(of: BegunOf, fits: Fits): void {
    this.#isLookedFor = true;
    this.#sending = this.#find(of, fits);
  }

  /** Asks when what was restored had been typed. */
  async askWhen(): Promise<void> {
    const of = this.#of;
    if (!of) return;
    const outcome = await call('drafts_of', { client: of.client, kind: of.kind });
    const found = outcome.ok && outcome.value.drafts.find(({ target }) => target === of.target);
    if (found) this.restoredAt = found.at;
  }

  /** Notices a change; it is kept when the keys have been still for half a second. */
  notice(): void {
    if (this.#isOver || !this.#isOwed() || !(this.#of || this.#isLookedFor)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#after(() => this.#send(null)), WAIT);
  }

  /** Keeps what is there now. Resolves when the vault has it, or when it could not be kept. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#after(() => this.#send(this.#keep));
  }

  /** Stops keeping and gives the body as it is, for the act that finishes it. Then `keptAs`, `drop` or `resume`. */
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
    this.#forget();
    this.#isOver = false;
  }

  /** No draft is left of it: it became a record of another name, or the person let it be. */
  async drop(): Promise<void> {
    await this.settle();
    if (this.#isInVault && this.#of) await call('discard_draft', { target: this.#of.target });
    this.#forget();
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
    this.#forget();
    return thrown;
  }

  /** Puts a body in place, as Undo does after `discard`. */
  putBack(body: T): void {
    this.body = structuredClone(body);
    this.notice();
  }

  #forget(): void {
    this.#stored = this.#kept;
    this.#isInVault = false;
    this.isRestored = false;
    this.restoredAt = null;
    this.saved = null;
  }

  #isOwed(): boolean {
    return JSON.stringify(this.body) !== this.#stored;
  }

  #after(next: () => Promise<void>): Promise<void> {
    this.#sending = this.#sending.then(next);
    return this.#sending;
  }

  async #find({ target, base_rev, ...of }: BegunOf, fits: Fits): Promise<void> {
    const outcome = await call('drafts_of', { client: of.client, kind: of.kind });
    if (!outcome.ok) return void (this.problem = outcome.problem);
    const isMeant = (one: FoundDraft) => (!target || one.target === target) && fits(one);
    const found = outcome.value.drafts.find(isMeant);
    // Who typed faster than the answer came begins something of its own; what waits goes on waiting.
    const isTaken = found && (target || !this.isChanged);
    const named = target ?? (isTaken ? found.target : outcome.value.minted);
    this.#of = { ...of, target: named, base_rev: base_rev ?? null };
    if (isTaken) this.#restore(found);
  }

  #restore({ body, at }: FoundDraft): void {
    this.#isInVault = true;
    if (this.isChanged) return;
    this.body = { ...(JSON.parse(this.#kept) as T), ...(body as T) };
    this.#stored = JSON.stringify(this.body);
    this.isRestored = this.isChanged;
    this.restoredAt = at;
  }

  async #send(keep: Send<T> | null): Promise<void> {
    if (this.#isOver || !(this.#isOwed() || (keep && this.isChanged))) return;
    const body = $state.snapshot(this.body) as T;
    const text = JSON.stringify(body);
    const outcome = keep ? await this.#keepItself(keep, body) : await this.#jot(body);
    this.problem = outcome.ok ? null : outcome.problem;
    if (!outcome.ok) return;
    this.#stored = text;
    this.saved = outcome.value?.time ?? null;
    if (keep) this.#isKeptItself(text);
  }

  /** Keeps the body as the record; what the record refuses stays as a draft. */
  async #keepItself(keep: Send<T>, body: T): Promise<Outcome<SavedAt>> {
    const outcome = await keep(body);
    if (outcome.ok || !this.#of) return outcome;
    if ((await this.#jot(body)).ok) this.#stored = JSON.stringify(body);
    return outcome;
  }

  #isKeptItself(text: string): void {
    this.#kept = text;
    this.#isInVault = false;
    this.isRestored = false;
  }

  async #jot(body: T): Promise<Outcome<SavedAt | null>> {
    if (!this.#of) return { ok: false, problem: { code: 'unexpected', place: 'draft' } };
    // Nothing is left to be said that the record does not say: then no draft waits either.
    if (this.#isInVault && JSON.stringify(body) === this.#kept) {
      const gone = await call('discard_draft', { target: this.#of.target });
      if (gone.ok) this.#isInVault = false;
      if (gone.ok) return { ok: true, value: null };
    }
    const kept = await call('keep_draft', { session: null, ...this.#of, body });
    if (kept.ok) this.#isInVault = true;
    return kept;
  }
}
