/** The page about the sealed file for a colleague. */
import type { Pages } from '@/app/routes';
import ExecutorPage from './ExecutorPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    executor: Record<never, never>;
  }
}

const pages: Pages = {
  executor: { component: ExecutorPage, rail: 'practice', help: 'executor-help' },
};
export default pages;
