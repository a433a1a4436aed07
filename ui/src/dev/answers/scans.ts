/** What the stand-in answers about scans: a paper with three pages and a photograph. */
import type { ScanView } from '@/bindings/ScanView';
import type { Answers } from '../fake';
import { scannedPage } from '../sample/scans';

const scan = (id: string, rest: Partial<ScanView['scan']>, is_voided = false): ScanView => ({
  id,
  scan: {
    added_on: '2026-03-05',
    media: 'pdf',
    sha256: 'a5'.repeat(32),
    bytes: 812_340,
    caption: null,
    ...rest,
  },
  is_voided,
});

/** Two scans that are shown, and one that was taken in by mistake. */
export const SCANNED: ScanView[] = [
  scan('scan-1', { caption: 'All pages, both names on the last' }),
  scan('scan-2', { media: 'jpeg' }),
  scan('scan-3', { media: 'png', caption: 'First try, crooked' }, true),
];

/** About scans. */
export const SCANS = {
  add_scan: ({ caption }) => scan('scan-9', { caption, added_on: '2026-03-12' }),
  scans: () => SCANNED,
  scan_page: ({ scan: id, page }) => {
    const pages = id === 'scan-1' ? 23 : 1;
    return { page, pages, shown: Math.min(pages, 20), picture: scannedPage(page) };
  },
  save_scan: () => ({ place: 'Scan.pdf' }),
  void_scan: ({ scan: id }) =>
    SCANNED.map((one) => (one.id === id ? { ...one, is_voided: true } : one)),
} satisfies Partial<Answers>;
