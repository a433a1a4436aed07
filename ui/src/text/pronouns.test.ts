import { describe, expect, it } from 'vitest';
import { pronounOf } from './pronouns';
import { t } from './text.svelte';

describe('the form of a sentence about a client', () => {
  it.each([
    ['she/her', 'she'],
    ['He, him', 'he'],
    [' they/them', 'they'],
    ['she/they', 'she'],
    ['ze/hir', 'none'],
    ['sheer', 'none'],
    ['', 'none'],
    [null, 'none'],
  ])('%s takes %s', (said, form) => {
    expect(pronounOf(said)).toBe(form);
  });

  it('without a pronoun says nothing of she or he', () => {
    for (const key of ['consent-no-line', 'consent-take-back', 'consent-brought-up'] as const)
      expect(t(key, { pronoun: 'none' })).not.toMatch(/\b(she|he|her|him|they)\b/i);
  });
});
