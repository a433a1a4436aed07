import { describe, expect, it } from 'vitest';
import { readDecimal, typedDecimal } from './numbers';

describe('a number with places', () => {
  it('is typed with a comma or a point, and is whole hundredths', () => {
    expect(
      ['31.5', '31,5', ' 31.50 ', '31', '.5', '0'].map((text) => readDecimal(text, 2)),
    ).toEqual([3150, 3150, 3150, 3100, 50, 0]);
    expect([readDecimal('-2,25', 2), readDecimal('−2.25', 2), readDecimal('-0', 2)]).toEqual([
      -225, -225, 0,
    ]);
    expect([readDecimal('.85', 3), readDecimal('0,999', 3)]).toEqual([850, 999]);
    expect(readDecimal('0.29', 2)).toBe(29);
  });

  it('is read in the digits of other keyboards', () => {
    expect(readDecimal('١٢', 2)).toBe(1200);
    expect(readDecimal('۱۲٫۵', 2)).toBe(1250);
    expect(readDecimal('-३१.०५', 2)).toBe(-3105);
    expect(readDecimal('1٬234', 2)).toBeUndefined();
    for (const nought of ['0', '٠', '۰', '०', '๐', '０', '𝟎', '𝟘'])
      for (let digit = 0; digit < 10; digit += 1) {
        const typed = String.fromCodePoint((nought.codePointAt(0) ?? 0) + digit);
        expect(readDecimal(typed, 2), typed).toBe(digit * 100);
      }
  });

  it('is nothing while blank, and no number where it cannot stand', () => {
    expect(readDecimal('  ', 2)).toBeNull();
    for (const text of ['31.555', '1,234', 'about 30', '31.', '1.5.2', '.', '-', '10000', '1e3'])
      expect(readDecimal(text, 2), text).toBeUndefined();
  });

  it('is typed back as it was', () => {
    for (const text of ['31.5', '0', '-2.25', '9999.99', '0.29'])
      expect(typedDecimal(readDecimal(text, 2)!, 2)).toBe(text);
    expect(typedDecimal(850, 3)).toBe('0.85');
  });
});
