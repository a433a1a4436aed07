/** The page of words that are used often. */
import type { Pages } from '@/app/routes';
import TemplatesPage from './TemplatesPage.svelte';

const pages: Pages = {
  note_templates: { component: TemplatesPage, rail: 'practice', help: 'note-template-help' },
};
export default pages;
