import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepReportRequest } from '@/bindings/KeepReportRequest';
import type { ProgressReport } from '@/bindings/ProgressReport';
import type { ReportStateRequest } from '@/bindings/ReportStateRequest';
import { reportsOf, reportView, SPRING } from '@/dev/answers/reports';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import ReportsPage from './ReportsPage.svelte';
import { SECTIONS } from './report';

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
    expect(hard.getByText('Its words stay here and are not printed.')).toBeVisible();
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
      'Do something else. You say.',
      'Nothing next. Just rest.',
    ]);
    await fill('Staying, in words', 'Stay with the nights.');
    await fill('What else', 'Rest for a month.\nMeet at noon.');
    expect(lines()).toEqual([
      'Stay with the nights.',
      'Rest for a month.',
      'Meet at noon.',
      'Do something else. You say.',
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

describe('labels in a report', () => {
  it('stand beside their field, and one press puts kinder words in place', async () => {
    const { container } = render(ReportsPage, holt);
    const hard = await part('Some things have been hard');
    expect(
      hard.getByText('“resistant” stands here. The paper waits until it is gone.'),
    ).toBeVisible();
    expect(hard.getByText('“relapse” stands here. Other words may be kinder.')).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await press('Put “protected yourself” there');
    await press('Put “the old way came back for a while” there');
    expect(await field('What has been hard')).toHaveValue(
      'A text message was seen by someone else. After that you were Protected yourself to the phone, and there was a the old way came back for a while.',
    );
    expect(hard.queryByText(/stands here/)).toBeNull();
  });

  it('in the words of the client are only said, and nothing is touched', async () => {
    render(ReportsPage, holt);
    const theirs = await part('Your words');
    expect(theirs.getByText(/“refused” is their own word and stays\./)).toBeVisible();
    expect(theirs.queryByRole('button', { name: /^Put/ })).toBeNull();
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

  it('and a topic that is left alone are named without the topic, and the paper waits', async () => {
    const rest = { names_left_alone: true, names_unsafe: true };
    await begin(written('read_together', whole, rest));
    render(ReportsPage, holt);
    expect(await screen.findByText(/^A topic that is left alone is named here\./)).toBeVisible();
    expect(screen.getByText(/^Somebody who was not said to be safe is named here\./)).toBeVisible();
    await press('Both say it is right');
    expect(await screen.findByText('A topic that is left alone is named in it.')).toBeVisible();
    expect(moved()).toEqual([]);
  });
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
    await fill('That makes sense because', 'the phone was watched.');
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
