/**
 * Fields with a date or a time that is half typed or cannot be. Such a one is not kept, so an act that keeps the page
 * asks here first: else the page would keep an earlier one than what is in sight.
 */

/** Goes to a field and says what is still to be typed; tells whether anything is. */
type Ask = () => boolean;

const asks = new Set<Ask>();

/** Tells of a field; gives the way to tell that it is whole again. */
export function halfTyped(ask: Ask): () => void {
  asks.add(ask);
  return () => void asks.delete(ask);
}

/** Whether a date or a time is still half typed on this page. Then its field has the focus and says so. */
export function asksForDate(): boolean {
  return [...asks].some((ask) => ask());
}
