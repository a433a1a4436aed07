import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { route } from '@/app/router.svelte';
import type { DueKind } from '@/bindings/DueKind';
import type { DueView } from '@/bindings/DueView';
import Due from './Due.svelte';
import { isPast, openDue } from './due';

const line = (what: DueKind, over: Partial<DueView> = {}): DueView => ({
  what,
  client: null,
  code: null,
  cue: null,
  on: null,
  count: 1,
  ...over,
});
const ALL: DueKind[] = [
  'records_request',
  'retention',
  'supervision',
  'walk_through',
  'executor_pack',
  'leave',
  'trash',
];

describe('what is due', () => {
  it('has a calm sentence for every kind, with a day and without', () => {
    const due = ALL.flatMap((what) => [
      line(what),
      line(what, { on: '2026-03-20', count: 3 }),
      line(what, { on: '2026-03-01', client: 'wren', code: 'WREN-07', cue: 'quince, mug' }),
    ]);
    render(Due, { due, today: '2026-03-12' });
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(due.length);
    for (const row of rows) expect(row).not.toMatch(/day-due|\{|!|must|overdue|late\b| ,| \./i);
    expect(rows[0]).toContain('The answer has no day yet.');
    expect(rows[1]).toContain('due by 20 Mar');
    expect(rows[2]).toMatch(/WREN-07.*was due on 1 Mar/s);
    expect(rows[4]).toContain('3 records have been kept');
  });

  it('leads to the page on which it is looked at', () => {
    const leads = ALL.map((what) => {
      openDue(line(what, { client: 'wren' }));
      return route().name;
    });
    expect(leads).toEqual([
      'requests',
      'retention',
      'supervision',
      'workspace',
      'executor',
      'leave',
      'trash',
    ]);
  });

  it('is past only after its day', () => {
    expect(isPast('2026-03-11', '2026-03-12')).toBe(true);
    expect(isPast('2026-03-12', '2026-03-12')).toBe(false);
    expect(isPast(null, '2026-03-12')).toBe(false);
  });
});
