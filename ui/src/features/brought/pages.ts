/** The pages of what a client came with. */
import type { Pages } from '@/app/routes';
import type { RecordId } from '@/bindings/RecordId';
import BroughtPage from './BroughtPage.svelte';
import IdentityPage from './IdentityPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    identity: { client: RecordId };
    brought: { client: RecordId };
  }
}

const pages: Pages = {
  identity: { component: IdentityPage, rail: 'clients', help: 'brought-help-identity' },
  brought: { component: BroughtPage, rail: 'clients', help: 'brought-help' },
};
export default pages;
