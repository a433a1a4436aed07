/** The page of plans for ending. */
import type { Pages } from '@/app/routes';
import EndingsPage from './EndingsPage.svelte';

const pages: Pages = {
  endings: { component: EndingsPage, rail: 'clients', help: 'ending-help' },
};
export default pages;
