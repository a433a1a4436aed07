/** The page of settings. */
import type { Pages } from '@/app/routes';
import SettingsPage from './SettingsPage.svelte';

const pages: Pages = {
  settings: { component: SettingsPage, rail: 'settings', help: 'settings-help' },
};
export default pages;
