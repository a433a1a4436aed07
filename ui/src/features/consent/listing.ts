/** Putting something on a client's list that is not there yet. */
import type { ConsentItem } from '@/bindings/ConsentItem';
import type { ConsentView } from '@/bindings/ConsentView';
import { call, type Outcome } from '@/ipc/call';
import { whomOf, type About } from './answer';

/** Puts it there. Gives the list as it is then, and which item of it this is. */
export async function putOnTheList(
  { client, items }: ConsentView,
  about: About,
  item: ConsentItem,
): Promise<Outcome<{ view: ConsentView; item: string }>> {
  const before = new Set(items.map(({ id }) => id));
  const outcome = await call('keep_consent_item', {
    client,
    id: null,
    base_rev: null,
    own: 'own' in about ? about.own : null,
    person: whomOf(about) || null,
    item,
  });
  if (!outcome.ok) return outcome;
  const listed = outcome.value.items.find(({ id }) => !before.has(id));
  if (!listed) return { ok: false, problem: { code: 'not_found' } };
  return { ok: true, value: { view: outcome.value, item: listed.id } };
}
