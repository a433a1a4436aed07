import { describe, expect, it } from 'vitest';
import type { Openness } from '@/bindings/Openness';
import type { TopicView } from '@/bindings/TopicView';
import { isMoreOpen, leftAlone, mayChange, OPENNESS, topicForm, topicOf, withCare } from './topics';

const view = (openness: Openness): TopicView => ({
  id: openness,
  rev: 1,
  topic: { label: openness, openness, set_by: 'client', valid_from: '2026-03-12', note: null },
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
    expect(topicForm(null).openness).toBe('go_gently');
    expect(mayChange(null, 'open', 'therapist_with_client')).toBe(false);
    expect(mayChange(null, 'off_limits', 'therapist_with_client')).toBe(true);
  });

  it('holds from today once it is more or less open, and else from when it was said', () => {
    const before = {
      ...view('not_yet'),
      topic: { ...view('not_yet').topic, valid_from: '2026-01-02' },
    };
    const form = topicForm(before);
    expect(topicOf(form, before, '2026-03-12')).toEqual(before.topic);
    expect(topicOf({ ...form, openness: 'open' }, before, '2026-03-12')?.valid_from).toBe(
      '2026-03-12',
    );
    expect(topicOf({ ...form, by: null }, before, '2026-03-12')).toBeNull();
  });

  it('not yet and off limits are left alone, and nothing else is', () => {
    const all = OPENNESS.map(view);
    expect(leftAlone(all).map((topic) => topic.id)).toEqual(['not_yet', 'off_limits']);
    expect(withCare(all).map((topic) => topic.id)).toEqual(['go_gently']);
  });
});
