import { describe, expect, it } from 'vitest';
import type { AgreementVersion } from '@/bindings/AgreementVersion';
import { safety } from '@/dev/sample/sections';
import {
  allClauses,
  isStale,
  nextClauseId,
  tidyVersion,
  withClause,
  withMoved,
  withNeeded,
  withNewClause,
  withoutClause,
  withReason,
} from './clauses';

const blank: AgreementVersion = {
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
    not_needed: false,
    clauses: [],
    lines: [],
    after: [],
  })),
};

describe('writing clauses', () => {
  it('a name once used by any version is never used again', () => {
    const one = withNewClause(blank, 'signs', 'clauses', nextClauseId([blank]));
    const two = withNewClause(one, 'signs', 'clauses', nextClauseId([one]));
    expect(allClauses(two).map((clause) => clause.id)).toEqual(['c1', 'c2']);
    const without = withoutClause(two, 'signs', 'c2');
    expect(nextClauseId([without, two])).toBe('c3');
  });

  it("a new clause of the stop signal is a stop word in the client's words", () => {
    const [clause] = allClauses(withNewClause(blank, 'stop_signal', 'clauses', 'c1'));
    expect(clause).toMatchObject({ voice: 'client_words', meaning: 'stop_word' });
  });

  it('a clause moves one place and never falls off the list', () => {
    let version = withNewClause(blank, 'commitments', 'clauses', 'c1');
    version = withNewClause(version, 'commitments', 'clauses', 'c2');
    const ids = (each: AgreementVersion) => allClauses(each).map((clause) => clause.id);
    expect(ids(withMoved(version, 'commitments', 'c2', -1))).toEqual(['c2', 'c1']);
    expect(ids(withMoved(version, 'commitments', 'c2', 1))).toEqual(['c1', 'c2']);
    expect(ids(withMoved(version, 'commitments', 'c1', -1))).toEqual(['c1', 'c2']);
  });

  it('changing one clause leaves all others as they were', () => {
    let version = withNewClause(blank, 'crisis', 'clauses', 'c1');
    version = withNewClause(version, 'crisis', 'after', 'c2');
    const [first, second] = allClauses(version);
    const changed = withClause(version, 'crisis', { ...first!, text: 'I can call back.' });
    expect(allClauses(changed)).toEqual([{ ...first, text: 'I can call back.' }, second]);
  });

  it('a clause in a part that was not needed makes it needed', () => {
    const not = {
      ...blank,
      sections: blank.sections.map((s) => ({ ...s, not_needed: s.part === 'topics' })),
    };
    expect(withNewClause(not, 'topics', 'clauses', 'c1').sections[3]?.not_needed).toBe(false);
  });
});

describe('a part that is not needed', () => {
  const topics = (version: AgreementVersion) => version.sections[3]!;
  const left = withNeeded(blank, 'topics', false);

  it('has a reason only where one was given', () => {
    expect(topics(left)).not.toHaveProperty('reason');
    expect(topics(withReason(left, 'topics', 'It is never asked.'))).toMatchObject({
      not_needed: true,
      reason: 'It is never asked.',
    });
    expect(topics(withReason(left, 'topics', ''))).not.toHaveProperty('reason');
  });

  it('has no reason any more once it is needed', () => {
    const said = withReason(left, 'topics', 'It is never asked.');
    expect(topics(withNeeded(said, 'topics', true))).not.toHaveProperty('reason');
    expect(topics(withNewClause(said, 'topics', 'clauses', 'c1'))).not.toHaveProperty('reason');
  });

  it('is kept without a reason that is blank, and with one that is not', () => {
    const kept = (reason: string) => topics(tidyVersion(withReason(left, 'topics', reason)));
    expect(kept('  ')).not.toHaveProperty('reason');
    expect(kept(' No calls. ')).toMatchObject({ reason: 'No calls.' });
    expect(topics(tidyVersion(blank))).not.toHaveProperty('reason');
  });
});

describe('numbers to call', () => {
  const line = (verified_on: string | null) => ({
    who: 'Samaritans',
    number: '116 123',
    verified_on,
  });

  it('are stale after twelve months, and when nobody checked them', () => {
    expect(isStale(line('2025-03-12'), '2026-03-12')).toBe(false);
    expect(isStale(line('2025-03-11'), '2026-03-12')).toBe(true);
    expect(isStale(line(null), '2026-03-12')).toBe(true);
  });
});
