/** Which session the page that both may see shows, and whether it goes on by the program's own word. */
import type { RecordId } from '@/bindings/RecordId';

let face = $state.raw<{ session: RecordId; goesOn: boolean } | null>(null);

/** The page of that session shows whether it goes on. Gives the way to say that it is shown no more. */
export function shows(session: RecordId, goesOn: boolean): () => void {
  const said = { session, goesOn };
  face = said;
  return () => {
    if (face === said) face = null;
  };
}

/** Whether that session goes on, as its page shows it; null where no page of it has said so. */
export function goesOnAsShown(session: RecordId): boolean | null {
  return face?.session === session ? face.goesOn : null;
}
