import { describe, expect, it } from 'vitest';
import { itemOf } from '@/dev/sample/consent';
import {
  answererOf,
  answeringFor,
  answerGaps,
  blankAnswer,
  decisionsFor,
  personIn,
  sessionIn,
  takenBack,
  thereIn,
  toEvent,
  type AnswerDraft,
} from './answer';

const item = itemOf('technique', 'Drawing', { options: ['draw', 'not today'] });
const typed = (rest: Partial<AnswerDraft>): AnswerDraft => ({
  ...blankAnswer('2026-03-12', 'therapist'),
  ...rest,
});

describe('an answer', () => {
  it('begins with nothing answered, and nobody else there whom the session does not name', () => {
    const blank = blankAnswer('2026-03-12', 'therapist');
    expect(blank).toMatchObject({ decision: null, present: null, words: '', about: null });
    expect(answerGaps(blank)).toEqual(['decision']);
    expect(toEvent(blank, item)).toBeNull();
    expect(thereIn(blank, null)).toEqual([]);
  });

  it('belongs to a session of its own day alone, and to none that was only the same day', () => {
    const room = { session: 'wren-15', on: '2026-03-12', start: '14:00', in_the_room: [] };
    expect(sessionIn(typed({}), null, [room])).toBeNull();
    expect(sessionIn(typed({}), 'wren-15', [room])).toBe('wren-15');
    expect(sessionIn(typed({ session: '' }), 'wren-15', [room])).toBeNull();
    expect(sessionIn(typed({ answered_on: '2026-03-11' }), 'wren-15', [room])).toBeNull();
  });

  it('is tied to a person only where somebody answered for the client', () => {
    const two = itemOf('technique', 'Drawing', { decided_by: 'client_and_guardian' });
    const all = [{ id: 'alma', name: 'Alma', says: [{ first: '2026-01-01', last: null }] }];
    expect(personIn(typed({ person: 'alma' }), two, all)).toBeNull();
    expect(personIn(typed({ person: 'alma', given_by: 'guardian' }), two, all)).toBe('alma');
    expect(personIn(typed({ given_by: 'guardian' }), two, all)).toBeNull();
  });

  it('of somebody who has a say is offered on the days of the say, and a no on every day', () => {
    const says = [{ first: '2026-01-10', last: '2026-03-31' }];
    const all = [
      { id: 'alma', name: 'Alma', says },
      { id: 'corin', name: 'Corin', says: [] },
    ];
    const names = (rest: Partial<AnswerDraft>) =>
      answeringFor(all, typed(rest)).map(({ name }) => name);
    expect(names({ decision: 'granted', answered_on: '2026-03-31' })).toEqual(['Alma']);
    expect(names({ decision: null, answered_on: '2026-01-10' })).toEqual(['Alma']);
    expect(names({ decision: 'granted', answered_on: '2026-01-09' })).toEqual([]);
    expect(names({ decision: 'granted', answered_on: '2026-04-01' })).toEqual([]);
    for (const decision of ['declined', 'withdrawn', 'paused', 'not_now'] as const)
      expect(names({ decision, answered_on: '2026-04-01' })).toEqual(['Alma', 'Corin']);
  });

  it('of no, not now, a pause or a taking back owes nothing more', () => {
    for (const decision of ['declined', 'not_now', 'paused', 'withdrawn'] as const)
      expect(answerGaps(typed({ decision }))).toEqual([]);
  });

  it('"yes, if" owes the if, and nothing else does', () => {
    expect(answerGaps(typed({ decision: 'granted_with_conditions', conditions: ' ' }))).toEqual([
      'conditions',
    ]);
    expect(answerGaps(typed({ decision: 'granted' }))).toEqual([]);
  });

  it('a day to ask again goes with a no, days to look again and to end with a yes', () => {
    const days = {
      ask_again_from: '2026-03-20',
      review_on: '2026-06-01',
      expires_on: '2026-09-01',
    };
    expect(toEvent(typed({ ...days, decision: 'not_now' }), item)).toMatchObject({
      ask_again_from: '2026-03-20',
      review_on: null,
      expires_on: null,
    });
    expect(toEvent(typed({ ...days, decision: 'granted' }), item)).toMatchObject({
      ask_again_from: null,
      review_on: '2026-06-01',
      expires_on: '2026-09-01',
    });
    expect(answerGaps(typed({ decision: 'declined', ask_again_from: '2026-03-11' }))).toEqual([
      'before',
    ]);
  });

  it('keeps what else was offered as the item has it, until somebody says otherwise', () => {
    expect(toEvent(typed({ decision: 'granted' }), item)?.options_offered).toEqual([
      'draw',
      'not today',
    ]);
    const said = typed({ decision: 'granted', options: ' draw \n\n' });
    expect(toEvent(said, item)?.options_offered).toEqual(['draw']);
  });

  it('leaves conditions behind that no "yes, if" has any more', () => {
    const event = toEvent(typed({ decision: 'granted', conditions: 'Only on Mondays' }), item);
    expect(event?.conditions).toBeNull();
  });

  it('is the young client’s own where two decide', () => {
    const two = itemOf('technique', 'Drawing', { decided_by: 'client_and_guardian' });
    expect(answererOf(typed({}), two)).toBe('client_assent');
    expect(answererOf(typed({ given_by: 'guardian' }), two)).toBe('guardian');
    expect(answererOf(typed({ given_by: 'guardian' }), item)).toBe('client');
  });
});

describe('the answers that are offered', () => {
  it('are told and understood alone where there is no choice', () => {
    expect(decisionsFor('acknowledgement', 'not_asked')).toEqual(['acknowledged']);
  });

  it('have a taking back and a pause only where there is a yes', () => {
    expect(decisionsFor('consent', 'not_asked')).toEqual([
      'granted',
      'granted_with_conditions',
      'not_now',
      'declined',
    ]);
    expect(decisionsFor('consent', 'granted')).toContain('withdrawn');
    expect(decisionsFor('consent', 'granted')).toContain('paused');
    expect(decisionsFor('consent', 'paused')).toContain('withdrawn');
  });
});

describe('taking back in one step', () => {
  it('says exactly what the program knows, and no reason', () => {
    expect(takenBack('2026-03-12', item)).toEqual({
      decision: 'withdrawn',
      answered_on: '2026-03-12',
      conditions: null,
      given_by: 'client',
      how: 'spoken',
      raised_by: 'client',
      present: [],
      words: null,
      voice: 'client_words',
      ask_again_from: null,
      options_offered: [],
      client_questions: null,
      review_on: null,
      expires_on: null,
    });
  });
});
