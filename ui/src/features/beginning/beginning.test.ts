import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import App from '@/App.svelte';
import { startAgain } from '@/app/router.svelte';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import { REPORT, STATE } from '@/dev/sample/desk';
import { after, joined, readAt, withNext } from './steps';

let called: Called[];
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { name, level: 1 });

async function firstRun() {
  startAgain();
  setState({ ...STATE, stage: 'first_run', has_recovery_words: false });
  called = installFake({ back_up: () => REPORT });
  render(App);
  await heading('What this is, and is not');
}

async function toSheet() {
  await firstRun();
  await press('Make a vault');
  await screen.findByText(/harvest velvet/);
  await press('Use this one');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Make a vault' })).toBeEnabled());
  await press('Make a vault');
  await heading('Your recovery sheet');
  await screen.findByLabelText('Word 4');
}

describe('the first run', () => {
  it('goes through its five steps and "Who do you see?" to Today', async () => {
    await toSheet();
    await press('Print the sheet');
    expect(await screen.findByText('Printed,')).toBeVisible();
    const next = screen.getByRole('button', { name: 'Next: lock time' });
    expect(next).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Word 4'), 'velvet');
    await userEvent.type(screen.getByLabelText('Word 9'), 'Timber');
    await userEvent.click(next);
    await heading('When should it lock?');
    expect(screen.getByText(/the key stays in this computer’s memory/)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: '10 minutes' }));
    await press('Next: first backup');
    await heading('A first backup');
    await userEvent.click(await screen.findByRole('button', { name: 'Back up here: Stick A' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Next: who do you see?' }));
    await heading('Who do you see?');
    await userEvent.type(
      screen.getByLabelText('Person 1'),
      'WREN-07, quince mug, Thu 14:00, 50{Enter}',
    );
    expect(screen.getByLabelText('Person 2')).toHaveFocus();
    expect(await screen.findByText('Thursday, 14:00 to 14:50')).toBeVisible();
    await press('Keep these and see Today');
    await screen.findByRole('navigation', { name: 'Parts of Holdfast' });
    expect(called.find(({ command }) => command === 'keep_device')?.request).toMatchObject({
      lock_minutes: 10,
    });
  });

  it('covers the words until they are asked for, and again while two are typed back', async () => {
    await toSheet();
    expect(screen.queryByText('velvet')).toBeNull();
    await press('Show');
    expect(screen.getByText('velvet')).toBeVisible();
    await userEvent.click(screen.getByLabelText('Word 4'));
    expect(screen.queryByText('velvet')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('lets somebody go on without a sheet, and says what that means', async () => {
    await toSheet();
    await press('Go on without a sheet');
    expect(screen.getByText(/stay shut for ever/)).toBeVisible();
    await press('Go on without it');
    await heading('When should it lock?');
    expect(called.map(({ command }) => command)).not.toContain('keep_recovery_words');
  });

  it('shows the sample practice in a vault of its own', async () => {
    await firstRun();
    await press('Look at the sample practice first');
    await screen.findByText(/harvest velvet/);
    await press('Use this one');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Make the sample practice' })).toBeEnabled(),
    );
    await press('Make the sample practice');
    expect(await screen.findByText('Sample practice.')).toBeVisible();
    expect(called.find(({ command }) => command === 'create_vault')?.request).toMatchObject({
      is_demo: true,
    });
  });

  it('makes no vault with a passphrase that could be guessed', async () => {
    await firstRun();
    await press('Make a vault');
    await userEvent.type(screen.getByLabelText('Passphrase'), 'two words');
    await userEvent.type(screen.getByLabelText('Once more, the same'), 'two words');
    expect(await screen.findByText(/Could be guessed/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Make a vault' })).toBeDisabled();
  });
});

describe('the lines of people', () => {
  it('have one blank line at the end', () => {
    expect(withNext(['a'])).toEqual(['a', '']);
    expect(withNext(['a', ' '])).toEqual(['a', ' ']);
  });

  it('keep their places, whatever is between them', () => {
    expect(joined(['a\nb', '', 'c'])).toBe('a b\n\nc');
    const read = [{ line: 3, code: 'C', cue: null, usual_time: null, problems: [] }];
    expect(readAt(read, 2)?.code).toBe('C');
    expect(readAt(read, 0)).toBeNull();
  });

  it('come after the fifth step', () => {
    expect(after('copy')).toBe('people');
    expect(after('people')).toBe('people');
  });
});
