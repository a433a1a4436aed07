/** The page of times. */
import type { Pages } from '@/app/routes';
import TimesPage from './TimesPage.svelte';

const pages: Pages = {
  times: { component: TimesPage, rail: 'clients', help: 'times-help' },
};
export default pages;
