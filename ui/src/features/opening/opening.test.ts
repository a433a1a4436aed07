import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import App from '@/App.svelte';
import { refresh } from '@/app/state.svelte';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import { PLACES, REPORT, STATE } from '@/dev/sample/desk';
import { idOf, isReady, reachable, requestFor } from './restore';

let called: Called[];
async function lockPage(other: Partial<Answers> = {}, state: Partial<typeof STATE> = {}) {
  setState({ ...STATE, ...state, stage: 'locked' });
  called = installFake(other);
  render(App);
  await screen.findByRole('heading', { name: 'The vault is locked' });
}
beforeEach(() => setState(STATE));

describe('the lock page', () => {
  it('has one field, focused, and axe finds nothing serious', async () => {
    await lockPage();
    expect(screen.getByLabelText('Passphrase')).toHaveFocus();
    expect(await findings(document.body)).toEqual([]);
  });

  it('tells the age of the last copy and nothing about anyone', async () => {
    await lockPage();
    expect(screen.getByText('Backed up and checked')).toBeVisible();
    expect(document.body).toHaveTextContent('2 days ago, on stick A.');
    expect(document.body.textContent).not.toMatch(/WREN|client|draft/i);
  });

  it('says so when the copy is old, or was never made', async () => {
    await lockPage({}, { device: { ...STATE.device, last_copy_on: '2026-01-02' } });
    expect(await screen.findByText('The last copy is 69 days old.')).toBeVisible();
  });

  it('opens with the passphrase', async () => {
    await lockPage();
    await userEvent.type(screen.getByLabelText('Passphrase'), 'the quiet harbour{Enter}');
    expect(await screen.findByRole('navigation', { name: 'Parts of Holdfast' })).toBeVisible();
  });

  it('says in words that a passphrase does not open it, and keeps what was typed', async () => {
    await lockPage();
    await userEvent.type(screen.getByLabelText('Passphrase'), 'wrong{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This passphrase does not open the vault.',
    );
    expect(screen.getByLabelText('Passphrase')).toHaveValue('wrong');
  });

  it('opens with the recovery words', async () => {
    await lockPage();
    await userEvent.click(screen.getByRole('button', { name: 'Use the recovery words' }));
    await userEvent.type(screen.getByLabelText('The twelve words'), 'maple river orbit');
    await userEvent.click(screen.getByRole('button', { name: 'Open with the words' }));
    await waitFor(() =>
      expect(called).toContainEqual({
        command: 'unlock_with_words',
        request: { words: 'maple river orbit' },
      }),
    );
  });

  it('offers a new passphrase in one sentence after the words opened it', async () => {
    await lockPage();
    await userEvent.click(screen.getByRole('button', { name: 'Use the recovery words' }));
    await userEvent.type(screen.getByLabelText('The twelve words'), 'maple river orbit{Enter}');
    expect(await screen.findByText(/you can choose a new one/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByText(/you can choose a new one/)).toBeNull();
  });

  it('lets one leave the sample practice while it is locked', async () => {
    await lockPage({}, { is_demo: true });
    expect(await findings(document.body)).toEqual([]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Leave the sample, go to my own vault' }),
    );
    expect(await screen.findByRole('button', { name: 'Make a vault' })).toBeVisible();
    setState(STATE);
    await refresh();
  });

  it.each([
    ['vault_damaged', 'Part of the vault cannot be read.'],
    ['vault_newer', 'A newer Holdfast has used this vault.'],
    ['key_file_changed', 'changed by something that is not Holdfast'],
    ['vault_in_use', 'Another Holdfast has this vault open.'],
  ] as const)('tells %s in words', async (code, words) => {
    await lockPage({
      unlock: () => {
        throw { code };
      },
    });
    await userEvent.type(screen.getByLabelText('Passphrase'), 'x{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });
});

describe('bringing back a copy', () => {
  it('says what will happen before it does anything', async () => {
    await lockPage();
    await userEvent.click(screen.getByRole('button', { name: 'Bring back a copy' }));
    expect(await screen.findByText(/The present vault stays exactly as it is/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bring it back' })).toBeDisabled();
    expect(await findings(document.body)).toEqual([]);
  });

  it('brings it back with the passphrase of that day and then asks which to open', async () => {
    await lockPage({ restore: () => REPORT });
    await userEvent.click(screen.getByRole('button', { name: 'Bring back a copy' }));
    await userEvent.type(
      await screen.findByLabelText('Passphrase of the day it was made'),
      'old one',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(await screen.findByRole('button', { name: 'Open this one from now on' })).toBeVisible();
    expect(called.find(({ command }) => command === 'restore')?.request).toEqual({
      place: 1,
      counter: 14,
      made: '2026-03-10T19:42',
      passphrase: 'old one',
      words: null,
      new_passphrase: null,
    });
  });

  it('needs a new passphrase when only the words are there', () => {
    const typed = { words: 'a b c', passphrase: '', newPassphrase: '' };
    expect(isReady('words', typed)).toBe(false);
    expect(isReady('words', { ...typed, newPassphrase: 'x' })).toBe(true);
    const [first] = reachable(PLACES);
    expect(requestFor(first!, 'own', { ...typed, passphrase: 'left over' })).toMatchObject({
      passphrase: null,
      words: null,
    });
  });

  it('knows only the copies that are within reach', () => {
    const away = PLACES.map((place) => ({ ...place, is_present: place.place !== 1 }));
    expect(reachable(away).map(idOf)).toEqual(['2-11-2026-02-24T18:10']);
  });
});
