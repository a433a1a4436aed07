/** The page of what one person is sensitive to. */
import type { Pages } from '@/app/routes';
import type { RecordId } from '@/bindings/RecordId';
import SensitivitiesPage from './SensitivitiesPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    sensitivities: { client: RecordId };
  }
}

const pages: Pages = {
  sensitivities: { component: SensitivitiesPage, rail: 'clients', help: 'sensitivity-help' },
};
export default pages;
