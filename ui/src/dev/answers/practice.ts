/** What the stand-in answers about the practice, and to a search. */
import type { Answers } from '../fake';
import { HITS, PRACTICE } from '../sample/desk';

let practice = PRACTICE;

/** About the practice, and what is found. */
export const DESK = {
  practice: () => practice,
  keep_practice: (kept) =>
    (practice = { ...practice, rev: (practice.rev ?? 0) + 1, practice: kept.practice }),
  search: ({ words, with_private }) => ({
    hits: words.trim() ? HITS.filter((hit) => with_private || hit.kind !== 'private_note') : [],
    next: null,
    is_cut: false,
  }),
} satisfies Partial<Answers>;
