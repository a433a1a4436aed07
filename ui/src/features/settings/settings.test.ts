import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { route } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import { STATE } from '@/dev/sample/desk';
import SettingsPage from './SettingsPage.svelte';

let called: Called[];
async function page(state: Partial<typeof STATE> = {}) {
  setState({ ...STATE, ...state });
  called = installFake();
  await refresh();
  render(SettingsPage);
}
const kept = () =>
  called.filter(({ command }) => command === 'keep_device').map(({ request }) => request);

describe('settings', () => {
  it('hold at once, and axe finds nothing serious', async () => {
    await page();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    await userEvent.click(screen.getByRole('radio', { name: '2026-03-12' }));
    await userEvent.click(screen.getByRole('radio', { name: '15 minutes' }));
    await userEvent.click(screen.getByRole('button', { name: 'Larger' }));
    await waitFor(() => expect(kept()).toHaveLength(4));
    expect(kept().at(-1)).toMatchObject({
      theme: 'dark',
      date_style: 'iso',
      lock_minutes: 15,
      text_size: 110,
    });
    expect(await findings(document.body)).toEqual([]);
  });

  it('change the passphrase only with the present one and a good new one', async () => {
    await page();
    await userEvent.click(screen.getByRole('button', { name: 'Change the passphrase' }));
    await userEvent.type(screen.getByLabelText('The one that opens it now'), 'old');
    await screen.findByText(/harvest velvet/);
    await userEvent.click(screen.getByRole('button', { name: 'Use this one' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Change it' })).toBeEnabled());
    await userEvent.click(screen.getByRole('button', { name: 'Change it' }));
    expect(await screen.findByText(/The new passphrase opens the vault/)).toBeVisible();
    expect(screen.queryByLabelText('The one that opens it now')).toBeNull();
  });

  it('change the passphrase with the recovery words, if it is not known any more', async () => {
    await page();
    await userEvent.click(screen.getByRole('button', { name: 'Change the passphrase' }));
    await userEvent.click(screen.getByRole('button', { name: /I do not know it any more/ }));
    await userEvent.type(screen.getByLabelText('The twelve words'), 'maple river');
    await screen.findByText(/harvest velvet/);
    await userEvent.click(screen.getByRole('button', { name: 'Use this one' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Change it' })).toBeEnabled());
    await userEvent.click(screen.getByRole('button', { name: 'Change it' }));
    expect(await screen.findByText(/The new passphrase opens the vault/)).toBeVisible();
    expect(called.find(({ command }) => command === 'change_passphrase')?.request).toMatchObject({
      current: null,
      words: 'maple river',
    });
  });

  it('ask for the passphrase before the words are shown again', async () => {
    await page();
    await userEvent.click(screen.getByRole('button', { name: 'Show or print the sheet again' }));
    await userEvent.type(
      screen.getByLabelText('Passphrase', { selector: 'input' }),
      'wrong{Enter}',
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('does not open the vault');
    expect(await findings(document.body)).toEqual([]);
    await userEvent.clear(screen.getByLabelText('Passphrase', { selector: 'input' }));
    await userEvent.type(
      screen.getByLabelText('Passphrase', { selector: 'input' }),
      'the quiet harbour{Enter}',
    );
    await waitFor(() => expect(route().name).toBe('print'));
  });

  it('let the recovery sheet be made later', async () => {
    await page({ has_recovery_words: false });
    expect(screen.getByText('Not made yet.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Make the recovery sheet' }));
    await userEvent.type(await screen.findByLabelText('Word 4'), 'velvet');
    await userEvent.type(screen.getByLabelText('Word 9'), 'timber');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the words' }));
    expect(await screen.findByText(/The words count from now on/)).toBeVisible();
  });

  it('say what is promised and what is not', async () => {
    await page();
    expect(screen.getByRole('heading', { name: 'What is promised' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'What is not' })).toBeVisible();
  });
});
