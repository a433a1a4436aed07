/** The curtain: an opaque page with the time of day. After a minute only the passphrase lifts it. */
import { call } from '@/ipc/call';
import { refresh } from './state.svelte';

const MINUTE = 60_000;

let drawnAt = $state<number | null>(null);
let before: HTMLElement | null = null;

/** Whether the curtain is drawn. */
export function isCurtain(): boolean {
  return drawnAt !== null;
}

/** Whether it has been drawn for so long that lifting it takes the passphrase. */
export function needsPassphrase(at: number): boolean {
  return drawnAt !== null && at - drawnAt >= MINUTE;
}

/** Draws it over everything. What had the focus gets it back. */
export function drawCurtain(at: number = Date.now()): void {
  if (drawnAt !== null) return;
  before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  before?.blur();
  drawnAt = at;
}

/** Lifts it within its minute; later it locks, and the lock page asks for the passphrase. */
export async function liftCurtain(at: number = Date.now()): Promise<void> {
  if (needsPassphrase(at)) {
    await call('lock');
    await refresh();
    drawnAt = null;
    return;
  }
  drawnAt = null;
  requestAnimationFrame(() => before?.focus({ preventScroll: true }));
}

/** Takes it away because the vault was locked under it. */
export function dropCurtain(): void {
  drawnAt = null;
}
