/** The keys that work on every page, and how a key press is named. */
import type { PlainKey } from '@/text/keys';

/** What a key of the frame does. */
export type FrameAct =
  | 'palette'
  | 'lock'
  | 'curtain'
  | 'search'
  | 'backup'
  | 'larger'
  | 'smaller'
  | 'usual_size'
  | 'next_region'
  | 'last_region'
  | 'help'
  | 'back'
  | 'forward'
  | 'leave';

/** Every key of the frame, in the order in which help lists them. Several keys may do one thing. */
export const FRAME_KEYS: { keys: [string, ...string[]]; act: FrameAct; says: PlainKey }[] = [
  { keys: ['Ctrl+K'], act: 'palette', says: 'key-palette' },
  { keys: ['Ctrl+L'], act: 'lock', says: 'key-lock' },
  { keys: ['Ctrl+.'], act: 'curtain', says: 'key-curtain' },
  { keys: ['Ctrl+F'], act: 'search', says: 'key-search' },
  { keys: ['Ctrl+B'], act: 'backup', says: 'key-backup' },
  { keys: ['F6'], act: 'next_region', says: 'key-next-region' },
  { keys: ['Shift+F6'], act: 'last_region', says: 'key-last-region' },
  { keys: ['Esc'], act: 'leave', says: 'key-leave' },
  { keys: ['Alt+Left'], act: 'back', says: 'key-back' },
  { keys: ['Alt+Right'], act: 'forward', says: 'key-forward' },
  { keys: ['Ctrl++', 'Ctrl+='], act: 'larger', says: 'key-larger' },
  { keys: ['Ctrl+-'], act: 'smaller', says: 'key-smaller' },
  { keys: ['Ctrl+0'], act: 'usual_size', says: 'key-usual-size' },
  { keys: ['F1', '?'], act: 'help', says: 'key-help' },
];

const NAMES: Record<string, string> = { Escape: 'Esc', ArrowLeft: 'Left', ArrowRight: 'Right' };

/** The name of a key press, such as `Ctrl+K`, `Shift+F6` or `d`. */
export function keyName(event: KeyboardEvent): string {
  const key = NAMES[event.key] ?? event.key;
  const isLetter = /^[a-z]$/i.test(key);
  const isCommand = event.ctrlKey || event.metaKey;
  const shown = isLetter && isCommand ? key.toUpperCase() : key;
  const needsShift = event.shiftKey && key.length > 1;
  return [isCommand && 'Ctrl', event.altKey && 'Alt', needsShift && 'Shift', shown]
    .filter(Boolean)
    .join('+');
}

/** What the frame does for that key, if anything. A bare character is left to the field that has the focus. */
export function frameAct(name: string, isTyping: boolean): FrameAct | null {
  if (isTyping && name.length === 1) return null;
  return FRAME_KEYS.find(({ keys }) => keys.includes(name))?.act ?? null;
}

/** Whether what has the focus takes characters. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable
  );
}

const SIZES = [80, 90, 100, 110, 125, 150, 175, 200];

/** The next size of text in a direction; the same at either end. */
export function nextSize(from: number, step: 1 | -1): number {
  const bigger = SIZES.find((size) => size > from) ?? 200;
  const smaller = SIZES.findLast((size) => size < from) ?? 80;
  return step === 1 ? bigger : smaller;
}
