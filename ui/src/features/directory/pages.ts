/** The page of the directory. */
import type { Pages } from '@/app/routes';
import DirectoryPage from './DirectoryPage.svelte';

const pages: Pages = {
  directory: { component: DirectoryPage, rail: 'practice', help: 'directory-help' },
};
export default pages;
