import { describe, expect, it } from 'vitest';
import { COPIES, mayBeMade, pictureOf } from './paper';

describe('paper', () => {
  it('stays here when nobody answers', () => {
    expect(COPIES[0]).toBe('stays_here');
  });

  it('goes nowhere but here for somebody who said that none is safer', () => {
    expect(COPIES.map((copy) => mayBeMade(copy, 'none_safer'))).toEqual([true, false, false]);
    expect(COPIES.map((copy) => mayBeMade(copy, 'not_asked'))).toEqual([true, true, true]);
  });

  it('is a picture whatever letters stand on it', () => {
    const address = pictureOf('<svg xmlns="x"><text>50% “ثابت” #1</text></svg>');
    expect(address).toMatch(/^data:image\/svg\+xml;charset=utf-8,%3Csvg/);
    expect(decodeURIComponent(address.split(',')[1] ?? '')).toContain('50% “ثابت” #1');
  });
});
