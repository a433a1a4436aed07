/** The page of the check-ins. */
import type { Pages } from '@/app/routes';
import CheckInsPage from './CheckInsPage.svelte';

const pages: Pages = {
  check_ins: { component: CheckInsPage, rail: 'clients', help: 'check-in-help' },
};
export default pages;
