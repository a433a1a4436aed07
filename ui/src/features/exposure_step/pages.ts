/** The page of the steps. */
import type { Pages } from '@/app/routes';
import StepsPage from './StepsPage.svelte';

const pages: Pages = {
  exposure_steps: { component: StepsPage, rail: 'clients', help: 'step-help' },
};
export default pages;
