/** The pages of the trail: everything that is kept, the history of one record, what was done, what was told. */
import type { Pages } from '@/app/routes';
import ActsPage from './ActsPage.svelte';
import HistoryPage from './HistoryPage.svelte';
import RecordsPage from './RecordsPage.svelte';
import ToldPage from './ToldPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    records: { client: string };
    practice_records: Record<never, never>;
    history: { record: string; client?: string };
    audit: { client?: string };
    told: { client: string };
  }
}

const pages: Pages = {
  records: { component: RecordsPage, rail: 'clients', help: 'trail-records-help' },
  practice_records: { component: RecordsPage, rail: 'practice', help: 'trail-records-help' },
  history: { component: HistoryPage, rail: 'clients', help: 'trail-history-help' },
  audit: { component: ActsPage, rail: 'practice', help: 'trail-acts-help' },
  told: { component: ToldPage, rail: 'clients', help: 'trail-told-help' },
};
export default pages;
