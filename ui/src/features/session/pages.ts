/** The pages of a session. */
import type { Pages } from '@/app/routes';
import BeforePage from './BeforePage.svelte';
import NotePage from './NotePage.svelte';
import SessionsPage from './SessionsPage.svelte';

const pages: Pages = {
  sessions: { component: SessionsPage, rail: 'clients', help: 'session-help-list' },
  session: { component: NotePage, rail: 'clients', help: 'session-help-note' },
  before: { component: BeforePage, rail: 'clients', help: 'before-help' },
};
export default pages;
