/** What brings back a copy: which one, and what opens it. */
import type { CopyRequest } from '@/bindings/CopyRequest';
import type { CopyView } from '@/bindings/CopyView';
import type { PlaceView } from '@/bindings/PlaceView';

/** What opens the copy. `own` is the open vault's own words. */
export type KeyWay = 'own' | 'words' | 'passphrase';

/** What is typed for it. */
export type Typed = { words: string; passphrase: string; newPassphrase: string };

/** A copy with its place. */
export type Chosen = { place: PlaceView; copy: CopyView };

/** The name of a copy, for the list. */
export function idOf({ place, copy }: Chosen): string {
  return `${place.place}-${copy.counter}-${copy.made}`;
}

/** Every copy that can be reached now, the newest of each place first. */
export function reachable(places: PlaceView[]): Chosen[] {
  return places
    .filter((place) => place.is_present)
    .flatMap((place) => place.copies.map((copy) => ({ place, copy })));
}

/** The request, with only what its way of opening needs. */
export function requestFor({ place, copy }: Chosen, way: KeyWay, typed: Typed): CopyRequest {
  const isWords = way === 'words';
  return {
    place: place.place,
    counter: copy.counter,
    made: copy.made,
    passphrase: way === 'passphrase' ? typed.passphrase : null,
    words: isWords ? typed.words : null,
    new_passphrase: isWords && typed.newPassphrase ? typed.newPassphrase : null,
  };
}

/** Whether enough is typed to begin. */
export function isReady(way: KeyWay, typed: Typed): boolean {
  if (way === 'passphrase') return typed.passphrase !== '';
  if (way === 'words') return typed.words.trim() !== '' && typed.newPassphrase !== '';
  return true;
}
