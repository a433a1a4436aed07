import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { BoundaryEventView } from '@/bindings/BoundaryEventView';
import type { ChangeBecauseRequest } from '@/bindings/ChangeBecauseRequest';
import type { KeepBoundaryEventRequest } from '@/bindings/KeepBoundaryEventRequest';
import { betweenOf } from '@/dev/answers/between';
import { boundariesOf, withWays } from '@/dev/answers/boundaries';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { happening } from '@/dev/sample/boundaries';
import BoundariesPage from './BoundariesPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const key = (name: string) =>
  acts()
    .find((act) => act.key === name)!
    .run();
const wren = { client: 'wren' };
const LATE = '26 February, Times';
const OVER = '22 January, Times';
const NIGHT = '7 March, Ways of reaching each other';

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

const told = () => screen.getByRole('region', { name: 'What went over a line' });
const rowOf = (words: string | RegExp) => within(told()).getByText(words).closest('li')!;

/** One event of each sort, as the program would show it. */
const one = (event: Partial<BoundaryEventView['event']>, rest: Partial<BoundaryEventView> = {}) =>
  withWays(
    happening(
      'e',
      { happened_on: '2026-03-05', by: 'therapist', area: 'other', what: 'It was so.', ...event },
      rest,
    ),
  );
const withEvent = (event: BoundaryEventView) =>
  begin({
    boundaries: () => boundariesOf('wren', { events: [event] }),
    drafts_of: () => ({ minted: 'm', drafts: [] }),
  });
const NAMED = '5 March, Something else';

describe('what went over a line', () => {
  it('stands newest first, the client’s view before the rest, and what was a slip is struck through', async () => {
    render(BoundariesPage, wren);
    await screen.findByText('Session ran 15 minutes over without asking.');
    const rows = within(told()).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent?.match(/^\s*(\d+ \w+)/)?.[1])).toEqual([
      '7 March',
      '26 February',
      '22 January',
      '22 January',
    ]);
    const over = rows[2]!.textContent!;
    expect(over.indexOf('I worried')).toBeLessThan(over.indexOf('Settled.'));
    expect(rows[2]).toHaveTextContent(/For them, it was unsettling\./);
    expect(rows[3]).toHaveTextContent(/Entered in error\./);
    expect(within(rows[3]!).queryByRole('button')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('is told of the client without blame', async () => {
    render(BoundariesPage, wren);
    await press(`Open: ${NIGHT}`);
    expect(rowOf(/^A message came at two/)).toHaveTextContent(
      /From the client’s side\. Whether it was meant is hard to say\./,
    );
    await press(`Change: ${NIGHT}`);
    expect(await screen.findByText(/nobody is at fault\.$/)).toBeVisible();
    expect(document.body.textContent).not.toMatch(
      /\b(refused|failed|violated|broke|manipulat|non-complian|resistan|fault of|should\b|must\b)|!/i,
    );
  });

  it('is written down by keys alone, what happened first', async () => {
    render(BoundariesPage, wren);
    await screen.findByText(/^A message came at two/);
    key('Ctrl+N');
    await waitFor(() => expect(screen.getByLabelText('What happened')).toHaveFocus());
    expect(screen.getByText(/^Still open: What happened · From whose side/)).toBeVisible();
    await userEvent.keyboard('I told of my own holidays.{Tab} ');
    await userEvent.selectOptions(
      screen.getByLabelText('Part of the work'),
      'What I tell of myself',
    );
    await userEvent.selectOptions(screen.getByLabelText('Session'), 'Session 14, 5 March');
    await userEvent.selectOptions(
      screen.getByLabelText('What it went over'),
      'Our safety agreement: I watch the time, and tell you ten minutes before the end.',
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Not planned' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Neither way' }));
    await userEvent.type(screen.getByLabelText('In their words'), 'You had a beach.');
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    await waitFor(() => expect(of('keep_boundary_event')).toHaveLength(1));
    expect(of('keep_boundary_event')[0]).toEqual({
      client: 'wren',
      id: 'line-8',
      base_rev: null,
      session: 'wren-14',
      line: null,
      clause: ['version-2', 'c4'],
      event: {
        happened_on: '2026-03-12',
        by: 'therapist',
        area: 'self_disclosure',
        intent: 'unplanned',
        what: 'I told of my own holidays.',
        impact: 'neutral',
        client_words: 'You had a beach.',
        class: 'unclassified',
        talked_about_on: null,
        adjusted: null,
        consulted: null,
        less_because: null,
      },
    });
    expect(await screen.findByText('You had a beach.')).toBeVisible();
  });

  it('goes on step by step, and says kindly what is still to be written in', async () => {
    render(BoundariesPage, wren);
    await press(`Open: ${LATE}`);
    expect(screen.getByText(/^Once you talked about it with the client, the day/)).toBeVisible();
    expect(screen.queryByRole('button', { name: `We talked about it: ${LATE}` })).toBeNull();
    await press(`Write it in: ${LATE}`);
    const day = await screen.findByLabelText('Talked about on');
    await userEvent.type(day, '5 March 2026');
    await press('Keep');
    await press(`We talked about it: ${LATE}`);
    expect(await screen.findByText(/^Once something was changed, a sentence/)).toBeVisible();
    await press(`Write it in: ${LATE}`);
    await userEvent.type(await screen.findByLabelText('What was changed'), 'I set a clock.');
    await press('Keep');
    await press(`Something was changed: ${LATE}`);
    await press(`It is settled: ${LATE}`);
    await waitFor(() => expect(rowOf(/^We went on for five/)).toHaveTextContent(/Settled\./));
    expect(of('boundary_event_state')).toEqual([
      { event: 'bev-late', base_rev: 2, to: 'discussed' },
      { event: 'bev-late', base_rev: 4, to: 'adjusted' },
      { event: 'bev-late', base_rev: 5, to: 'closed' },
    ]);
    expect(of<KeepBoundaryEventRequest>('keep_boundary_event')[1]).toMatchObject({
      session: 'wren-13',
      line: 'line-time',
      event: { talked_about_on: '2026-03-05', adjusted: 'I set a clock.' },
    });
  });

  it('says of one of several that somebody outside comes first', async () => {
    await withEvent(one({ class: 'drift', talked_about_on: '2026-03-06' }, { state: 'discussed' }));
    render(BoundariesPage, wren);
    await press(`Open: ${NAMED}`);
    expect(screen.getByText(/^It may be one of several\. Once/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'How it goes on' })).toBeNull();
    await press(`Change: ${NAMED}`);
    expect(await screen.findByLabelText('With whom I talked about it')).toHaveAccessibleDescription(
      /this comes before anything further/,
    );
  });

  it('opens by its link, and shows what came of it', async () => {
    render(BoundariesPage, { client: 'wren', event: 'bev-over' });
    const toggle = await screen.findByRole('button', { name: `Close: ${OVER}` });
    await waitFor(() => expect(toggle).toHaveFocus());
    expect(screen.getByText('A clock stands where both of us can see it.')).toBeVisible();
    await press('Our safety agreement: Version 2, in force');
    expect(route()).toEqual({ name: 'agreement', params: { client: 'wren', about: 'safety' } });
  });

  it('leads to the strain that was opened for it, or to where one is opened', async () => {
    const first = render(BoundariesPage, { client: 'holt', event: 'bev-phone' });
    await press(/^What is not settled between us about it/);
    expect(route()).toEqual({ name: 'between', params: { client: 'holt', rupture: 'rup-holt' } });
    first.unmount();
    render(BoundariesPage, { client: 'wren', event: 'bev-late' });
    await press(/^Not settled between us: write it down/);
    expect(route()).toEqual({ name: 'between', params: { client: 'wren', event: 'bev-late' } });
  });

  it('is struck through when it was entered in error, with what was being typed about it', async () => {
    render(BoundariesPage, wren);
    await press(`Open: ${LATE}`);
    await press(`What we do differently: ${LATE}`);
    await userEvent.type(await screen.findByLabelText('What it says from now on'), 'I ask fir');
    await press(`Entered in error: ${LATE}`);
    await press('Strike it through');
    await waitFor(() =>
      expect(of('void_boundary_event')).toEqual([{ entry: 'bev-late', reason: null }]),
    );
    await waitFor(() => expect(of('discard_draft')).toHaveLength(1));
    expect(rowOf(/^We went on for five/)).toHaveTextContent(/Entered in error\./);
    expect(screen.queryByLabelText('What it says from now on')).toBeNull();
  });

  it('says beside the field what is in the way, and loses nothing', async () => {
    await begin({
      keep_boundary_event: () =>
        refuse({
          code: 'fields',
          problems: [
            { field: 'consulted', at: null, problem: 'blank', limit: null, found: null },
            { field: 'clause', at: null, problem: 'not_on_the_list', limit: null, found: null },
            { field: 'happened_on', at: null, problem: 'out_of_place', limit: null, found: null },
          ],
        }),
    });
    render(BoundariesPage, { client: 'wren', event: 'bev-late' });
    await press(`Change: ${LATE}`);
    await userEvent.selectOptions(await screen.findByLabelText('What it was'), 'A crossing');
    await press('Keep');
    const outside = screen.getByLabelText('With whom I talked about it');
    await waitFor(() => expect(outside).toHaveAccessibleDescription(/still blank/));
    expect(screen.getByLabelText('On which day')).toHaveAccessibleDescription(/is put right there/);
    expect(screen.getByText(/^This sentence is in no agreement that holds/)).toBeVisible();
    expect(screen.getByLabelText('What it was')).toHaveValue('crossing');
  });

  it('says why a way on could not be gone', async () => {
    await begin({ boundary_event_state: () => refuse({ code: 'stale' }) });
    render(BoundariesPage, { client: 'wren', event: 'bev-night' });
    await press(`It was taken further: ${NIGHT}`);
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('comes back when it was typed and not kept', async () => {
    const first = render(BoundariesPage, wren);
    await press('Write down what happened');
    await userEvent.type(await screen.findByLabelText('What happened'), 'The door was lo');
    await flushAll();
    first.unmount();
    render(BoundariesPage, { client: 'wren', event: 'minted-1' });
    const what = await screen.findByLabelText('What happened');
    await waitFor(() => expect(what).toHaveValue('The door was lo'));
    await press('Leave it as it was');
    await waitFor(() => expect(of('discard_draft')).toHaveLength(1));
  });
});

describe('where it did harm or used somebody', () => {
  const VIOLATION = { class: 'violation', talked_about_on: '2026-03-06' } as const;

  it('there is no list to put it right by, and no way to settle it', async () => {
    await withEvent(one({ ...VIOLATION, consulted: 'With my supervisor.', adjusted: 'All.' }));
    render(BoundariesPage, { client: 'wren', event: 'e' });
    const steps = await screen.findByRole('region', { name: 'What comes first now' });
    expect(
      within(steps)
        .getAllByRole('listitem')
        .map((li) => li.textContent!.trim()),
    ).toEqual([
      'Stop what went over the line.',
      'See to the client’s safety: what they need today, and who is with them.',
      'Call your supervisor, your insurer and a legal adviser before you decide alone.',
      'Look at what has to be reported where you work, and to whom.',
      'Write down what was decided, and with whom. Write it in',
      'Another therapist may be offered, with time to choose. Plan for ending',
    ]);
    const ways = screen.getByRole('group', { name: 'How it goes on' });
    expect(
      within(ways)
        .getAllByRole('button')
        .map((way) => way.textContent!.trim()),
    ).toEqual(['It was taken further']);
    expect(screen.queryByRole('button', { name: /^What we do differently/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Not settled between us/ })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
    await press('Plan for ending');
    expect(route()).toEqual({ name: 'endings', params: { client: 'wren' } });
  });

  it('shows no other way even where the program named one', async () => {
    const view = { ...one(VIOLATION), may_become: ['discussed', 'closed'] as const };
    await withEvent(view as unknown as BoundaryEventView);
    render(BoundariesPage, { client: 'wren', event: 'e' });
    expect(await screen.findByText(/marked as taken further\./)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'How it goes on' })).toBeNull();
  });

  it('is written in with whom it was talked about', async () => {
    await withEvent(one(VIOLATION));
    render(BoundariesPage, { client: 'wren', event: 'e' });
    await press('Write it in');
    await userEvent.type(
      await screen.findByLabelText('With whom I talked about it'),
      'My supervisor, today.',
    );
    await press('Keep');
    await waitFor(() => expect(of('keep_boundary_event')).toHaveLength(1));
    expect(of('keep_boundary_event')[0]).toMatchObject({
      event: { class: 'violation', consulted: 'My supervisor, today.' },
    });
  });
});

describe('what was called a violation late', () => {
  const LATE_NAMED = { class: 'violation', talked_about_on: '2026-03-06' } as const;
  const begun = async (event: BoundaryEventView) => {
    await withEvent(event);
    render(BoundariesPage, { client: 'wren', event: 'e' });
    await press(`Change: ${NAMED}`);
  };

  it('shows what comes first as soon as it is chosen, and is kept at once', async () => {
    await begun(one({ class: 'crossing', talked_about_on: '2026-03-06' }, { state: 'discussed' }));
    const steps = { name: 'What comes first now' };
    expect(screen.queryByRole('region', steps)).toBeNull();
    await userEvent.selectOptions(await screen.findByLabelText('What it was'), 'A violation');
    expect(screen.getAllByRole('region', steps)).toHaveLength(1);
    expect(screen.queryByLabelText('Why it is called less now')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
    await press('Write it in');
    expect(screen.getByLabelText('With whom I talked about it')).toHaveFocus();
    await press('Keep');
    await waitFor(() => expect(of('keep_boundary_event')).toHaveLength(1));
    expect(of('keep_boundary_event')[0]).toMatchObject({
      event: { class: 'violation', consulted: null },
    });
  });

  it.each(['discussed', 'adjusted', 'closed'] as const)(
    'is not settled where it stood as %s, and goes on in one way',
    async (state) => {
      await withEvent(one({ ...LATE_NAMED, consulted: 'M. Thorne.', adjusted: 'All.' }, { state }));
      render(BoundariesPage, { client: 'wren', event: 'e' });
      const said = await screen.findByText('Not settled: this is taken further.');
      expect(said).toHaveClass('quiet');
      expect(screen.queryByText('Settled.')).toBeNull();
      const ways = screen.getByRole('group', { name: 'How it goes on' });
      expect(within(ways).getAllByRole('button')).toHaveLength(1);
      expect(within(ways).getByText('It was taken further')).toBeVisible();
    },
  );

  it('shows what was taken further plainly, and what can still be written in', async () => {
    await withEvent(one(LATE_NAMED, { state: 'escalated' }));
    render(BoundariesPage, { client: 'wren', event: 'e' });
    expect(await screen.findByText('Taken further.')).toHaveClass('quiet');
    expect(screen.getByText(/can still be written in\./)).toBeVisible();
  });

  it('asks why it is called less, in a sentence that is its own', async () => {
    await begun(one({ ...LATE_NAMED, consulted: 'M. Thorne.' }, { state: 'escalated' }));
    await userEvent.selectOptions(await screen.findByLabelText('What it was'), 'A crossing');
    const why = screen.getByLabelText('Why it is called less now');
    await userEvent.type(why, 'Both of us saw it as a slip.');
    await press('Keep');
    await waitFor(() => expect(of('keep_boundary_event')).toHaveLength(1));
    expect(of('keep_boundary_event')[0]).toMatchObject({
      event: { class: 'crossing', less_because: 'Both of us saw it as a slip.' },
    });
  });

  it('says beside the reason what is still to come', async () => {
    const problems = [
      { field: 'less_because', at: null, problem: 'blank', limit: null, found: null },
    ] as const;
    called = installFake({
      boundaries: () => boundariesOf('wren', { events: [one(LATE_NAMED)] }),
      drafts_of: () => ({ minted: 'm', drafts: [] }),
      keep_boundary_event: () => refuse({ code: 'fields', problems: [...problems] }),
    });
    render(BoundariesPage, { client: 'wren', event: 'e' });
    await press(`Change: ${NAMED}`);
    await userEvent.selectOptions(await screen.findByLabelText('What it was'), 'A crossing');
    await press('Keep');
    const why = screen.getByLabelText('Why it is called less now');
    await waitFor(() => expect(why).toHaveAccessibleDescription(/A sentence on why is still/));
  });

  it('is struck through only with a few words on why', async () => {
    await withEvent(one(LATE_NAMED));
    render(BoundariesPage, { client: 'wren', event: 'e' });
    await press(`Entered in error: ${NAMED}`);
    const strike = screen.getByRole('button', { name: 'Strike it through' });
    expect(strike).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Why it does not belong here'), 'Somebody else.');
    expect(await findings(document.body)).toEqual([]);
    await userEvent.click(strike);
    await waitFor(() =>
      expect(of('void_boundary_event')).toEqual([{ entry: 'e', reason: 'Somebody else.' }]),
    );
  });
});

describe('many of them', () => {
  const many = Array.from({ length: 14 }, (_, at) =>
    withWays(
      happening(`many-${at}`, {
        happened_on: '2026-03-05',
        by: 'therapist',
        area: 'time',
        what: `Number ${at}.`,
      }),
    ),
  );
  const withMany = () =>
    begin({
      boundaries: () => boundariesOf('wren', { events: many }),
      drafts_of: () => ({ minted: 'm', drafts: [] }),
    });

  it('stand as the latest ten, and the earlier ones come when they are wanted', async () => {
    await withMany();
    render(BoundariesPage, wren);
    const more = await screen.findByRole('button', { name: 'Show the earlier ones' });
    expect(screen.getByText('Number 9.')).toBeVisible();
    expect(screen.queryByText('Number 10.')).toBeNull();
    await userEvent.click(more);
    expect(screen.getByText('Number 13.')).toBeVisible();
    expect(document.activeElement?.closest('[data-of]')).toHaveAttribute('data-of', 'many-10');
    expect(await findings(document.body)).toEqual([]);
  });

  it('never fold away the one that was asked for', async () => {
    await withMany();
    render(BoundariesPage, { client: 'wren', event: 'many-12' });
    expect(await screen.findByText('Number 12.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Close: / }));
    expect(screen.getByText('Number 12.')).toBeVisible();
  });
});

describe('two that lie near each other', () => {
  const QUESTION = /Might it be worth asking whether this is a drift\?$/;

  it('bring up a question, with more than one way to answer it', async () => {
    render(BoundariesPage, wren);
    const asked = await screen.findByRole('region', { name: 'Times' });
    expect(within(asked).getByText(QUESTION)).toBeVisible();
    expect(within(asked).getByText(/^It may be enough to talk about it/)).toBeVisible();
    await press('Look at the agreement together: Times');
    expect(route()).toEqual({ name: 'agreement', params: { client: 'wren' } });
  });

  it('can be left as they are', async () => {
    render(BoundariesPage, wren);
    await press('Leave it as it is: Times');
    expect(screen.queryByText(QUESTION)).toBeNull();
    expect(screen.getByText(/^We went on for five/)).toBeVisible();
  });
});

describe('what we do differently', () => {
  const differ = async () => {
    render(BoundariesPage, { client: 'wren', event: 'bev-over' });
    await press(`What we do differently: ${OVER}`);
  };

  it('changes the sentence that the event went over, as a draft', async () => {
    await differ();
    const text = await screen.findByLabelText('What it says from now on');
    expect(text).toHaveValue('I watch the time, and tell you ten minutes before the end.');
    expect(screen.getByLabelText('Sentence')).toHaveValue('c4');
    await userEvent.type(text, ' Then I stop.');
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    key('Ctrl+Enter');
    await waitFor(() => expect(of('change_because')).not.toHaveLength(0));
    expect(of<ChangeBecauseRequest>('change_because')[0]).toEqual({
      because: 'bev-over',
      change: {
        kind: 'clause',
        about: 'safety',
        clause: 'c4',
        text: 'I watch the time, and tell you ten minutes before the end. Then I stop.',
      },
    });
    expect(await screen.findByText(/^It stands in a draft now/)).toBeVisible();
    await waitFor(() => expect(of('boundaries')).toHaveLength(2));
    expect(of('change_because')).toHaveLength(1);
  });

  it('writes a new sentence, and keeps what was typed when another is chosen', async () => {
    await differ();
    const text = await screen.findByLabelText('What it says from now on');
    await userEvent.selectOptions(screen.getByLabelText('Sentence'), 'A new one');
    expect(text).toHaveValue('');
    await userEvent.type(text, 'We ask before we go on.');
    await userEvent.selectOptions(screen.getByLabelText('Agreement'), 'How we work together');
    expect(text).toHaveValue('We ask before we go on.');
    await press('Keep');
    await waitFor(() =>
      expect(of<ChangeBecauseRequest>('change_because')[0]?.change).toEqual({
        kind: 'clause',
        about: 'treatment',
        clause: null,
        text: 'We ask before we go on.',
      }),
    );
  });

  it('puts something on the list of what is asked', async () => {
    await differ();
    await userEvent.click(
      await screen.findByRole('radio', { name: 'On the list of what is asked' }),
    );
    await userEvent.type(screen.getByLabelText('What is asked about'), 'Going past the time');
    const how = screen.getByLabelText('How it is asked, or what it is limited to');
    await userEvent.clear(how);
    await userEvent.type(how, 'Aloud, five minutes before.');
    await press('Keep');
    await waitFor(() =>
      expect(of<ChangeBecauseRequest>('change_because')[0]?.change).toEqual({
        kind: 'item',
        item: null,
        name: 'Going past the time',
        text: 'Aloud, five minutes before.',
      }),
    );
  });

  it('limits something that is asked already', async () => {
    await differ();
    await userEvent.click(
      await screen.findByRole('radio', { name: 'On the list of what is asked' }),
    );
    await userEvent.selectOptions(screen.getByLabelText('What is asked'), 'Drawing');
    expect(screen.queryByLabelText('What is asked about')).toBeNull();
    const how = screen.getByLabelText('How it is asked, or what it is limited to');
    await userEvent.clear(how);
    await userEvent.type(how, 'With the door open.');
    await press('Keep');
    await waitFor(() =>
      expect(of<ChangeBecauseRequest>('change_because')[0]?.change).toEqual({
        kind: 'item',
        item: 'item-drawing',
        name: '',
        text: 'With the door open.',
      }),
    );
  });

  it('changes a number of the pacing plan', async () => {
    await differ();
    await userEvent.click(await screen.findByRole('radio', { name: 'In the pacing plan' }));
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    const which = screen.getByLabelText<HTMLSelectElement>('Which number');
    await userEvent.selectOptions(which, which.options[1]!);
    await userEvent.type(screen.getByLabelText('What it is to be'), '25');
    expect(await findings(document.body)).toEqual([]);
    await press('Keep');
    await waitFor(() =>
      expect(of<ChangeBecauseRequest>('change_because')[0]?.change).toEqual({
        kind: 'limit',
        limit: 'nothing_new_after',
        value: 25,
        words: null,
      }),
    );
  });

  it('is a draft of its own beside the event, and comes back', async () => {
    await begin({ change_because: () => betweenOf('wren') });
    const first = render(BoundariesPage, { client: 'wren', event: 'bev-late' });
    await press(`Change: ${LATE}`);
    await userEvent.type(await screen.findByLabelText('What was changed'), 'A clo');
    await press(`What we do differently: ${LATE}`);
    await userEvent.type(await screen.findByLabelText('What it says from now on'), 'I ask fir');
    await flushAll();
    first.unmount();
    render(BoundariesPage, { client: 'wren', event: 'bev-late' });
    const text = await screen.findByLabelText('What it says from now on');
    await waitFor(() => expect(text).toHaveValue('I ask fir'));
    await press(`Change: ${LATE}`);
    await waitFor(() => expect(screen.getByLabelText('What was changed')).toHaveValue('A clo'));
  });
});
