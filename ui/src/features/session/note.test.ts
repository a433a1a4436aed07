import { describe, expect, it } from 'vitest';
import type { AllianceNote } from '@/bindings/AllianceNote';
import type { NoteView } from '@/bindings/NoteView';
import {
  answered,
  beginning,
  civil,
  clockOf,
  firstLine,
  isBlank,
  lengthOf,
  sameNote,
  tidyNote,
  tooLong,
} from './note';

const blank: AllianceNote = {
  session_on: '2026-03-12',
  what_we_did: '',
  i_promised: '',
  left_off: '',
  safety: null,
  bond: null,
  goals: null,
  tasks: null,
  next_step: null,
  kept: null,
  kept_client_view: null,
  late_reason: null,
};
const view = (over: Partial<NoteView>): NoteView => ({
  id: 'n1',
  rev: null,
  state: 'draft',
  note: blank,
  draft: null,
  draft_base_rev: null,
  draft_at: null,
  finished_at: null,
  may_reopen: false,
  is_late: false,
  additions: [],
  ...over,
});

describe('a note', () => {
  it('with nothing in it is blank, and an answer alone is something', () => {
    expect(isBlank(blank)).toBe(true);
    expect(isBlank({ ...blank, kept: 'not_sure' })).toBe(false);
    expect(isBlank({ ...blank, safety: ' \n' })).toBe(true);
  });

  it('counts characters as a reader would, not halves of them', () => {
    expect(lengthOf('a😀é')).toBe(3);
    expect(lengthOf(null)).toBe(0);
  });

  it('of more than 20,000 characters in all is told with its count', () => {
    const long = { ...blank, what_we_did: 'x'.repeat(10_000), left_off: 'x'.repeat(10_001) };
    expect(tooLong(long)).toEqual({ what: 'note', found: 20_001, limit: 20_000 });
    expect(tooLong({ ...blank, left_off: 'x'.repeat(20_000) })).toBeNull();
    expect(tooLong({ ...blank, late_reason: 'x'.repeat(301) })?.what).toBe('reason');
  });

  it('keeps a blank folded field as nothing', () => {
    expect(tidyNote({ ...blank, bond: ' ' }).bond).toBeNull();
    expect(sameNote({ ...blank, bond: '' }, blank)).toBe(true);
  });

  it('an answer that is pressed again is taken back', () => {
    expect(answered(null, 'yes')).toBe('yes');
    expect(answered('yes', 'yes')).toBeNull();
    expect(answered('yes', 'no')).toBe('no');
  });

  it('a folded row shows the first line that says something', () => {
    expect(firstLine('\n  Warmer than last week. \nMore.')).toBe('Warmer than last week.');
    expect(firstLine('  ')).toBeNull();
    expect(firstLine(null)).toBeNull();
  });
});

describe('where a page begins', () => {
  const draft = { ...blank, what_we_did: 'half a sentence' };

  it('goes on with the draft', () => {
    expect(beginning(view({ draft }))).toEqual({ note: draft, other: null, is_draft: true });
  });

  it('shows both when the kept note moved on under the draft', () => {
    const note = { ...blank, what_we_did: 'kept elsewhere' };
    const both = beginning(view({ rev: 3, note, draft, draft_base_rev: 2 }));
    expect(both).toEqual({ note: draft, other: note, is_draft: true });
  });

  it('shows one when both say the same', () => {
    expect(beginning(view({ rev: 3, note: draft, draft, draft_base_rev: 2 })).other).toBeNull();
  });

  it('shows a finished note as it was finished, whatever draft lies about', () => {
    expect(beginning(view({ rev: 1, state: 'finished', draft })).note).toEqual(blank);
  });
});

describe('times of a session', () => {
  it('are civil times of its day', () => {
    expect(civil('2026-03-12', '14:02')).toBe('2026-03-12T14:02:00');
    expect(civil('2026-03-12', '')).toBeNull();
    expect(clockOf('2026-03-12T14:02:00')).toBe('14:02');
    expect(clockOf(null)).toBe('');
  });
});
