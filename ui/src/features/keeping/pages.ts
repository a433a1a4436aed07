/** How long one client's records are kept, and how they are erased. */
import type { RecordId } from '@/bindings/RecordId';
import type { Pages } from '@/app/routes';
import ErasingPage from './ErasingPage.svelte';
import KeepingPage from './KeepingPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    keeping: { client: RecordId };
    erasing: { client: RecordId };
  }
}

const pages: Pages = {
  keeping: { component: KeepingPage, rail: 'clients', help: 'keeping-help' },
  erasing: { component: ErasingPage, rail: 'clients', help: 'erasing-help' },
};
export default pages;
