/** How items stand: into which part of the page each belongs, and whose yes is missing. The rules are the program's. */
import type { EventView } from '@/bindings/EventView';
import type { GivenBy } from '@/bindings/GivenBy';
import type { ItemView } from '@/bindings/ItemView';
import type { Standing } from '@/bindings/Standing';

/** The parts of the page that have rows, in their order: what is refused comes first. */
export const GROUPS = ['no', 'conditions', 'yes', 'over', 'told'] as const;

/** A part of the page. */
export type Group = (typeof GROUPS)[number] | 'not_asked';

/** Into which part of the page an item belongs. */
export function groupOf(standing: Standing): Group {
  switch (standing) {
    case 'not_now':
    case 'declined':
    case 'paused':
    case 'withdrawn':
      return 'no';
    case 'granted_with_conditions':
      return 'conditions';
    case 'granted':
      return 'yes';
    case 'expired':
      return 'over';
    case 'acknowledged':
      return 'told';
    case 'not_asked':
      return 'not_asked';
  }
}

/** Whether somebody said no, in one way or another. */
export function isNo(standing: Standing): boolean {
  return groupOf(standing) === 'no';
}

/** Whether it is a yes. */
export function isYes(standing: Standing): boolean {
  return standing === 'granted' || standing === 'granted_with_conditions';
}

/** What was answered up to a day, oldest first. */
export function answersUntil({ history }: ItemView, on: string): EventView[] {
  return history.filter(({ event }) => event.answered_on <= on);
}

/** The items that the list had on a day, each with the answers up to then. */
export function itemsOn(items: readonly ItemView[], on: string): ItemView[] {
  return items
    .map((item) => ({ ...item, history: answersUntil(item, on) }))
    .filter(({ item, history }) => item.listed_on <= on || history.length > 0);
}

/** The answer that decides how an item stands. */
export function deciding({ by, history }: ItemView): EventView | null {
  return history.find(({ id }) => id === by) ?? null;
}

/** Whether the client answered for themselves. */
export function isTheClient(given: GivenBy): boolean {
  return given === 'client' || given === 'client_assent';
}

/** Where two have to say yes and one of them has: whose is missing. */
export function missingYes(item: ItemView, on: string): 'client' | 'guardian' | null {
  if (item.item.decided_by !== 'client_and_guardian' || isYes(item.standing)) return null;
  if (item.no_to_everybody !== null) return null;
  const own = saysYes(item, on, true);
  const theirs = saysYes(item, on, false);
  if (own === theirs) return null;
  return own ? 'guardian' : 'client';
}

/** A no that was entered in error counts no more, and brings no yes back either. */
function saysYes(item: ItemView, on: string, byClient: boolean): boolean {
  let yes = false;
  for (const { event, is_voided } of answersUntil(item, on)) {
    if (isTheClient(event.given_by) !== byClient) continue;
    if (isNo(event.decision)) yes = false;
    else if (!is_voided) yes = event.expires_on === null || event.expires_on >= on;
  }
  return yes;
}
