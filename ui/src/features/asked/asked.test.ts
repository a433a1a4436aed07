import { describe, expect, it } from 'vitest';
import type { AskedView } from '@/bindings/AskedView';
import type { MicroAnswer } from '@/bindings/MicroAnswer';
import type { MicroConsent } from '@/bindings/MicroConsent';
import type { Session } from '@/bindings/Session';
import {
  ANSWERS,
  bare,
  boundaryOf,
  isQuestion,
  listed,
  minuteOf,
  owed,
  timeAt,
  toldOf,
  wasNotKept,
  withMeant,
} from './asked';

const session: Session = {
  number: 15,
  planned_start: '2026-03-12T14:00:00',
  zone: 'Europe/London',
  planned_minutes: 50,
  actual_start: '2026-03-12T14:02:00',
  actual_end: null,
  meeting: 'in_person',
  in_the_room: [],
  reason: null,
};
let count = 0;
const entry = (
  answer: MicroAnswer,
  rest: Partial<MicroConsent> = {},
  is_voided = false,
): AskedView => ({
  id: `e${++count}`,
  is_voided,
  asked: { ...bare(answer, '', 12, '2026-03-12'), ...rest },
});

describe('a question in the moment', () => {
  it('with one key says nothing that was not said, and silence is no yes', () => {
    for (const { answer } of ANSWERS) {
      const asked = bare(answer, ' ', null, '2026-03-12');
      expect(asked).toMatchObject({ what: '', honoured: null, happened_next: null, options: [] });
      expect(asked.answered_by === 'silence').toBe(answer === 'no_answer');
    }
  });

  it('has its minute only by the clock of the session’s own day', () => {
    expect(minuteOf(session, '2026-03-12', '14:14')).toBe(12);
    expect(minuteOf(session, '2026-03-12', '14:01')).toBeNull();
    expect(minuteOf(session, '2026-03-13', '14:14')).toBeNull();
    expect(minuteOf({ ...session, actual_start: null }, '2026-03-12', '14:14')).toBe(14);
    expect(timeAt(session, 12)).toBe('14:14');
    expect(timeAt(session, null)).toBeNull();
  });

  it('is asked for its words only after the session', () => {
    const all = [entry('yes'), entry('no', { what: 'look at it' }), entry('yes', {}, true)];
    expect(owed(all, false)).toEqual([]);
    expect(owed(all, true)).toEqual([all[0]]);
  });

  it('of a changed mind is open until somebody says what was meant', () => {
    const open = entry('changed_mind', { what: 'say the name' });
    const said = entry('changed_mind', { what: 'say the name', happened_next: 'For today.' });
    expect(owed([open, said], true)).toEqual([open]);
  });

  it('is listed once when it was said again more fully, and struck through when it was an error', () => {
    const first = entry('yes', {}, true);
    const fuller = entry('yes', { what: 'look at one picture' });
    const error = entry('no', { what: 'draw' }, true);
    expect(listed([first, error, fuller])).toEqual([error, fuller]);
    expect(listed([entry('yes', {}, true)])).toHaveLength(1);
  });

  it('that was not kept to can be talked about; a yes that was not taken up need not', () => {
    for (const { answer } of ANSWERS)
      expect(wasNotKept({ answer, honoured: 'no' })).toBe(!['yes', 'yes_but'].includes(answer));
    expect(wasNotKept({ answer: 'no', honoured: 'partly' })).toBe(false);
    expect(wasNotKept({ answer: 'no', honoured: null })).toBe(false);
  });

  it('keeps what was meant behind what happened next, where there is room', () => {
    expect(withMeant('', 'Meant for today.')).toBe('Meant for today.');
    expect(withMeant('We talked. ', 'Meant for today.')).toBe('We talked. Meant for today.');
    expect(withMeant('x'.repeat(199), 'Meant for today.')).toBe('x'.repeat(199));
    expect(withMeant(' ', null)).toBeNull();
  });
});

describe('what was typed and not kept', () => {
  const found = (body: unknown, of: string | null = 's1') => ({
    target: 'd1',
    session: of,
    base_rev: null,
    at: 0,
    body,
  });

  it('is a question only where it is not more about one', () => {
    expect(isQuestion(found({ what: 'draw' }), 's1')).toBe(true);
    expect(isQuestion(found({ what: 'draw', honoured: null }), 's1')).toBe(false);
    expect(isQuestion(found({ what: 'draw' }, 's2'), 's1')).toBe(false);
  });

  it('belongs to its technique', () => {
    expect(toldOf(found({ item: 'car', what: '' }), 's1')).toBe('car');
    expect(toldOf(found({ what: '' }), 's1')).toBeNull();
    expect(toldOf(found({ item: 'car' }, null), 's1')).toBeNull();
  });
});

describe('what was done without asking', () => {
  it('is left to the program where nothing was written', () => {
    expect(boundaryOf('  ', '2026-03-12')).toBeNull();
    expect(boundaryOf(' I went on. ', '2026-03-12')).toMatchObject({
      by: 'therapist',
      area: 'consent',
      class: 'unclassified',
      what: 'I went on.',
    });
  });
});
