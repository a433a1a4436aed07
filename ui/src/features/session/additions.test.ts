import { describe, expect, it } from 'vitest';
import { additionGaps, blankAddition, toAddition } from './additions';

describe('adding to a finished note', () => {
  it('always needs a reason', () => {
    expect(additionGaps({ ...blankAddition('addendum'), text: 'She rang later.' })).toEqual([
      'reason',
    ]);
  });

  it('needs what was not right when something is put right', () => {
    const form = {
      ...blankAddition('amendment'),
      text: '12 minutes',
      reason: 'Timer read wrongly',
    };
    expect(additionGaps(form)).toEqual(['what_changed']);
    expect(toAddition({ ...form, what_changed: '10 minutes' }, '2026-03-07')).toMatchObject({
      added_on: '2026-03-07',
      what_changed: '10 minutes',
    });
  });

  it('needs nothing but a reason to say that it was entered in error', () => {
    expect(additionGaps({ ...blankAddition('void'), reason: 'Other client' })).toEqual([]);
  });

  it("a client's own statement was asked for by the client", () => {
    expect(blankAddition('client_statement').requested_by).toBe('client');
  });

  it('says what was not right only when something is put right', () => {
    const form = { ...blankAddition('addendum'), what_changed: 'x', text: 'a', reason: 'b' };
    expect(toAddition(form, '2026-03-07').what_changed).toBeNull();
  });
});
