import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import App from '@/App.svelte';
import { dropCurtain } from '@/app/curtain.svelte';
import { go, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { emit, installFake, type Called } from '@/dev/fake';
import { STATE } from '@/dev/sample/desk';

let called: Called[];
const commands = () => called.map(({ command }) => command);
const key = (name: string, held: Partial<KeyboardEventInit> = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...held });

async function open(state: Partial<typeof STATE> = {}) {
  setState({ ...STATE, ...state });
  called = installFake();
  render(App);
  go('settings');
  await screen.findByRole('heading', { name: 'Settings', level: 1 });
}

beforeEach(() => {
  startAgain();
  dropCurtain();
});

describe('the frame', () => {
  it('has the six words, says where one is, and axe finds nothing serious', async () => {
    await open();
    const rail = screen.getByRole('navigation', { name: 'Parts of Holdfast' });
    const words = within(rail)
      .getAllByRole('button')
      .map((one) => one.textContent?.trim());
    expect(words.slice(0, 6)).toEqual([
      'Today',
      'Clients',
      'Search',
      'Practice',
      'Backup',
      'Settings',
    ]);
    expect(within(rail).getByRole('button', { name: 'Settings' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(within(rail).getByText('Vault open, locks after 5 min idle')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('has a way out of the sample practice', async () => {
    await open({ is_demo: true });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Leave the sample, go to my own vault' }),
    );
    expect(await screen.findByRole('button', { name: 'Make a vault' })).toBeVisible();
    expect(commands()).toContain('leave_sample');
    setState(STATE);
    await refresh();
  });

  it('says what to do when the list of what was done does not hold together', async () => {
    await open({ audit_is_broken: true });
    expect(await screen.findByText(/does not hold together/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Look at Backup' }));
    expect(await screen.findByRole('heading', { name: 'Backup', level: 1 })).toBeVisible();
  });

  it('puts the focus on the title of a page that is opened', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Backup' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Backup', level: 1 })).toHaveFocus(),
    );
  });

  it('marks the sample practice and a vault for reading only', async () => {
    await open({ is_demo: true, condition: 'folder_read_only' });
    expect(await screen.findByText('Sample practice.')).toBeVisible();
    expect(await screen.findByText('Open for reading only.')).toBeVisible();
  });

  it('says it when the last minute has begun, and keeps still until then', async () => {
    await open();
    await emit('idle_soon', true);
    expect(await screen.findByText(/locks within a minute/)).toBeVisible();
    await emit('idle_soon', false);
    expect(await screen.findByText('Vault open, locks after 5 min idle')).toBeVisible();
  });
});

describe('a second start', () => {
  it('says that the program was open already, until the next act', async () => {
    await open();
    await emit('brought_forward', null);
    expect(await screen.findByText('Holdfast was already open.')).toBeVisible();
    await key('F6');
    await waitFor(() => expect(screen.queryByText('Holdfast was already open.')).toBeNull());
  });
});

describe('the keys', () => {
  it('Ctrl+L locks and asks nothing', async () => {
    await open();
    await key('l', { ctrlKey: true });
    expect(await screen.findByRole('heading', { name: 'The vault is locked' })).toBeVisible();
    expect(commands()).toContain('lock');
  });

  it('Ctrl+. draws the curtain over everything and lifts it again', async () => {
    await open();
    await key('.', { ctrlKey: true });
    expect(await screen.findByText('13:41')).toBeVisible();
    expect(screen.getByText('Curtain').closest('[inert]')).not.toBeNull();
    await key('.', { ctrlKey: true });
    await waitFor(() => expect(screen.queryByText('13:41')).toBeNull());
  });

  it('under the curtain any other key only offers the way back', async () => {
    await open();
    await key('.', { ctrlKey: true });
    await key('k', { ctrlKey: true });
    expect(await screen.findByRole('button', { name: 'Back' })).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('Ctrl+K finds a client by cue, and Enter goes there', async () => {
    await open();
    await key('k', { ctrlKey: true });
    const field = await screen.findByRole('combobox', { name: 'Find or do' });
    await userEvent.type(field, 'quince');
    const first = await screen.findByRole('option', { name: /WREN-07 quince, mug.*Overview/ });
    expect(first).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}');
    expect(first).toHaveAttribute('aria-selected', 'false');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await waitFor(() => expect(commands()).toContain('overview'));
  });

  it('F1 tells every key and something about the page', async () => {
    await open();
    await key('F1');
    const help = await screen.findByRole('dialog', { name: 'Help' });
    expect(help).toHaveTextContent('Ctrl+K');
    expect(help).toHaveTextContent('Every choice here holds at once.');
  });

  it('Ctrl+plus makes the text larger and keeps it', async () => {
    await open();
    await key('+', { ctrlKey: true });
    await waitFor(() =>
      expect(document.documentElement.style.getPropertyValue('--text-size')).toBe('110%'),
    );
    expect(commands()).toContain('keep_device');
  });

  it('F6 goes from the page to the rail and back', async () => {
    await open();
    await key('F6');
    expect(screen.getByRole('navigation')).toContainElement(document.activeElement as HTMLElement);
    await key('F6');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('Ctrl+B copies to the one stick that is there', async () => {
    await open();
    await key('b', { ctrlKey: true });
    expect(await screen.findByRole('heading', { name: 'Backup', level: 1 })).toBeVisible();
  });
});

describe('the program', () => {
  it('gets its answer when it says that drafts must be kept now', async () => {
    await open();
    await emit('flush_now', null);
    await waitFor(() => expect(commands()).toContain('flushed'));
  });

  it('is told of a hand on the keys, seldom', async () => {
    await open();
    await key('x');
    await key('y');
    expect(commands().filter((one) => one === 'activity')).toHaveLength(1);
  });
});
