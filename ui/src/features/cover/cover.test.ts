import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { route } from '@/app/router.svelte';
import { coverOf } from '@/dev/answers/away';
import { installFake } from '@/dev/fake';
import CoverPage from './CoverPage.svelte';

afterEach(cleanup);

const days = { from: '2026-03-13', to: '2026-03-20' };

async function press(name: string | RegExp) {
  await userEvent.click(await screen.findByRole('button', { name }));
}

describe('a sheet for who stands in', () => {
  it('is for somebody and for days, and leads to the paper that needs no question where it lives', async () => {
    const called = installFake();
    render(CoverPage, days);
    expect(await screen.findByText('WREN-07')).toBeVisible();
    expect(screen.getByText(/Only by text\./)).toBeVisible();
    expect(screen.getByRole('button', { name: 'See the sheet' })).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox', { name: 'For whom' }), 'Dr Ostrander');
    await userEvent.click(screen.getByRole('radio', { name: 'Deutsch' }));
    await press('See the sheet');
    const document = { kind: 'cover_sheet', ...days, for_whom: 'Dr Ostrander', language: 'de' };
    expect(route()).toEqual({ name: 'print', params: { document, copy: 'stays_here' } });
    expect(called.find(({ command }) => command === 'cover')?.request).toEqual(days);
  });

  it('says by code who is not on it, why, and where to ask', async () => {
    installFake();
    render(CoverPage, days);
    expect(await screen.findByText('Not asked so far')).toBeVisible();
    expect(screen.getByText('No safe way of reaching them is known')).toBeVisible();
    await press('Ask about it: HOLT-12');
    expect(route()).toEqual({ name: 'consent', params: { client: 'holt' } });
  });

  it('leads to the details of somebody who cannot be reached', async () => {
    installFake();
    render(CoverPage, days);
    await press('Their details: SLATE-03');
    expect(route()).toEqual({ name: 'client_details', params: { client: 'slate' } });
  });

  it('is none while nobody agreed', async () => {
    installFake({ cover: () => coverOf({ people: [] }) });
    render(CoverPage, days);
    expect(await screen.findByText(/Nobody agreed to it so far/)).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'For whom' }), 'Dr Ostrander');
    expect(screen.getByRole('button', { name: 'See the sheet' })).toBeDisabled();
  });
});
