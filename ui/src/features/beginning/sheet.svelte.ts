/** The recovery sheet while it is being made: fetched, printed, two words typed back. */
import { take } from '@/app/state.svelte';
import { timeNow } from '@/app/state.svelte';
import type { Problem } from '@/bindings/Problem';
import type { RecoverySheetView } from '@/bindings/RecoverySheetView';
import { call } from '@/ipc/call';

/** A sheet that is being made. */
export class Sheet {
  view: RecoverySheetView | null = $state.raw(null);
  problem: Problem | null = $state.raw(null);
  isCovered = $state(true);
  printedAt: string | null = $state(null);
  typed: string[] = $state(['', '']);

  /** Asks for the words. They stay covered until somebody wants to see them. Once they open the vault, the passphrase is needed. */
  async fetch(passphrase: string | null = null): Promise<void> {
    this.problem = null;
    const outcome = await call('recovery_sheet', { passphrase });
    if (outcome.ok) this.view = outcome.value;
    else this.problem = outcome.problem;
  }

  /** Sends the sheet to the printer, on the practice's own paper. */
  async print(): Promise<void> {
    this.problem = null;
    const practice = await call('practice');
    const paper = practice.ok ? practice.value.practice.paper : 'a4';
    const outcome = await call('print', {
      document: { kind: 'recovery_sheet' },
      copy: 'stays_here',
      profile: 'clear_14pt',
      paper,
      lines_for: [],
    });
    if (!outcome.ok) this.problem = outcome.problem;
    else if (outcome.value.became === 'printed') this.printedAt = timeNow();
  }

  /** Whether the word at that place of the two is the one on the paper; nothing while it is blank. */
  isSame(place: number): boolean | null {
    const typed = this.typed[place]?.trim().toLowerCase() ?? '';
    const asked = this.view?.type_back[place];
    if (!typed || asked === undefined) return null;
    return this.view?.words[asked - 1] === typed;
  }

  /** Whether both are. */
  get isTypedBack(): boolean {
    return this.isSame(0) === true && this.isSame(1) === true;
  }

  /** Makes the words count. From now on they open the vault and its copies. */
  async keep(): Promise<boolean> {
    this.problem = null;
    const places = this.view?.type_back ?? [];
    const answers = places.map((place, at) => ({
      place,
      word: this.typed[at]?.trim().toLowerCase() ?? '',
    }));
    const outcome = await call('keep_recovery_words', { answers });
    if (!outcome.ok) this.problem = outcome.problem;
    else take(outcome);
    return outcome.ok;
  }
}
