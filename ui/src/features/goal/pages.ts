/** The page of goals and progress. */
import type { Pages } from '@/app/routes';
import GoalsPage from './GoalsPage.svelte';

const pages: Pages = {
  goals: { component: GoalsPage, rail: 'clients', help: 'goal-help' },
};
export default pages;
