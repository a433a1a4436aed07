import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import PracticePage from '@/features/practice/PracticePage.svelte';
import DirectoryPage from './DirectoryPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const key = (name: string) =>
  acts()
    .find((act) => act.key === name)!
    .run();
const NIGHT = 'Night line (fictional)';
const NORTH = 'Northfield Survivors’ Centre (fictional)';

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('the directory', () => {
  it('says who can be named, and when somebody last looked', async () => {
    render(DirectoryPage);
    expect(await screen.findByRole('heading', { level: 1, name: 'Directory' })).toBeVisible();
    const list = await screen.findByRole('region', { name: 'Who can be named' });
    expect(within(list).getByText('Counselling in Arabic, trauma among it')).toBeVisible();
    expect(within(list).getByText('Checked on 20 January.')).toBeVisible();
    expect(
      within(list).getByText(
        'Checked on 2 November 2024, more than a year ago: look again before you name it.',
      ),
    ).toBeVisible();
    const aside = screen.getByRole('region', { name: 'Set aside' });
    expect(within(aside).getByText('O. Lindqvist (fictional)')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('is reached from the practice', async () => {
    render(PracticePage);
    await press('Directory');
    expect(route().name).toBe('directory');
  });

  it('adds one by keys alone', async () => {
    render(DirectoryPage);
    await screen.findByText(NIGHT);
    key('Ctrl+N');
    await waitFor(() => expect(screen.getByLabelText('Who')).toHaveFocus());
    await userEvent.keyboard('Mill Street clinic');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight} {Tab}Groups for fathers{Tab}+1 555 0101');
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    await waitFor(() => expect(of('keep_directory_entry')).toHaveLength(1));
    expect(of('keep_directory_entry')[0]).toEqual({
      id: 'entry-5',
      base_rev: null,
      entry: {
        name: 'Mill Street clinic',
        sort: 'agency',
        service: 'Groups for fathers',
        contact: '+1 555 0101',
        access: null,
        cost: null,
        languages: null,
        note: null,
        checked_on: '2026-03-12',
      },
    });
    expect(await screen.findByText('“Mill Street clinic” is kept.')).toBeVisible();
    expect(screen.getByText('Groups for fathers')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add one' })).toHaveFocus());
  });

  it('changes one and leaves the rest of it as it is', async () => {
    render(DirectoryPage);
    await press(`Change: ${NORTH}`);
    await userEvent.type(await screen.findByLabelText('What it costs'), ' for all');
    await press('Keep');
    await waitFor(() => expect(of('keep_directory_entry')).toHaveLength(1));
    expect(of('keep_directory_entry')[0]).toMatchObject({
      id: 'northfield',
      base_rev: 1,
      entry: { cost: 'Free for all', access: 'A ramp at the side door', checked_on: '2025-10-07' },
    });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: `Change: ${NORTH}` })).toHaveFocus(),
    );
  });

  it('checks one in one press', async () => {
    render(DirectoryPage);
    await press(`Checked today: ${NIGHT}`);
    expect(await screen.findByText(`“${NIGHT}” was checked today.`)).toBeVisible();
    expect(of('keep_directory_entry')[0]).toMatchObject({
      id: 'night',
      entry: { checked_on: '2026-03-12', contact: '+1 555 0140' },
    });
    expect(screen.queryByText(/more than a year ago/)).toBeNull();
    expect(screen.queryByRole('button', { name: `Checked today: ${NIGHT}` })).toBeNull();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: `Change: ${NIGHT}` })).toHaveFocus(),
    );
  });

  it('sets one aside, which can be undone, and takes one up again', async () => {
    render(DirectoryPage);
    await press(`Set aside: ${NIGHT}`);
    const aside = screen.getByRole('region', { name: 'Set aside' });
    expect(await within(aside).findByText(NIGHT)).toBeVisible();
    await press('Undo');
    await waitFor(() => expect(within(aside).queryByText(NIGHT)).toBeNull());
    await press('Take up again: O. Lindqvist (fictional)');
    expect(await screen.findByText(/^“O. Lindqvist \(fictional\)” can be named/)).toBeVisible();
    expect(of('directory_entry_state')).toEqual([
      { entry: 'night', to: 'set_aside' },
      { entry: 'night', to: 'listed' },
      { entry: 'lindqvist', to: 'listed' },
    ]);
    expect(screen.queryByRole('region', { name: 'Set aside' })).toBeNull();
  });

  it('says beside the field what is in the way, and keeps what was typed', async () => {
    await begin({
      keep_directory_entry: () =>
        refuse({
          code: 'fields',
          problems: [{ field: 'contact', at: null, problem: 'too_long', limit: 160, found: 170 }],
        }),
    });
    render(DirectoryPage);
    await press(`Change: ${NIGHT}`);
    const contact = await screen.findByLabelText('How to reach them');
    await userEvent.type(contact, ', or by post');
    await press('Keep');
    await waitFor(() => expect(contact).toHaveAccessibleDescription(/160/));
    expect(contact).toHaveValue('+1 555 0140, or by post');
  });

  it('says what is in the way of one press', async () => {
    await begin({ directory_entry_state: () => refuse({ code: 'vault_locked' }) });
    render(DirectoryPage);
    await press(`Set aside: ${NIGHT}`);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByText(NIGHT)).toBeVisible();
  });

  it('brings back what was typed and not kept', async () => {
    const first = render(DirectoryPage);
    await press(`Change: ${NORTH}`);
    await userEvent.type(await screen.findByLabelText('Good to know'), 'Ask for the gar');
    await flushAll();
    first.unmount();
    render(DirectoryPage);
    const note = await screen.findByLabelText('Good to know');
    await waitFor(() => expect(note).toHaveValue('Ask for the gar'));
    await press('Leave it as it was');
    await waitFor(() => expect(of('discard_draft')).toHaveLength(1));
  });

  it('says what belongs here where nobody is named yet', async () => {
    await begin({ directory: () => ({ entries: [], today: '2026-03-12', minted: 'e' }) });
    render(DirectoryPage);
    expect(await screen.findByText('Nobody is written here yet')).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Add one' })).toHaveLength(2);
    expect(await findings(document.body)).toEqual([]);
  });
});
