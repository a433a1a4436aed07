/**
 * Date fields with a date that is half typed or cannot be. Such a date is not kept, so an act that keeps the page
 * asks here first: else the page would keep an earlier day than the one that is in sight.
 */

/** Goes to a field and says what is still to be typed. */
type Ask = () => void;

const asks = new Set<Ask>();

/** Tells of a field; gives the way to tell that it is whole again. */
export function halfTyped(ask: Ask): () => void {
  asks.add(ask);
  return () => void asks.delete(ask);
}

/** Whether a date is still half typed on this page. Then its field has the focus and says so. */
export function asksForDate(): boolean {
  const [first] = asks;
  first?.();
  return first !== undefined;
}
