/** The page of what sessions left in the therapist. */
import type { RecordId } from '@/bindings/RecordId';
import type { Pages } from '@/app/routes';
import OwnReactionsPage from './OwnReactionsPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    own_reactions: { session?: RecordId };
  }
}

const pages: Pages = {
  own_reactions: { component: OwnReactionsPage, rail: 'practice', help: 'own-reaction-help' },
};
export default pages;
