/** Which place a copy should go to when nobody says. */
import type { PlaceView } from '@/bindings/PlaceView';

/** The one place that is meant: the only one that can be pulled out and is there. Nothing when it is not clear. */
export function obviousPlace(places: PlaceView[]): PlaceView | null {
  const likely = places.filter((one) => one.is_present && one.is_removable && !one.is_same_disk);
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

/** Places in the order of use: sticks that are there, other folders, then what is away. */
export function inOrder(places: PlaceView[]): PlaceView[] {
  const rank = (one: PlaceView) =>
    (one.is_present ? 0 : 4) + (one.is_same_disk ? 2 : 0) + (one.is_removable ? 0 : 1);
  return [...places].sort((a, b) => rank(a) - rank(b));
}
