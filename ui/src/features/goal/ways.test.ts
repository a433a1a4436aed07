import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { GoalStateRequest } from '@/bindings/GoalStateRequest';
import type { KeepGoalRequest } from '@/bindings/KeepGoalRequest';
import { goal, goalsOf } from '@/dev/answers/goals';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import GoalsPage from './GoalsPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const wren = { client: 'wren' };
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const fill = async (label: string, words: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  if (words) await userEvent.type(field, words);
};
const list = (name: string) => screen.getByRole('region', { name });
const key = (name: string) =>
  acts()
    .find((one) => one.key === name)
    ?.run();

const TEA = 'Sit at the kitchen table with the door shut for one cup of tea.';
const MARKET = 'Go to the Saturday market and stay for one song.';
const CHOIR = 'Ring Ilse about the choir.';

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('small steps', () => {
  it('go on with one press each, also by Enter alone, and presses wait for each other', async () => {
    render(GoalsPage, wren);
    const shut = await screen.findByRole('button', { name: 'Trying: Door shut, radio on' });
    shut.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Done: Door shut, radio on' });
    await userEvent.keyboard('{Enter}{Enter}');
    await screen.findByRole('button', { name: 'Idea: Door shut, radio on' });
    expect(document.activeElement).toHaveAccessibleName('Idea: Door shut, radio on');
    const kept = of<KeepGoalRequest>('keep_goal');
    expect(kept.map(({ base_rev }) => base_rev)).toEqual([1, 2, 3]);
    expect(kept.map(({ goal: { small_steps } }) => small_steps[1]?.state)).toEqual([
      'done',
      'rested',
      'idea',
    ]);
    expect(kept[0]).toMatchObject({ id: 'goal-tea', instead_of: null, goal: { statement: TEA } });
    expect(screen.getByText('Door shut, radio on: Idea')).toBeInTheDocument();
  });

  it('go on in the form alone while the form of their goal is open', async () => {
    render(GoalsPage, wren);
    const step = { name: 'Trying: Door shut, radio on' };
    await screen.findByRole('button', step);
    await press(`Change: ${TEA}`);
    await waitFor(() => expect(screen.queryByRole('button', step)).toBeNull());
    expect(within(list('At the moment')).getByText('Door shut, radio on')).toBeVisible();
    await press('Leave it as it was');
    expect(await screen.findByRole('button', step)).toBeVisible();
  });

  it('show how they stand where somebody else changed the goal meanwhile', async () => {
    let asked = 0;
    await begin({
      goals: () => goalsOf('wren', asked++ === 0 ? {} : { goals: [goal('goal-tea', 'Tea.')] }),
      keep_goal: () => {
        throw { code: 'stale' };
      },
    });
    render(GoalsPage, wren);
    await press('Trying: Door shut, radio on');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(await screen.findByText('Tea.')).toBeVisible();
  });
});

describe('ways on', () => {
  const states = () => of<GoalStateRequest>('goal_state');

  it('rests, takes up again and lets go with one press, asking nothing', async () => {
    render(GoalsPage, wren);
    await press(`Let it rest: ${TEA}`);
    await waitFor(() => expect(within(list('Resting')).getByText(TEA)).toBeVisible());
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/Door half shut/));
    await press(`Take it up again: ${TEA}`);
    await waitFor(() => expect(within(list('At the moment')).getByText(TEA)).toBeVisible());
    await press(`Let it go: ${TEA}`);
    await waitFor(() => expect(screen.queryByText(TEA)).toBeNull());
    expect(screen.getByText(`${TEA} They let it go.`)).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(states()).toEqual([
      { goal: 'goal-tea', base_rev: 1, to: 'resting', on: null, words: null },
      { goal: 'goal-tea', base_rev: 2, to: 'active', on: null, words: null },
      { goal: 'goal-tea', base_rev: 3, to: 'let_go', on: null, words: null },
    ]);
  });

  it('asks for the day of their yes, by keys alone', async () => {
    render(GoalsPage, wren);
    (await screen.findByRole('button', { name: `They said yes to it: ${CHOIR}` })).focus();
    await userEvent.keyboard('{Enter}');
    const on = await screen.findByLabelText('On which day they said so');
    await waitFor(() => expect(on).toHaveFocus());
    expect(await findings(document.body)).toEqual([]);
    await fill('On which day they said so', '11.3.2026');
    key('Ctrl+Enter');
    await waitFor(() => expect(within(list('At the moment')).getByText(CHOIR)).toBeVisible());
    expect(states()).toEqual([
      { goal: 'goal-choir', base_rev: 1, to: 'active', on: '2026-03-11', words: null },
    ]);
    expect(screen.getByText('They said yes to it on 11 March.')).toBeVisible();
  });

  it('asks for the day and their words where they say they are there', async () => {
    render(GoalsPage, wren);
    await press(`They say they are there: ${TEA}`);
    await fill('In their words', 'It was still warm.');
    await press('Keep');
    await waitFor(() => expect(states()).toHaveLength(1));
    expect(states()[0]).toEqual({
      goal: 'goal-tea',
      base_rev: 1,
      to: 'reached',
      on: '2026-03-12',
      words: 'It was still warm.',
    });
    await press('Open: Others');
    expect(screen.getByText('It was still warm.').tagName).toBe('Q');
  });

  it('opens the form of the new goal where one became another', async () => {
    render(GoalsPage, wren);
    await press(`It became another: ${MARKET}`);
    expect(await screen.findByRole('heading', { name: 'What it became' })).toBeVisible();
    expect(screen.getByText(`The one before stays readable: ${MARKET}`)).toBeVisible();
    await fill('What they want', 'Buy one thing at the market.');
    await press('Keep');
    await waitFor(() => expect(of<KeepGoalRequest>('keep_goal')).toHaveLength(1));
    expect(of<KeepGoalRequest>('keep_goal')[0]).toMatchObject({
      id: 'goal-8',
      base_rev: null,
      instead_of: 'goal-market',
      goal: { statement: 'Buy one thing at the market.', owner: 'client' },
    });
    await press('Open: Others');
    expect(screen.getByText('It became another: Buy one thing at the market.')).toBeVisible();
  });

  it('offers only what may be, and asks for a new yes where one was let go', async () => {
    const once = goal('g', 'Swim.', { state: 'let_go', goal: { agreed_on: '2026-01-02' } });
    await begin({ goals: () => goalsOf('wren', { goals: [once] }) });
    render(GoalsPage, wren);
    await press('Open: Others');
    expect(screen.queryByRole('button', { name: 'Let it go: Swim.' })).toBeNull();
    expect(screen.getByRole('button', { name: 'An idea again: Swim.' })).toBeVisible();
    await press('Take it up again: Swim.');
    expect(await screen.findByLabelText('On which day they said so')).toBeVisible();
    expect(states()).toEqual([]);
  });

  it('says it where another took the last place meanwhile, and what was typed stays', async () => {
    await begin({
      goal_state: () => {
        throw {
          code: 'fields',
          problems: [{ field: 'active_goals', at: null, problem: 'too_many', limit: 3, found: 4 }],
        };
      },
    });
    render(GoalsPage, wren);
    await press(`They said yes to it: ${CHOIR}`);
    await fill('On which day they said so', '11.3.2026');
    await press('Keep');
    expect(await screen.findByRole('alert')).toHaveTextContent(/^As many goals as you settled on/);
    expect(screen.getByLabelText('On which day they said so')).toHaveDisplayValue(/11.*2026/);
  });

  it('says why an act could not be done, and nothing is lost', async () => {
    await begin({
      goal_state: () => {
        throw { code: 'unexpected', place: 'x' };
      },
    });
    render(GoalsPage, wren);
    await press(`Let it rest: ${TEA}`);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(within(list('At the moment')).getByText(TEA)).toBeVisible();
    await press(`They say they are there: ${TEA}`);
    await fill('In their words', 'Warm.');
    await press('Keep');
    await waitFor(() => expect(states()).toHaveLength(2));
    expect(screen.getByLabelText('In their words')).toHaveValue('Warm.');
  });
});
