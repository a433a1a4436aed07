/** Tells the program that a hand is there, and hears when it is about to lock. */
import { call } from '@/ipc/call';
import { on } from '@/ipc/events';

const SELDOM = 5_000;

let soon = $state(false);

/** Whether the last minute before the lock has begun. */
export function locksSoon(): boolean {
  return soon;
}

/** Pings at most every five seconds while there are keys or a pointer. Gives the way to stop. */
export function tellActivity(): () => void {
  let last = -SELDOM;
  const ping = () => {
    const at = performance.now();
    if (at - last < SELDOM) return;
    last = at;
    soon = false;
    void call('activity');
  };
  const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
  for (const sign of signs) window.addEventListener(sign, ping, { passive: true });
  const deaf = on('idle_soon', (isSoon) => (soon = isSoon));
  return () => {
    for (const sign of signs) window.removeEventListener(sign, ping);
    deaf();
  };
}
