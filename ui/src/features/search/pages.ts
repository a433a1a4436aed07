/** The page that finds words. */
import type { Pages } from '@/app/routes';
import SearchPage from './SearchPage.svelte';

const pages: Pages = { search: { component: SearchPage, rail: 'search', help: 'search-help' } };
export default pages;
