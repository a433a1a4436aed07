/**
 * Nothing typed is ever lost: a body that is being edited is kept in the vault as a draft.
 *
 * Kept 500 ms after the last key, when a field is left, when the page is left, and when the program says
 * `flush_now`. A page calls `draft(...)` while it is being made and binds its fields to `.body`.
 */
import type { Kind } from '@/bindings/Kind';
import type { RecordId } from '@/bindings/RecordId';
import { call } from '@/ipc/call';
import { Draft, type BegunOf, type DraftOf, type Fits, type Send } from './draft.svelte';

export { Draft, type BegunOf, type DraftOf } from './draft.svelte';

const open = new Set<Draft<unknown>>();
const others = new Set<() => Promise<void>>();

/** A draft that lives as long as the component that asks for it. Call it while the component is being made. */
export function draft<T>(of: DraftOf, kept: T, waiting: T | null = null): Draft<T> {
  return live(new Draft<T>(of, kept, waiting));
}

/** The same where nobody told whether a draft waits: it is looked for, and what was typed comes back. */
export function begun<T extends object>(of: BegunOf, kept: T, fits: Fits = () => true): Draft<T> {
  const made = new Draft<T>(null, kept, null);
  made.lookFor(of, fits);
  return live(made);
}

/** Whether a draft of that kind waits, so that a page can open its form. */
export async function waits(kind: Kind, client: RecordId | null, fits: Fits): Promise<boolean> {
  const outcome = await call('drafts_of', { client, kind });
  return outcome.ok && outcome.value.drafts.some(fits);
}

/**
 * A body that needs no act of finishing: it is kept itself, when a field or the page is left, not at every half
 * second, since each keeping is a revision. With `of`, what was typed between is a draft: a lock keeps nothing else.
 */
export function selfKeeping<T>(
  kept: T,
  keep: Send<T>,
  of: DraftOf | null = null,
  waiting: T | null = null,
): Draft<T> {
  return live(new Draft<T>(of, kept, waiting, keep));
}

function live<T>(made: Draft<T>): Draft<T> {
  $effect(() => {
    open.add(made as Draft<unknown>);
    return () => {
      open.delete(made as Draft<unknown>);
      void made.now();
    };
  });
  $effect(() => {
    JSON.stringify(made.body);
    made.notice();
  });
  return made;
}

/** Something else that is typed and has a door of its own: it is kept whenever drafts are. Gives the way to stop. */
export function keepWithDrafts(now: () => Promise<void>): () => void {
  others.add(now);
  return () => void others.delete(now);
}

/** Keeps every open draft now; resolves when all are kept. */
export async function flushAll(): Promise<void> {
  await Promise.all([...[...open].map((one) => one.now()), ...[...others].map((now) => now())]);
}

/** Keeps drafts when a field is left and when the page goes out of sight. Gives the way to stop. */
export function keepOnLeaving(): () => void {
  const keep = () => void flushAll();
  document.addEventListener('focusout', keep);
  document.addEventListener('visibilitychange', keep);
  return () => {
    document.removeEventListener('focusout', keep);
    document.removeEventListener('visibilitychange', keep);
  };
}
