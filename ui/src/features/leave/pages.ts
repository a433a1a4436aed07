/** The page about planned time away. */
import type { Pages } from '@/app/routes';
import LeavePage from './LeavePage.svelte';

declare module '@/app/routes' {
  interface Routes {
    leave: Record<never, never>;
  }
}

const pages: Pages = {
  leave: { component: LeavePage, rail: 'practice', help: 'leave-help' },
};
export default pages;
