/** The page of the practice's own details. */
import type { Pages } from '@/app/routes';
import PracticePage from './PracticePage.svelte';

const pages: Pages = {
  practice: { component: PracticePage, rail: 'practice', help: 'practice-help' },
};
export default pages;
