/** One line of a client's list while it is typed, such as a topic: its draft, and the acts that end it. */
import { begun, type BegunOf, type Draft } from '@/app/drafts.svelte';
import type { Problem } from '@/bindings/Problem';
import type { Outcome } from '@/ipc/call';

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

  /** Does the act that ends it. Gives whether it was done: then no draft is left, and else the typing goes on. */
  async end(act: () => Promise<Outcome<unknown>>): Promise<boolean> {
    await this.work.settle();
    const outcome = await act();
    this.problem = outcome.ok ? null : outcome.problem;
    if (outcome.ok) await this.work.drop();
    else this.work.resume();
    return outcome.ok;
  }
}
