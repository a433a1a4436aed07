/** The page about the sheet for who stands in. */
import type { Pages } from '@/app/routes';
import CoverPage from './CoverPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    cover: { from?: string; to?: string };
  }
}

const pages: Pages = {
  cover: { component: CoverPage, rail: 'practice', help: 'cover-help' },
};
export default pages;
