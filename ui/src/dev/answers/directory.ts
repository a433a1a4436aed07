/** What the stand-in answers about the directory. */
import type { DirectoryView } from '@/bindings/DirectoryView';
import type { Answers } from '../fake';

const directoryOf = (): DirectoryView => ({
  entries: [],
  today: '2026-03-12',
  minted: 'entry-new',
});

/** Every answer. */
export function directory(): Pick<
  Answers,
  'directory' | 'keep_directory_entry' | 'directory_entry_state'
> {
  return {
    directory: directoryOf,
    keep_directory_entry: directoryOf,
    directory_entry_state: directoryOf,
  };
}
