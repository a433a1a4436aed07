import { describe, expect, it } from 'vitest';
import { directionOf } from './direction-of';

describe('which way a language is written', () => {
  it('is told by its script', () => {
    const left = ['ar', 'he-IL', 'fa', 'fa-IR', 'ur', 'ckb', 'dv', 'ps', 'sd', 'ug', 'yi', 'ar_XB'];
    for (const language of left) expect(directionOf(language), language).toBe('rtl');
    for (const language of ['en-GB', 'de', 'az', 'pa', 'ku', 'ar-Latn'])
      expect(directionOf(language), language).toBe('ltr');
  });

  it('is from left to right where nobody knows the language', () => {
    expect(['', 'no such tag'].map(directionOf)).toEqual(['ltr', 'ltr']);
  });
});
