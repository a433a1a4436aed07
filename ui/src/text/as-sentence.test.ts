import { describe, expect, it } from 'vitest';
import { asSentence } from './as-sentence';

describe('what somebody wrote', () => {
  it.each([
    ['in spring', 'in spring.'],
    [' in spring.\n', 'in spring.'],
    ['May we try?', 'May we try?'],
    ['She said “stop.”', 'She said “stop.”'],
    ['Perhaps…', 'Perhaps…'],
    ['هل نحاول؟', 'هل نحاول؟'],
  ])('%j is said as %j', (words, said) => {
    expect(asSentence(words)).toBe(said);
  });
});
