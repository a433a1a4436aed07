import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepReportRequest } from '@/bindings/KeepReportRequest';
import type { ProgressReport } from '@/bindings/ProgressReport';
import type { ReportStateRequest } from '@/bindings/ReportStateRequest';
import { reportsOf, reportView, SPRING } from '@/dev/answers/reports';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import ReportsPage from './ReportsPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const kept = () => of<KeepReportRequest>('keep_report');
const moved = () => of<ReportStateRequest>('report_state');
const holt = { client: 'holt' };
const field = async (label: string) =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: label });
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
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

describe('a report that goes further', () => {
  it('is read together on a day, and both may still change it', async () => {
    render(ReportsPage, holt);
    await fill('Read together on', '10 March 2026');
    await press('We read it together');
    await waitFor(() =>
      expect(moved()).toEqual([
        {
          report: 'report-holt-1',
          base_rev: 1,
          to: 'read_together',
          on: '2026-03-10',
          unread_because: null,
        },
      ]),
    );
    expect(kept()).toEqual([]);
    expect(await screen.findByText(/^Read together is noted\./)).toBeVisible();
    expect(
      screen.getByText('Read together on 10 March 2026. Both of you may still change it.'),
    ).toBeVisible();
    await fill('Not known yet', 'How May will be.');
    await press('Keep');
    await waitFor(() => expect(kept()[0]?.body.unknown).toBe('How May will be.'));
    expect(screen.getByRole('button', { name: 'Both say it is right' })).toBeVisible();
  });

  it('keeps first what is typed', async () => {
    render(ReportsPage, holt);
    await fill('Not known yet', 'How May will be.');
    await press('We read it together');
    await waitFor(() => expect(moved()).toHaveLength(1));
    expect(kept()[0]?.body.unknown).toBe('How May will be.');
    expect(moved()[0]?.base_rev).toBe(2);
  });

  it('says what is in the way with the way there, before both say that it is right', async () => {
    await begin();
    render(ReportsPage, holt);
    await press('We read it together');
    await press('Both say it is right');
    const all = await screen.findByText('Before it goes out:');
    const list = within(all.closest<HTMLElement>('[role="status"]')!);
    expect(list.getByText(/^Something hard is told without why it makes sense\./)).toBeVisible();
    expect(list.getByText(/^One more thing is needed that could come next/)).toBeVisible();
    expect(list.getByText(/^A label stands in “What has been hard”\./)).toBeVisible();
    expect(list.queryByText(/Their words/)).toBeNull();
    expect(moved()).toHaveLength(1);
    await press('Go there: What else');
    expect(await field('What else')).toHaveFocus();
    expect(await findings(document.body)).toEqual([]);
  });

  it('is fixed once both say that it is right, and says before what then cannot change', async () => {
    await begin();
    render(ReportsPage, holt);
    await fill('What has been hard', 'A text message was seen by someone else.');
    await fill('That makes sense:', 'the phone was watched.');
    await fill('What else', 'Rest for a month.');
    await press('We read it together');
    expect(
      await screen.findByText(/^Then its words are fixed: the text, the choices/),
    ).toBeVisible();
    await press('Both say it is right');
    await waitFor(() => expect(moved().at(-1)).toMatchObject({ to: 'agreed', on: null }));
    expect(
      await screen.findByText(/^Both of you said that it is right\. Its words are fixed now\./),
    ).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'What else' })).toBeNull();
    expect(screen.getByText('41d8 90fe')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('is given without having been read together only with a reason', async () => {
    await begin({ ...written('draft') });
    render(ReportsPage, holt);
    await press('Give it without that');
    await press('The client has it');
    expect(await screen.findByText('A few words say why.')).toBeVisible();
    expect(moved()).toEqual([]);
    await fill('Why it was not read together', 'The last hour fell out.');
    await press('The client has it');
    await waitFor(() =>
      expect(moved()).toEqual([
        {
          report: 'report-holt-1',
          base_rev: 1,
          to: 'given',
          on: '2026-03-12',
          unread_because: 'The last hour fell out.',
        },
      ]),
    );
  });

  it('is taken back once that is asked, and stays to be read with what was typed last', async () => {
    render(ReportsPage, holt);
    await fill('Not known yet', 'How May will be.');
    await press('Take it back');
    expect(moved()).toEqual([]);
    expect(screen.getByText(/Everything in it stays here to be read/)).toBeVisible();
    await press('Yes, take it back');
    await waitFor(() => expect(moved()[0]).toMatchObject({ to: 'withdrawn', on: null }));
    expect(await screen.findByText('It is taken back. Everything in it stays.')).toBeVisible();
    expect(screen.getByText('Two nights of four hours, perhaps.')).toBeVisible();
    expect(screen.getByText('How May will be.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
  });
});
