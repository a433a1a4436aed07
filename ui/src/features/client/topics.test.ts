import { describe, expect, it } from 'vitest';
import type { Openness } from '@/bindings/Openness';
import { blankTopic, isMoreOpen, leftAlone, mayChange, OPENNESS, withCare } from './topics';

const view = (openness: Openness) => ({
  id: openness,
  rev: 1,
  topic: { ...blankTopic('2026-03-12'), label: openness, openness },
});

describe('topics', () => {
  it('the therapist can make a topic more careful and never more open', () => {
    for (const from of OPENNESS) {
      for (const to of OPENNESS) {
        expect(mayChange(from, to, 'therapist_with_client')).toBe(!isMoreOpen(from, to));
      }
    }
  });

  it('the client can move a topic anywhere, alone or together', () => {
    for (const from of OPENNESS) {
      for (const to of OPENNESS) {
        expect(mayChange(from, to, 'client')).toBe(true);
        expect(mayChange(from, to, 'joint')).toBe(true);
      }
    }
  });

  it('a new topic is one to go gently with', () => {
    expect(blankTopic('2026-03-12').openness).toBe('go_gently');
    expect(mayChange(null, 'open', 'therapist_with_client')).toBe(false);
    expect(mayChange(null, 'off_limits', 'therapist_with_client')).toBe(true);
  });

  it('not yet and off limits are left alone, and nothing else is', () => {
    const all = OPENNESS.map(view);
    expect(leftAlone(all).map((topic) => topic.id)).toEqual(['not_yet', 'off_limits']);
    expect(withCare(all).map((topic) => topic.id)).toEqual(['go_gently']);
  });
});
