/** The one door to the program: a command goes out, an answer or a problem comes back. Never throws. */
import { Channel, invoke } from '@tauri-apps/api/core';
import type { Problem } from '@/bindings/Problem';
import type { CommandName, Commands } from '@/ipc/commands';

/** Either what was asked for, or why it could not be had. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

type Request<C extends CommandName> = Commands[C][0];
type Answer<C extends CommandName> = Commands[C][1];
type Step<C extends CommandName> = Commands[C] extends [unknown, unknown, infer P] ? P : never;
type Rest<C extends CommandName> =
  Request<C> extends void ? [] : [request: Request<C>, onProgress?: (step: Step<C>) => void];

/** Asks the program for something. A long act says how far it is through `onProgress`. */
export async function call<C extends CommandName>(
  command: C,
  ...[request, onProgress]: Rest<C>
): Promise<Outcome<Answer<C>>> {
  const args: Record<string, unknown> = {};
  if (request !== undefined) args.request = request;
  if (isLong(command)) args.progress = new Channel<Step<C>>(onProgress ?? (() => {}));
  try {
    return { ok: true, value: await invoke<Answer<C>>(command, args) };
  } catch (thrown) {
    return { ok: false, problem: asProblem(thrown) };
  }
}

/** Whether the command takes a progress channel, which Rust expects even when nobody listens. */
function isLong(command: CommandName): boolean {
  return (
    command === 'back_up' ||
    command === 'test_copy' ||
    command === 'restore' ||
    command === 'export_client' ||
    command === 'choose_earlier' ||
    command === 'open_earlier' ||
    command === 'take_earlier'
  );
}

/** What was thrown, if it is one of ours; anything else is a fault at the door. */
function asProblem(thrown: unknown): Problem {
  const isOurs = typeof thrown === 'object' && thrown !== null && 'code' in thrown;
  return isOurs ? (thrown as Problem) : { code: 'unexpected', place: 'ipc' };
}
