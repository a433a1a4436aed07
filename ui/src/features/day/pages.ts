/** The pages of the day. */
import type { Pages } from '@/app/routes';
import TodayPage from './TodayPage.svelte';
import TonightPage from './TonightPage.svelte';

const pages: Pages = {
  today: { component: TodayPage, rail: 'today', help: 'day-help-today' },
  tonight: { component: TonightPage, rail: 'today', help: 'day-help-tonight' },
};
export default pages;
