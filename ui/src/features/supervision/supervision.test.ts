import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { ITEMS, MEETING, supervision } from '@/dev/answers/supervision';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { hoursOf } from './hours';
import { meetingForm, meetingOf, notToldThen, talkedOf, toTick } from './supervision';
import SupervisionPage from './SupervisionPage.svelte';
import TakeToSupervision from './TakeToSupervision.svelte';

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

describe('the page of supervision', () => {
  it('says what waits, who was not told yet, and the hours beside what is wanted', async () => {
    const { container } = render(SupervisionPage);
    const waits = await screen.findByRole('region', { name: 'Waits' });
    expect(within(waits).getByText('How to say sorry without explaining.')).toBeVisible();
    expect(within(waits).getByText(/HOLT-12 was not told yet/)).toBeVisible();
    expect(
      screen.getByText('You had 0 min of supervision. You want 1 h 30 min in a month.'),
    ).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await press('See what was said to HOLT-12');
    expect(route()).toEqual({ name: 'consent', params: { client: 'holt' } });
  });

  it('takes a question by the keys alone, and sets one aside with a way back', async () => {
    render(SupervisionPage);
    await press(/^Add a question/);
    const field = await screen.findByLabelText('The question');
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.type(field, 'When to say nothing.');
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.selectOptions(screen.getByLabelText('About whom'), 'HOLT-12');
    await press('Keep');
    await waitFor(() => expect(of('keep_supervision_item')).toHaveLength(1));
    expect(of('keep_supervision_item')[0]).toMatchObject({
      base_rev: null,
      about: null,
      whom: 'holt',
      item: { sentence: 'When to say nothing.', theme: 'other', outcome: null },
    });
    await press('Set aside: How early to tell people of leave.');
    await press('Undo');
    await waitFor(() => expect(of('supervision_item_state')).toHaveLength(2));
    expect(of('supervision_item_state')[1]).toEqual({ item: 'sup-leave', to: 'waiting' });
  });

  it('keeps a meeting with what was talked about, and offers nobody who was not told', async () => {
    render(SupervisionPage);
    await press('Write down a meeting');
    const talked = await screen.findByRole('group', { name: 'What you talked about' });
    expect(within(talked).queryByRole('checkbox', { name: /say sorry/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.selectOptions(screen.getByLabelText('Counts as'), '1 h');
    await userEvent.click(within(talked).getByRole('checkbox', { name: /people of leave/ }));
    await userEvent.type(screen.getByLabelText('What came of it'), 'Six weeks.');
    await press('Keep');
    await waitFor(() => expect(of('keep_supervision_entry')).toHaveLength(1));
    expect(of('keep_supervision_entry')[0]).toMatchObject({
      to: 'held',
      entry: { quarters: 4, decision: null },
      talked: [{ item: 'sup-leave', outcome: 'Six weeks.' }],
    });
  });

  it('offers no sheet while a name would stand on it', async () => {
    const answers = supervision();
    await begin({
      supervision: async (request, say) => ({
        ...(await answers.supervision(request, say)),
        items: [{ ...ITEMS[1]!, names: ['WREN-07'] }],
        may_print: false,
      }),
    });
    render(SupervisionPage);
    expect(await screen.findByText(/A name or a code stands here: WREN-07/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Look at the sheet' })).toBeNull();
  });
});

describe('a meeting on another day', () => {
  it('says which question was not told of by then, and takes it off by one press', async () => {
    const answers = supervision();
    let isRefused = true;
    await begin({
      keep_supervision_entry: (request, say) => {
        if (!isRefused) return answers.keep_supervision_entry(request, say);
        isRefused = false;
        const at = request.talked.findIndex(({ item }) => item === 'sup-pace');
        return refuse({
          code: 'fields',
          problems: [{ field: 'talked', at, problem: 'not_told_then', limit: null, found: null }],
        });
      },
    });
    const { container } = render(SupervisionPage);
    const [change] = await screen.findAllByRole('button', { name: /^Change the meeting/ });
    await userEvent.click(change!);
    await press('Keep');
    const said = await screen.findByText(/it was not said to WREN-07/);
    expect(said).toHaveTextContent('The meeting and its questions are kept as they were.');
    expect(await findings(container)).toEqual([]);
    await press('Take it off this meeting: I go faster when it gets quiet.');
    expect(screen.queryByText(/it was not said to WREN-07/)).toBeNull();
    const check = screen.getByRole('checkbox', { name: /I go faster/ });
    expect(check).not.toBeChecked();
    await waitFor(() => expect(check).toHaveFocus());
    await press('Keep');
    await waitFor(() => expect(of('keep_supervision_entry')).toHaveLength(2));
    expect(of('keep_supervision_entry')[0]).toMatchObject({ talked: [{ item: 'sup-pace' }] });
    expect(of('keep_supervision_entry')[1]).toMatchObject({ talked: [] });
  });

  it('finds the question by where it stood when it was sent, and nothing in other problems', () => {
    const talked = [
      { item: 'a', outcome: null },
      { item: 'b', outcome: null },
    ];
    const at = (at: number | null, problem: string, field = 'talked') => ({
      field,
      at,
      problem,
      limit: null,
      found: null,
    });
    const problems = [at(1, 'not_told_then'), at(0, 'blank'), at(null, 'not_told_then')];
    expect(notToldThen({ code: 'fields', problems }, talked)).toEqual(['b']);
    expect(notToldThen({ code: 'not_from_here' }, talked)).toEqual([]);
    expect(notToldThen(null, talked)).toEqual([]);
  });
});

describe('taking a record to supervision', () => {
  it('asks for one sentence and a theme, and shows what came of it', async () => {
    render(TakeToSupervision, { client: 'wren', about: 'wren-14' });
    await press('Take to supervision');
    await userEvent.type(await screen.findByLabelText('The question'), 'I hurried.');
    await press('Keep');
    await waitFor(() => expect(of('keep_supervision_item')).toHaveLength(1));
    expect(of('keep_supervision_item')[0]).toMatchObject({
      about: 'wren-14',
      item: { sentence: 'I hurried.', theme: 'dose' },
    });
    expect(await screen.findByText('Waits for supervision.')).toBeVisible();
    expect(screen.queryByText(/I hurried/)).toBeNull();
    await press('Show the words');
    expect(screen.getByText('I hurried.')).toBeVisible();
    await press('Cover the words');
    expect(screen.queryByText(/I hurried/)).toBeNull();
  });

  it('says what came of it and when, and calmly that something was not said yet', async () => {
    await begin({
      taken_to_supervision: () => ({
        items: [
          {
            id: 'a',
            rev: 1,
            state: 'discussed',
            on: '2026-03-03',
            names: [],
            item: ITEMS[2]!.item,
          },
          { id: 'b', rev: 1, state: 'waiting', on: null, names: [], item: ITEMS[0]!.item },
        ],
        is_told: false,
        theme: 'dose',
        today: '2026-03-12',
        minted: 'new',
      }),
    });
    render(TakeToSupervision, { client: 'wren', about: 'wren-14' });
    expect(await screen.findByText('Taken to supervision on 3 March.')).toBeVisible();
    expect(screen.queryByText(/Earlier close/)).toBeNull();
    await press('Show the words');
    expect(screen.getByText('What came of it: Earlier close.')).toBeVisible();
    expect(screen.getByText(/waits until then/)).toBeVisible();
  });
});

describe('a meeting', () => {
  it('owes how long it counts, and once it is written up what was decided', () => {
    const form = meetingForm(null, ITEMS, '2026-03-12');
    expect(meetingOf(form)).toBeNull();
    expect(meetingOf({ ...form, quarters: 4 })).not.toBeNull();
    expect(meetingOf({ ...form, quarters: 4, state: 'written_up' })).toBeNull();
    expect(meetingOf({ ...form, state: 'planned' })).not.toBeNull();
  });

  it('brings back what was talked about in it, and nothing where it is still to come', () => {
    const form = meetingForm(MEETING, ITEMS, '2026-03-12');
    expect(talkedOf(form)).toEqual([{ item: 'sup-pace', outcome: 'Earlier close.' }]);
    expect(talkedOf({ ...form, state: 'planned' })).toEqual([]);
    expect(toTick(ITEMS, MEETING.id).map(({ id }) => id)).toEqual(['sup-leave', 'sup-pace']);
    expect(toTick(ITEMS, null).map(({ id }) => id)).toEqual(['sup-leave']);
  });

  it('counts in quarters of an hour', () => {
    expect([0, 1, 4, 6].map(hoursOf)).toEqual(['0 min', '15 min', '1 h', '1 h 30 min']);
  });
});
