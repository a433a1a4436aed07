/** The page of how full the week is. */
import type { None, Pages } from '@/app/routes';
import LoadPage from './LoadPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    load: None;
  }
}

const pages: Pages = { load: { component: LoadPage, rail: 'practice', help: 'load-help' } };
export default pages;
