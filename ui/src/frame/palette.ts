/** What the palette offers for the words typed. */
import type { Act } from '@/app/acts.svelte';
import type { Route } from '@/app/routes';
import type { ClientRow } from '@/bindings/ClientRow';

/** One line of the palette. */
export type Offer = {
  id: string;
  group: 'go' | 'do' | 'search';
  /** The client's code and cue, if it is about one. */
  code?: string;
  cue?: string | null;
  says: string;
  /** What it is found by too and does not say: our name of a section that the practice calls otherwise. */
  also?: string;
  key?: string;
  run: () => void;
};

/** Whether every word typed begins a word of the text. */
export function matches(typed: string, text: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  const whole = fold(text);
  return fold(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)) || whole.startsWith(part));
}

/** The clients whose code or cue is meant, or whose name was found; the best first. */
export function clientsFor(typed: string, clients: ClientRow[], byName: string[]): ClientRow[] {
  if (!typed.trim()) return [];
  const byLabel = clients.filter((one) => matches(typed, `${one.code} ${one.cue ?? ''}`));
  const named = clients.filter((one) => byName.includes(one.id) && !byLabel.includes(one));
  return [...byLabel, ...named];
}

/** The client whose page is in front, if one's is. */
export function clientInView(clients: ClientRow[], { params }: Route): ClientRow | null {
  const id = 'client' in params ? params.client : undefined;
  return clients.find((one) => one.id === id) ?? null;
}

/** Those of the offers that the words mean; all of them when nothing is typed. */
export function offersFor(typed: string, offers: Offer[]): Offer[] {
  const all = ({ code, cue, says, also }: Offer) => [code, cue, says, also].join(' ');
  return offers.filter((one) => matches(typed, all(one)));
}

/** Page acts as offers. */
export function actOffers(acts: Act[]): Offer[] {
  return acts.map((act) => ({
    id: `act-${act.name}`,
    group: 'do',
    says: act.name,
    key: act.key,
    run: act.run,
  }));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
