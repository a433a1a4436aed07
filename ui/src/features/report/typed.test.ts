import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepReportRequest } from '@/bindings/KeepReportRequest';
import type { ReportStateRequest } from '@/bindings/ReportStateRequest';
import { reportsOf, reportView } from '@/dev/answers/reports';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
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

describe('what is typed into a report', () => {
  it('comes back after a lock, with the reason and the day of its going out', async () => {
    const { unmount } = render(ReportsPage, holt);
    await fill('Not known yet', 'How the evenings a');
    await press('Give it without that');
    await fill('Why it was not read together', 'The last hour fell o');
    await flushAll();
    unmount();
    render(ReportsPage, { ...holt, report: 'report-holt-1' });
    await waitFor(async () =>
      expect(await field('Not known yet')).toHaveValue('How the evenings a'),
    );
    expect(await field('Why it was not read together')).toHaveValue('The last hour fell o');
    expect(screen.getByRole('button', { name: 'Throw it away' })).toBeVisible();
    await press('Keep');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(await field('Why it was not read together')).toHaveValue('The last hour fell o');
    expect(kept()[0]?.body.unread_because).toBeNull();
  });

  it('is left as it was kept', async () => {
    render(ReportsPage, holt);
    await fill('Not known yet', 'No');
    await press('Leave it as it was kept');
    await waitFor(async () => expect(await field('Not known yet')).toHaveValue(''));
    expect(kept()).toEqual([]);
  });

  it('is not lost where it cannot be kept, and it is said beside its field', async () => {
    await begin({
      keep_report: () =>
        refuse({
          code: 'fields',
          problems: [{ field: 'helped', at: 0, problem: 'too_long', limit: 160, found: 170 }],
        }),
    });
    render(ReportsPage, holt);
    await fill('What helps', 'Long');
    await press('Keep');
    expect(await screen.findByText('This can have 160 characters and has 170.')).toBeVisible();
    expect(await field('What helps')).toHaveValue('Long');
    await press('We read it together');
    expect(moved()).toEqual([]);
  });

  it('is kept over words that were kept meanwhile, or gives way to them, as is chosen', async () => {
    let isFirst = true;
    await begin({
      keep_report: ({ body }) => {
        if (isFirst) {
          isFirst = false;
          refuse({ code: 'stale' });
        }
        return reportsOf('holt', { reports: [reportView('report-holt-1', 'draft', body)] });
      },
    });
    render(ReportsPage, holt);
    await fill('Not known yet', 'Mine');
    await press('Keep');
    await press('Keep mine over it');
    await waitFor(() => expect(kept()).toHaveLength(2));
    expect(kept()[1]?.body.unknown).toBe('Mine');
    expect(await screen.findByText('It is kept.')).toBeVisible();
  });

  it('gives way to the kept words where that is chosen', async () => {
    await begin({ keep_report: () => refuse({ code: 'stale' }) });
    render(ReportsPage, holt);
    await fill('Not known yet', 'Mine');
    await press('Keep');
    await press('Go on with the kept words');
    await waitFor(async () => expect(await field('Not known yet')).toHaveValue(''));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is kept before its paper is drawn, and stays where it cannot be', async () => {
    render(ReportsPage, holt);
    await fill('Not known yet', 'How the evenings are.');
    await press('Preview');
    await waitFor(() =>
      expect(route()).toEqual({
        name: 'print',
        params: { document: { kind: 'progress_report', report: 'report-holt-1' }, client: 'holt' },
      }),
    );
    expect(kept()).toHaveLength(1);
  });

  it('is kept by a key, and the page is done by keys alone', async () => {
    render(ReportsPage, holt);
    (await field('Not known yet')).focus();
    await userEvent.keyboard('How the evenings are.');
    acts()
      .find(({ key }) => key === 'Ctrl+Enter')!
      .run();
    await waitFor(() => expect(kept()).toHaveLength(1));
    const read = screen.getByRole('button', { name: 'We read it together' });
    for (let at = 0; at < 40 && document.activeElement !== read; at += 1) await userEvent.tab();
    expect(read).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(moved()[0]).toMatchObject({ to: 'read_together', on: '2026-03-12' }),
    );
  });
});
