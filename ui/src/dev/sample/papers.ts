/** A page of paper in outline, and what was printed for somebody. */
import type { PaperRow } from '@/bindings/PaperRow';
import type { PreviewView } from '@/bindings/PreviewView';

/** A page as the press would draw it, in outline. */
export function page(title: string): PreviewView {
  const lines = Array.from({ length: 14 }, (_, line) => {
    const width = 150 - ((line * 37) % 40);
    return `<rect x="22" y="${58 + line * 14}" width="${width}" height="3" fill="#bbb"/>`;
  }).join('');
  return {
    pages: [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"><rect width="210" height="297" fill="#fff"/><text x="22" y="40" font-size="11">${title}</text>${lines}</svg>`,
    ],
    width_mm: 210,
    height_mm: 297,
    replaced: [],
    is_tagged: true,
    is_draft: false,
    left_out: 0,
    repeats: [],
    warn_queue: true,
    profile: 'large_18pt',
    language: 'en',
    language_reviewed: true,
    language_stands_in: false,
    reading_grade: 5,
  };
}

/** What was printed for somebody, the newest first. */
export const PRINTED: PaperRow[] = [
  {
    id: 'print-2',
    at: Date.UTC(2026, 2, 5, 15, 40),
    number: null,
    event: {
      document: 'consent_snapshot',
      way: 'printed',
      copy: 'goes_home',
      profile: 'large_18pt',
      paper: 'a4',
      pages: 2,
      printed_on: '2026-03-05',
      pdf_sha256: '5'.repeat(64),
    },
  },
  {
    id: 'print-1',
    at: Date.UTC(2026, 2, 5, 15, 30),
    number: 3,
    event: {
      document: 'safety_agreement',
      way: 'printed',
      copy: 'stays_here',
      profile: 'large_18pt',
      paper: 'a4',
      pages: 4,
      printed_on: '2026-03-05',
      pdf_sha256: '7'.repeat(64),
    },
  },
];
