/** The page that shows paper. */
import type { Pages } from '@/app/routes';
import PreviewPage from './PreviewPage.svelte';

const pages: Pages = {
  print: { component: PreviewPage, rail: 'clients', help: 'printing-help', isFullWindow: true },
};
export default pages;
