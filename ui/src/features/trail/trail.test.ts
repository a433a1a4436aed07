import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { ANSWERS } from '@/dev/answers';
import { ACTS, GOAL_HISTORY, TRAIL } from '@/dev/answers/trail';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import MorePage from '@/features/around/MorePage.svelte';
import { practicePlaces } from '@/features/practice/places';
import PreviewPage from '@/features/printing/PreviewPage.svelte';
import ActsPage from './ActsPage.svelte';
import HistoryPage from './HistoryPage.svelte';
import RecordsPage from './RecordsPage.svelte';
import ToldPage from './ToldPage.svelte';
import { leafWords, pathWords, plainly, stateWords } from './words';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('everything that is kept', () => {
  it('lists records without what is kept apart, and neither counts nor offers it', async () => {
    render(RecordsPage, { client: 'wren' });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Everything that is kept',
    );
    const list = await screen.findByRole('region', { name: '3 records' });
    expect(within(list).queryByText('Private note')).toBeNull();
    expect(screen.queryByRole('option', { name: /Private note|Kept apart|Reflection/ })).toBeNull();
    expect(within(list).getByText('Struck through: entered in error')).toBeVisible();
    expect(within(list).getAllByText(/^Locked since/)).toHaveLength(2);
    expect(await findings(document.body)).toEqual([]);
  });

  it('shows what is kept apart once it is asked for, and covers it again', async () => {
    render(RecordsPage, { client: 'wren' });
    await press('Show what is kept apart');
    const list = await screen.findByRole('region', { name: '4 records' });
    expect(within(list).getByRole('button', { name: /^Private note/ })).toBeVisible();
    await press('Cover what is kept apart');
    expect(await screen.findByRole('region', { name: '3 records' })).toBeVisible();
  });

  it('narrows by kind and opens the history of one', async () => {
    render(RecordsPage, { client: 'wren' });
    await screen.findByRole('region', { name: '3 records' });
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'goal');
    await screen.findByRole('region', { name: 'One record' });
    await press('Goal, 5 March 2026: history');
    expect(route()).toMatchObject({ name: 'history', params: { record: 'goal-tea' } });
  });

  it('turns pages of fifty, and never asks for more', async () => {
    await begin({
      records: (request, say) =>
        ({ ...(TRAIL.records(request, say) as object), all: 120 }) as never,
    });
    render(RecordsPage, { client: 'wren' });
    await press('Older');
    await waitFor(() => expect(of<{ skip: number }>('records').at(-1)?.skip).toBe(50));
    await press('Newer');
    await waitFor(() => expect(of<{ skip: number }>('records').at(-1)?.skip).toBe(0));
  });

  it('is reached from More, as is what was told', async () => {
    render(MorePage, { client: 'wren' });
    await press('Everything that is kept');
    expect(route().name).toBe('records');
    startAgain();
    await press('What was told to whom');
    expect(route().name).toBe('told');
  });

  it('and the trail are reached from the practice', () => {
    expect(practicePlaces.map(({ to }) => to)).toEqual(
      expect.arrayContaining(['practice_records', 'audit']),
    );
  });
});

describe('the history of a record', () => {
  it('tells what came and what went by more than colour, and who did it', async () => {
    render(HistoryPage, { record: 'goal-tea' });
    const list = await screen.findByRole('region', { name: '2 versions' });
    expect(list.querySelector('ins')).toHaveTextContent('Added: window End of that.');
    expect(list.querySelector('del')).toHaveTextContent('Taken away: door End of that.');
    expect(within(list).getByText('To look at again on')).toBeVisible();
    expect(within(list).getByText(/By you\./)).toBeVisible();
    expect(within(list).getByText(/In the client’s hands\./)).toBeVisible();
    expect(
      within(list).getByText('It stood as “An idea” and from then on as “Under way”.'),
    ).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('brings earlier words back as a draft, from the version that stands now', async () => {
    render(HistoryPage, { record: 'goal-tea' });
    await press('Bring the words of version 1 back as a draft');
    await screen.findByText(/The words of version 1 wait as a draft/);
    expect(of('bring_words_back')).toEqual([{ record: 'goal-tea', rev: 1, base_rev: 2 }]);
    expect(screen.queryByRole('button', { name: /version 2 back/ })).toBeNull();
  });

  it('says what is in the way of bringing words back', async () => {
    await begin({ bring_words_back: () => refuse({ code: 'stale' }) });
    render(HistoryPage, { record: 'goal-tea' });
    await press('Bring the words of version 1 back as a draft');
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('of what is locked says so, and what can be done', async () => {
    render(HistoryPage, { record: 'note-14' });
    expect(await screen.findByText(/^This record is locked, so its words stay\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: /back as a draft/ })).toBeNull();
  });

  it('says why something was struck through', async () => {
    render(HistoryPage, { record: 'noticed-1' });
    expect(await screen.findByText('Why: It was somebody else.')).toBeVisible();
  });

  it('of what is kept apart tells nothing before it is asked for', async () => {
    render(HistoryPage, { record: 'private-14' });
    expect(await screen.findByText('This is kept apart')).toBeVisible();
    expect(screen.queryByText(/Tea with the/)).toBeNull();
    await press('Show what is kept apart');
    expect(await screen.findByRole('region', { name: 'One version' })).toBeVisible();
  });

  it('leads to what it is tied to', async () => {
    render(HistoryPage, { record: 'goal-tea' });
    const ties = await screen.findByRole('region', { name: 'Tied to' });
    expect(within(ties).getByText('Belongs to the session')).toBeVisible();
    await press('Session, 5 March 2026');
    expect(route()).toMatchObject({ name: 'history', params: { record: 'wren-14' } });
  });

  it('shows earlier versions when they are asked for', async () => {
    const [newest, first] = GOAL_HISTORY.versions;
    await begin({
      history: ({ before }) => ({
        ...GOAL_HISTORY,
        versions: before === null ? [newest!] : [first!],
        has_earlier: before === null,
      }),
    });
    render(HistoryPage, { record: 'goal-tea' });
    await press('Show earlier versions');
    expect(await screen.findByText('Version 1')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show earlier versions' })).toBeNull();
  });
});

describe('what was done, and when', () => {
  it('lists acts in sentences, with what they are about', async () => {
    render(ActsPage);
    const list = await screen.findByRole('region', { name: 'What was done, and when' });
    expect(within(list).getByText('A client’s goal was kept.')).toBeVisible();
    expect(within(list).getByText('Goal of WREN-07')).toBeVisible();
    expect(within(list).getByText('3 times.')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('asks for one sort, one client and paper alone', async () => {
    render(ActsPage);
    await screen.findByText('Goal of WREN-07');
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'trouble');
    await waitFor(() => expect(of('acts').at(-1)).toMatchObject({ group: 'trouble' }));
    await userEvent.selectOptions(screen.getByLabelText('Show'), 'paper');
    await waitFor(() => expect(of('acts').at(-1)).toMatchObject({ group: null, on_paper: true }));
    expect(await screen.findByText('Nothing was done that fits what you chose.')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Client'), 'wren');
    await waitFor(() => expect(of('acts').at(-1)).toMatchObject({ client: 'wren' }));
  });

  it('looks through the whole trail only when asked, and says that it holds', async () => {
    render(ActsPage);
    await screen.findByText('Goal of WREN-07');
    expect(of('look_through_trail')).toHaveLength(0);
    await press('Look through the whole trail');
    expect(await screen.findByText(/^4 lines were looked at/)).toHaveTextContent('0f3c9a77d210');
  });

  it('tells of a broken trail plainly, and shows all the same', async () => {
    await begin({
      acts: () => ({
        acts: ACTS,
        has_earlier: false,
        chain_broken: true,
        clients: [],
        today: '2026-03-12',
      }),
      look_through_trail: () => ({ lines: 4, is_whole: false, ends_with: '0f' }),
    });
    render(ActsPage);
    expect(await screen.findByText(/did not follow from the one before/)).toBeVisible();
    expect(screen.getByText('Goal of WREN-07')).toBeVisible();
    await press('Look through the whole trail');
    expect(await screen.findByText(/^Somewhere among 4 lines/)).toBeVisible();
  });

  it('prints the last thirty days where no days were chosen', async () => {
    render(ActsPage, { client: 'wren' });
    await screen.findByText('Goal of WREN-07');
    await press(/^Print these days/);
    expect(route()).toMatchObject({
      name: 'print',
      params: {
        document: { kind: 'trail_extract', client: 'wren', from: '2026-02-10', to: '2026-03-12' },
      },
    });
  });
});

describe('the acts on paper', () => {
  it('are offered only as the copy that stays here', async () => {
    await begin({
      client: async (request, say) => {
        const view = await ANSWERS.client(request, say);
        return { ...view, client: { ...view.client, paper_at_home: 'may_go' } };
      },
    });
    const document = {
      kind: 'trail_extract' as const,
      client: 'wren',
      from: '2026-03-01',
      to: '2026-03-05',
    };
    render(PreviewPage, { document, client: 'wren' });
    expect(await screen.findByRole('radio', { name: 'It stays here' })).toBeEnabled();
    expect(screen.getAllByRole('radio').filter((one) => one.matches(':disabled'))).toHaveLength(2);
    expect(screen.getAllByText(/^This paper carries a code/)).toHaveLength(2);
  });
});

describe('what was told to whom', () => {
  it('shows what was told by what right, and what went out and for whom', async () => {
    render(ToldPage, { client: 'wren' });
    expect(await screen.findByText('Interpreter agency (fictional)')).toBeVisible();
    const papers = screen.getByRole('region', { name: 'Papers and files, and whom each is for' });
    expect(within(papers).getByText('Our safety agreement, version 3')).toBeVisible();
    expect(within(papers).getByText(/^For the client, to take home\./)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    await press('Write down what was told');
    expect(route().name).toBe('people');
  });

  it('says of a copy of the record who has it: the client, somebody else or nobody but you', async () => {
    const told = await ANSWERS.told({ client: 'wren' }, () => undefined);
    const [paper] = told.papers;
    const papers = (['stays_here', 'goes_home', 'goes_elsewhere'] as const).map((copy) => ({
      ...paper!,
      id: copy,
      number: null,
      event: {
        ...paper!.event,
        document: 'record_copy' as const,
        way: 'saved_copy' as const,
        copy,
      },
    }));
    await begin({ told: () => ({ ...told, papers }) });
    render(ToldPage, { client: 'wren' });
    const list = await screen.findByRole('region', { name: /^Papers and files/ });
    const rows = within(list)
      .getAllByRole('listitem')
      .map((row) => row.textContent);
    expect(rows[0]).toContain('Kept by you; for nobody else.');
    expect(rows[1]).toContain('For the client, to take home.');
    expect(rows[2]).toContain('For somebody else');
    expect(rows.filter((row) => row.includes('nobody else'))).toHaveLength(1);
  });
});

describe('words for what is kept', () => {
  it('name fields, states and values plainly, and leave alone what somebody wrote', () => {
    expect(plainly('look_again_on')).toBe('Look again on');
    expect(stateWords('boundary_line', 'in_force')).toBe('In force');
    expect(pathWords('agreement_version', ['sections', '3', 'clauses', '2', 'text'])).toBe(
      'Parts, 3, Clauses, 2, Words',
    );
    const said = (path: string[], said: string) => leafWords('client', path, { is: 'text', said });
    expect(said(['paper_at_home'], 'none_safer')).toBe('None goes home, that is safer');
    expect(said(['status_days', '1', 'to'], 'active')).toBe('In therapy');
    expect(said(['status_days', '1', 'why'], 'active')).toBe('active');
    expect(said(['cue'], 'green_coat')).toBe('green_coat');
    expect(said(['language'], 'ar')).toBe('Arabic');
    expect(said(['usual_time', 'start'], '14:00:00')).toBe('14:00');
    const number = (path: string[], said: string) =>
      leafWords('measure_score', path, { is: 'number', said });
    expect(number(['score'], '3150')).toBe('31.5');
    expect(number(['norm', 'reliability'], '820')).toBe('0.82');
    const cue = (leaf: Parameters<typeof leafWords>[2]) => leafWords('client', ['cue'], leaf);
    expect(cue({ is: 'yes_no', said: false })).toBe('No');
    expect(cue({ is: 'day', said: '2026-03-05' })).toBe('5 March 2026');
    expect(cue(null)).toBe('Not recorded');
  });
});
