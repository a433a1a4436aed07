/** One line of a client's list while it is typed, such as a topic: its draft, and the acts that end it. */
import { begun, type BegunOf, type Draft } from '@/app/drafts.svelte';
import type { Problem } from '@/bindings/Problem';
import type { Outcome } from '@/ipc/call';
import { fieldProblem } from '@/text/problems';

/** A line of a client's list as it is kept. */
type Line = { id: string; rev: number };

/** Which line an act is about, for its request; a new one has no name so far. */
export function named(line: Line | null): { id: string | null; base_rev: number | null } {
  return { id: line?.id ?? null, base_rev: line?.rev ?? null };
}

/** What the draft of a line is a draft of. */
export function ofLine(kind: BegunOf['kind'], client: string | null, line: Line | null): BegunOf {
  return { kind, client, target: line?.id, base_rev: line?.rev };
}

/** What is typed, and why the last act was refused, if it was. */
export class Entry<T extends object> {
  /** Why the last act could not be done, if it could not. */
  problem: Problem | null = $state.raw(null);
  /** What is typed; bind fields to its `body`. */
  readonly work: Draft<T>;

  /**
   * Make it while its component is being made. A draft of a new line is not put into one that is changed, and where
   * several new ones can be begun at once, `isAbout` says of what was typed whether it is about this one.
   */
  constructor(of: BegunOf, form: T, isAbout: (typed: T) => boolean = () => true) {
    this.work = begun<T>(
      of,
      form,
      ({ base_rev, body }) =>
        (of.target !== undefined || base_rev === null) && isAbout({ ...form, ...(body as T) }),
    );
  }

  /** What is to be said beside the field of that name, if anything is. */
  at(field: string): string | null {
    return fieldProblem(this.problem, field);
  }

  /** Does the act that ends it. Once it is done no draft is left, and `then` hears its answer; else the typing goes on. */
  async end<V>(act: () => Promise<Outcome<V>>, then: (now: V) => void): Promise<void> {
    await this.work.settle();
    const outcome = await act();
    this.problem = outcome.ok ? null : outcome.problem;
    if (!outcome.ok) return this.work.resume();
    await this.work.drop();
    then(outcome.value);
  }
}
