import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import BringInPage from './BringInPage.svelte';

let called: Called[];
const asked = (command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

async function open(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
  render(BringInPage);
}

describe('copies from an earlier Holdfast', () => {
  beforeEach(() => open());

  it('are looked at first: whom, what of each kind, what is here, and what is left out', async () => {
    await press('Choose a folder');
    expect(await screen.findByText(/^The records of 3 clients were found/)).toHaveFocus();
    const whom = screen.getByRole('region', { name: 'Whom to take in' });
    expect(within(whom).getByRole('checkbox', { name: /HOLT-12: 40 records/ })).toBeChecked();
    expect(within(whom).getByText('Client 1, Session 20, Note 19')).toBeVisible();
    expect(within(whom).getByRole('checkbox', { name: /WREN-07: 8 records/ })).not.toBeChecked();
    expect(within(whom).getByText(/the person is invented/)).toBeVisible();
    expect(within(whom).getByText(/says something else than the copy/)).toBeVisible();
    expect(within(whom).getByText('All of it is here already.')).toBeVisible();
    expect(asked('take_earlier')).toEqual([]);
    expect(await findings(document.body)).toEqual([]);
  });

  it('are chosen client by client from the keyboard, and a taken code needs another', async () => {
    acts()
      .find(({ name }) => name === 'Choose a folder')!
      .run();
    await waitFor(() => expect(screen.getByText(/^The records of 3/)).toHaveFocus());
    const wren = screen.getByRole('checkbox', { name: /WREN-07/ });
    wren.focus();
    await userEvent.keyboard(' ');
    expect(wren).toBeChecked();
    expect(screen.getByRole('button', { name: 'Take in 2 clients, 48 records' })).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Another code for HOLT-12'), 'HOLT-13');
    await press('Take in 2 clients, 48 records');
    expect(await screen.findByText('48 records were taken in, of 2 clients.')).toBeVisible();
    expect(asked('take_earlier')).toEqual([
      {
        clients: [
          { client: 'holt', code: 'HOLT-13' },
          { client: 'wren', code: null },
        ],
      },
    ]);
    expect(screen.getByText(/was not in the copy/)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    await press('Look at Clients');
    expect(route().name).toBe('clients');
  });

  it('that are sealed are opened with their passphrase, which is not kept', async () => {
    await press('Choose a copy');
    const field = await screen.findByLabelText('Passphrase of the copy that is sealed');
    expect(screen.queryByRole('button', { name: /^Take in/ })).toBeNull();
    await userEvent.type(field, 'seven kettles{Enter}');
    expect(await screen.findByText(/stays where it is: it was made for the client/)).toBeVisible();
    expect(asked('open_earlier')).toEqual([{ passphrase: 'seven kettles' }]);
    expect(screen.queryByLabelText(/^Passphrase of/)).toBeNull();
  });
});

describe('a copy that is not taken in', () => {
  it('says which kind can be', async () => {
    await open({ choose_earlier: () => refuse({ code: 'earlier_for_client' }) });
    await press('Choose a copy');
    expect(await screen.findByText(/Whole, to keep or to go on elsewhere/)).toBeVisible();
  });

  it('stays to be chosen from when it is refused at the end', async () => {
    await open({
      take_earlier: () =>
        refuse({
          code: 'fields',
          problems: [{ field: 'code', problem: 'taken', limit: null, found: null, at: null }],
        }),
    });
    await press('Choose a folder');
    await userEvent.type(await screen.findByLabelText('Another code for HOLT-12'), 'PLUM-01');
    await press('Take in 1 client, 40 records');
    expect(await screen.findByText('Another client has this code.')).toBeVisible();
    expect(screen.getByLabelText('Another code for HOLT-12')).toHaveValue('PLUM-01');
  });
});
