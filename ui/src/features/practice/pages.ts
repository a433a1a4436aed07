/** The practice, its details, and what the therapist added to what may be asked. */
import type { Pages } from '@/app/routes';
import DetailsPage from './DetailsPage.svelte';
import OwnScopesPage from './OwnScopesPage.svelte';
import PracticePage from './PracticePage.svelte';

declare module '@/app/routes' {
  interface Routes {
    practice_details: None;
    own_scopes: None;
  }
}

const pages: Pages = {
  practice: { component: PracticePage, rail: 'practice', help: 'practice-page-help' },
  practice_details: { component: DetailsPage, rail: 'practice', help: 'practice-help' },
  own_scopes: { component: OwnScopesPage, rail: 'practice', help: 'practice-own-scopes' },
};
export default pages;
