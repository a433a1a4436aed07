/** What "More" of one client leads to, each with one sentence. */
import type { RouteName, Routes } from '@/app/routes';
import type { RecordId } from '@/bindings/RecordId';
import type { WayOfWorking } from '@/bindings/WayOfWorking';
import type { PlainKey } from '@/text/keys';

/** Under which heading a place stands. */
export type MoreGroup = 'work' | 'person' | 'records';

/** The pages that need to know whose they are, and nothing else. */
type OfOneClient = {
  [N in RouteName]: Record<never, never> extends Routes[N]
    ? never
    : { client: RecordId } extends Routes[N]
      ? N
      : never;
}[RouteName];

/** A page that More leads to; every one is about the client alone. */
export type MorePlace = {
  group: MoreGroup;
  to: OfOneClient;
  name: PlainKey;
  line: PlainKey;
  /** The part it belongs to, where it is hidden until that is wanted. */
  way?: WayOfWorking;
};

/** All of them, in the order in which they stand. */
export const morePlaces: MorePlace[] = [
  { group: 'work', to: 'goals', name: 'goal-title', line: 'goal-more' },
  { group: 'work', to: 'feedback', name: 'feedback-title', line: 'goal-more-feedback' },
  { group: 'work', to: 'times', name: 'times-title', line: 'times-more' },
  { group: 'work', to: 'contacts', name: 'contact-title', line: 'contact-more' },
  { group: 'work', to: 'boundaries', name: 'boundary-title', line: 'boundary-more' },
  { group: 'work', to: 'reports', name: 'report-title', line: 'goal-more-reports' },
  {
    group: 'work',
    to: 'measures',
    name: 'measure-title',
    line: 'measure-more',
    way: 'measures',
  },
  { group: 'work', to: 'crisis_plan', name: 'around-plan-title', line: 'around-more-plan' },
  { group: 'work', to: 'endings', name: 'ending-title', line: 'ending-more' },
  { group: 'person', to: 'people', name: 'around-people-title', line: 'around-more-people' },
  {
    group: 'person',
    to: 'client_details',
    name: 'around-details-title',
    line: 'around-more-details',
  },
  {
    group: 'person',
    to: 'identity',
    name: 'brought-identity-title',
    line: 'brought-identity-more',
  },
  { group: 'person', to: 'brought', name: 'brought-title', line: 'brought-more' },
  {
    group: 'person',
    to: 'sensitivities',
    name: 'sensitivity-title',
    line: 'sensitivity-more',
  },
  {
    group: 'person',
    to: 'first_contact',
    name: 'around-beginning-title',
    line: 'around-more-beginning',
  },
  {
    group: 'person',
    to: 'capacity_note',
    name: 'around-capacity-title',
    line: 'around-more-capacity',
  },
  { group: 'records', to: 'records', name: 'trail-records-title', line: 'trail-records-more' },
  { group: 'records', to: 'told', name: 'trail-told-title', line: 'trail-told-more' },
  { group: 'records', to: 'requests', name: 'data-request-title', line: 'data-request-more' },
  { group: 'records', to: 'export', name: 'export-title', line: 'export-more' },
  { group: 'records', to: 'keeping', name: 'keeping-title', line: 'keeping-more' },
];
