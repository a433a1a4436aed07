/**
 * The pages that the practice page leads to, each with one sentence.
 *
 * Every page of the practice's own work is listed here, so that it can be reached; the page groups them by `group`.
 */
import type { RouteName } from '@/app/routes';
import type { PlainKey } from '@/text/keys';

/** Under which heading a place stands. */
export type PracticeGroup = 'work' | 'words' | 'records';

/** A page that the practice page leads to. */
export type PracticePlace = {
  group: PracticeGroup;
  to: RouteName;
  name: PlainKey;
  line: PlainKey;
};

/** All of them, in the order in which they stand. */
export const practicePlaces: PracticePlace[] = [
  { group: 'records', to: 'retention', name: 'retention-title', line: 'retention-more' },
  { group: 'records', to: 'trash', name: 'trash-title', line: 'trash-more' },
];
