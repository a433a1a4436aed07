import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { go, route } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { modeOf } from '@/dev/answers/session_mode';
import { setState } from '@/dev/answers/vault';
import { findings } from '@/dev/axe';
import { emit } from '@/dev/fake';
import { at, beginAnew, calls, keys, mode, noted, press, WHERE } from '@/dev/mode-desk';
import { STATE } from '@/dev/sample/desk';

beforeEach(beginAnew);
afterEach(() => {
  vi.useRealTimers();
  setState(STATE);
});

describe('session mode', () => {
  it('has the stop signal as its title and no rail, and axe finds nothing serious', async () => {
    await mode();
    expect(
      screen.getByRole('heading', { level: 1, name: '“Kettle”, or a palm flat on the table' }),
    ).toBeVisible();
    expect(screen.getByText('In the room: the two of us')).toBeVisible();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('says it calmly when no stop signal is written down', async () => {
    await mode({ stop_signal: [] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'No stop signal is written down yet. Any way of saying stop counts.',
    );
  });

  it('names nobody in the room', async () => {
    const { session } = modeOf();
    const in_the_room = [{ role: 'interpreter' as const, who: 'Samira Quince' }];
    await mode({ session: { ...session, session: { ...session.session, in_the_room } } });
    expect(screen.getByText('In the room: the two of us and an interpreter')).toBeVisible();
    expect(document.body.textContent).not.toContain('Samira');
  });

  it('has no minutes anywhere without the clock, and t does nothing', async () => {
    await mode();
    expect(
      screen.getByText(
        /one picture at a time, not counting breaths, nothing new in the later part,? and the last part is for closing\./,
      ),
    ).toBeVisible();
    expect(document.body.textContent).not.toMatch(/minute|\d\d:\d\d|\b(23|30|35|50)\b/i);
    expect(screen.queryByRole('img')).toBeNull();
    await keys('t');
    expect(noted()).toEqual([]);
  });

  it('says when the time to close has come, also without the clock', async () => {
    await mode({}, { time: '14:34' });
    expect(screen.queryByText(/time to close/)).toBeNull();
    setState({ now: at('14:35') });
    await refresh();
    expect(
      await screen.findByText('It is time to close, as we agreed.', {}, { timeout: 2500 }),
    ).toBeVisible();
  });

  it('shows the hour with the clock, and rests from the hard part with t', async () => {
    await mode({ shows_clock: true, hard_part: { minutes: 6, since: 17, ran_over_lock: false } });
    expect(
      screen.getByRole('img', {
        name: 'The agreed hour, 14:00 to 14:50. It is 14:23. Nothing new after 14:30. Closing from 14:35.',
      }),
    ).toBeVisible();
    expect(screen.getByText('About 6 minutes, of 10 as agreed')).toBeVisible();
    await keys('t');
    expect(noted()).toEqual([{ happened: 'trauma_material', begins: false }]);
    expect(await findings(document.body)).toEqual([]);
  });

  it('asks how long the hard part was that ran over a lock', async () => {
    await mode({ shows_clock: true, hard_part: { minutes: 12, since: 3, ran_over_lock: true } });
    expect(screen.getByText(/Was it about 12 minutes\?/)).toBeVisible();
    await press('No, it was …');
    await userEvent.type(screen.getByLabelText('Minutes, about'), '9{Enter}');
    expect(calls('end_hard_part')[0]?.request).toEqual({ session: 'wren-15', minutes: 9 });
  });

  it('shows the clock only when it is asked for', async () => {
    await mode();
    await press('Show us the clock');
    expect(await screen.findByRole('button', { name: 'Hide the clock' })).toBeVisible();
    expect(calls('show_clock')[0]?.request).toEqual({ session: 'wren-15', shows_clock: true });
  });
});

describe('a session that does not go on', () => {
  it('is started where the program says that it may be', async () => {
    await mode({ goes_on: false, may_start: true });
    await press('Start the session');
    expect(calls('start_session')).toHaveLength(1);
  });

  it('has no start where the program says that it may not be, however it stands', async () => {
    await mode({ goes_on: false, may_start: false });
    expect(screen.queryByRole('button', { name: 'Start the session' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Open its note' })).toBeVisible();
  });
});

describe('the session face', () => {
  it('is shown whatever page was open, without a rail', async () => {
    await mode({}, { only_this: true });
    expect(route().name).toBe('session_mode');
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('begins when the program says so', async () => {
    await mode();
    go('settings');
    expect(
      await screen.findByRole('button', { name: 'Session with WREN-07 goes on' }),
    ).toBeVisible();
    setState({ session_on: { ...WHERE, only_this: true } });
    await emit('only_session', null);
    expect(await screen.findByRole('button', { name: /Stop signal used/ })).toBeVisible();
    expect(screen.queryByRole('navigation')).toBeNull();
    go('clients');
    await waitFor(() => expect(route().name).toBe('session_mode'));
  });

  it.each([
    ['{Control>}k{/Control}'],
    ['{Control>}b{/Control}'],
    ['{F1}'],
    ['{Alt>}{ArrowLeft}{/Alt}'],
  ])('asks for the passphrase when %s would lead out of it', async (typed) => {
    await mode({}, { only_this: true });
    await keys(typed);
    expect(
      await screen.findByText('The rest of Holdfast is resting while the session goes on.'),
    ).toBeVisible();
    expect(route().name).toBe('session_mode');
  });

  it('opens the rest with the passphrase, and does what was wanted', async () => {
    await mode({}, { only_this: true });
    await keys('{Control>}b{/Control}');
    await userEvent.type(await screen.findByLabelText('Passphrase'), 'wrong{Enter}');
    expect(await screen.findByText(/That was not it/)).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Passphrase'));
    await userEvent.type(screen.getByLabelText('Passphrase'), 'the quiet harbour{Enter}');
    await waitFor(() => expect(route().name).toBe('backup'));
  });

  it('asks for the passphrase before the session is ended', async () => {
    await mode({}, { only_this: true });
    await keys('{Escape}x');
    await press('End and write the note');
    expect(calls('end_session')).toEqual([]);
    await userEvent.type(await screen.findByLabelText('Passphrase'), 'the quiet harbour{Enter}');
    await waitFor(() => expect(route().name).toBe('session'));
    expect(calls('end_session')).toHaveLength(1);
  });
});
