/** The page that takes in what comes from elsewhere. */
import type { Pages } from '@/app/routes';
import BringInPage from './BringInPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    bring_in: Record<never, never>;
  }
}

const pages: Pages = {
  bring_in: { component: BringInPage, rail: 'practice', help: 'bring-help' },
};
export default pages;
