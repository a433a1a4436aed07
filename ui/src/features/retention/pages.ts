/** How long the practice keeps records. */
import type { Pages } from '@/app/routes';
import RetentionPage from './RetentionPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    retention: Record<never, never>;
  }
}

const pages: Pages = {
  retention: { component: RetentionPage, rail: 'practice', help: 'retention-help' },
};
export default pages;
