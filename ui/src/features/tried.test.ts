import { describe, expect, it } from 'vitest';
import type { EventOfSession } from '@/bindings/EventOfSession';
import { readDecimal } from './measure/numbers';
import { beginningSo } from './note_template/templates';
import { keyedListed } from './session/keyed';
import { begunWord, runsOf } from './session/writing';

const bold = (text: string) =>
  runsOf(text)
    .filter(({ isBold }) => isBold)
    .map((run) => run.text);

describe('a note that is read', () => {
  it('takes an asterisk after a letter with a mark of its own as one inside a word', () => {
    expect(bold('cafe\u0301*s*')).toEqual(bold('caf\u00e9*s*'));
  });
});

describe('words that are used often', () => {
  const named = (name: string) =>
    ({ id: name, rev: 1, state: 'current', template: { name, text: 'x' } }) as never;

  it('are reached by a stroke whatever their name begins with', () => {
    for (const name of ['3 good things', 'Closing', '10 minutes left']) {
      const typed = `/${[...name].slice(0, 2).join('').trim()}`;
      const begun = begunWord(typed, typed.length);
      expect(begun && beginningSo([named(name)], begun.word)).toHaveLength(1);
    }
  });
});

describe('a number that is typed', () => {
  it('is read in the digits of other keyboards', () => {
    expect(readDecimal('١٢', 2)).toBe(1200);
    expect(readDecimal('۱۲٫۵', 2)).toBe(1250);
  });
});

describe('what was keyed', () => {
  const stop = (id: string, is_voided: boolean, honoured: 'yes' | null = null) =>
    ({
      id,
      is_voided,
      event: { at_minute: 5, what: { happened: 'stop_signal', honoured } },
    }) as unknown as EventOfSession;

  it('stays to be read where it was entered in error and nothing says more of it', () => {
    expect(keyedListed([stop('a', true), stop('b', false)])).toHaveLength(2);
  });

  it('gives way to nothing that was itself entered in error', () => {
    expect(keyedListed([stop('a', true), stop('b', true, 'yes')])).toHaveLength(2);
  });
});
