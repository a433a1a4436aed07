/** The pages of a session. */
import type { Pages } from '@/app/routes';
import NotePage from './NotePage.svelte';
import SessionsPage from './SessionsPage.svelte';

const pages: Pages = {
  sessions: { component: SessionsPage, rail: 'clients', help: 'session-help-list' },
  session: { component: NotePage, rail: 'clients', help: 'session-help-note' },
};
export default pages;
