import { describe, expect, it } from 'vitest';
import { modeOf } from '@/dev/answers/session_mode';
import { hourOf, namesThatStand } from './hour';

/** How wide the four names are, about, in pixels. */
const WIDTHS = [40, 80, 50, 40];
const standing = (starts: string, length: number) => {
  const { ticks } = hourOf({ ...modeOf(), starts }, starts);
  return ticks
    .filter(
      (_, place) =>
        namesThatStand(
          ticks.map(({ at }, of) => ({ at, width: WIDTHS[of] ?? 0 })),
          length,
        )[place],
    )
    .map(({ is }) => is);
};

describe('the names on the hour', () => {
  it('all stand where it begins as agreed and there is room', () => {
    expect(standing('14:00', 880)).toEqual(['start', 'nothing-new', 'close', 'end']);
  });

  it('are left out where they would lie on one another, the first and the last never', () => {
    expect(standing('09:47', 880)).toEqual(['start', 'end']);
    expect(standing('14:00', 500)).toEqual(['start', 'nothing-new', 'end']);
    expect(standing('09:47', 30)).toEqual(['start', 'end']);
  });

  it('give way to the first as well', () => {
    const names = [0, 0.05, 1].map((at) => ({ at, width: 40 }));
    expect(namesThatStand(names, 800)).toEqual([true, false, true]);
    expect(namesThatStand([names[0]!, { at: 0.1, width: 40 }, names[2]!], 800)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('stand as long as nothing was measured', () => {
    expect(standing('09:47', 0)).toHaveLength(4);
  });
});
