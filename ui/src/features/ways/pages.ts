/** The page of the parts that are hidden until they are wanted. */
import type { Pages } from '@/app/routes';
import WaysPage from './WaysPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    ways: Record<never, never>;
  }
}

const pages: Pages = { ways: { component: WaysPage, rail: 'settings', help: 'ways-help' } };
export default pages;
