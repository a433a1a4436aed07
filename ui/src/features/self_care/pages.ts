/** The page of the therapist's own list. */
import type { Pages } from '@/app/routes';
import SelfCarePage from './SelfCarePage.svelte';

declare module '@/app/routes' {
  interface Routes {
    self_care: Record<never, never>;
  }
}

const pages: Pages = {
  self_care: { component: SelfCarePage, rail: 'practice', help: 'self-care-help' },
};
export default pages;
