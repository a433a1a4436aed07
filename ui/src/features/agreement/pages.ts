/** The pages of the agreement. */
import type { Pages } from '@/app/routes';
import AgreementPage from './AgreementPage.svelte';
import SigningPage from './SigningPage.svelte';

const pages: Pages = {
  agreement: { component: AgreementPage, rail: 'clients', help: 'agreement-help' },
  signing: { component: SigningPage, rail: 'clients', help: 'agreement-help-signing' },
};
export default pages;
