/** The drafts of what is written between two people, and the act that ends one. */
import { flushAll } from '@/app/drafts.svelte';
import type { BetweenView } from '@/bindings/BetweenView';
import { asksForDate } from '@/components/half-typed';
import { Entry } from '@/features/client/entry.svelte';
import { call, type Outcome } from '@/ipc/call';

/** What is written about one strain beside the strain itself. */
type About = { is: string; rupture: string; to?: string };

/**
 * The draft of something about a strain. Call it while the component is being made. Where several of a kind can be begun,
 * `isMeant` says of what was typed whether it is this one.
 */
export function entryAbout<T extends About>(
  client: string,
  form: T,
  isMeant: (typed: T) => boolean = () => true,
): Entry<T> {
  const { is, rupture, to } = form;
  const isAbout = (typed: T) =>
    typed.is === is && typed.rupture === rupture && typed.to === to && isMeant(typed);
  return new Entry<T>({ kind: 'rupture', client }, form, isAbout);
}

/**
 * Ends it. Where the strain was changed somewhere else meanwhile, `onstale` hears of it: the page shows how it stands,
 * what was typed stays in its form, and can be kept over that.
 */
export async function finish<T extends object>(
  entry: Entry<T>,
  act: () => Promise<Outcome<BetweenView>>,
  onkept: (now: BetweenView) => void,
  onstale: () => void,
): Promise<void> {
  if (asksForDate()) return;
  await entry.end(act, onkept);
  if (entry.problem?.code === 'stale') onstale();
}

/** Lets go of everything that was being typed about a strain: there is no place left to go on with it. */
export async function letGo(client: string, rupture: string): Promise<void> {
  await flushAll();
  const outcome = await call('drafts_of', { client, kind: 'rupture' });
  for (const { target, body } of outcome.ok ? outcome.value.drafts : []) {
    const about = (body as { rupture?: string } | null)?.rupture;
    if (target === rupture || about === rupture) await call('discard_draft', { target });
  }
}
