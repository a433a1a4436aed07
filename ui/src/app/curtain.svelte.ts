/** The curtain: an opaque page with the time of day. After a minute only the passphrase lifts it. */
import { call } from '@/ipc/call';
import { refresh } from './state.svelte';

const MINUTE = 60_000;

let drawnAt = $state<number | null>(null);
let wanted = $state.raw<(() => void) | null>(null);
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
    dropCurtain();
    return;
  }
  dropCurtain();
  requestAnimationFrame(() => before?.focus({ preventScroll: true }));
}

/** Draws it and asks for the passphrase: only the session is answered, and something else is wanted. */
export function askUnderCurtain(then: () => void): void {
  drawCurtain();
  wanted = then;
}

/** What is done once the passphrase is typed, if it is asked for. */
export function isWanted(): (() => void) | null {
  return wanted;
}

/** Nothing else is wanted any more. */
export function leaveWanted(): void {
  wanted = null;
}

/** Takes it away: the vault was locked under it, or another page follows. */
export function dropCurtain(): void {
  drawnAt = null;
  wanted = null;
}
