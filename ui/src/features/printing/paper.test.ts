import { describe, expect, it } from 'vitest';
import type { PaperAtHome } from '@/bindings/PaperAtHome';
import { COPIES, isForOtherEyes, mayBeMade, pictureOf } from './paper';

describe('paper', () => {
  it('stays here when nobody answers', () => {
    expect(COPIES[0]).toBe('stays_here');
  });

  it('goes home only with somebody who said that it may', () => {
    const made = (home: PaperAtHome) => COPIES.filter((copy) => mayBeMade(copy, home));
    expect(made('may_go')).toEqual(['stays_here', 'goes_home', 'someone_may_read']);
    expect(made('someone_may_read')).toEqual(['stays_here', 'someone_may_read']);
    expect(made('not_asked')).toEqual(['stays_here']);
    expect(made('none_safer')).toEqual(['stays_here']);
  });

  it('has no form for other eyes where it says what happens here', () => {
    expect(isForOtherEyes('progress_report')).toBe(false);
    expect(isForOtherEyes('hand_over_letter')).toBe(false);
    expect(isForOtherEyes('goals')).toBe(true);
    expect(isForOtherEyes('agreement_version')).toBe(true);
  });

  it('is a picture whatever letters stand on it', () => {
    const address = pictureOf('<svg xmlns="x"><text>50% “ثابت” #1</text></svg>');
    expect(address).toMatch(/^data:image\/svg\+xml;charset=utf-8,%3Csvg/);
    expect(decodeURIComponent(address.split(',')[1] ?? '')).toContain('50% “ثابت” #1');
  });
});
