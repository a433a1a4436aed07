import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { AllianceNote } from '@/bindings/AllianceNote';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import NotePage from './NotePage.svelte';

let called: Called[];
const after = { client: 'wren', session: 'wren-15' };
const open = (name: string) =>
  userEvent.click(screen.getByRole('button', { name: `Open: ${name}` }));
async function finished(): Promise<AllianceNote> {
  await userEvent.click(screen.getAllByRole('button', { name: 'Finish note' })[0]!);
  const sent = called.filter(({ command }) => command === 'finish_note').at(-1)?.request;
  return (sent as { note: AllianceNote }).note;
}

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
  render(NotePage, after);
  await screen.findByLabelText('What we did');
});

describe('what may be said beside the first three fields', () => {
  it('never sends what was keyed unless it is taken over', async () => {
    expect(screen.getByText('From the session: about 9 minutes. You had agreed 10.')).toBeVisible();
    for (const row of ['With the hard part', 'Ways to settle', 'Attunement']) await open(row);
    const note = await finished();
    expect(note).not.toHaveProperty('dose');
    expect(note).not.toHaveProperty('grounding');
    expect(note).not.toHaveProperty('attunement');
  });

  it('sends ways to settle once they are taken over by a press', async () => {
    await open('Ways to settle');
    await userEvent.click(screen.getByRole('button', { name: 'Take over what was keyed' }));
    expect((await finished()).grounding).toEqual([
      { name: 'Warm mug', offered_by: null, used: true, helped: null },
    ]);
  });

  it('keeps a nought that was typed, and nothing as nothing', async () => {
    await open('With the hard part');
    const minutes = screen.getByLabelText('Minutes with the hard part');
    expect(minutes).toHaveValue('');
    await userEvent.type(minutes, '0');
    const { dose } = await finished();
    expect(dose?.trauma_minutes).toBe(0);
    expect(dose?.closing_minutes).toBeNull();
    expect(dose?.stop_signal_count).toBeNull();
  });

  it('asks whether a stop signal that was keyed was honoured, and says how often with the answer', async () => {
    await open('With the hard part');
    const asked = screen.getByRole('radiogroup', { name: 'Was the signal honoured?' });
    await userEvent.click(within(asked).getByRole('radio', { name: 'Yes' }));
    const { dose } = await finished();
    expect(dose).toMatchObject({
      stop_signal_count: 1,
      stop_honoured: 'yes',
      trauma_minutes: null,
    });
  });

  it('does not finish while a number cannot stand', async () => {
    await open('With the hard part');
    await userEvent.type(screen.getByLabelText('Minutes with the hard part'), 'ten');
    await userEvent.click(screen.getAllByRole('button', { name: 'Finish note' })[0]!);
    expect(called.some(({ command }) => command === 'finish_note')).toBe(false);
    expect(screen.getByText('A whole number from 0 to 240.')).toBeVisible();
  });

  it('asks whether a safety question is open only when opened, blank until answered', async () => {
    expect(screen.queryByRole('radiogroup', { name: 'Is it still open?' })).toBeNull();
    await open('Safety');
    const group = screen.getByRole('radiogroup', { name: 'Is it still open?' });
    expect(within(group).queryByRole('radio', { checked: true })).toBeNull();
    await userEvent.click(within(group).getByRole('radio', { name: 'Yes' }));
    expect((await finished()).safety_open).toBe(true);
  });

  it('starts from the last note by a press, and marks what came until it is touched', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Start from the last note' }));
    const promised = screen.getByLabelText('I promised');
    expect(promised).toHaveValue('To bring the drawing back on Thursday.');
    expect(screen.getAllByText(/Carried over/).length).toBeGreaterThan(0);
    await userEvent.type(promised, ' Yes.');
    expect(screen.queryByText(/Carried over/)).toBeNull();
    expect(screen.getByLabelText('What we did')).toHaveValue('');
  });

  it.each(['first', 'other'])(
    'has nothing that axe finds serious with the %s rows open',
    async (half) => {
      const rows = [...document.querySelectorAll<HTMLElement>('button[aria-label^="Open: "]')];
      expect(rows.length).toBeGreaterThan(3);
      const middle = Math.ceil(rows.length / 2);
      const opened = half === 'first' ? rows.slice(0, middle) : rows.slice(middle);
      for (const row of opened) row.click();
      // What it left in me has a page of its own: that row leads there, and stays.
      await waitFor(() => expect(opened.filter((row) => row.isConnected).length).toBeLessThan(2));
      expect(await findings(document.body)).toEqual([]);
    },
  );
});
