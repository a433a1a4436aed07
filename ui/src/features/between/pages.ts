/** The page Between us. */
import type { Pages } from '@/app/routes';
import BetweenPage from './BetweenPage.svelte';

const pages: Pages = {
  between: { component: BetweenPage, rail: 'clients', help: 'between-help' },
};
export default pages;
