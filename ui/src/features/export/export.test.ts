import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { ExportClientRequest } from '@/bindings/ExportClientRequest';
import { exportOf } from '@/dev/answers/data_requests';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import ExportPage from './ExportPage.svelte';

let called: Called[];
const sent = () =>
  called
    .filter((one) => one.command === 'export_client')
    .map(({ request }) => request as ExportClientRequest);
const choose = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('radio', { name }));
const make = () => screen.getByRole('button', { name: 'Make the copy' });

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

async function forTheClientOpen() {
  render(ExportPage, { client: 'wren' });
  await choose(/^For the client to read/);
  await choose('To the client');
  await choose(/^Not sealed/);
}

describe('a copy of everything', () => {
  it('is not made before it was said for whom, to whom and how', async () => {
    render(ExportPage, { client: 'wren' });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Give a copy of everything',
    );
    expect(make()).toBeDisabled();
    expect(await findings(document.body)).toEqual([]);
    await choose(/^For the client to read/);
    await choose('To the client');
    expect(make()).toBeDisabled();
    await choose(/^Not sealed/);
    expect(screen.getByText(/Whoever finds the file or the stick/)).toBeVisible();
    expect(make()).toBeEnabled();
  });

  it('leaves out what is kept apart, until that was said twice', async () => {
    await forTheClientOpen();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Put what is kept apart/ }));
    expect(make()).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Yes, put it in/ }));
    await userEvent.click(make());
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({ with_private: true, with_private_again: true });
  });

  it('says what was made', async () => {
    await forTheClientOpen();
    await userEvent.click(make());
    expect(await screen.findByText(/is made and was read back/)).toBeVisible();
    expect(sent()[0]).toMatchObject({
      whom: 'client',
      with_private: false,
      goes_to: 'client',
      passphrase: null,
      is_open: true,
    });
    expect(await findings(document.body)).toEqual([]);
  });

  it('owes a right and its reason where it goes to somebody else', async () => {
    await forTheClientOpen();
    await choose('To somebody else');
    expect(make()).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Their name'), 'Dr Ostrander');
    expect(screen.queryByRole('radio', { name: 'The client said yes to it' })).toBeNull();
    await choose('A law or a court asks for it');
    expect(make()).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Why'), 'An order of court.');
    await userEvent.click(make());
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({
      name: 'Dr Ostrander',
      legal_basis: 'law_or_court',
      reason: 'An order of court.',
    });
  });

  it('waits for covers that fit', async () => {
    await begin({
      export_page: ({ client }) =>
        exportOf(client, {
          requests: [
            {
              id: 'request-wren',
              received_on: '2026-03-03',
              wish: 'access',
              covers: 2,
              misfits: 1,
              papers: [],
            },
          ],
        }),
    });
    render(ExportPage, { client: 'wren', request: 'request-wren' });
    await choose(/^For the client to read/);
    await choose('To the client');
    await choose(/^Not sealed/);
    expect(screen.getByText(/One cover fits nothing any more/)).toBeVisible();
    expect(make()).toBeDisabled();
  });

  it('counts what that kind of copy holds, once the kind is chosen', async () => {
    render(ExportPage, { client: 'wren' });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText(/\d+ records/)).toBeNull();
    await choose(/^For the client to read/);
    expect(screen.getByText(/^187 records/)).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Put what is kept apart/ }));
    expect(screen.getByText(/^189 records/)).toBeVisible();
    await choose(/^Whole/);
    expect(screen.getByText(/^217 records/)).toBeVisible();
  });

  it('says that it is in English to somebody who reads another language', async () => {
    await begin({ export_page: ({ client }) => exportOf(client, { reads_other: true }) });
    render(ExportPage, { client: 'wren' });
    await choose(/^For the client to read/);
    expect(screen.getByText(/this copy is in English/)).toBeVisible();
  });

  it('hands no whole copy to the client, and none in answer to what was covered', async () => {
    render(ExportPage, { client: 'wren', request: 'request-wren' });
    await choose(/^Whole/);
    await choose('It stays with me');
    await choose(/^Not sealed/);
    expect(screen.getByText(/a whole copy covers nothing/)).toBeVisible();
    expect(make()).toBeDisabled();
    await userEvent.selectOptions(screen.getByLabelText('For which request'), '');
    expect(make()).toBeEnabled();
    await choose('To the client');
    expect(screen.getByText(/not one to hand to the client/)).toBeVisible();
    expect(make()).toBeDisabled();
  });

  it('says that a copy that stays answers nothing yet, and of no passphrase that it is to be given', async () => {
    render(ExportPage, { client: 'wren', request: 'request-wren' });
    await choose(/^For the client to read/);
    await choose('To the client');
    expect(screen.queryByText(/answers nothing yet/)).toBeNull();
    await choose('It stays with me');
    expect(screen.getByText(/answers nothing yet/)).toBeVisible();
    await choose(/^Not sealed/);
    await userEvent.click(make());
    expect(await screen.findByText(/Keep it where nobody else comes/)).toBeVisible();
    expect(screen.queryByText(/Give it by hand/)).toBeNull();
  });

  it('leaves out papers nobody can look through, until one was ticked', async () => {
    render(ExportPage, { client: 'wren', request: 'request-wren' });
    await choose(/^For the client to read/);
    await choose('To the client');
    await choose(/^Not sealed/);
    await userEvent.click(screen.getByRole('checkbox', { name: /^The signed agreement/ }));
    expect(await findings(document.body)).toEqual([]);
    await userEvent.click(make());
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({ request: 'request-wren', papers: ['scan-1'] });
  });

  it('says what is in the way, and keeps what was said', async () => {
    await begin({ export_client: () => refuse({ code: 'name_taken' }) });
    await forTheClientOpen();
    await userEvent.click(make());
    expect(await screen.findByText('A file of that name is there already.')).toBeVisible();
    expect(make()).toBeEnabled();
  });
});
