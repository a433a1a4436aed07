/** Somebody started the program a second time: the window came to the front, and says so until the next act. */
import { on } from '@/ipc/events';

let cameForward = $state(false);

/** Whether the window has just been brought to the front by a second start. */
export function wasOpenAlready(): boolean {
  return cameForward;
}

/** Listens for a second start. Gives the way to stop. */
export function hearSecondStart(): () => void {
  const forget = () => (cameForward = false);
  const deaf = on('brought_forward', () => {
    window.focus();
    cameForward = true;
  });
  window.addEventListener('keydown', forget);
  window.addEventListener('pointerdown', forget);
  return () => {
    deaf();
    window.removeEventListener('keydown', forget);
    window.removeEventListener('pointerdown', forget);
  };
}
