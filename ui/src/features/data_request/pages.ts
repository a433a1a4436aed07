/** The page of requests for records. */
import type { Pages } from '@/app/routes';
import type { RecordId } from '@/bindings/RecordId';
import RequestsPage from './RequestsPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    requests: { client: RecordId };
  }
}

const pages: Pages = {
  requests: { component: RequestsPage, rail: 'clients', help: 'data-request-help' },
};
export default pages;
