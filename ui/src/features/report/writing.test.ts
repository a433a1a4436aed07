import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepReportRequest } from '@/bindings/KeepReportRequest';
import type { ProgressReport } from '@/bindings/ProgressReport';
import { reportsOf, reportView, SPRING } from '@/dev/answers/reports';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import ReportsPage from './ReportsPage.svelte';
import { SECTIONS } from './report';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const kept = () => of<KeepReportRequest>('keep_report');
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

describe('a report that is being written', () => {
  it('has its parts in the order of the paper, each with its heading, and axe finds nothing', async () => {
    const { container } = render(ReportsPage, holt);
    await field('What was wanted');
    const names = screen
      .getAllByRole('region')
      .map((one) => one.querySelector('h2')?.textContent)
      .slice(0, SECTIONS.length);
    expect(names).toEqual([
      'What we set out to do',
      'Some things seem a little easier',
      'Some things have been hard',
      'What seems to help',
      'Something I would do differently',
      'What we do not know yet',
      'Next, we could',
      'Your words',
    ]);
    expect(screen.getByText(/^Report 1, .*It is being written\.$/)).toBeVisible();
    expect(screen.getByText(/Private notes are never among what is offered here\./)).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('says quietly how easily it reads, and nothing where that is not measured', async () => {
    const { unmount } = render(ReportsPage, holt);
    expect(await screen.findByText('Reads like grade 4.')).toBeVisible();
    unmount();
    await begin(written('draft', whole, { grade: null }));
    render(ReportsPage, holt);
    await field('What was wanted');
    expect(screen.queryByText(/Reads like/)).toBeNull();
  });

  it('keeps what is typed, with blank as nothing and a line each, from the revision that it shows', async () => {
    render(ReportsPage, holt);
    await fill('What helps', 'The poem.\n\n The window. ');
    await fill('What was wanted', ' ');
    await press('Keep');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({
      report: 'report-holt-1',
      base_rev: 1,
      body: { helped: ['The poem.', 'The window.'], set_out: null, number: 1 },
    });
    expect(await screen.findByText('It is kept.')).toBeVisible();
    await fill('Not known yet', 'How the evenings are.');
    await press('Keep');
    await waitFor(() => expect(kept()).toHaveLength(2));
    expect(kept()[1]).toMatchObject({ base_rev: 2, body: { unknown: 'How the evenings are.' } });
  });

  it('takes a part off the paper and puts it back in its place', async () => {
    render(ReportsPage, holt);
    const hard = await part('Some things have been hard');
    await userEvent.click(hard.getByRole('checkbox', { name: 'On the paper' }));
    expect(
      hard.getByText(/^Its words stay here\. They are not printed, and not looked through/),
    ).toBeVisible();
    expect(hard.getByLabelText('What has been hard')).toHaveValue(SPRING.hard);
    await press('Keep');
    await waitFor(() =>
      expect(kept()[0]?.body.sections).toEqual(SECTIONS.filter((one) => one !== 'hard')),
    );
    await userEvent.click(hard.getByRole('checkbox', { name: 'On the paper' }));
    await press('Keep');
    await waitFor(() => expect(kept()[1]?.body.sections).toEqual(SECTIONS));
  });

  it('takes something in from the record with one press, and says where it is from', async () => {
    const { container } = render(ReportsPage, holt);
    await press('What could be taken in from the record: What we set out to do');
    const first = await part('What we set out to do');
    expect(first.getByText('From: Goal')).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await press('Take it in: Sleep from one to five, three nights a week.');
    const wanted = await field('What was wanted');
    expect(wanted).toHaveValue('Sleep.\nSleep from one to five, three nights a week.');
    expect(wanted).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Take it in: Sleep from/ })).toBeNull();
    await press('Keep');
    await waitFor(() => expect(kept()[0]?.sources).toEqual(['goal-holt-1']));
  });

  it('begins a sentence gently, with the caret behind it', async () => {
    render(ReportsPage, holt);
    const ways = await screen.findByRole('group', {
      name: 'Beginnings: Some things seem a little easier',
    });
    await userEvent.click(within(ways).getByRole('button', { name: 'We noticed that' }));
    await userEvent.keyboard('the phone is quieter.');
    expect(await field('What seems easier')).toHaveValue(
      'Two nights of four hours, perhaps. We noticed that the phone is quieter.',
    );
  });

  it('shows the choices as they will be printed: staying, theirs, something else and nothing', async () => {
    render(ReportsPage, holt);
    const list = await screen.findByRole('list', { name: 'It will stand on the paper so' });
    const lines = () =>
      within(list)
        .getAllByRole('listitem')
        .map((one) => one.textContent.trim());
    expect(lines()).toEqual([
      'Stay where we are.',
      'Do something else. You choose.',
      'Nothing next. Just rest.',
    ]);
    await fill('Staying, in words', 'Stay with the nights.');
    await fill('What else', 'Rest for a month.\nMeet at noon.');
    expect(lines()).toEqual([
      'Stay with the nights.',
      'Rest for a month.',
      'Meet at noon.',
      'Do something else. You choose.',
      'Nothing next. Just rest.',
    ]);
  });

  it('lets them say nothing, only while no words of theirs stand there', async () => {
    render(ReportsPage, holt);
    const nothing = await screen.findByRole('checkbox', { name: 'They chose to say nothing' });
    expect(nothing).toBeDisabled();
    await fill('Their words', '');
    await userEvent.click(nothing);
    expect(await field('Their words')).toBeDisabled();
    await press('Keep');
    await waitFor(() =>
      expect(kept()[0]?.body).toMatchObject({ client_words: null, client_says_nothing: true }),
    );
    await press('What could be taken in from the record: Your words');
    await press('Take it in: The poem is mine.');
    expect(nothing).not.toBeChecked();
    expect(await field('Their words')).toHaveValue('The poem is mine.');
  });

  it('says when we look again, and a day that is half typed is asked for first', async () => {
    render(ReportsPage, holt);
    const on = await field('We look again on');
    await userEvent.type(on, '16');
    await press('Keep');
    expect(kept()).toEqual([]);
    expect(on).toHaveFocus();
    await userEvent.type(on, ' April 2026');
    await press('Keep');
    await waitFor(() => expect(kept()[0]?.body.look_again_on).toBe('2026-04-16'));
  });
});
