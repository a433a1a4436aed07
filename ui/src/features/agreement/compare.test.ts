import { describe, expect, it } from 'vitest';
import type { AgreementVersion } from '@/bindings/AgreementVersion';
import type { Clause } from '@/bindings/Clause';
import { safety } from '@/dev/sample/sections';
import { sideBySide, wordByWord } from './compare';

const clause = (id: string, text: string): Clause => ({
  id,
  voice: 'client_words',
  lead: null,
  text,
  meaning: null,
});
const version = (clauses: Clause[], not_needed = false): AgreementVersion => ({
  number: 1,
  minor: 0,
  language: 'en-GB',
  summary_of_change: '',
  why: 'first',
  review_on: null,
  print_off_limits: false,
  finalised_on: null,
  sha256: null,
  sections: safety('').map(({ part }) => ({
    part,
    not_needed: part === 'topics' && not_needed,
    clauses: part === 'stop_signal' ? clauses : [],
    lines: [],
    after: [],
  })),
});
const stop = (before: Clause[], now: Clause[]) => sideBySide(version(before), version(now))[2]!;

describe('two versions side by side', () => {
  it('a part in which nothing changed is the same', () => {
    expect(stop([clause('c1', 'I say kettle.')], [clause('c1', 'I say kettle.')]).is_same).toBe(
      true,
    );
  });

  it('a clause is followed by its name, wherever it moved', () => {
    const [one, two] = [clause('c1', 'One.'), clause('c2', 'Two.')];
    expect(stop([one, two], [two, one]).pairs.map((pair) => pair.change)).toEqual(['same', 'same']);
  });

  it('a clause that was taken out stands where it stood', () => {
    const pairs = stop(
      [clause('c1', 'a'), clause('c2', 'b'), clause('c3', 'c')],
      [clause('c1', 'a'), clause('c3', 'c')],
    ).pairs;
    expect(pairs.map(({ id, change }) => [id, change])).toEqual([
      ['c1', 'same'],
      ['c2', 'removed'],
      ['c3', 'same'],
    ]);
  });

  it('a clause that is new is new from its first word to its last', () => {
    const pair = stop([], [clause('c9', 'My palm flat on the table.')]).pairs[0]!;
    expect(pair.now).toEqual([{ text: 'My palm flat on the table.', is_only_here: true }]);
  });

  it('a part that is no longer needed is not the same', () => {
    expect(sideBySide(version([]), version([], true))[3]?.is_same).toBe(false);
  });
});

describe('a part that is not needed', () => {
  const why = (reason: string | undefined) => {
    const made = version([], true);
    const sections = made.sections.map((each) =>
      each.part === 'topics' && reason !== undefined ? { ...each, reason } : each,
    );
    return { ...made, sections };
  };

  it('is not the same where another reason is given', () => {
    const topics = (before?: string, now?: string) => sideBySide(why(before), why(now))[3]!;
    expect(topics('One.', 'One.').is_same).toBe(true);
    expect(topics('One.', 'Two.')).toMatchObject({
      number: 4,
      is_same: false,
      reason_before: 'One.',
      reason_now: 'Two.',
    });
    expect(topics().reason_now).toBeNull();
  });
});

describe('word by word', () => {
  it('marks what is new and keeps what both say', () => {
    const [, now] = wordByWord(
      'I say kettle. We both stop.',
      'I say kettle, or I put my palm flat. We both stop.',
    );
    expect(now.map((run) => (run.is_only_here ? `[${run.text}]` : run.text)).join('')).toBe(
      'I say kettle[, or I put my palm flat]. We both stop.',
    );
  });

  it('the runs put together are the text again', () => {
    const [before, now] = ['One two  three.\nFour', 'Two  three, five.\nFour six '];
    const [left, right] = wordByWord(before, now);
    expect(left.map((run) => run.text).join('')).toBe(before);
    expect(right.map((run) => run.text).join('')).toBe(now);
  });

  it('nothing against something is all new', () => {
    expect(wordByWord('', 'all of it')).toEqual([[], [{ text: 'all of it', is_only_here: true }]]);
  });
});
