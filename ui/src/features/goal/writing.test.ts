import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepGoalRequest } from '@/bindings/KeepGoalRequest';
import { goal, goalsOf, WREN_GOALS } from '@/dev/answers/goals';
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
const goals = () => of<KeepGoalRequest>('keep_goal');
const fields = (field: string) => ({
  code: 'fields',
  problems: [{ field, at: null, problem: 'too_long', limit: 200, found: 201 }],
});

const TEA = 'Sit at the kitchen table with the door shut for one cup of tea.';

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('writing a goal', () => {
  it('takes one sentence, by keys alone, and goes back to where it began', async () => {
    render(GoalsPage, { client: 'plum' });
    await screen.findByText('No goal so far');
    key('Ctrl+N');
    await waitFor(() => expect(screen.getByLabelText('What they want')).toHaveFocus());
    expect(keepButton()).toBeDisabled();
    expect(screen.queryByLabelText('Why does it matter to them?')).toBeNull();
    await userEvent.keyboard('Sing in the car.');
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    await waitFor(() => expect(goals()).toHaveLength(1));
    expect(goals()[0]).toEqual({
      client: 'plum',
      id: 'goal-1',
      base_rev: null,
      instead_of: null,
      goal: {
        statement: 'Sing in the car.',
        owner: 'client',
        because: null,
        sign_of_movement: null,
        right_size: null,
        start_point: null,
        now: null,
        small_steps: [],
        agreed_on: null,
        review_on: null,
        reached_on: null,
        last_words: null,
      },
    });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Write a goal/ })).toHaveFocus(),
    );
    expect(
      within(screen.getByRole('region', { name: 'Ideas' })).getByText('Sing in the car.'),
    ).toBeVisible();
  });

  it('keeps everything that was said, and small steps without words are left out', async () => {
    render(GoalsPage, wren);
    await press(/^Write a goal/);
    await fill('What they want', 'Bake for somebody.');
    await choose('Whose words are these?', 'Of both of you');
    await press('Open: More about it');
    await fill('Why does it matter to them?', 'It smells of Sunday.');
    await fill('What will they notice?', 'Flour on the floor.');
    await fill('What makes it the right size?', 'One loaf.');
    await fill('When do you both look at it again?', '16.4.2026');
    await press('Open: Small steps');
    await press('Add a small step');
    await waitFor(() => expect(screen.getByLabelText('Small step 1')).toHaveFocus());
    await userEvent.keyboard('Buy yeast');
    await userEvent.selectOptions(screen.getByLabelText('How it stands: small step 1'), 'Trying');
    await press('Add a small step');
    await press('Add a small step');
    await fill('Small step 3', 'Ask Mo');
    await press('Take it off: small step 3');
    await press('Open: Where they are, if they want to say');
    await fill('Now', '11');
    expect(screen.getByLabelText('Now')).toHaveAttribute('aria-invalid', 'true');
    await fill('Now', '2');
    expect(await findings(document.body)).toEqual([]);
    await userEvent.click(keepButton());
    await waitFor(() => expect(goals()).toHaveLength(1));
    expect(goals()[0]!.goal).toMatchObject({
      owner: 'joint',
      because: 'It smells of Sunday.',
      sign_of_movement: 'Flour on the floor.',
      right_size: 'One loaf.',
      review_on: '2026-04-16',
      small_steps: [{ text: 'Buy yeast', state: 'trying' }],
      start_point: null,
      now: 2,
    });
  });

  it('is under way at once where they said yes already, and never in the therapist’s words', async () => {
    render(GoalsPage, wren);
    await press(/^Write a goal/);
    await fill('What they want', 'Bake.');
    await press('Open: What they said, and when');
    await fill('Their yes', '12.3.2026');
    await choose('Whose words are these?', 'Yours so far');
    expect(screen.queryByLabelText('Their yes')).toBeNull();
    await userEvent.click(keepButton());
    await waitFor(() => expect(goals()[0]?.goal).toMatchObject({ agreed_on: null }));
    await press(/^Write a goal/);
    await fill('What they want', 'Bake bread.');
    await press('Open: What they said, and when');
    await fill('Their yes', '12.3.2026');
    await userEvent.click(keepButton());
    await waitFor(() =>
      expect(
        within(screen.getByRole('region', { name: 'At the moment' })).getByText('Bake bread.'),
      ).toBeVisible(),
    );
    expect(goals()[1]?.goal).toMatchObject({ agreed_on: '2026-03-12' });
  });

  it('changes a goal at the revision that was seen, and owes the day of a yes while it is under way', async () => {
    render(GoalsPage, wren);
    await press(`Change: ${TEA}`);
    await fill('What they want', 'Tea with the door shut.');
    await press('Open: What they said, and when');
    await fill('Their yes', '');
    expect(
      screen.getByText('While it is under way or rests, the day of their yes belongs to it.'),
    ).toBeVisible();
    expect(keepButton()).toBeDisabled();
    await fill('Their yes', '19.2.2026');
    await userEvent.click(keepButton());
    await waitFor(() => expect(goals()).toHaveLength(1));
    expect(goals()[0]).toMatchObject({
      id: 'goal-tea',
      base_rev: 1,
      goal: { statement: 'Tea with the door shut.', agreed_on: '2026-02-19', now: 4 },
    });
    expect(goals()[0]!.goal.small_steps).toHaveLength(2);
  });

  it('lets words be added to one that was let go, and asks no reason', async () => {
    render(GoalsPage, wren);
    await press('Open: Others');
    await press('Change: Open the post on the day it comes.');
    await press('Open: What they said, and when');
    expect(screen.getByText('No reason is asked')).toBeVisible();
    expect(screen.queryByLabelText('Their yes')).toBeNull();
    await fill('What they said then', '');
    await userEvent.click(keepButton());
    await waitFor(() => expect(goals()[0]?.goal.last_words).toBeNull());
  });

  it('opens what a problem is about, and nothing typed is lost', async () => {
    await begin({
      keep_goal: () => {
        throw fields('because');
      },
    });
    render(GoalsPage, wren);
    await press(/^Write a goal/);
    await fill('What they want', 'Bake.');
    await userEvent.click(keepButton());
    expect(await screen.findByLabelText('Why does it matter to them?')).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    expect(screen.getByLabelText('What they want')).toHaveValue('Bake.');
  });

  it('says beside the words where somebody else may not be at it yet', async () => {
    await begin({
      keep_goal: () => {
        throw {
          code: 'fields',
          problems: [
            { field: 'owner', at: null, problem: 'out_of_place', limit: null, found: null },
          ],
        };
      },
    });
    render(GoalsPage, wren);
    await press(`Change: ${TEA}`);
    await choose('Whose words are these?', 'Yours so far');
    await userEvent.click(keepButton());
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('goes on with each of its forms where it was left', async () => {
    const show = () => render(GoalsPage, wren);
    show();
    await press(`They say they are there: ${TEA}`);
    await fill('In their words', 'Warm, and');
    await flushAll();
    cleanup();
    show();
    await waitFor(() => expect(screen.getByLabelText('In their words')).toHaveValue('Warm, and'));
    await press('Leave it as it was');
    await press('It became another: Go to the Saturday market and stay for one song.');
    await fill('What they want', 'Buy one');
    await flushAll();
    cleanup();
    show();
    expect(await screen.findByRole('heading', { name: 'What it became' })).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('What they want')).toHaveValue('Buy one'));
    await press('Leave it as it was');
    await press(`Change: ${TEA}`);
    await fill('What they want', 'Tea.');
    await flushAll();
    cleanup();
    show();
    expect(await screen.findByRole('heading', { name: 'The goal' })).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('What they want')).toHaveValue('Tea.'));
  });

  it('opens no form for a word that can be said no longer', async () => {
    const gone = goal('goal-tea', TEA, { state: 'changed' });
    await begin({
      goals: () => goalsOf('wren', { goals: [gone, ...WREN_GOALS.slice(1)] }),
      drafts_of: ({ kind }) => ({
        minted: 'm',
        drafts:
          kind === 'goal'
            ? [
                {
                  target: 'd',
                  session: null,
                  base_rev: null,
                  body: { is: 'there', goal: 'goal-tea', on: '2026-03-12', words: 'W' },
                  at: 0,
                },
              ]
            : [],
      }),
    });
    render(GoalsPage, wren);
    await screen.findByText('Ring Ilse about the choir.');
    await waitFor(() => expect(of('drafts_of')).toHaveLength(2));
    expect(screen.queryByLabelText('In their words')).toBeNull();
  });
});
