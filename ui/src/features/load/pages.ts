/** The page of how full the week is. */
import type { Pages } from '@/app/routes';
import LoadPage from './LoadPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    load: Record<never, never>;
  }
}

const pages: Pages = { load: { component: LoadPage, rail: 'practice', help: 'load-help' } };
export default pages;
