import { describe, expect, it } from 'vitest';
import type { SessionRow } from '@/bindings/SessionRow';
import { followedBy } from './tonight';

const rows = ['a', 'b', 'c'].map((id) => ({ id }) as SessionRow);

describe('the walk through the notes that wait', () => {
  it('goes from the oldest to the newest and round again', () => {
    expect(followedBy(rows, 'a')).toBe('b');
    expect(followedBy(rows, 'c')).toBe('a');
  });

  it('ends where only one waits', () => {
    expect(followedBy(rows.slice(0, 1), 'a')).toBeNull();
    expect(followedBy([], 'a')).toBeNull();
  });
});
