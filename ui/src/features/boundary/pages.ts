/** The page of the lines between a client and the therapist. */
import type { Pages } from '@/app/routes';
import BoundariesPage from './BoundariesPage.svelte';

const pages: Pages = {
  boundaries: { component: BoundariesPage, rail: 'clients', help: 'boundary-help' },
};
export default pages;
