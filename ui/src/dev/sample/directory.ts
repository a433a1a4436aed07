/** Made-up colleagues, agencies and lines. */
import type { DirectoryEntry } from '@/bindings/DirectoryEntry';
import type { DirectoryEntryView } from '@/bindings/DirectoryEntryView';

const blank: DirectoryEntry = {
  name: '',
  sort: 'agency',
  service: null,
  contact: null,
  access: null,
  cost: null,
  languages: null,
  note: null,
  checked_on: null,
};

const entry = (
  id: string,
  is_fresh: boolean,
  said: Partial<DirectoryEntry>,
  state: DirectoryEntryView['state'] = 'listed',
): DirectoryEntryView => ({ id, rev: 1, state, is_fresh, entry: { ...blank, ...said } });

/** The entries: listed by name, then those that are set aside. */
export const ENTRIES: DirectoryEntryView[] = [
  entry('harbour', true, {
    name: 'Harbour Lane counselling (fictional)',
    service: 'Counselling in Arabic, trauma among it',
    contact: '+1 555 0173, weekdays 9 to 4',
    access: 'Second floor, no lift. About three weeks to a first talk.',
    cost: 'By what one earns',
    languages: 'Arabic, English, French',
    note: 'Ask for a first talk without anybody else in the room.',
    checked_on: '2026-01-20',
  }),
  entry('night', false, {
    name: 'Night line (fictional)',
    sort: 'line',
    service: 'Somebody who listens, eight in the evening to six',
    contact: '+1 555 0140',
    checked_on: '2024-11-02',
  }),
  entry('northfield', true, {
    name: 'Northfield Survivors’ Centre (fictional)',
    service: 'Talks alone and in groups, evenings too',
    contact: '+1 555 0118',
    access: 'A ramp at the side door',
    cost: 'Free',
    languages: 'English, with trained interpreters',
    checked_on: '2025-10-07',
  }),
  entry(
    'lindqvist',
    false,
    { name: 'O. Lindqvist (fictional)', sort: 'colleague', service: 'Retired in the summer' },
    'set_aside',
  ),
];
