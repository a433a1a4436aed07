import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { ANSWERS } from '@/dev/answers';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Called } from '@/dev/fake';
import AboutPage from './AboutPage.svelte';
import ClientsPage from './ClientsPage.svelte';
import NewClientPage from './NewClientPage.svelte';
import OverviewPage from './OverviewPage.svelte';

let called: Called[];
const calls = (command: string) => called.filter((one) => one.command === command);
const last = <T>(command: string) => calls(command).at(-1)?.request as T;

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('Clients', () => {
  it('have codes and cues and no names, and nothing that axe finds serious', async () => {
    const { container } = render(ClientsPage);
    await userEvent.click(await screen.findByRole('button', { name: 'WREN-07' }));
    expect(route()).toEqual({ name: 'client', params: { client: 'wren' } });
    expect(container).not.toHaveTextContent('Ilse');
    expect(await findings(container)).toEqual([]);
  });
});

describe('the list', () => {
  it('shows names only after they were asked for, and finds by name', async () => {
    const { container, unmount } = render(ClientsPage);
    await screen.findByRole('button', { name: 'WREN-07' });
    expect(calls('client_names')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Show names' }));
    expect(await screen.findByText('Ilse Marrow')).toBeVisible();
    expect(await findings(container)).toEqual([]);
    expect(document.title).not.toContain('Ilse');
    await userEvent.click(screen.getByRole('button', { name: 'Cover names' }));
    expect(container).not.toHaveTextContent('Ilse');
    unmount();
  });

  it('says quietly who is under 18, and leads by one key to what may be said to whom', async () => {
    render(ClientsPage);
    const plum = await screen.findByRole('button', { name: 'PLUM-15' });
    expect(plum.closest('li')).toHaveTextContent('Under 18, 13 to 15');
    expect(screen.getByRole('button', { name: 'WREN-07' }).closest('li')).not.toHaveTextContent(
      /18/,
    );
    plum.focus();
    acts()
      .find(({ key }) => key === 'w')
      ?.run();
    expect(route()).toEqual({ name: 'people', params: { client: 'plum' } });
  });

  it('holds two hundred people, in groups, without an answer for each', async () => {
    const one = (await ANSWERS.clients(undefined, () => {}))[0]!;
    const many = Array.from({ length: 200 }, (_, at) => ({
      ...one,
      id: `m-${at}`,
      code: `M-${at}`,
      status: at % 2 ? ('active' as const) : ('paused' as const),
    }));
    called = installFake({ clients: () => many });
    render(ClientsPage);
    const resting = (await screen.findByText('Resting from it')).closest('section')!;
    expect(resting.querySelectorAll('li')).toHaveLength(100);
    expect(called.map(({ command }) => command)).toEqual(['clients']);
  }, 30_000);
});

describe('Who do you see', () => {
  it('reads each line back, and adds only when all can be read', async () => {
    const { container } = render(NewClientPage);
    const lines = screen.getByLabelText('One line for each person');
    expect(lines).toHaveFocus();
    await userEvent.type(lines, 'FERN-04, old map, Thu 15:00, 50');
    expect(await screen.findByText(/Thursdays 15:00, 50 minutes/)).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Add one person' }));
    expect(last('add_clients')).toMatchObject({ only_look: false });
    expect(route().name).toBe('clients');
  });

  it('only looks while somebody types', async () => {
    render(NewClientPage);
    await userEvent.type(screen.getByLabelText('One line for each person'), 'FERN-04');
    await screen.findByText('code alone');
    expect(
      calls('add_clients').every(({ request }) => (request as { only_look: boolean }).only_look),
    ).toBe(true);
  });
});

describe('the overview', () => {
  it('has nothing that axe finds serious, covered or shown', async () => {
    const { container } = render(OverviewPage, { client: 'wren' });
    await screen.findByRole('heading', { name: 'Before session 15' });
    expect(await findings(container)).toEqual([]);
    for (const show of screen.getAllByRole('button', { name: 'Show: One topic' }))
      await userEvent.click(show);
    expect(screen.getByText(/the choir years/)).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('leads with one quiet line to a change of time that is still to be talked about', async () => {
    const whole = await ANSWERS.overview({ client: 'wren' }, () => {});
    const { unmount } = render(OverviewPage, { client: 'wren' });
    const line = await screen.findByRole('region', { name: 'Times' });
    expect(line).toHaveTextContent('You changed a time, and that is still to be talked about.');
    await userEvent.click(within(line).getByRole('button', { name: 'Open times' }));
    expect(route()).toEqual({ name: 'times', params: { client: 'wren' } });
    unmount();
    installFake({ overview: () => ({ ...whole, changes_to_talk_about: 0 }) });
    render(OverviewPage, { client: 'wren' });
    await screen.findByRole('heading', { name: 'Before session 15' });
    expect(screen.queryByRole('region', { name: 'Times' })).toBeNull();
  });

  it('covers topics until they are asked for', async () => {
    const { container } = render(OverviewPage, { client: 'wren' });
    await screen.findByRole('heading', { name: 'Before session 15' });
    expect(container).not.toHaveTextContent('choir');
    expect(container).not.toHaveTextContent('move north');
  });

  it('says kindly that only the client makes a topic more open', async () => {
    render(OverviewPage, { client: 'wren' });
    await userEvent.click(await screen.findByRole('button', { name: 'Change topics' }));
    await userEvent.click(screen.getByRole('button', { name: 'Change the choir years' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Open' }));
    expect(screen.getByRole('radio', { name: 'The client' })).not.toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'I, with the client there' }));
    expect(screen.getByText(/Only the client can make a topic more open/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.click(screen.getByRole('radio', { name: 'The client' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(last('keep_topic')).toMatchObject({
      id: 'topic-1',
      base_rev: 2,
      topic: { openness: 'open', set_by: 'client', valid_from: '2026-03-12' },
    });
  });

  it('keeps a way to settle from the list with its words by value', async () => {
    installFake();
    called = installFake({
      techniques: () => [
        { id: 'gt-11', name: 'Name the Colours', text: 'Pick one colour.', caution: null },
      ],
    });
    render(OverviewPage, { client: 'wren' });
    await userEvent.click(await screen.findByRole('button', { name: 'Change ways to settle' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add a way to settle' }));
    await screen.findByRole('option', { name: 'Name the Colours' });
    await userEvent.selectOptions(screen.getByLabelText('From the list'), 'gt-11');
    await userEvent.click(screen.getByRole('radio', { name: 'Not for me' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(last('keep_grounding')).toMatchObject({
      choice: {
        technique: 'gt-11',
        text: 'Pick one colour.',
        preference: 'not_for_me',
        client_words: null,
      },
    });
  });

  it('takes a topic off the list, names it nowhere, and puts it back by Undo', async () => {
    const { container } = render(OverviewPage, { client: 'wren' });
    await userEvent.click(await screen.findByRole('button', { name: 'Change topics' }));
    await userEvent.click(screen.getByRole('button', { name: 'Change the choir years' }));
    const takeOff = screen.getByRole('button', { name: 'Take off the list' });
    expect(takeOff).toHaveAccessibleDescription(/It stays in the history/);
    await userEvent.click(takeOff);
    expect(last('change_topic_state')).toEqual({ topic: 'topic-1', to: 'taken_off' });
    expect(await screen.findByText('Nothing is marked to be left alone.')).toBeVisible();
    expect(screen.getByText('The topic is off the list. It stays in the history.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add a topic' })).toHaveFocus();
    expect(container).not.toHaveTextContent('choir');
    expect(await findings(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Cover the topics again' }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(last('change_topic_state')).toEqual({ topic: 'topic-1', to: 'current' });
    expect(await screen.findByText(/on the list again/)).toBeVisible();
    expect(screen.queryByText('Nothing is marked to be left alone.')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('takes a way to settle off the list and puts it back by Undo', async () => {
    render(OverviewPage, { client: 'wren' });
    await screen.findByText('Counting breaths.');
    await userEvent.click(screen.getByRole('button', { name: 'Change ways to settle' }));
    await userEvent.click(screen.getByRole('button', { name: 'Change Counting breaths' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take off the list' }));
    await waitFor(() => expect(screen.queryByText('Counting breaths.')).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Counting breaths.')).toBeVisible();
  });

  it('keeps what was typed when a topic cannot be taken off', async () => {
    called = installFake({ change_topic_state: () => refuse({ code: 'not_from_here' }) });
    render(OverviewPage, { client: 'wren' });
    await userEvent.click(await screen.findByRole('button', { name: 'Change topics' }));
    await userEvent.click(screen.getByRole('button', { name: 'Change the choir years' }));
    await userEvent.type(screen.getByLabelText('Label'), ', all of it');
    await userEvent.click(screen.getByRole('button', { name: 'Take off the list' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('Label')).toHaveValue('the choir years, all of it');
    expect(calls('discard_draft')).toEqual([]);
  });

  it('has nothing to take off while a topic is new', async () => {
    render(OverviewPage, { client: 'wren' });
    await userEvent.click(await screen.findByRole('button', { name: 'Change topics' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add a topic' }));
    expect(screen.queryByRole('button', { name: 'Take off the list' })).toBeNull();
  });

  it('begins to plan with the usual time', async () => {
    render(OverviewPage, { client: 'wren' });
    await userEvent.click(await screen.findByRole('button', { name: 'New session' }));
    expect(screen.getByLabelText('Day')).toHaveValue('19 March 2026');
    expect(screen.getByLabelText('Time')).toHaveValue('14:00');
  });
});

describe('the details', () => {
  it('have nothing that axe finds serious, and keep names covered', async () => {
    const { container } = render(AboutPage, { client: 'wren' });
    await screen.findByLabelText('Code');
    expect(screen.queryByLabelText('Chosen name')).toBeNull();
    expect(await findings(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Show the names' }));
    expect(screen.getByLabelText('Chosen name')).toHaveValue('Ilse Marrow');
    expect(await findings(container)).toEqual([]);
  });

  it('a new way of reaching somebody leaves no message', async () => {
    render(AboutPage, { client: 'holt' });
    await userEvent.click(await screen.findByRole('button', { name: 'Add a way' }));
    expect(screen.getByLabelText('A message may be left')).not.toBeChecked();
    expect(screen.getByLabelText('It may name me or the practice')).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Number or address'), '+1 555 0142');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the details' }));
    expect(last('keep_client')).toMatchObject({
      base_rev: 1,
      client: {
        safe_contact: [{ channel: 'phone', value: '+1 555 0142', may_leave_message: false }],
      },
    });
    expect(await screen.findByText('The details are kept.')).toBeVisible();
  });

  it('says beside the field that a code is taken, and loses nothing', async () => {
    called = installFake({ keep_client: () => refuse({ code: 'code_taken' }) });
    render(AboutPage, { client: 'wren' });
    const code = await screen.findByLabelText('Code');
    await userEvent.clear(code);
    await userEvent.type(code, 'HOLT-12');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the details' }));
    expect(await screen.findByText('This code is taken.')).toBeVisible();
    expect(code).toHaveValue('HOLT-12');
  });

  it('offer both when the details were changed elsewhere', async () => {
    called = installFake({ keep_client: () => refuse({ code: 'stale' }) });
    render(AboutPage, { client: 'wren' });
    await userEvent.type(await screen.findByLabelText('Cue'), 's');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the details' }));
    expect(await screen.findByRole('button', { name: 'Go on with my draft' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Go on with my draft' }));
    expect(await screen.findByDisplayValue('quince, mugs')).toBeVisible();
  });

  it('change the status in words, one press each', async () => {
    render(AboutPage, { client: 'wren' });
    const rest = await screen.findByRole('button', { name: 'Rest from it' });
    await userEvent.click(rest);
    expect(last('change_client_status')).toEqual({
      client: 'wren',
      to: 'paused',
      on: null,
      why: null,
    });
    expect(within(document.body).getAllByText(/Resting from it/).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(last('undo_client_status')).toEqual({ client: 'wren' });
  });

  it('say before a change of status what it does, and take its day and its why', async () => {
    const { container } = render(AboutPage, { client: 'wren' });
    const rest = await screen.findByRole('button', { name: 'Rest from it' });
    expect(rest).toHaveAccessibleDescription(/No new sessions are planned while it rests/);
    await userEvent.click(screen.getByRole('button', { name: 'Another day, or why' }));
    expect(await findings(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText('From which day'), '5 March 2026');
    await userEvent.type(screen.getByLabelText('Why'), 'A summer away.');
    await userEvent.click(rest);
    expect(last('change_client_status')).toMatchObject({
      on: '2026-03-05',
      why: 'A summer away.',
    });
    const came = await screen.findByRole('region', { name: 'How it came to this' });
    expect(came).toHaveTextContent('A summer away.');
  });

  it('ask about how old somebody is only where the day of birth is not known', async () => {
    render(AboutPage, { client: 'wren' });
    await userEvent.click(await screen.findByRole('radio', { name: '16 or 17' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep the details' }));
    expect(last<{ client: { age_band: string } }>('keep_client').client.age_band).toBe('16_17');
    await userEvent.click(screen.getByRole('button', { name: 'Show the names' }));
    await userEvent.type(screen.getByLabelText('Day of birth'), '7 April 1986');
    expect(screen.queryByRole('radio', { name: '16 or 17' })).toBeNull();
  });
});
