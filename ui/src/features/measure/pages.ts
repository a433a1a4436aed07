/** The page of the numbers from paper forms. */
import type { Pages } from '@/app/routes';
import MeasuresPage from './MeasuresPage.svelte';

const pages: Pages = {
  measures: { component: MeasuresPage, rail: 'clients', help: 'measure-help' },
};
export default pages;
