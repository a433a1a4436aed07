/**
 * The pages that the practice page leads to, each with one sentence.
 *
 * Every page of the practice's own work is listed here, so that it can be reached; the page groups them by `group`.
 */
import type { RouteName } from '@/app/routes';
import type { WayOfWorking } from '@/bindings/WayOfWorking';
import type { PlainKey } from '@/text/keys';

/** Under which heading a place stands. */
export type PracticeGroup = 'work' | 'words' | 'records';

/** A page that the practice page leads to. */
export type PracticePlace = {
  group: PracticeGroup;
  to: RouteName;
  name: PlainKey;
  line: PlainKey;
  /** The part it belongs to, where it is hidden until that is wanted. */
  way?: WayOfWorking;
};

/** All of them, in the order in which they stand: within each group, what is used most comes first. */
export const practicePlaces: PracticePlace[] = [
  { group: 'work', to: 'supervision', name: 'supervision-title', line: 'supervision-place' },
  { group: 'work', to: 'workspace', name: 'walk-title', line: 'walk-place' },
  { group: 'work', to: 'leave', name: 'leave-title', line: 'leave-place' },
  { group: 'work', to: 'cover', name: 'cover-title', line: 'cover-place' },
  { group: 'work', to: 'directory', name: 'directory-title', line: 'directory-line' },
  {
    group: 'work',
    to: 'own_reactions',
    name: 'own-reaction-title',
    line: 'own-reaction-place',
  },
  {
    group: 'work',
    to: 'self_care',
    name: 'self-care-title',
    line: 'self-care-place',
    way: 'self_care',
  },
  { group: 'work', to: 'load', name: 'load-title', line: 'load-place', way: 'load' },
  {
    group: 'words',
    to: 'note_templates',
    name: 'note-template-title',
    line: 'note-template-line',
    way: 'note_templates',
  },
  {
    group: 'words',
    to: 'preparation',
    name: 'around-cards-title',
    line: 'around-cards-line',
    way: 'preparation_cards',
  },
  { group: 'words', to: 'word_lists', name: 'word-list-title', line: 'word-list-line' },
  { group: 'words', to: 'own_scopes', name: 'consent-own-title', line: 'practice-own-scopes' },
  {
    group: 'records',
    to: 'practice_details',
    name: 'practice-details-title',
    line: 'practice-details-place',
  },
  { group: 'records', to: 'audit', name: 'trail-acts-title', line: 'trail-acts-more' },
  {
    group: 'records',
    to: 'practice_records',
    name: 'trail-records-practice-title',
    line: 'trail-records-practice-more',
  },
  { group: 'records', to: 'retention', name: 'retention-title', line: 'retention-more' },
  { group: 'records', to: 'trash', name: 'trash-title', line: 'trash-more' },
  { group: 'records', to: 'bring_in', name: 'bring-title', line: 'bring-place' },
  { group: 'records', to: 'executor', name: 'executor-title', line: 'executor-place' },
];
