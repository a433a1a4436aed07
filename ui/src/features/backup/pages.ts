/** The page about copies. */
import type { Pages } from '@/app/routes';
import BackupPage from './BackupPage.svelte';

const pages: Pages = { backup: { component: BackupPage, rail: 'backup', help: 'backup-help' } };
export default pages;
