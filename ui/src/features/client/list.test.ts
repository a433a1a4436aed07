import { describe, expect, it } from 'vitest';
import type { ClientRow } from '@/bindings/ClientRow';
import { inGroups, isUnder18, matching } from './list';

const row = (code: string, over: Partial<ClientRow> = {}): ClientRow => ({
  id: code,
  code,
  cue: null,
  status: 'active',
  usual_time: null,
  next_session: null,
  last_held_on: null,
  age: null,
  ...over,
});

describe('the list of everyone', () => {
  it('finds by code or cue, whatever the accents and capitals', () => {
    const rows = [row('WREN-07', { cue: 'quince, mug' }), row('HOLT-12', { cue: 'Fenêtre' })];
    expect(matching(rows, 'quin').map(({ code }) => code)).toEqual(['WREN-07']);
    expect(matching(rows, 'fenetre').map(({ code }) => code)).toEqual(['HOLT-12']);
    expect(matching(rows, ' ')).toHaveLength(2);
  });

  it('finds by a name only where names are there', () => {
    const rows = [row('WREN-07'), row('HOLT-12')];
    const nameOf = (client: string) => (client === 'WREN-07' ? 'Ilsé Marrow' : null);
    expect(matching(rows, 'ilse', nameOf).map(({ code }) => code)).toEqual(['WREN-07']);
    expect(matching(rows, 'ilse')).toEqual([]);
  });

  it('groups by how the work stands, the next to come first, and who has ended last', () => {
    const rows = [
      row('D', { status: 'ended' }),
      row('C'),
      row('B', { next_session: '2026-03-13T10:00:00' }),
      row('A', { next_session: '2026-03-12T10:00:00' }),
      row('E', { status: 'enquiry' }),
    ];
    const groups = inGroups(rows).map(({ status, rows: of }) => [status, of.map((r) => r.code)]);
    expect(groups).toEqual([
      ['active', ['A', 'B', 'C']],
      ['enquiry', ['E']],
      ['ended', ['D']],
    ]);
  });

  it('takes nobody for under 18 of whom nothing is known', () => {
    expect([null, 'adult', '16_17'].map((age) => isUnder18(age as never))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
