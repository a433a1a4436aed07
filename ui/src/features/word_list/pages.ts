/** The page of the practice's own wordings. */
import type { Pages } from '@/app/routes';
import WordListsPage from './WordListsPage.svelte';

const pages: Pages = {
  word_lists: { component: WordListsPage, rail: 'practice', help: 'word-list-help' },
};
export default pages;
