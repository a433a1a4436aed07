/** The page about the sealed file for a colleague. */
import type { None, Pages } from '@/app/routes';
import ExecutorPage from './ExecutorPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    executor: None;
  }
}

const pages: Pages = {
  executor: { component: ExecutorPage, rail: 'practice', help: 'executor-help' },
};
export default pages;
