import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { startAgain } from '@/app/router.svelte';
import { app, refresh } from '@/app/state.svelte';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import DirectoryPage from '@/features/directory/DirectoryPage.svelte';
import SensitivitiesPage from '@/features/sensitivity/SensitivitiesPage.svelte';
import SupervisionPage from '@/features/supervision/SupervisionPage.svelte';

let called: Called[];
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => userEvent.click(await button(name));
const hasFocus = async (name: string | RegExp) =>
  waitFor(async () => expect(await button(name)).toHaveFocus());

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('a page of lists', () => {
  it('has one form open, and what was typed in another waits as a draft', async () => {
    render(SupervisionPage);
    await press(/^Add a question/);
    await userEvent.type(await screen.findByLabelText('The question'), 'How to sit still.');
    await press('Write down a meeting');
    expect(await screen.findByLabelText('What was decided')).toBeVisible();
    expect(screen.queryByLabelText('The question')).toBeNull();
    const kept = called.filter(({ command }) => command === 'keep_draft');
    expect(kept.at(-1)?.request).toMatchObject({ body: { sentence: 'How to sit still.' } });
  });

  it('gives the focus back to what opened the form', async () => {
    render(SupervisionPage);
    await press('Write down a meeting');
    await press('Leave it as it was');
    await hasFocus('Write down a meeting');
    await press(/^Add a question/);
    await press('Leave it as it was');
    await hasFocus(/^Add a question/);
  });

  it('leaves the form alone when its button is pressed again', async () => {
    render(SupervisionPage);
    await press(/^Add a question/);
    const field = await screen.findByLabelText('The question');
    await userEvent.type(field, 'How to');
    await press(/^Add a question/);
    expect(field).toBeInTheDocument();
    expect(field).toHaveValue('How to');
  });

  it('keeps who works by keys at the line that went to another list, and came back', async () => {
    render(SensitivitiesPage, { client: 'wren' });
    await press(/^Take off: Perfume/);
    const off = await screen.findByRole('region', { name: 'Taken off' });
    await waitFor(() => expect(off).toContainElement(document.activeElement as HTMLElement));
    await press('Undo');
    await hasFocus(/^Change: Perfume/);
  });

  it('says why something was not done, in place of what was done before', async () => {
    await begin({ directory_entry_state: () => refuse({ code: 'stale' }) });
    render(DirectoryPage);
    await press(/^Checked today: Night/);
    expect(await screen.findByText(/ was checked today\./)).toBeVisible();
    await press(/^Set aside: Night/);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.queryByText(/ was checked today\./)).toBeNull();
  });

  it('offers nothing new where the vault can only be read', async () => {
    const state = app()!;
    await begin({ app_state: () => ({ ...state, condition: 'folder_read_only' }) });
    render(DirectoryPage);
    expect(await button(/^Add one/)).toBeDisabled();
    expect(acts().map(({ name }) => name)).not.toContain('Add one');
  });
});
