import { describe, expect, it } from 'vitest';
import type { Problem } from '@/bindings/Problem';
import { fieldProblem, say } from './problems';
import { tryText } from './text.svelte';

// Every code once. The type of `say` keeps the list of sentences whole; this keeps the list of codes whole.
const EXAMPLES: { [C in Problem['code']]: Extract<Problem, { code: C }> } = {
  vault_locked: { code: 'vault_locked' },
  no_vault: { code: 'no_vault' },
  vault_exists: { code: 'vault_exists' },
  vault_in_use: { code: 'vault_in_use' },
  wrong_passphrase: { code: 'wrong_passphrase', tries: 3 },
  wrong_words: { code: 'wrong_words' },
  words_count: { code: 'words_count', found: 11 },
  word_not_on_list: { code: 'word_not_on_list', place: 4, suggestion: 'velvet' },
  words_checksum: { code: 'words_checksum' },
  words_not_the_same: { code: 'words_not_the_same', place: 9 },
  no_recovery_words: { code: 'no_recovery_words' },
  passphrase_needed: { code: 'passphrase_needed' },
  passphrase_empty: { code: 'passphrase_empty' },
  passphrase_too_long: { code: 'passphrase_too_long', bytes: 2000 },
  passphrase_too_weak: { code: 'passphrase_too_weak' },
  key_file_damaged: { code: 'key_file_damaged' },
  key_file_changed: { code: 'key_file_changed' },
  vault_damaged: { code: 'vault_damaged' },
  vault_newer: { code: 'vault_newer' },
  vault_read_only: { code: 'vault_read_only' },
  no_permission: { code: 'no_permission' },
  disk_full: { code: 'disk_full' },
  storage_gone: { code: 'storage_gone' },
  fields: { code: 'fields', problems: [] },
  code_taken: { code: 'code_taken' },
  not_found: { code: 'not_found' },
  draft_too_long: { code: 'draft_too_long' },
  stale: { code: 'stale' },
  record_locked: { code: 'record_locked' },
  reopen_too_late: { code: 'reopen_too_late' },
  not_from_here: { code: 'not_from_here' },
  answered_already: { code: 'answered_already' },
  only_the_client: { code: 'only_the_client' },
  not_agreed: { code: 'not_agreed' },
  asked_too_soon: { code: 'asked_too_soon', from: '2026-03-20' },
  handed_over: { code: 'handed_over' },
  only_the_session: { code: 'only_the_session' },
  another_session_on: { code: 'another_session_on' },
  not_ready: { code: 'not_ready', missing: [] },
  not_offered: { code: 'not_offered' },
  draft_exists: { code: 'draft_exists' },
  version_waits: { code: 'version_waits' },
  no_home_copy: { code: 'no_home_copy' },
  not_for_other_eyes: { code: 'not_for_other_eyes' },
  not_printed: { code: 'not_printed' },
  stick_full: { code: 'stick_full', needed: 348_000_000, free: 12_000_000 },
  stick_gone: { code: 'stick_gone' },
  stick_read_only: { code: 'stick_read_only' },
  copy_not_read_back: { code: 'copy_not_read_back' },
  copy_damaged: { code: 'copy_damaged' },
  copy_foreign: { code: 'copy_foreign' },
  copy_newer: { code: 'copy_newer' },
  copy_wrong_key: { code: 'copy_wrong_key' },
  copy_no_key_file: { code: 'copy_no_key_file' },
  copy_key_file_damaged: { code: 'copy_key_file_damaged' },
  new_passphrase_needed: { code: 'new_passphrase_needed' },
  busy: { code: 'busy' },
  cancelled: { code: 'cancelled' },
  name_taken: { code: 'name_taken' },
  covers_do_not_match: { code: 'covers_do_not_match' },
  scan_too_large: { code: 'scan_too_large', most_megabytes: 16, found_megabytes: 17 },
  scan_too_many_pixels: {
    code: 'scan_too_many_pixels',
    most_megapixels: 80,
    found_megapixels: 2500,
  },
  scan_not_a_picture: { code: 'scan_not_a_picture' },
  table_too_long: { code: 'table_too_long' },
  table_not_text: { code: 'table_not_text' },
  table_no_rows: { code: 'table_no_rows' },
  table_uneven: { code: 'table_uneven', line: 3 },
  table_unreadable: { code: 'table_unreadable' },
  table_gone: { code: 'table_gone' },
  earlier_foreign: { code: 'earlier_foreign' },
  earlier_for_client: { code: 'earlier_for_client' },
  earlier_newer: { code: 'earlier_newer' },
  earlier_damaged: { code: 'earlier_damaged' },
  earlier_too_large: { code: 'earlier_too_large' },
  earlier_wrong_passphrase: { code: 'earlier_wrong_passphrase' },
  earlier_gone: { code: 'earlier_gone' },
  unexpected: { code: 'unexpected', place: 'ipc' },
};

const NEVER = /invalid|failed|illegal|\berror\b|[!{}]/i;

describe('a problem', () => {
  it.each(Object.values(EXAMPLES))(
    '$code has its three sentences, in words that blame nobody',
    (problem) => {
      const said = say(problem);
      for (const sentence of Object.values(said)) {
        expect(sentence.length).toBeGreaterThan(8);
        expect(sentence).not.toMatch(NEVER);
        expect(sentence).not.toMatch(/^problem-/);
      }
    },
  );

  it('offers the word that may be meant only if there is one', () => {
    expect(say(EXAMPLES.word_not_on_list).next).toBe('Could it be “velvet”?');
    expect(say({ code: 'word_not_on_list', place: 4, suggestion: null }).next).toContain(
      'on the sheet',
    );
  });

  it('tells sizes in words', () => {
    expect(say(EXAMPLES.stick_full).what).toContain('348 MB');
  });

  it('tells kindly that something was asked too soon, with the day that the client said if there is one', () => {
    const said = say(EXAMPLES.asked_too_soon);
    expect(said.what).toContain('not asked again before 20 March 2026');
    expect(said.next).toContain('If the client brought it up, say so');
    expect(say({ code: 'asked_too_soon', from: null }).what).toContain(
      'until the client brings it up',
    );
  });

  it('of a later program is still told', () => {
    expect(say({ code: 'from_the_future' } as never).what).toContain('did not foresee');
  });
});

describe('a field', () => {
  const problem: Problem = {
    code: 'fields',
    problems: [{ field: 'cue', at: null, problem: 'too_long', limit: 40, found: 44 }],
  };

  it('says what is about it, with the numbers', () => {
    expect(fieldProblem(problem, 'cue')).toBe('This can have 40 characters and has 44.');
    expect(fieldProblem(problem, 'code')).toBeNull();
    expect(fieldProblem(null, 'cue')).toBeNull();
  });

  it('says something even when its word is not known', () => {
    const other: Problem = {
      code: 'fields',
      problems: [{ field: 'x', at: null, problem: 'newer', limit: null, found: null }],
    };
    expect(fieldProblem(other, 'x')).toBe(tryText('field-other'));
  });
});
