/** Where the program stands, as it last said, and how this computer shows things. */
import type { AppState } from '@/bindings/AppState';
import type { Device } from '@/bindings/Device';
import type { Problem } from '@/bindings/Problem';
import { call, type Outcome } from '@/ipc/call';
import { timeOf, writeDates } from '@/text/dates.svelte';
import { direction, locale, speak } from '@/text/text.svelte';

let state = $state.raw<AppState | null>(null);
let problem = $state.raw<Problem | null>(null);
let ahead = 0;

/** What the program last said of itself; nothing until it has answered once. */
export function app(): AppState | null {
  return state;
}

/** Why the program did not answer, if it did not. */
export function appProblem(): Problem | null {
  return problem;
}

/** Milliseconds since 1970 by the program's clock, which a test may have set. */
export function now(): number {
  return Date.now() + ahead;
}

/** The local time now, `14:31`. */
export function timeNow(): string {
  return timeOf(now());
}

/** The practice's day, as the program last said. */
export function today(): string {
  return state?.today ?? '';
}

/** Whether anything can be written. */
export function isReadOnly(): boolean {
  return state?.condition === 'changed_outside' || state?.condition === 'folder_read_only';
}

/** Asks the program where it stands. */
export async function refresh(): Promise<void> {
  take(await call('app_state'));
}

/** Takes an answer that tells where the program stands. */
export function take(outcome: Outcome<AppState>): void {
  problem = outcome.ok ? null : outcome.problem;
  if (!outcome.ok) return;
  state = outcome.value;
  ahead = outcome.value.now - Date.now();
  wear(outcome.value.device);
}

/** Keeps how this computer shows things, and shows them so at once. */
export async function keepDevice(device: Device): Promise<Problem | null> {
  wear(device);
  const outcome = await call('keep_device', device);
  if (outcome.ok) take(outcome);
  else if (state) wear(state.device);
  return outcome.ok ? null : outcome.problem;
}

/** Colours, size of text, language and direction of the whole window. */
function wear(device: Device): void {
  speak(device.language);
  writeDates(device.date_style);
  const root = document.documentElement;
  root.lang = locale();
  root.dir = direction();
  if (device.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = device.theme;
  root.style.setProperty('--text-size', `${device.text_size}%`);
}
