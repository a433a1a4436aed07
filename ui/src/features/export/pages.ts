/** The page on which a copy of one client's records is made. */
import type { Pages } from '@/app/routes';
import type { RecordId } from '@/bindings/RecordId';
import ExportPage from './ExportPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    export: { client: RecordId; request?: RecordId };
  }
}

const pages: Pages = {
  export: { component: ExportPage, rail: 'clients', help: 'export-help' },
};
export default pages;
