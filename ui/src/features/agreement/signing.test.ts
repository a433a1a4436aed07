import { describe, expect, it } from 'vitest';
import type { RoomView } from '@/bindings/RoomView';
import {
  blankSigning,
  methodsFor,
  onDay,
  OUTCOMES,
  signingGaps,
  thereIn,
  toSigning,
  withOutcome,
} from './signing';

const blank = blankSigning('2026-03-12', 'I. Marrow', 'N. Castellane');

describe('what came of offering a version', () => {
  it('begins with nothing answered', () => {
    expect(blank.outcome).toBeNull();
    expect(blank.copy_given).toBeNull();
    expect(signingGaps(blank)).toEqual(['outcome']);
    expect(toSigning(blank)).toBeNull();
  });

  it('"not today" needs nothing but the day, and carries no names', () => {
    const form = { ...withOutcome(blank, 'not_today'), hand_edits: 'a line crossed out' };
    expect(signingGaps(form)).toEqual([]);
    expect(toSigning(form)).toMatchObject({
      outcome: 'not_today',
      signatures: [],
      hand_edits: null,
    });
  });

  it('signed needs both sides on the paper and what was taken home', () => {
    const form = withOutcome(blank, 'signed');
    expect(signingGaps(form)).toEqual(['copy_given']);
    expect(toSigning({ ...form, copy_given: 'none_safer' })).toMatchObject({
      outcome: 'signed',
      copy_given: 'none_safer',
      signatures: [{ signer: 'client', method: 'ink_on_paper' }, { signer: 'therapist' }],
    });
  });

  it('nobody is on the paper who only spoke', () => {
    const form = withOutcome(blank, 'signed');
    const signatures = form.signatures.map((each) => ({ ...each, method: 'spoken_only' as const }));
    expect(signingGaps({ ...form, copy_given: 'later', signatures })).toEqual([
      'client',
      'therapist',
    ]);
  });

  it('agreed aloud is never in ink', () => {
    expect(methodsFor('agreed_aloud')).not.toContain('ink_on_paper');
    const form = withOutcome(withOutcome(blank, 'signed'), 'agreed_aloud');
    expect(form.signatures.map(({ method }) => method)).toEqual(['spoken_only', 'spoken_only']);
    expect(signingGaps({ ...form, copy_given: 'declined' })).toEqual([]);
  });

  it('does not hold before the day it was agreed, and a blank name is refused', () => {
    const form = { ...withOutcome(blank, 'signed'), copy_given: 'paper' as const };
    expect(signingGaps({ ...form, in_force_from: '2026-03-11' })).toEqual(['in_force_from']);
    const nameless = form.signatures.map((each) => ({ ...each, name_as_signed: ' ' }));
    expect(signingGaps({ ...form, signatures: nameless })).toEqual(['name']);
  });

  it('one person signs once', () => {
    const form = { ...withOutcome(blank, 'signed'), copy_given: 'paper' as const };
    const twice = [...form.signatures, form.signatures[0]!];
    expect(signingGaps({ ...form, signatures: twice })).toEqual(['twice']);
  });

  it('has three answers, none before the others in kind', () => {
    expect(OUTCOMES).toHaveLength(3);
  });
});

describe('who was in the room', () => {
  const room: RoomView = {
    session: 'wren-15',
    on: '2026-03-12',
    start: '14:00',
    in_the_room: [
      { role: 'interpreter', who: 'Sami Adler' },
      { role: 'other', who: null },
    ],
  };
  const there = thereIn(room, 'an interpreter (Sami Adler), someone else');
  const form = {
    ...withOutcome(blankSigning('2026-03-12', 'I. Marrow', 'N. Castellane', there), 'signed'),
    copy_given: 'paper' as const,
  };

  it('has a line, and has not signed until somebody says so', () => {
    expect(form.signatures[2]).toEqual({
      signer: 'interpreter',
      name_as_signed: 'Sami Adler',
      method: null,
    });
    expect(signingGaps(form)).toEqual([]);
    expect(toSigning(form)?.signatures.map(({ signer }) => signer)).toEqual([
      'client',
      'therapist',
    ]);
    expect(toSigning(form)?.present).toBe('an interpreter (Sami Adler), someone else');
    const said = form.signatures.map((each) => ({ ...each, method: 'ink_on_paper' as const }));
    expect(toSigning({ ...form, signatures: said })?.signatures).toHaveLength(3);
  });

  it('a guardian who was there and did not sign does not stand for the client', () => {
    const signatures = form.signatures
      .slice(1)
      .map((each) => (each.method === null ? { ...each, signer: 'guardian' as const } : each));
    expect(signingGaps({ ...form, signatures })).toEqual(['client']);
  });

  it('is another on another day, unless somebody changed it', () => {
    const nobody = thereIn(null, '');
    const moved = onDay(form, '2026-03-13', there, nobody);
    expect([moved.signed_on, moved.signatures.length, moved.present]).toEqual([
      '2026-03-13',
      2,
      '',
    ]);
    const changed = { ...form, present: 'Alma', signatures: form.signatures.slice(0, 2) };
    const kept = onDay(changed, '2026-03-13', there, nobody);
    expect([kept.signatures.length, kept.present]).toEqual([2, 'Alma']);
  });
});
