/** The page of a session that goes on. */
import type { Pages } from '@/app/routes';
import SessionModePage from './SessionModePage.svelte';

const pages: Pages = {
  session_mode: {
    component: SessionModePage,
    rail: 'today',
    help: 'mode-help',
    isFullWindow: true,
    isShared: true,
  },
};
export default pages;
