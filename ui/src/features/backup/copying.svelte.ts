/** A copy being made or tested: how far it is, what came of it, what stood in the way. */
import type { CopyReport } from '@/bindings/CopyReport';
import type { CopyRequest } from '@/bindings/CopyRequest';
import type { PlaceView } from '@/bindings/PlaceView';
import type { Problem } from '@/bindings/Problem';
import type { ProgressView } from '@/bindings/ProgressView';
import { refresh } from '@/app/state.svelte';
import { call, type Outcome } from '@/ipc/call';

/** One long act at a time. */
export class Copying {
  /** What is going on, or what ended last. */
  kind: 'none' | 'copy' | 'test' = $state('none');
  place: PlaceView | null = $state.raw(null);
  isBusy = $state(false);
  step: ProgressView | null = $state.raw(null);
  report: CopyReport | null = $state.raw(null);
  problem: Problem | null = $state.raw(null);

  /** Copies to a place. Says whether there is a copy now that was read back. */
  backUp(place: PlaceView): Promise<boolean> {
    this.place = place;
    return this.#run('copy', () =>
      call('back_up', { place: place.place }, (step) => (this.step = step)),
    );
  }

  /** Opens and reads a copy, and brings nothing back. */
  test(request: CopyRequest): Promise<boolean> {
    return this.#run('test', () => call('test_copy', request, (step) => (this.step = step)));
  }

  /** Asks the program to stop. The act itself says when it has. */
  stop(): void {
    void call('stop');
  }

  /** Puts away what came of the last act. */
  clear(): void {
    this.kind = 'none';
    this.report = null;
    this.problem = null;
  }

  async #run(kind: 'copy' | 'test', act: () => Promise<Outcome<CopyReport>>): Promise<boolean> {
    if (this.isBusy) return false;
    this.clear();
    this.kind = kind;
    this.step = null;
    this.isBusy = true;
    const outcome = await act();
    this.isBusy = false;
    if (outcome.ok) this.report = outcome.value;
    else this.problem = outcome.problem;
    await refresh();
    return outcome.ok;
  }
}
