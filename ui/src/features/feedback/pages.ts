/** The page of what is said of the work. */
import type { Pages } from '@/app/routes';
import FeedbackPage from './FeedbackPage.svelte';

const pages: Pages = {
  feedback: { component: FeedbackPage, rail: 'clients', help: 'feedback-help' },
};
export default pages;
