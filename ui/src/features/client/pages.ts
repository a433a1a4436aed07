/** The pages about who comes. */
import type { Pages } from '@/app/routes';
import AboutPage from './AboutPage.svelte';
import ClientsPage from './ClientsPage.svelte';
import NewClientPage from './NewClientPage.svelte';
import OverviewPage from './OverviewPage.svelte';

const pages: Pages = {
  clients: { component: ClientsPage, rail: 'clients', help: 'client-help-list' },
  new_client: { component: NewClientPage, rail: 'clients', help: 'client-help-new' },
  client: { component: OverviewPage, rail: 'clients', help: 'client-help-overview' },
  client_details: { component: AboutPage, rail: 'clients', help: 'client-help-about' },
};
export default pages;
