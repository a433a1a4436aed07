/** The page of supervision. */
import type { Pages } from '@/app/routes';
import SupervisionPage from './SupervisionPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    supervision: None;
  }
}

const pages: Pages = {
  supervision: { component: SupervisionPage, rail: 'practice', help: 'supervision-help' },
};
export default pages;
