import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { goal, goalsOf, WREN_GOALS } from '@/dev/answers/goals';
import { findings } from '@/dev/axe';
import { installFake, type Answers } from '@/dev/fake';
import MorePage from '@/features/around/MorePage.svelte';
import GoalsPage from './GoalsPage.svelte';

const wren = { client: 'wren' };
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const list = (name: string) => screen.getByRole('region', { name });
const key = (name: string) =>
  acts()
    .find((one) => one.key === name)
    ?.run();

const TEA = 'Sit at the kitchen table with the door shut for one cup of tea.';
const CHOIR = 'Ring Ilse about the choir.';
const SLEEP = 'Sleep through more often.';

async function begin(other: Partial<Answers> = {}) {
  installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('the page', () => {
  it('begins with what they said last, then what they are at, and axe finds nothing serious', async () => {
    const { container } = render(GoalsPage, wren);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Goals and progress' }),
    ).toBeVisible();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings).toEqual([
      'Said last',
      'The report',
      'At the moment',
      'Resting',
      'Ideas',
      'Done of their own accord',
    ]);
    const said = within(list('Said last'));
    expect(said.getByText(/^I would like the last ten minutes/).tagName).toBe('Q');
    expect(said.getByText('5 March')).toBeVisible();
    const at = within(list('At the moment'));
    expect(at.getByText(TEA).tagName).toBe('Q');
    expect(at.getByText(/They said yes to it on 12 February\./)).toHaveTextContent(
      'Looked at again on 16 April.',
    );
    expect(at.getByText('I want my house back.')).toBeVisible();
    expect(at.getByText('Tea is finished while still warm.')).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('says what is mine so far, and offers no yes to it', async () => {
    render(GoalsPage, wren);
    const mine = await screen.findByText(
      'Your words so far; it can become a goal once they put it in theirs.',
    );
    expect(mine).toBeVisible();
    expect(screen.getByText(SLEEP).tagName).toBe('P');
    expect(screen.queryByRole('button', { name: `They said yes to it: ${SLEEP}` })).toBeNull();
    expect(screen.getByRole('button', { name: `They said yes to it: ${CHOIR}` })).toBeVisible();
  });

  it('keeps the numbers folded, and shows none where none was said', async () => {
    render(GoalsPage, wren);
    const about = await screen.findByText('Where they are, in their own view');
    const numbers = screen.getByText('4 of 10. At the start it was 1 of 10.');
    expect(numbers).not.toBeVisible();
    await userEvent.click(about);
    expect(numbers).toBeVisible();
    expect(screen.getAllByText('Where they are, in their own view')).toHaveLength(1);
  });

  it('says letting go as it says reaching, and counts and praises nothing', async () => {
    render(GoalsPage, wren);
    expect(screen.queryByText('They let it go.')).toBeNull();
    await press('Open: Others');
    const let_go = screen.getByText('They let it go.');
    const reached = screen.getByText('They said that they are there, on 5 February.');
    expect(let_go.className).toBe(reached.className);
    expect(let_go.tagName).toBe(reached.tagName);
    expect(screen.getByText(`It became another: ${TEA}`)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change: Be at home in my house.' })).toBeNull();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(document.body.textContent).not.toMatch(
      /well done|great|congrat|fail|give up|gave up|\d+ goals|\d %|achieved|!/i,
    );
    expect(await findings(document.body)).toEqual([]);
    await press('Close the others');
    expect(screen.queryByText('They let it go.')).toBeNull();
  });

  it('says quietly that as many as were settled on are under way, and what is possible', async () => {
    const full = WREN_GOALS.map((one) => ({
      ...one,
      may_become: one.may_become.filter((to) => to !== 'active'),
    }));
    await begin({ goals: () => goalsOf('wren', { goals: full, active_goals: 1 }) });
    render(GoalsPage, wren);
    expect(await screen.findByText(/^As many goals as you settled on/)).toHaveTextContent(
      /wait here as an idea, one of these can rest or be let go/,
    );
    expect(screen.queryByRole('button', { name: /^They said yes to it/ })).toBeNull();
    await press('Open Practice');
    expect(route().name).toBe('practice_details');
  });

  it('says nothing of it while there is room', async () => {
    render(GoalsPage, wren);
    await screen.findByText(TEA);
    expect(screen.queryByText(/^As many goals as/)).toBeNull();
  });

  it('is there from More, leads to the reports, and prints the goals', async () => {
    const { unmount } = render(MorePage, wren);
    await press('Goals and progress');
    expect(route()).toEqual({ name: 'goals', params: wren });
    unmount();
    render(GoalsPage, wren);
    expect(
      await screen.findByText('Report 2 is being written. It tells up to 5 March.'),
    ).toBeVisible();
    await press('Open the reports');
    expect(route()).toEqual({ name: 'reports', params: { client: 'wren', report: 'report-2' } });
    key('Ctrl+P');
    expect(route()).toEqual({
      name: 'print',
      params: { document: { kind: 'goals', client: 'wren' }, client: 'wren' },
    });
  });

  it('of somebody new says what belongs here, and that one sentence is enough', async () => {
    const { container } = render(GoalsPage, { client: 'plum' });
    expect(await screen.findByText('No goal so far')).toBeVisible();
    expect(screen.getByText('No report so far. None is owed.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Print/ })).toBeNull();
    expect(await findings(container)).toEqual([]);
  });

  it('has no paper of ideas alone', async () => {
    await begin({
      goals: () => goalsOf('wren', { goals: [goal('g', 'Swim.', { state: 'idea' })] }),
    });
    render(GoalsPage, wren);
    await screen.findByText('Swim.');
    expect(screen.queryByRole('button', { name: /^Print/ })).toBeNull();
    expect(acts().some((one) => one.key === 'Ctrl+P')).toBe(false);
  });

  it('says that the day for looking again has come, and that words are of both', async () => {
    const due = goal('g', 'Sleep from one to five.', {
      state: 'active',
      is_due: true,
      goal: { owner: 'joint', agreed_on: '2026-02-01', review_on: '2026-03-10' },
    });
    await begin({ goals: () => goalsOf('wren', { goals: [due] }) });
    render(GoalsPage, wren);
    expect(await screen.findByText(/They said yes to it on 1 February/)).toHaveTextContent(
      'In words of you both. The day you both chose for looking at it again has come.',
    );
  });
});
