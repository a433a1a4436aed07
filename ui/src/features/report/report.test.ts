import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { ReportStateRequest } from '@/bindings/ReportStateRequest';
import { reportsOf, reportView, WINTER } from '@/dev/answers/reports';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { PRINTED } from '@/dev/sample/papers';
import { placeAfter, placesOf, withWordsAt } from './kinder';
import { formOf, labelsIn, owed, putAtEnd, reportOf, withSection } from './report';
import ReportsPage from './ReportsPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const moved = () => of<ReportStateRequest>('report_state');
const wren = { client: 'wren' };
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const part = async (name: string) => within(await screen.findByRole('region', { name }));

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('a report whose words are fixed', () => {
  it('is read as it stands on the paper, with their words in their voice, and axe finds nothing', async () => {
    const { container } = render(ReportsPage, wren);
    expect(
      await screen.findByText(/^Report 2, 4 December 2025 to 5 March 2026\./),
    ).toHaveTextContent('The client has it.');
    const hard = await part('Some things have been hard');
    expect(hard.getByText('Court letters brought the old fear back.')).toBeVisible();
    expect(hard.getByText(/^That makes sense:/)).toHaveTextContent(
      'That makes sense: letters used to mean danger.',
    );
    const next = (await part('Next, we could')).getAllByRole('listitem');
    expect(next.map((one) => one.textContent.trim())).toEqual([
      'Stay where we are, with the half-shut door.',
      'Try the door shut, with the radio on.',
      'Do something else. You choose.',
      'Nothing next. Just rest.',
    ]);
    const theirs = (await screen.findByRole('region', { name: 'Your words' })).querySelector('q');
    expect(theirs).toHaveTextContent('I noticed I sing again.');
    expect(screen.getByText('41d8 90fe')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await findings(container)).toEqual([]);
  });

  it('is printed from here', async () => {
    render(ReportsPage, wren);
    await press('Print');
    expect(route()).toEqual({
      name: 'print',
      params: { document: { kind: 'progress_report', report: 'report-2' }, client: 'wren' },
    });
  });

  it('says why it was not read together, only here', async () => {
    render(ReportsPage, { ...wren, report: 'report-1' });
    expect(await screen.findByText(/^The last hour was cut short/)).toBeVisible();
    expect(screen.getByText('Only here, never on the paper.')).toBeVisible();
    expect(screen.getByText('They chose to say nothing')).toBeVisible();
  });

  it('is one of all that there ever were, and another one can be looked at', async () => {
    render(ReportsPage, wren);
    const all = await part('All reports');
    expect(all.getAllByRole('listitem').map((one) => one.querySelector('b')?.textContent)).toEqual([
      'Report 2, 4 December 2025 to 5 March 2026',
      'Report 1, 4 September 2025 to 4 December 2025',
    ]);
    await press('Look at it: Report 1, 4 September 2025 to 4 December 2025');
    expect(await screen.findByText('The stairs seem a little shorter.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('is in a list whose earlier ones are folded, and in sight where it is looked at', async () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      reportView(`r-${12 - at}`, 'given', { ...WINTER, number: 12 - at }),
    );
    await begin({ reports: () => reportsOf('wren', { reports: many }) });
    const { container } = render(ReportsPage, wren);
    const all = await part('All reports');
    const numbers = () => all.getAllByText(/^Report \d+, /).length;
    expect(numbers()).toBe(10);
    await press('Show the earlier ones: All reports');
    expect(numbers()).toBe(12);
    expect(await findings(container)).toEqual([]);
    await press('Fold the earlier ones: All reports');
    expect(numbers()).toBe(10);
  });

  it('tells what was printed', async () => {
    const [paper] = PRINTED;
    const event = { ...paper!.event, document: 'progress_report' as const };
    await begin({ papers: () => [{ ...paper!, event }, paper!] });
    render(ReportsPage, wren);
    const printed = (await part('Printed')).getAllByRole('listitem');
    expect(printed).toHaveLength(1);
    expect(printed[0]).toHaveTextContent('printed 5 March 2026, the copy that went home');
  });

  it('is given on a day', async () => {
    render(ReportsPage, { client: 'plum' });
    const on = await screen.findByRole('textbox', { name: 'Given on' });
    await userEvent.clear(on);
    await userEvent.type(on, '11 March 2026');
    await press('Given');
    await waitFor(() =>
      expect(moved()).toEqual([
        {
          report: 'report-plum-1',
          base_rev: 1,
          to: 'given',
          on: '2026-03-11',
          unread_because: null,
        },
      ]),
    );
    expect(await screen.findByText('It is noted that the client has it.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Given' })).toBeNull();
  });

  it('is taken back, kindly, once that is asked', async () => {
    render(ReportsPage, wren);
    await press('Take it back');
    await press('Leave it as it is');
    expect(moved()).toEqual([]);
    await press('Take it back');
    await press('Yes, take it back');
    await waitFor(() => expect(moved()[0]).toMatchObject({ report: 'report-2', to: 'withdrawn' }));
    expect(await screen.findByText(/^It was taken back\. It stays here as it was/)).toBeVisible();
    expect(screen.getByText('I noticed I sing again.')).toBeVisible();
  });

  it('says what is in the way, and stays as it was', async () => {
    await begin({ report_state: () => refuse({ code: 'stale' }) });
    render(ReportsPage, wren);
    await press('Take it back');
    await press('Yes, take it back');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByText(/^The client has it\. Its words are fixed\./)).toBeVisible();
  });
});

describe('the next report', () => {
  it('is begun with Ctrl+N from the end of the last one, and opens to be written', async () => {
    render(ReportsPage, wren);
    await screen.findByRole('button', { name: 'Begin the next' });
    acts()
      .find(({ key }) => key === 'Ctrl+N')!
      .run();
    expect(
      await screen.findByText(/^Report 3, 5 March 2026 to .*It is being written\.$/),
    ).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'What was wanted' })).toHaveValue('');
    expect(of('begin_report')).toEqual([wren]);
    expect(screen.queryByRole('button', { name: 'Begin the next' })).toBeNull();
    expect(acts().some(({ key }) => key === 'Ctrl+N')).toBe(false);
    await press(/^Look at it: Report 2/);
    expect(await screen.findByText('I noticed I sing again.')).toBeVisible();
  });

  it('is the first where there is none, and the page says what belongs here', async () => {
    const { container } = render(ReportsPage, { client: 'slate' });
    expect(await screen.findByText('No report so far')).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await press('Begin a report');
    expect(await screen.findByText(/^Report 1, .* It is being written\.$/)).toBeVisible();
  });

  it('waits where it could not be begun, and that is said', async () => {
    await begin({ begin_report: () => refuse({ code: 'draft_exists' }) });
    render(ReportsPage, wren);
    await press('Begin the next');
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});

describe('the words of a report', () => {
  const view = reportView('r', 'draft', WINTER);

  it('are the same after they were put into the form and taken out', () => {
    expect(reportOf(formOf(view, '2026-03-12'), WINTER)).toEqual(WINTER);
  });

  it('are owed as the record owes them', () => {
    expect(owed(view)).toEqual([]);
    const bare = { ...WINTER, makes_sense: null, choices: [], client_words: null };
    expect(owed(reportView('r', 'draft', bare)).map(({ what }) => what)).toEqual([
      'makes_sense',
      'choices',
      'client_words',
    ]);
    const off = { ...bare, sections: [], client_says_nothing: true };
    expect(owed(reportView('r', 'draft', off)).map(({ what }) => what)).toEqual(['sections']);
    const named = reportsOf('wren', {
      reports: [reportView('r', 'draft', WINTER, { names_left_alone: true })],
    }).reports[0]!;
    expect(owed(named).map(({ what }) => what)).toEqual(['left_alone']);
    const unsafe = reportView('r', 'draft', WINTER, { names_unsafe: true });
    expect(owed(unsafe)).toEqual([{ what: 'unsafe', field: null }]);
    expect(owed(reportView('r', 'draft', { ...WINTER, hard: 'You refused.' }))).toEqual([
      { what: 'label', field: 'hard' },
    ]);
    expect(owed(reportView('r', 'draft', { ...WINTER, client_words: 'I refused.' }))).toEqual([]);
  });

  it('hold labels as the program found them, by field', () => {
    const label = { field: 'choices', label: 'relapse', kinder: null, is_kept_out: false };
    expect(labelsIn([label], 'choices')).toEqual([label]);
    expect(labelsIn([label], 'stay')).toEqual([]);
  });

  it.each([
    ['You were Resistant.', 'resistant', ['Resistant']],
    ['The water-resistant coat', 'resistant', ['resistant']],
    ['Unresistant', 'resistant', []],
    ['relapsed', 'relapse', []],
    ['non compliant, Non\u2011compliant', 'non-compliant', ['non compliant', 'Non\u2011compliant']],
    ["c\u2019est d'sa faute", "c'est d\u2019sa faute", ["c\u2019est d'sa faute"]],
    ['resis\u00adtant', 'resistant', ['resis\u00adtant']],
    ['والعنيد، عَنِيد، عنـــيد', 'عنيد', ['عنيد', 'عَنِيد', 'عنـــيد']],
    ['المعنيدون', 'عنيد', []],
    ['You have not failed, they said you failed.', 'failed', ['failed']],
    ['It wasn\u2019t refused. You were never-resistant.', 'refused', []],
    ['أنت لست عنيد', 'عنيد', []],
    ['anything', ' - ', []],
  ])('show where a label stands in “%s”, and nowhere that takes it back', (typed, label, found) => {
    const all = placesOf(typed, label);
    expect(all.map(({ start, end }) => typed.slice(start, end))).toEqual(found);
  });

  it('show one place after the other, and change at one of them only', () => {
    const typed = 'It is not refused. You refused, he refused.';
    const first = placeAfter(typed, 'refused', null)!;
    expect(first.start).toBe(typed.indexOf('refused,'));
    const second = placeAfter(typed, 'refused', first)!;
    expect(second.start).toBe(typed.lastIndexOf('refused'));
    expect(placeAfter(typed, 'refused', second)).toEqual(first);
    expect(placeAfter(typed, 'lazy', null)).toBeNull();
    expect(withWordsAt(typed, first, '$&')).toBe('It is not refused. You $&, he refused.');
  });

  it('are put at the end, and parts in their place', () => {
    expect(putAtEnd('', 'A', '\n')).toBe('A');
    expect(putAtEnd('A \n', 'B', '\n')).toBe('A\nB');
    expect(withSection(['hard'], 'set_out', true)).toEqual(['set_out', 'hard']);
    expect(withSection(['set_out', 'hard'], 'hard', false)).toEqual(['set_out']);
  });
});
