/** The pages that the palette leads to. */
import { go } from '@/app/router.svelte';
import { OUR_NAMES, sectionName } from '@/app/ways.svelte';
import type { ClientRow } from '@/bindings/ClientRow';
import type { HitView } from '@/bindings/HitView';
import type { NamedSection } from '@/bindings/NamedSection';
import { morePlaces } from '@/features/around/places';
import { practicePlaces } from '@/features/practice/places';
import { t } from '@/text/text.svelte';
import { clientsFor, matches, offersFor, type Offer } from './palette';

/** So many lines of one sort are offered. */
const MOST = 7;

/** Whom a search by name found, by their ids: clients, and those around whom somebody is called so. */
export type Named = { clients: string[]; around: string[] };

/** Whom the hits of a search are about. */
export function namedIn(hits: HitView[]): Named {
  const around = hits.filter(({ kind }) => kind === 'support_person');
  return {
    clients: hits.filter(({ kind }) => kind === 'client').map(({ client, id }) => client ?? id),
    around: around.flatMap(({ client }) => client ?? []),
  };
}

/** Every page of one client, the ones that are looked at most first. */
export function placesOf(one: ClientRow): Offer[] {
  const client = one.id;
  const place = (id: string, says: string, run: () => void): Offer => ({
    id: `${client}-${id}`,
    group: 'go',
    code: one.code,
    cue: one.cue,
    says,
    run,
  });
  const section = (id: string, named: NamedSection, run: () => void): Offer => ({
    ...place(id, sectionName(named), run),
    also: t(OUR_NAMES[named]),
  });
  const first = [
    section('overview', 'overview', () => go('client', { client })),
    section('agreement', 'agreements', () => go('agreement', { client })),
    section('sessions', 'sessions', () => go('sessions', { client })),
    section('between', 'between', () => go('between', { client })),
    place('consent', t('palette-consent'), () => go('consent', { client })),
    section('pacing', 'pacing', () => go('pacing', { client })),
    place('check_ins', t('palette-check-ins'), () => go('check_ins', { client })),
  ];
  const more = morePlaces.map(({ to, name }) => place(to, t(name), () => go(to, { client })));
  return [...first, ...more];
}

/**
 * The pages of clients that the words mean: of those who are called so the first few, the page about people of those
 * around whom somebody is called so, and any page of the client in front or of one who is named with it.
 */
export function clientOffers(
  typed: string,
  clients: ClientRow[],
  named: Named,
  inView: ClientRow | null,
): Offer[] {
  const found = clientsFor(typed, clients, named.clients);
  const called = found.flatMap((one, at) => placesOf(one).slice(0, at === 0 ? 4 : 1));
  const around = clients.filter(({ id }) => named.around.includes(id));
  const people = around.flatMap((one) =>
    placesOf(one).filter(({ id }) => id === `${one.id}-people`),
  );
  const words = typed.split(/\s+/).filter(Boolean);
  const isNamed = ({ code, cue }: ClientRow) =>
    words.some((word) => matches(word, `${code} ${cue ?? ''}`));
  const those = clients.filter((one) => !found.includes(one) && (one === inView || isNamed(one)));
  const pages = words.length > 0 ? those.flatMap((one) => offersFor(typed, placesOf(one))) : [];
  const all = [called, people, pages].flatMap((list) => list.slice(0, MOST));
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}

/** Pages of the practice's own, without parameters. */
export function practicePages(): Offer[] {
  return practicePlaces.map(({ to, name }) => ({
    id: `practice-${to}`,
    group: 'go',
    says: t(name),
    // Every page of the practice's list is drawn without parameters.
    run: () => go(to as 'directory'),
  }));
}
