import { describe, expect, it } from 'vitest';
import type { ClientRow } from '@/bindings/ClientRow';
import { inOrder, matching } from './list';

const row = (code: string, over: Partial<ClientRow> = {}): ClientRow => ({
  id: code,
  code,
  cue: null,
  status: 'active',
  usual_time: null,
  next_session: null,
  last_held_on: null,
  ...over,
});

describe('the list of everyone', () => {
  it('finds by code or cue, whatever the accents and capitals', () => {
    const rows = [row('WREN-07', { cue: 'quince, mug' }), row('HOLT-12', { cue: 'Fenêtre' })];
    expect(matching(rows, 'quin').map(({ code }) => code)).toEqual(['WREN-07']);
    expect(matching(rows, 'fenetre').map(({ code }) => code)).toEqual(['HOLT-12']);
    expect(matching(rows, ' ')).toHaveLength(2);
  });

  it('puts the next to come first and who has ended apart', () => {
    const rows = [
      row('C'),
      row('B', { next_session: '2026-03-13T10:00:00' }),
      row('A', { next_session: '2026-03-12T10:00:00' }),
      row('D', { status: 'ended' }),
    ];
    const { current, ended } = inOrder(rows);
    expect(current.map(({ code }) => code)).toEqual(['A', 'B', 'C']);
    expect(ended.map(({ code }) => code)).toEqual(['D']);
  });
});
