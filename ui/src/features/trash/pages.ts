/** The page of the trash. */
import type { Pages } from '@/app/routes';
import TrashPage from './TrashPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    trash: Record<never, never>;
  }
}

const pages: Pages = {
  trash: { component: TrashPage, rail: 'practice', help: 'trash-help' },
};
export default pages;
