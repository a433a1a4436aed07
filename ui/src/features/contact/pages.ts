/** The page of what came between sessions. */
import type { Pages } from '@/app/routes';
import ContactsPage from './ContactsPage.svelte';

const pages: Pages = {
  contacts: { component: ContactsPage, rail: 'clients', help: 'contact-help' },
};
export default pages;
