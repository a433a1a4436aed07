/** What "More" of one client leads to, each with one sentence. */
import type { PlainKey } from '@/text/keys';

/** Under which heading a place stands. */
export type MoreGroup = 'work' | 'person' | 'records';

/** A page that More leads to; every one is about the client alone. */
export type MorePlace = {
  group: MoreGroup;
  to:
    | 'goals'
    | 'feedback'
    | 'reports'
    | 'people'
    | 'crisis_plan'
    | 'first_contact'
    | 'capacity_note'
    | 'client_details'
    | 'times'
    | 'contacts'
    | 'boundaries'
    | 'endings'
    | 'measures'
    | 'keeping';
  name: PlainKey;
  line: PlainKey;
};

/** All of them, in the order in which they stand. */
export const morePlaces: MorePlace[] = [
  { group: 'work', to: 'goals', name: 'goal-title', line: 'goal-more' },
  { group: 'work', to: 'feedback', name: 'feedback-title', line: 'goal-more-feedback' },
  { group: 'work', to: 'reports', name: 'report-title', line: 'goal-more-reports' },
  { group: 'person', to: 'people', name: 'around-people-title', line: 'around-more-people' },
  { group: 'work', to: 'crisis_plan', name: 'around-plan-title', line: 'around-more-plan' },
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
  {
    group: 'person',
    to: 'client_details',
    name: 'around-details-title',
    line: 'around-more-details',
  },
  { group: 'work', to: 'times', name: 'times-title', line: 'times-more' },
  { group: 'work', to: 'contacts', name: 'contact-title', line: 'contact-more' },
  { group: 'work', to: 'boundaries', name: 'boundary-title', line: 'boundary-more' },
  { group: 'work', to: 'endings', name: 'ending-title', line: 'ending-more' },
  { group: 'work', to: 'measures', name: 'measure-title', line: 'measure-more' },
  { group: 'records', to: 'keeping', name: 'keeping-title', line: 'keeping-more' },
];
