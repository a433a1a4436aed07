import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepStrengthRequest } from '@/bindings/KeepStrengthRequest';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import GoalsPage from './GoalsPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const wren = { client: 'wren' };
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const choose = async (group: string, name: string) =>
  userEvent.click(
    within(await screen.findByRole('radiogroup', { name: group })).getByRole('radio', { name }),
  );
const fill = async (label: string, words: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  if (words) await userEvent.type(field, words);
};
const keepButton = () => screen.getByRole('button', { name: 'Keep' });
const key = (name: string) =>
  acts()
    .find((one) => one.key === name)
    ?.run();
const strengths = () => of<KeepStrengthRequest>('keep_strength');

const SIGNAL = 'Used the signal when the picture came, and chose what to do next.';

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('what they did of their own accord', () => {
  const rows = () =>
    within(screen.getByRole('region', { name: 'Done of their own accord' })).getAllByRole(
      'listitem',
    );

  it('stands the newest first, with who noticed it, the session and their words', async () => {
    render(GoalsPage, wren);
    await screen.findByText(SIGNAL);
    expect(rows()[0]).toHaveTextContent(/^5 March/);
    expect(rows()[0]).toHaveTextContent('Done themselves. Noticed by them. In session 14.');
    expect(screen.getByText('I noticed that I can stop a thing.').tagName).toBe('Q');
    expect(rows()[1]).toHaveTextContent('A strength. Noticed by you.');
    await press(`Put right: ${SIGNAL}`);
    await press('Open session 14, 5 March');
    expect(route()).toEqual({ name: 'session', params: { client: 'wren', session: 'wren-14' } });
  });

  it('takes one line, which of the two and who noticed it, and keeps it once', async () => {
    render(GoalsPage, wren);
    await press('Note something they did');
    await waitFor(() => expect(screen.getByLabelText('What it was')).toHaveFocus());
    expect(
      screen.getByText('Still open: What it was · Which of the two · Who noticed it'),
    ).toBeVisible();
    await userEvent.keyboard('Asked for the window to be shut.');
    await choose('Which of the two', 'Something they did themselves');
    await choose('Who noticed it', 'I did');
    await userEvent.selectOptions(screen.getByLabelText('In which session'), 'Session 14, 5 March');
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    key('Ctrl+Enter');
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(strengths()).toEqual([
      {
        client: 'wren',
        id: 'strength-3',
        instead_of: null,
        session: 'wren-14',
        strength: {
          noticed_on: '2026-03-12',
          sort: 'act_of_agency',
          what: 'Asked for the window to be shut.',
          client_words: null,
          noticed_by: 'therapist',
        },
      },
    ]);
  });

  it('is typed again where it was typed wrongly, and the first stays readable', async () => {
    render(GoalsPage, wren);
    await press(`Put right: ${SIGNAL}`);
    await press(`Type it again: ${SIGNAL}`);
    expect(await screen.findByLabelText('What it was')).toHaveValue(SIGNAL);
    await fill('In their words', 'I can stop a thing.');
    await userEvent.click(keepButton());
    await waitFor(() => expect(strengths()[0]).toMatchObject({ instead_of: 'strength-signal' }));
    await waitFor(() =>
      expect(screen.getByText('Entered in error, or another took its place.')).toBeVisible(),
    );
    expect(rows()).toHaveLength(3);
  });

  it('is struck through where it was entered in error, and no correction of it waits', async () => {
    render(GoalsPage, wren);
    await press(`Put right: ${SIGNAL}`);
    await press(`Type it again: ${SIGNAL}`);
    await fill('In their words', 'I can');
    await press(`Entered in error: ${SIGNAL}`);
    await press('Strike it through');
    await waitFor(() => expect(screen.queryByLabelText('What it was')).toBeNull());
    expect(of('discard_draft')).toHaveLength(1);
    expect(of('void_strength')).toEqual([{ entry: 'strength-signal', reason: null }]);
    expect(screen.getByText('Entered in error, or another took its place.')).toBeVisible();
  });

  it('goes on with a correction where it was left', async () => {
    const show = () => render(GoalsPage, wren);
    show();
    await press(`Put right: ${SIGNAL}`);
    await press(`Type it again: ${SIGNAL}`);
    await fill('What it was', 'Used the sig');
    await flushAll();
    cleanup();
    show();
    expect(await screen.findByRole('heading', { name: 'Once more, as it was' })).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('What it was')).toHaveValue('Used the sig'));
  });
});
