/** The page of the walks through the space. */
import type { Pages } from '@/app/routes';
import WorkspacePage from './WorkspacePage.svelte';

declare module '@/app/routes' {
  interface Routes {
    workspace: None;
  }
}

const pages: Pages = {
  workspace: { component: WorkspacePage, rail: 'practice', help: 'walk-help' },
};
export default pages;
