import { describe, expect, it } from 'vitest';
import { carries } from '@/features/times/sending';
import { blankContact, messageRule, waysToReach, withMessage } from './reach';

describe('reaching a person', () => {
  it('a new way of reaching somebody leaves no message and no name', () => {
    expect(messageRule(blankContact())).toBe('none');
  });

  it('a name may not be left where no message may be left', () => {
    const named = { ...blankContact(), may_leave_message: false, may_name_therapist: true };
    expect(messageRule(named)).toBe('none');
    expect(withMessage({ ...named, may_leave_message: true }, false).may_name_therapist).toBe(
      false,
    );
  });

  it('a message without a name is told from one with it', () => {
    const unnamed = withMessage(blankContact(), true);
    expect(messageRule(unnamed)).toBe('unnamed');
    expect(messageRule({ ...unnamed, may_name_therapist: true })).toBe('named');
  });

  it('a way out of a table carries nothing before somebody asked', () => {
    const ofATable = { ...withMessage(blankContact(), true), asked: false };
    expect(messageRule(ofATable)).toBe('unasked');
    expect(messageRule({ ...ofATable, asked: true })).toBe('unnamed');
    expect(carries([ofATable])).toBe('not_asked');
    expect(carries([ofATable, withMessage(blankContact(), true)])).toBe('unnamed');
  });

  it('safe hours that are blank are not said', () => {
    const [way] = waysToReach([{ ...blankContact(), value: ' 01632 960187 ', safe_hours: '  ' }]);
    expect(way).toEqual({ channel: 'phone', value: '01632 960187', hours: null, message: 'none' });
  });
});
