import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { ANSWERS } from '@/dev/answers';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import { casesOf } from '@/dev/pages-fake';
import { SESSIONS } from '@/dev/sample/people';
import TodayPage from './TodayPage.svelte';
import TonightPage from './TonightPage.svelte';

let called: Called[];
const calls = (command: string) => called.filter((one) => one.command === command);

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('Today', () => {
  it('has nothing that axe finds serious', async () => {
    const { container } = render(TodayPage);
    await screen.findByRole('heading', { name: /WREN-07/ });
    expect(await findings(container)).toEqual([]);
  });

  it('opens the brief of the next person with Enter alone', async () => {
    render(TodayPage);
    const brief = await screen.findByRole('button', { name: 'Open the brief' });
    await waitFor(() => expect(brief).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    expect(route()).toEqual({ name: 'client', params: { client: 'wren' } });
  });

  it('shows how many topics are left alone, and their names only when asked', async () => {
    render(TodayPage);
    const show = await screen.findByRole('button', { name: 'Show: One topic' });
    expect(screen.queryByText(/choir/)).toBeNull();
    await userEvent.click(show);
    expect(await screen.findByText(/the choir years/)).toBeVisible();
  });

  it('says of a copy on the disk of the vault that both could go together', async () => {
    const page = render(TodayPage);
    await screen.findByRole('heading', { name: /WREN-07/ });
    expect(screen.queryByText(/same disk as the vault/)).toBeNull();
    page.unmount();
    installFake({
      today: async (request, say) => ({
        ...(await ANSWERS.today(request, say)),
        copy_is_beside_vault: true,
      }),
    });
    render(TodayPage);
    expect(await screen.findByText(/It lies on the same disk as the vault/)).toBeVisible();
  });

  it('says which old yeses come up, and names no topic', async () => {
    render(TodayPage);
    expect(
      await screen.findByText('Tasks between sessions. Feet on the floor. One topic.'),
    ).toBeVisible();
    expect(document.body.innerHTML).not.toMatch(/canal/);
  });

  it('notes at once that nobody came, says first how to reach, and can undo it', async () => {
    render(TodayPage);
    await userEvent.click(await screen.findByRole('button', { name: 'Did not come' }));
    const notice = await screen.findByText(
      /did not come at 14:00. Noted. Before you call or write/,
    );
    expect(notice).toHaveTextContent('without your name');
    expect(calls('became')[0]?.request).toMatchObject({
      session: 'wren-15',
      state: 'not_attended',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(calls('became')[1]?.request).toMatchObject({ session: 'wren-15', state: 'planned' });
  });

  it('asks for a new day or time before a session is moved', async () => {
    render(TodayPage);
    await userEvent.click(await screen.findByRole('button', { name: 'Moved' }));
    const panel = screen.getByRole('group', { name: 'Move the session of WREN-07' });
    expect(within(panel).getByText(/Text 07700 900312/)).toBeVisible();
    expect(within(panel).getByRole('button', { name: 'Move it' })).toBeDisabled();
    const time = within(panel).getByLabelText('New time');
    await userEvent.clear(time);
    await userEvent.type(time, '16:30');
    await userEvent.click(within(panel).getByRole('button', { name: 'Move it' }));
    expect(calls('became')[0]?.request).toMatchObject({ state: 'moved', new_start: '16:30:00' });
  });

  it('asks who moved it, and nothing chosen is not recorded', async () => {
    const { container } = render(TodayPage);
    await userEvent.click(await screen.findByRole('button', { name: 'Moved' }));
    const who = screen.getByRole('radiogroup', { name: 'Who moved it, if you want to say' });
    expect(within(who).queryByRole('radio', { checked: true })).toBeNull();
    expect(await findings(container)).toEqual([]);
    const time = screen.getByLabelText('New time');
    await userEvent.clear(time);
    await userEvent.type(time, '16:30');
    await userEvent.keyboard('{Tab}{ArrowRight}{Enter}');
    expect(within(who).getByRole('radio', { name: 'Them' })).toBeChecked();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Move it' }));
    expect(calls('became')[0]?.request).toMatchObject({ state: 'moved', by: null });
  });

  it('leads from what I moved to words to send, and from what they moved nowhere', async () => {
    render(TodayPage);
    for (const [who, leads] of [
      ['Them', false],
      ['Me', true],
    ] as const) {
      await userEvent.click((await screen.findAllByRole('button', { name: 'Moved' }))[0]!);
      await userEvent.clear(screen.getByLabelText('New time'));
      await userEvent.type(screen.getByLabelText('New time'), '16:30');
      await userEvent.click(screen.getByRole('radio', { name: who }));
      await userEvent.click(screen.getByRole('button', { name: 'Move it' }));
      await screen.findByText(/is moved to/);
      const way = screen.queryByRole('button', { name: 'Words to send, and what it was like' });
      expect(way !== null, who).toBe(leads);
    }
    const asked = calls('became').map(({ request }) => (request as { by: string }).by);
    expect(asked).toEqual(['client', 'therapist']);
    await userEvent.click(
      screen.getByRole('button', { name: 'Words to send, and what it was like' }),
    );
    expect(route()).toEqual({ name: 'times', params: { client: 'wren', session: 'wren-15' } });
  });

  it('asks who cancelled, as two answers alike', async () => {
    render(TodayPage);
    await userEvent.click(await screen.findByRole('button', { name: 'Cancelled' }));
    await userEvent.click(screen.getByRole('button', { name: 'WREN-07 cancelled' }));
    expect(calls('became')[0]?.request).toMatchObject({ state: 'cancelled_by_client' });
  });

  it('offers w, d, m and c for the session that is in hand', async () => {
    render(TodayPage);
    await screen.findByRole('heading', { name: /WREN-07/ });
    const keys = acts().map(({ key }) => key);
    expect(keys).toEqual(['Ctrl+N', 'w', 'd', 'm', 'c', 'Ctrl+Shift+P', undefined]);
    expect(acts()[1]?.name).toBe('Write the note: WREN-07');
  });

  it('opens with w the note of the row that has the focus, held or not, and never another’s', async () => {
    render(TodayPage);
    const [held] = await screen.findAllByRole('button', { name: 'Write the note, PLUM-15' });
    held!.focus();
    await waitFor(() => expect(acts()[1]?.name).toBe('Write the note: PLUM-15'));
    expect(acts().map(({ key }) => key)).toEqual(['Ctrl+N', 'w', 'Ctrl+Shift+P', undefined]);
    expect(held).toHaveAttribute('aria-keyshortcuts', 'w');
    acts()[1]!.run();
    expect(route()).toMatchObject({ name: 'session', params: { session: 'plum-5' } });
    screen.getByRole('button', { name: 'Go on writing, HOLT-12' }).focus();
    await waitFor(() => expect(acts().some(({ key }) => key === 'w')).toBe(false));
    screen.getByRole('button', { name: 'New session' }).focus();
    await waitFor(() => expect(acts()[1]?.name).toBe('Write the note: WREN-07'));
  });

  it('says what waits in one row each', async () => {
    render(TodayPage);
    const waiting = await screen.findByRole('region', { name: 'Waiting for you' });
    expect(
      within(waiting).getByText('Our safety agreement, version 1, frozen and not yet offered'),
    ).toBeVisible();
    expect(within(waiting).getByText(/^What stays between us, version 1, frozen/)).toBeVisible();
    expect(within(waiting).getByText('Backed up and checked')).toBeVisible();
    expect(within(waiting).getByRole('button', { name: 'Go on writing, HOLT-12' })).toBeVisible();
  });

  it('leads to the agreement that waits, whichever it is', async () => {
    render(TodayPage);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Print or read it, WREN-07, What stays between us',
      }),
    );
    expect(route()).toEqual({
      name: 'agreement',
      params: { client: 'wren', about: 'confidentiality' },
    });
  });

  it('asks what became of an earlier session that is still planned', async () => {
    const perhaps = { ...SESSIONS[1]!, id: 'wren-11', on: '2026-03-11' };
    called = installFake({
      today: async (request, say) => ({
        ...(await ANSWERS.today(request, say)),
        without_note: [perhaps],
      }),
    });
    render(TodayPage);
    const waiting = await screen.findByRole('region', { name: 'Waiting for you' });
    expect(within(waiting).getByText(/Was it held\?/)).toBeVisible();
    await userEvent.click(within(waiting).getByRole('button', { name: 'Did not come, WREN-07' }));
    expect(await screen.findByText('Noted, for WREN-07.')).toBeVisible();
    expect(calls('became')[0]?.request).toMatchObject({ session: 'wren-11' });
  });

  it('teaches where nobody is written down yet', async () => {
    installFake(casesOf('nobody-yet'));
    const { container } = render(TodayPage);
    expect(await screen.findByRole('button', { name: 'Who do you see?' })).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('plans a session for the client who is chosen', async () => {
    render(TodayPage);
    await userEvent.click(await screen.findByRole('button', { name: 'New session' }));
    await screen.findByRole('option', { name: 'HOLT-12, window seat' });
    await userEvent.selectOptions(screen.getByLabelText('Code'), 'holt');
    await userEvent.click(await screen.findByRole('button', { name: 'Plan it' }));
    expect(calls('plan_session')[0]?.request).toMatchObject({ client: 'holt', minutes: 50 });
    expect(await screen.findByText(/is planned for/)).toBeVisible();
  });
});

describe('Tonight', () => {
  it('has nothing that axe finds serious', async () => {
    const { container } = render(TonightPage);
    await screen.findByLabelText('What we did');
    expect(await findings(container)).toEqual([]);
  });

  it('opens the oldest note, finishes it and goes to the next', async () => {
    render(TonightPage);
    expect(await screen.findByLabelText('What we did')).toHaveValue(
      'Talked about the week. Quieter than before.',
    );
    await userEvent.type(screen.getByLabelText('Left off'), 'The bus home.');
    await userEvent.click(screen.getByRole('button', { name: 'Finish and next' }));
    const finished = calls('finish_note')[0]?.request as { note: { left_off: string; kept: null } };
    expect(finished.note.left_off).toBe('The bus home.');
    expect(finished.note.kept).toBeNull();
    expect(await screen.findByText('The note of HOLT-12 is finished.')).toBeVisible();
    expect(await screen.findByRole('heading', { name: /PLUM-15/ })).toBeVisible();
  });

  it('asks kindly whether a session was held, and takes another answer back', async () => {
    const perhaps = { ...SESSIONS[1]!, on: '2026-03-11' };
    called = installFake({ tonight: () => ({ waiting: [perhaps] }) });
    const { container } = render(TonightPage);
    expect(await screen.findByText(/Was it held\? Writing and finishing the note/)).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Cancelled, WREN-07' }));
    expect(await screen.findByText(/Text 07700 900312/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }));
    await userEvent.click(screen.getByRole('button', { name: 'Did not come, WREN-07' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(calls('became').map(({ request }) => (request as { state: string }).state)).toEqual([
        'not_attended',
        'planned',
      ]),
    );
  });

  it('leaves a note as a draft and goes on', async () => {
    render(TonightPage);
    await screen.findByLabelText('What we did');
    await userEvent.click(screen.getByRole('button', { name: 'Leave it, next' }));
    expect(await screen.findByRole('heading', { name: /PLUM-15/ })).toBeVisible();
    expect(calls('finish_note')).toEqual([]);
  });

  it('asks what a yes was to that nobody wrote down, and is not in the way where nothing is', async () => {
    render(TonightPage, { session: 'plum-5' });
    await screen.findByRole('heading', { name: /PLUM-15/ });
    expect(await screen.findByText('11:12, yes: to what?')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Say it: Asked in the session' }));
    await userEvent.type(await screen.findByLabelText('11:12, yes: to what?'), 'draw it small');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() =>
      expect(calls('ask_in_session')[0]?.request).toMatchObject({
        session: 'plum-5',
        instead_of: 'entry-1',
        asked: { answer: 'yes', what: 'draw it small' },
      }),
    );
  });

  it('has no row about questions where every one was written down', async () => {
    render(TonightPage);
    await screen.findByLabelText('What we did');
    expect(screen.queryByText('Asked in the session')).toBeNull();
  });

  it('says so when every note is finished', async () => {
    installFake({ tonight: () => ({ waiting: [] }) });
    render(TonightPage);
    expect(await screen.findByText('Every note is finished')).toBeVisible();
  });
});
