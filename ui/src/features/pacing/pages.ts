/** The page of the pace of the work with one person. */
import type { Pages } from '@/app/routes';
import PacingPage from './PacingPage.svelte';

const pages: Pages = {
  pacing: { component: PacingPage, rail: 'clients', help: 'pacing-help' },
};
export default pages;
