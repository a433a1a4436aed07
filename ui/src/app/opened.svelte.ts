/** What opened the vault this time, as far as it matters for what is offered next. */
let byWords = $state(false);

/** Whether the recovery words opened it and no new passphrase was chosen since. */
export function wasOpenedByWords(): boolean {
  return byWords;
}

/** Notes what opened it, or that a new passphrase was chosen. */
export function openedByWords(now: boolean): void {
  byWords = now;
}
