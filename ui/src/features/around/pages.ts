/** The pages around the work with a person, and the cards that prepare for it. */
import type { Pages } from '@/app/routes';
import BeginningPage from './BeginningPage.svelte';
import CapacityPage from './CapacityPage.svelte';
import MorePage from './MorePage.svelte';
import PeoplePage from './PeoplePage.svelte';
import PlanPage from './PlanPage.svelte';
import PreparationPage from './PreparationPage.svelte';

const pages: Pages = {
  client_more: { component: MorePage, rail: 'clients', help: 'around-help-more' },
  people: { component: PeoplePage, rail: 'clients', help: 'around-help-people' },
  first_contact: { component: BeginningPage, rail: 'clients', help: 'around-help-beginning' },
  capacity_note: { component: CapacityPage, rail: 'clients', help: 'around-help-capacity' },
  crisis_plan: { component: PlanPage, rail: 'clients', help: 'around-help-plan' },
  preparation: { component: PreparationPage, rail: 'practice', help: 'around-help-cards' },
};
export default pages;
