/** What the stand-in answers about the directory and the wordings. */
import type { DirectoryView } from '@/bindings/DirectoryView';
import type { WordListsView } from '@/bindings/WordListsView';
import type { Answers } from '../fake';

const directoryOf = (): DirectoryView => ({
  entries: [],
  today: '2026-03-12',
  minted: 'entry-new',
});

const wordLists = (): WordListsView => ({
  base_rev: 1,
  kinder_words: [],
  has_own_kinder_words: false,
  repair_wordings: [],
  has_own_repair_wordings: false,
});

/** Every answer. */
export function directory(): Pick<
  Answers,
  'directory' | 'keep_directory_entry' | 'directory_entry_state' | 'word_lists' | 'keep_word_lists'
> {
  return {
    directory: directoryOf,
    keep_directory_entry: directoryOf,
    directory_entry_state: directoryOf,
    word_lists: wordLists,
    keep_word_lists: wordLists,
  };
}
