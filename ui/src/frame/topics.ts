/** Help by topic: which pages each is about, and finding one by words. */
import type { RouteName } from '@/app/routes';
import { tryText } from '@/text/text.svelte';
import { matches } from './palette';

/** One topic; its title and its text are `topic-<id>` and `topic-<id>-text`. */
export type Topic = {
  id: string;
  /** The pages on which F1 opens it. */
  of: readonly string[];
  /** The page that it is about, where that can be opened without saying whose. */
  to?:
    'today' | 'tonight' | 'clients' | 'search' | 'practice' | 'backup' | 'settings' | 'directory';
};

/** Every topic, in the order in which they are listed. */
export const TOPICS: readonly Topic[] = [
  { id: 'first-week', of: [] },
  { id: 'today', of: ['today', 'tonight'], to: 'today' },
  {
    id: 'clients',
    of: [
      'clients',
      'new_client',
      'client',
      'client_details',
      'client_more',
      'identity',
      'brought',
      'sensitivities',
    ],
    to: 'clients',
  },
  { id: 'session', of: ['sessions', 'session', 'before'] },
  { id: 'mode', of: ['session_mode'] },
  { id: 'consent', of: ['consent', 'consent_answer'] },
  { id: 'agreement', of: ['agreement', 'signing'] },
  { id: 'paper', of: ['print'] },
  { id: 'hand-over', of: [] },
  { id: 'people', of: ['people', 'first_contact', 'capacity_note'] },
  { id: 'hard-moments', of: ['crisis_plan', 'preparation'] },
  { id: 'check-in', of: ['check_ins', 'measures'] },
  { id: 'pacing', of: ['pacing', 'exposure_steps'] },
  { id: 'between', of: ['between', 'boundaries'] },
  { id: 'endings', of: ['endings', 'directory'], to: 'directory' },
  { id: 'goals', of: ['goals', 'feedback', 'reports'] },
  { id: 'times', of: ['times', 'contacts', 'leave'] },
  { id: 'search', of: ['search'], to: 'search' },
  {
    id: 'practice',
    of: [
      'practice',
      'word_lists',
      'note_templates',
      'practice_details',
      'own_scopes',
      'supervision',
      'workspace',
      'own_reactions',
      'self_care',
      'load',
    ],
    to: 'practice',
  },
  { id: 'ways', of: ['ways'], to: 'settings' },
  { id: 'backup', of: ['backup'], to: 'backup' },
  { id: 'lock', of: [] },
  { id: 'records', of: ['records', 'practice_records', 'history', 'audit', 'told'] },
  { id: 'keeping', of: ['keeping', 'erasing', 'retention', 'trash'] },
  { id: 'export', of: ['bring_in', 'export', 'requests'] },
  { id: 'executor', of: ['executor', 'cover'] },
  { id: 'settings', of: ['settings'], to: 'settings' },
];

/** The topic of a page. */
export function topicOf(page: RouteName): Topic | undefined {
  return TOPICS.find(({ of }) => of.includes(page));
}

/** What a topic is called. */
export function titleOf({ id }: Topic): string {
  return tryText(`topic-${id}`) ?? '';
}

/** What it says, paragraph by paragraph. */
export function paragraphsOf({ id }: Topic): string[] {
  return (tryText(`topic-${id}-text`) ?? '').split(/\n\s*\n/);
}

/** The topics in which every word stands, or begins a word that does; those with a title that has them first. */
export function topicsFor(typed: string): Topic[] {
  if (!typed.trim()) return [...TOPICS];
  const byTitle = TOPICS.filter((topic) => matches(typed, titleOf(topic)));
  const byText = TOPICS.filter((topic) =>
    matches(typed, [titleOf(topic), ...paragraphsOf(topic)].join(' ')),
  );
  return [...byTitle, ...byText.filter((topic) => !byTitle.includes(topic))];
}
