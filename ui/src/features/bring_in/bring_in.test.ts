import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { ReadTableRequest } from '@/bindings/ReadTableRequest';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import BringInPage from './BringInPage.svelte';

let called: Called[];
const asked = (command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as ReadTableRequest);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }));

async function open(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
  render(BringInPage);
}

describe('a table of clients', () => {
  beforeEach(() => open());

  it('is looked at first: columns, rows that stay in the file with why, and the others', async () => {
    acts()
      .find(({ key }) => key === 'Ctrl+N')!
      .run();
    expect(
      await screen.findByRole('combobox', { name: 'Diagnosis, 1 row says something' }),
    ).toHaveValue('leave_out');
    const left = screen.getByRole('region', { name: '1 row stays in the file' });
    expect(within(left).getByText(/Code: Another client has this code\./)).toBeVisible();
    expect(screen.getByText('BIRCH-1, an offered code')).toBeVisible();
    expect(screen.queryByText('Ilse Marrow')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show the names' }));
    expect(screen.getByText('Ilse Marrow')).toBeVisible();
    expect(asked('take_table')).toEqual([]);
    expect(await findings(document.body)).toEqual([]);
  });

  it('is read again when a column means something else, and taken in as it was read', async () => {
    await press('Choose a file');
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Reference, 2 rows say something' }),
      'Leave it out',
    );
    expect(await screen.findByText('ALDER-1, an offered code')).toBeVisible();
    await choose('May 3');
    await choose('Ended');
    await press('Take in 2 people');
    expect(await screen.findByText(/^2 people were taken in/)).toBeVisible();
    expect(asked('take_table')).toEqual([
      {
        meanings: ['leave_out', 'chosen_name', 'leave_out'],
        days: 'month_first',
        status: 'ended',
      },
    ]);
    await press('Look at Clients');
    expect(route().name).toBe('clients');
  });
});

describe('a file that is no table', () => {
  it('says what is safe and what to do', async () => {
    await open({ choose_table: () => refuse({ code: 'table_not_text' }) });
    await press('Choose a file');
    expect(await screen.findByText(/CSV UTF-8/)).toBeVisible();
  });
});
