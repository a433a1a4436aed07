import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import NotePage from '@/features/session/NotePage.svelte';
import OwnReactionsPage from './OwnReactionsPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

beforeEach(async () => {
  called = installFake();
  await refresh();
  startAgain();
});

describe('what a session left', () => {
  it('is covered when the page opens, and its words are not even asked for', async () => {
    render(OwnReactionsPage);
    expect(await screen.findByText('One entry, covered.')).toBeVisible();
    expect(screen.queryByText('Tight across the shoulders.')).toBeNull();
    expect(of('own_reactions')).toEqual([{ opened: false }]);
    await press('Show what was written');
    expect(await screen.findByText('Tight across the shoulders.')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    await press('Cover it again');
    await waitFor(() => expect(screen.queryByText('Tight across the shoulders.')).toBeNull());
  });

  it('is reached from the note by one line, and tied to that session', async () => {
    render(NotePage, { client: 'wren', session: 'wren-14' });
    await press('Open: what it left in me');
    expect(route()).toEqual({ name: 'own_reactions', params: { session: 'wren-14' } });
  });

  it('is kept with its session, and says when a code stands in it', async () => {
    render(OwnReactionsPage, { session: 'wren-14' });
    await userEvent.type(await screen.findByLabelText('What it may be about'), 'After WREN-07.');
    await userEvent.click(screen.getByRole('radio', { name: 'Supervision' }));
    await press('Keep');
    await waitFor(() => expect(of('keep_own_reaction')).toHaveLength(1));
    expect(of<{ session: string }>('keep_own_reaction')[0]?.session).toBe('wren-14');
    expect(await screen.findByText(/Kept as you wrote it\./)).toBeVisible();
  });

  it('is struck through with a way back', async () => {
    render(OwnReactionsPage);
    await press('Show what was written');
    await press('Strike through');
    expect(await screen.findByText(/Struck through\. It stays below/)).toBeVisible();
    await press('Undo');
    expect(await screen.findByText('Taken up again.')).toBeVisible();
  });

  it('is erased for good only after it was asked once', async () => {
    render(OwnReactionsPage);
    await press('Show what was written');
    await userEvent.click(await screen.findByRole('button', { name: /^Erase for good: / }));
    expect(of('erase_own_reaction')).toEqual([]);
    await press('Keep it');
    expect(of('erase_own_reaction')).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: /^Erase for good: / }));
    await press('Erase for good');
    expect(await screen.findByText('It is erased.')).toBeVisible();
    expect(of('erase_own_reaction')).toHaveLength(1);
    expect(screen.queryByText('Tight across the shoulders.')).toBeNull();
  });
});
