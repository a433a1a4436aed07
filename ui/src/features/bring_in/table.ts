/** What columns can mean, and what is said of a row. */
import type { ColumnMeaning } from '@/bindings/ColumnMeaning';
import type { TableReading } from '@/bindings/TableReading';
import { tryText } from '@/text/text.svelte';

/** Every meaning, in the order in which they are offered. */
export const MEANINGS: readonly ColumnMeaning[] = [
  'leave_out',
  'code',
  'cue',
  'chosen_name',
  'first_name',
  'last_name',
  'pronouns',
  'date_of_birth',
  'phone',
  'email',
  'started_on',
  'earlier_sessions',
  'earlier_notes',
];

/** How many rows nothing is in the way of. */
export function readable(reading: TableReading): number {
  return reading.rows.filter(({ problems }) => problems.length === 0).length;
}

/** What the field of a problem is called: the meaning of its column, or the row as a whole. */
export function fieldName(field: string): string {
  const part = field.split('.')[0] ?? '';
  const name = part === 'safe_contact' ? 'phone' : part;
  return tryText(`bring-means-${name}`) ?? tryText('bring-means-row') ?? '';
}
