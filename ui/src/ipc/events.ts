/** What the program says without being asked. */
import { listen } from '@tauri-apps/api/event';

/** Every event and what it carries. */
export type Events = {
  /** Keep what is being typed and answer `flushed` within 250 ms. */
  flush_now: null;
  /** The program went to another stage; `app_state` says which. */
  stage_changed: null;
  /** Somebody started the program a second time. */
  brought_forward: null;
  /** Whether the last minute before the idle lock has begun. */
  idle_soon: boolean;
  /** From now on only the session that goes on is answered, until the passphrase is typed. */
  only_session: null;
};

/** Listens until the function that it returns is called. */
export function on<E extends keyof Events>(
  event: E,
  hear: (carried: Events[E]) => void,
): () => void {
  const stopping = listen<Events[E]>(event, ({ payload }) => hear(payload)).catch(() => () => {});
  return () => void stopping.then((stop) => stop());
}
