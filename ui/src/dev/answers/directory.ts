/** What the stand-in answers about the directory. */
import type { DirectoryEntryView } from '@/bindings/DirectoryEntryView';
import type { DirectoryView } from '@/bindings/DirectoryView';
import type { Answers } from '../fake';
import { ENTRIES } from '../sample/directory';
import { TODAY } from '../sample/people';

/** The directory. */
export const directoryOf = (rest: Partial<DirectoryView> = {}): DirectoryView => ({
  entries: ENTRIES,
  today: TODAY,
  minted: 'entry-new',
  ...rest,
});

const inOrder = (all: DirectoryEntryView[]) =>
  all.toSorted(
    (one, other) =>
      Number(one.state === 'set_aside') - Number(other.state === 'set_aside') ||
      one.entry.name.localeCompare(other.entry.name),
  );

/** Every answer; what is kept, set aside and taken up stays so until it is called again. */
export function directory(): Pick<
  Answers,
  'directory' | 'keep_directory_entry' | 'directory_entry_state'
> {
  let now = ENTRIES;
  const view = () => directoryOf({ entries: inOrder(now), minted: `entry-${now.length + 1}` });
  return {
    directory: view,
    keep_directory_entry: ({ id, base_rev, entry }) => {
      const state = now.find((one) => one.id === id)?.state ?? 'listed';
      const is_fresh = entry.checked_on !== null && entry.checked_on >= '2025-03-12';
      const kept = { id, rev: (base_rev ?? 0) + 1, state, is_fresh, entry };
      now = [...now.filter((one) => one.id !== id), kept];
      return view();
    },
    directory_entry_state: ({ entry, to }) => {
      now = now.map((one) => (one.id === entry ? { ...one, rev: one.rev + 1, state: to } : one));
      return view();
    },
  };
}
