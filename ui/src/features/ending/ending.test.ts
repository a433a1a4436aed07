import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { EndingView } from '@/bindings/EndingView';
import type { KeepEndingRequest } from '@/bindings/KeepEndingRequest';
import { endingsOf } from '@/dev/answers/endings';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { HOLT_ENDING } from '@/dev/sample/endings';
import MorePage from '@/features/around/MorePage.svelte';
import AboutPage from '@/features/client/AboutPage.svelte';
import EndingsPage from './EndingsPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const kept = () => of<KeepEndingRequest>('keep_ending');
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const key = (name: string) =>
  acts()
    .find((act) => act.key === name)!
    .run();
const STUCK = 'Something cannot be put right here';

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('a plan for ending', () => {
  it('reads in the order of the work, with care for both', async () => {
    render(EndingsPage, { client: 'holt' });
    const plan = await screen.findByRole('region', { name: STUCK });
    expect(screen.getByText(/What you did together stays, for both of you\.$/)).toBeVisible();
    expect(within(plan).getByText(/^I want to talk in my own language/).tagName).toBe('Q');
    const offers = within(plan).getByRole('list', { name: 'What was offered' });
    expect(
      within(offers)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([
      expect.stringMatching(/^Harbour Lane.* They think about it\..*0173/),
      expect.stringMatching(/^Northfield.* They said no, and that is all right\./),
    ]);
    const self = screen.getByRole('region', { name: 'To myself' });
    expect(within(self).getByText(/^For you alone, and on no paper\./)).toBeVisible();
    expect(within(self).queryByText(/^I would ask for an interpreter/)).toBeNull();
    await press('Show: To myself');
    expect(within(self).getByText(/^I would ask for an interpreter/)).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\b(must|should|failed|refused|declined)\b|!/i);
    expect(await findings(document.body)).toEqual([]);
    await press('The text to the shared phone');
    expect(route()).toEqual({ name: 'between', params: { client: 'holt', rupture: 'rup-holt' } });
  });

  it('says that it may not be needed where what it came of stands otherwise now', async () => {
    const holt = (rest: Partial<EndingView>) => () =>
      endingsOf('holt', { endings: [{ ...HOLT_ENDING, may_become: ['not_needed'], ...rest }] });
    await begin({ endings: holt({ may_be_needless: true }) });
    const first = render(EndingsPage, { client: 'holt' });
    expect(await screen.findByText(/^What it came of was put right, or is looked/)).toBeVisible();
    await press('It is not needed');
    expect(of('ending_state')).toMatchObject([{ to: 'not_needed' }]);
    first.unmount();
    await begin({ endings: holt({ may_be_needless: true, state: 'not_needed' }) });
    render(EndingsPage, { client: 'holt' });
    await screen.findByText('It was not needed.');
    expect(screen.queryByText(/^What it came of was put right/)).toBeNull();
  });

  it('is reached from More, and from the details of somebody whose work is ending', async () => {
    const more = render(MorePage, { client: 'holt' });
    await press('Ending');
    expect(route()).toEqual({ name: 'endings', params: { client: 'holt' } });
    more.unmount();
    const about = render(AboutPage, { client: 'slate' });
    await press('Plan for ending');
    expect(route()).toEqual({ name: 'endings', params: { client: 'slate' } });
    about.unmount();
    render(AboutPage, { client: 'wren' });
    await screen.findByText(/^Now: In therapy/);
    expect(screen.queryByRole('button', { name: 'Plan for ending' })).toBeNull();
  });

  it('says what belongs here where there is none', async () => {
    render(EndingsPage, { client: 'plum' });
    expect(await screen.findByText('Nothing about ending so far')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('is begun by keys alone, and little of it is owed', async () => {
    render(EndingsPage, { client: 'plum' });
    await screen.findByText('Nothing about ending so far');
    key('Ctrl+N');
    await waitFor(() => expect(screen.getByLabelText('Why')).toHaveFocus());
    await userEvent.selectOptions(screen.getByLabelText('Why'), 'Something practical');
    await userEvent.type(screen.getByLabelText('In their words'), 'I move in June.');
    await userEvent.type(screen.getByLabelText('Next steps'), 'A doctor there{Enter}{Enter}A map');
    await userEvent.type(screen.getByLabelText('Sessions still to come'), '4');
    expect(screen.queryByLabelText('Why fewer than two')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toEqual({
      client: 'plum',
      id: 'ending-1',
      base_rev: null,
      rupture: null,
      item: null,
      ending: {
        reason: 'practical',
        begun_on: '2026-03-12',
        talked_on: null,
        client_words: 'I move in June.',
        policy: null,
        supervisor: 'not_yet',
        consulted: null,
        options: [],
        few_options_because: null,
        next_steps: ['A doctor there', 'A map'],
        final_sessions: 4,
        last_session_on: null,
        goodbye: null,
        open_door: null,
        note_to_self: null,
        letter: null,
      },
    });
    expect(await screen.findByRole('region', { name: 'Something practical' })).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Change: Something practical' })).toHaveFocus(),
    );
  });

  it('goes on step by step, and says kindly what is still to be written in', async () => {
    render(EndingsPage, { client: 'holt' });
    await screen.findByText(/^Once you talked about it, the day can be written in/);
    expect(screen.queryByRole('button', { name: 'We talked about it' })).toBeNull();
    await press(`Change: ${STUCK}`);
    const [day] = await screen.findAllByLabelText('Talked about on');
    await userEvent.type(day!, '10 March 2026');
    await press('Keep');
    await press('We talked about it');
    expect(
      await screen.findByText(/^Before you agree on how, it is written in whom/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'We agreed on how' })).toBeNull();
    await press(`Change: ${STUCK}`);
    await userEvent.type(await screen.findByLabelText('Whom I asked'), 'My supervisor, 11 March.');
    await press('Keep');
    await press('We agreed on how');
    await press('The last sessions have begun');
    await press('It is complete');
    await waitFor(() => expect(of('ending_state')).toHaveLength(4));
    expect(of('ending_state')).toEqual([
      { ending: 'end-holt', base_rev: 2, to: 'talked_about' },
      { ending: 'end-holt', base_rev: 4, to: 'agreed' },
      { ending: 'end-holt', base_rev: 5, to: 'underway' },
      { ending: 'end-holt', base_rev: 6, to: 'completed' },
    ]);
    expect((await screen.findAllByText('It is complete.'))[0]).toBeVisible();
  });

  it('is put down when it is not needed, and may be thought about again', async () => {
    render(EndingsPage, { client: 'holt' });
    await press('It is not needed');
    await press('Think about it again');
    await waitFor(() =>
      expect(of<{ to: string }>('ending_state').map(({ to }) => to)).toEqual([
        'not_needed',
        'considering',
      ]),
    );
  });

  it('says beside the field what is in the way, and loses nothing', async () => {
    const blank = { at: null, problem: 'blank', limit: null, found: null };
    await begin({
      keep_ending: () =>
        refuse({
          code: 'fields',
          problems: [
            { field: 'consulted', ...blank },
            { field: 'letter.called', ...blank },
          ],
        }),
    });
    render(EndingsPage, { client: 'slate' });
    await press(/^Change: /);
    await userEvent.type(await screen.findByLabelText('The goodbye'), ' And a song.');
    await press('Keep');
    await waitFor(() =>
      expect(screen.getByLabelText('Whom I asked')).toHaveAccessibleDescription(/still blank/),
    );
    expect(screen.getByLabelText('How they want to be called')).toHaveAccessibleDescription(
      /still blank/,
    );
    expect(screen.getByLabelText('The goodbye')).toHaveValue(
      'Wants to write a letter to keep. And a song.',
    );
  });

  it('says why it could not go on, or be shown', async () => {
    await begin({ ending_state: () => refuse({ code: 'stale' }) });
    const first = render(EndingsPage, { client: 'holt' });
    await press('It is not needed');
    expect(await screen.findByRole('alert')).toBeVisible();
    first.unmount();
    await begin({ endings: () => refuse({ code: 'not_found' }) });
    render(EndingsPage, { client: 'holt' });
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('comes back when it was typed and not kept, offers and letter with it', async () => {
    const first = render(EndingsPage, { client: 'wren' });
    await press('Begin a plan');
    await press('Offer: Northfield Survivors’ Centre (fictional)');
    await press('Begin the letter');
    await userEvent.type(await screen.findByLabelText('What helps'), 'A door left aj');
    await flushAll();
    first.unmount();
    render(EndingsPage, { client: 'wren' });
    await waitFor(async () =>
      expect(await screen.findByLabelText('What helps')).toHaveValue('A door left aj'),
    );
    expect(screen.getByRole('group', { name: /^Offered: Northfield/ })).toBeVisible();
    await press('Leave it as it was');
    await waitFor(() => expect(of('discard_draft')).toHaveLength(1));
  });
});

describe('a plan that comes of something that cannot be put right here', () => {
  it('is begun from there, and says so', async () => {
    await begin({
      endings: ({ client }) => ({
        client,
        code: 'HOLT-12',
        cue: null,
        pronouns: null,
        today: '2026-03-12',
        name: null,
        endings: [],
        directory: [],
        ruptures: [{ id: 'rup-holt', name: 'The text to the shared phone' }],
        sending: [],
        minted: 'new',
      }),
    });
    render(EndingsPage, { client: 'holt', rupture: 'rup-holt' });
    await waitFor(() => expect(screen.getByLabelText('Why')).toHaveValue('repair_not_possible'));
    expect(screen.getByLabelText('What it came of')).toHaveValue('rup-holt');
    expect(screen.getByLabelText('Whom I asked')).toHaveAccessibleDescription(
      /or why nobody\. It stands here before/,
    );
    expect(screen.getByLabelText('Why fewer than two')).toBeVisible();
    await press('Keep');
    await waitFor(() => expect(kept()[0]?.rupture).toBe('rup-holt'));
    expect(kept()[0]?.ending.reason).toBe('repair_not_possible');
  });

  it('is not begun twice', async () => {
    render(EndingsPage, { client: 'holt', rupture: 'rup-holt' });
    await screen.findByRole('region', { name: STUCK });
    expect(screen.queryByLabelText('Why')).toBeNull();
  });
});

describe('what was offered', () => {
  it('is taken from the directory in one press, or typed, and taken out again', async () => {
    render(EndingsPage, { client: 'wren' });
    await press('Begin a plan');
    await userEvent.selectOptions(await screen.findByLabelText('Why'), STUCK);
    expect(screen.getByText(/more than a year ago: look again before you name it/)).toBeVisible();
    const add = screen.getByRole('button', { name: 'Offer: Harbour Lane counselling (fictional)' });
    add.focus();
    await userEvent.keyboard('{Enter}');
    const first = screen.getByRole('group', { name: /^Offered: Harbour Lane/ });
    await waitFor(() =>
      expect(within(first).getByRole('radio', { name: 'Nothing yet' })).toHaveFocus(),
    );
    await userEvent.keyboard('{ArrowRight} ');
    expect(screen.queryByRole('button', { name: /^Offer: Harbour Lane/ })).toBeNull();
    expect(screen.getByLabelText('Why fewer than two')).toBeVisible();
    await press('Type one in');
    await userEvent.keyboard('Dr Ames');
    const second = screen.getByRole('group', { name: 'Offered: Dr Ames' });
    await userEvent.click(within(second).getByRole('radio', { name: 'No' }));
    expect(screen.queryByLabelText('Why fewer than two')).toBeNull();
    await press('Type one in');
    await userEvent.type(
      within(screen.getByRole('group', { name: 'Offered: number 3' })).getByLabelText(
        'Why they may suit',
      ),
      'Near the station',
    );
    expect(screen.getByText('Still open: Who was offered')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await press('Take it out: number 3');
    expect(await findings(document.body)).toEqual([]);
    await press('Keep');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]!.ending.options).toEqual([
      {
        service: 'Harbour Lane counselling (fictional)',
        contact: '+1 555 0173, weekdays 9 to 4',
        why: 'Counselling in Arabic, trauma among it',
        answer: 'yes',
      },
      { service: 'Dr Ames', contact: null, why: null, answer: 'no' },
    ]);
  });

  it('leads to the directory', async () => {
    render(EndingsPage, { client: 'wren' });
    await press('Begin a plan');
    await press('Open the directory');
    expect(route().name).toBe('directory');
  });
});
