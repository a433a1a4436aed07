/** The page of a client's progress reports. */
import type { Pages } from '@/app/routes';
import ReportsPage from './ReportsPage.svelte';

const pages: Pages = {
  reports: { component: ReportsPage, rail: 'clients', help: 'report-help' },
};
export default pages;
