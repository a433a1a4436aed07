import { describe, expect, it } from 'vitest';
import { answerOf, entryOf, itemOf, viewOf } from '@/dev/sample/consent';
import type { EventView } from '@/bindings/EventView';
import { deciding, groupOf, isNo, isYes, itemsOn, missingYes } from './standing';

const TODAY = '2026-03-12';
const two = itemOf('technique', 'Drawing', { decided_by: 'client_and_guardian' });
const view = (history: EventView[], item = two) => viewOf('drawing', item, history, TODAY);
const own = answerOf('granted', '2026-02-01', { given_by: 'client_assent' });
const theirs = answerOf('granted', '2026-02-02', { given_by: 'guardian' });

describe('where an item stands on the page', () => {
  it('a pause and a taking back stand beside a no, and run out is no yes', () => {
    for (const standing of ['declined', 'not_now', 'paused', 'withdrawn'] as const) {
      expect(groupOf(standing)).toBe('no');
      expect(isNo(standing)).toBe(true);
    }
    expect(groupOf('expired')).toBe('over');
    expect(isYes('expired')).toBe(false);
    expect(isYes('acknowledged')).toBe(false);
  });

  it('on an earlier day it knows nothing of what came after', () => {
    const entries = [entryOf(answerOf('not_now', '2026-01-15')), entryOf(own)];
    const listed = itemOf('topic', 'Later', { listed_on: '2026-03-01' });
    const then = itemsOn([view(entries), viewOf('later', listed, [], TODAY)], '2026-01-31');
    expect(then.map(({ id }) => id)).toEqual(['drawing']);
    expect(then[0]!.history).toEqual([entries[0]]);
  });

  it('finds the answer that decides, and none for what was never asked', () => {
    const entries = [entryOf(own)];
    expect(deciding(view(entries))).toBe(entries[0]);
    expect(deciding(view([]))).toBeNull();
  });
});

describe('where two have to say yes', () => {
  /** It does not stand as a yes while one of them is missing. */
  const waiting = (history: EventView[]) => ({ ...view(history), standing: 'not_asked' as const });

  it('says whose is missing', () => {
    expect(missingYes(waiting([entryOf(own)]), TODAY)).toBe('guardian');
    expect(missingYes(waiting([entryOf(theirs)]), TODAY)).toBe('client');
  });

  it('says nothing where nobody was asked, where both said yes, or where one decides alone', () => {
    expect(missingYes(waiting([]), TODAY)).toBeNull();
    expect(missingYes(view([entryOf(own), entryOf(theirs)]), TODAY)).toBeNull();
    const alone = { ...waiting([entryOf(own)]), item: itemOf('technique', 'Drawing') };
    expect(missingYes(alone, TODAY)).toBeNull();
  });

  it('a no that was entered in error brings no yes back', () => {
    const no = answerOf('withdrawn', '2026-02-10', { given_by: 'client_assent' });
    const history = [entryOf(own), entryOf(theirs), entryOf(no, { is_voided: true })];
    expect(missingYes(waiting(history), TODAY)).toBe('client');
  });

  it('a yes that was entered in error, or has run out, is none', () => {
    const gone = [entryOf(own, { is_voided: true }), entryOf(theirs)];
    expect(missingYes(waiting(gone), TODAY)).toBe('client');
    const over = { ...theirs, expires_on: '2026-03-01' };
    expect(missingYes(waiting([entryOf(own), entryOf(over)]), TODAY)).toBe('guardian');
  });
});
