import { afterEach, describe, expect, it } from 'vitest';
import { direction, locale, speak, t, tryText } from './text.svelte';

const files = import.meta.glob<string>('../../text/en/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sentences = Object.entries(files).flatMap(([path, content]) =>
  content
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => ({ path, line })),
);

afterEach(() => speak('en-GB'));

describe('every sentence', () => {
  it('goes without blame and without exclamation marks', () => {
    const said = sentences.map(({ line }) => line.replace(/^[\w-]+\s*=/, ''));
    expect(said.filter((line) => /\b(invalid|failed|illegal)\b|!/i.test(line))).toEqual([]);
  });

  it('uses the quotation marks and apostrophes of print', () => {
    expect(
      sentences.filter(({ line }) => /\w'\w|"[^$]/.test(line)).map(({ line }) => line),
    ).toEqual([]);
  });
});

describe('text', () => {
  it('counts in words', () => {
    expect(t('days-ago', { days: 0 })).toBe('today');
    expect(t('days-ago', { days: 1 })).toBe('yesterday');
    expect(t('days-ago', { days: 12 })).toBe('12 days ago');
  });

  it('of an unknown name is nothing', () => {
    expect(tryText('no-such-sentence')).toBeNull();
  });

  it('can be made longer, and can run the other way, for tests', () => {
    speak('en-XA');
    expect(t('undo')).toBe('Undoo');
    speak('ar-XB');
    expect(direction()).toBe('rtl');
    expect(t('undo')).toContain('Undo');
  });

  it('is English in a language that nobody has written yet', () => {
    speak('C');
    expect(locale()).toBe('en-GB');
    expect(t('undo')).toBe('Undo');
  });
});
