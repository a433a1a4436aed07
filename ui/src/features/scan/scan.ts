/** Scans of signed papers: what they are called and how they lie in the window. */
import type { ScanView } from '@/bindings/ScanView';
import { t } from '@/text/text.svelte';

/** How much of a page is seen at once. */
export type Fit = 'whole' | 'width';

/** What a scan is called: what somebody wrote, or what all of them are. */
export function nameOf({ scan }: ScanView): string {
  return scan.caption ?? t('scan-alt');
}

/** The page that is reached from another, or nothing where there is none. */
export function turned(page: number, step: 1 | -1, shown: number): number | null {
  const next = page + step;
  return next >= 1 && next <= shown ? next : null;
}
