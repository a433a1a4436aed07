import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { route, startAgain } from '@/app/router.svelte';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import Timeline from './Timeline.svelte';
import { switched } from './timeline';

let called: Called[];
beforeEach(() => {
  startAgain();
  called = installFake();
});
const draw = async () => {
  render(Timeline, { client: 'wren', code: 'WREN-07' });
  return screen.findByRole('list');
};
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent ?? '');
const asked = (command: string) => called.filter((one) => one.command === command);

describe('the timeline', () => {
  it('tells what happened, newest first, in words, and axe finds nothing serious', async () => {
    await draw();
    const [session, note, answer, strain] = rows();
    expect(session).toContain('Session 14');
    expect(session).toContain('While something was not settled.');
    expect(note).toContain('One picture from memory B');
    expect(answer).toContain('Breathing exercises:');
    expect(answer).not.toContain('not settled');
    expect(strain).toContain('Struck through');
    expect(await findings(document.body)).toEqual([]);
  });

  it('reads further only when asked, and the focus goes on from there', async () => {
    await draw();
    expect(rows()).toHaveLength(4);
    expect(asked('timeline')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Show earlier ones' }));
    await waitFor(() => expect(rows()).toHaveLength(6));
    expect(document.activeElement?.textContent).toMatch(/version 2/);
    expect(screen.queryByRole('button', { name: 'Show earlier ones' })).toBeNull();
  });

  it('switches what is shown with a key, and it is remembered for the vault', async () => {
    await draw();
    const groups = screen.getByRole('group', { name: 'What the timeline of WREN-07 shows' });
    const notes = within(groups).getByRole('button', { name: 'Notes', pressed: true });
    notes.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(rows().join()).not.toContain('memory B'));
    expect(within(groups).getByRole('button', { name: 'Notes', pressed: false })).toHaveFocus();
    await waitFor(() => expect(asked('keep_timeline_groups')).toHaveLength(1));
    expect(JSON.stringify(asked('keep_timeline_groups'))).not.toContain('"notes"');
  });

  it('opens the page of an entry', async () => {
    await draw();
    await userEvent.click(screen.getByRole('button', { name: /^Session 14,/ }));
    expect(route()).toEqual({ name: 'session', params: { client: 'wren', session: 'wren-14' } });
  });
});

describe('the switches', () => {
  it('keep their order whatever is pressed', () => {
    expect(switched(['papers', 'sessions'], 'notes')).toEqual(['sessions', 'notes', 'papers']);
    expect(switched(['papers', 'sessions'], 'papers')).toEqual(['sessions']);
  });
});
