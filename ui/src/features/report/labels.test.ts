import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { ProgressReport } from '@/bindings/ProgressReport';
import type { ReportStateRequest } from '@/bindings/ReportStateRequest';
import { reportsOf, reportView, SPRING } from '@/dev/answers/reports';
import { findings } from '@/dev/axe';
import { ANSWERS } from '@/dev/answers';
import { installFake, type Answers, type Called } from '@/dev/fake';
import ReportsPage from './ReportsPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const moved = () => of<ReportStateRequest>('report_state');
const holt = { client: 'holt' };
const field = async (label: string) =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: label });
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const part = async (name: string) => within(await screen.findByRole('region', { name }));
const fill = async (label: string, words: string) => {
  const box = await field(label);
  await userEvent.clear(box);
  if (words) await userEvent.type(box, words);
};

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

/** One that nothing is in the way of. */
const whole: ProgressReport = {
  ...SPRING,
  hard: null,
  choices: ['Rest for a month.'],
  client_words: null,
  client_says_nothing: true,
};
const written = (state: 'draft' | 'read_together', report = whole, rest = {}) => ({
  reports: () => reportsOf('holt', { reports: [reportView('report-holt-1', state, report, rest)] }),
});

describe('labels in a report', () => {
  const HARD =
    'A text message was seen by someone else. After that you were Resistant to the phone, and there was a relapse.';

  it('are shown at their place, and nothing is replaced before it is said so', async () => {
    const { container } = render(ReportsPage, holt);
    const hard = await part('Some things have been hard');
    expect(
      hard.getByText('“resistant” stands here. The paper waits until it is gone.'),
    ).toBeVisible();
    expect(hard.getByText('“relapse” stands here. Other words may be kinder.')).toBeVisible();
    expect(hard.queryByRole('button', { name: /^Put it there/ })).toBeNull();
    await press('Show the place: resistant');
    const box = await field('What has been hard');
    expect(box).toHaveFocus();
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('Resistant');
    expect(box).toHaveValue(HARD);
    expect(hard.getByText('“protected yourself” could stand there.')).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('give way at that one place to the kinder words, and the sentence is read once more', async () => {
    await begin(written('draft', { ...whole, hard: 'You refused. They refused.' }));
    render(ReportsPage, holt);
    await press('Show the place: refused');
    await press('Show the place: refused');
    const box = await field('What has been hard');
    expect(box.selectionStart).toBe('You refused. They '.length);
    await press('Put it there: chose not to');
    expect(box).toHaveValue('You refused. They chose not to.');
    expect(await screen.findByText('Read the sentence once more.')).toBeVisible();
    expect(box).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Put it there/ })).toBeNull();
    expect(screen.getByText(/^“refused” stands here\./)).toBeVisible();
  });

  it('stay said as the program found them until the words are kept again', async () => {
    const labels = [
      { field: 'hard', label: 'non-compliant', kinder: 'the plan did not fit', is_kept_out: true },
      { field: 'hard', label: 'عنيد', kinder: null, is_kept_out: true },
    ];
    await begin(written('draft', { ...whole, hard: 'It was non compliant. هو عَنيد' }, { labels }));
    render(ReportsPage, holt);
    const hard = await part('Some things have been hard');
    await press('Show the place: non-compliant');
    const box = await field('What has been hard');
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('non compliant');
    await press('Show the place: عنيد');
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('عَنيد');
    await fill('What has been hard', 'It did not fit.');
    expect(hard.getByText(/^“non-compliant” stands here\./)).toBeVisible();
    await press('Show the place: non-compliant');
    expect(hard.getByText(/^It is not found in what is typed now\./)).toBeVisible();
    await press('Keep');
    await waitFor(() => expect(hard.queryByText(/stands here/)).toBeNull());
  });

  it('are never looked for in the words of the client', async () => {
    render(ReportsPage, holt);
    const theirs = await part('Your words');
    expect(theirs.queryByText(/refused” /)).toBeNull();
    expect(theirs.queryByRole('button', { name: /^Show the place/ })).toBeNull();
    expect(await field('Their words')).toHaveValue('I refused to look at it.');
  });

  it('without kinder words are better left out, and the list is one press away', async () => {
    await begin(written('draft', { ...whole, hard: 'You were clingy, it was said.' }));
    render(ReportsPage, holt);
    const hard = await part('Some things have been hard');
    expect(hard.getByText(/“clingy” stands here\. It is better left out, and/)).toBeVisible();
    await userEvent.click(hard.getByRole('button', { name: 'Your list of kinder words' }));
    expect(route().name).toBe('word_lists');
  });

  it('and a topic or a person are not named again, and the paper waits', async () => {
    const rest = { names_left_alone: true, names_unsafe: true };
    await begin(written('read_together', whole, rest));
    render(ReportsPage, holt);
    expect(await screen.findByText(/^A topic that is left alone is named here\./)).toBeVisible();
    expect(
      screen.getByText(/^Somebody who was not said to be safe is named here\./),
    ).toHaveTextContent('The paper waits until the name is gone.');
    await press('Both say it is right');
    expect(await screen.findByText('A topic that is left alone is named in it.')).toBeVisible();
    expect(screen.getByText('Somebody who was not said to be safe is named in it.')).toBeVisible();
    expect(moved()).toEqual([]);
  });

  it('of ours are English, which is said where the papers are not and no other list is there', async () => {
    const ENGLISH = /^Our list of labels is English\. For other languages/;
    const arabic = () => ({ ...written('draft').reports(), language: 'ar' });
    await begin({ reports: arabic });
    const { unmount } = render(ReportsPage, holt);
    expect(await screen.findByText(ENGLISH)).toBeVisible();
    await press('Open the wordings');
    expect(route().name).toBe('word_lists');
    unmount();
    const lists = await ANSWERS.word_lists(undefined, () => {});
    await begin({ reports: arabic, word_lists: () => ({ ...lists, has_own_kinder_words: true }) });
    const own = render(ReportsPage, holt);
    await field('What was wanted');
    await waitFor(() => expect(of('word_lists')).toHaveLength(1));
    expect(screen.queryByText(ENGLISH)).toBeNull();
    own.unmount();
    await begin(written('draft'));
    render(ReportsPage, holt);
    await field('What was wanted');
    await waitFor(() => expect(of('word_lists')).toHaveLength(1));
    expect(screen.queryByText(ENGLISH)).toBeNull();
  });
});
