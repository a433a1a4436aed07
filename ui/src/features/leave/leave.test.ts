import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { route } from '@/app/router.svelte';
import { leaveOf as away, leavesOf } from '@/dev/answers/away';
import { installFake } from '@/dev/fake';
import { SESSIONS } from '@/dev/sample/people';
import LeavePage from './LeavePage.svelte';
import { leaveForm, leaveOf, untold } from './leave';

afterEach(cleanup);

async function press(name: string | RegExp) {
  await userEvent.click(await screen.findByRole('button', { name }));
}

describe('planned time away', () => {
  it('is told to one person in one way, and that is taken back in one press', async () => {
    const called = installFake();
    render(LeavePage);
    expect(await screen.findByText('One person was not told so far.')).toBeVisible();
    expect(screen.getByText('not told so far')).toBeVisible();
    expect(screen.queryByRole('button', { name: /not told so far/i })).toBeNull();
    await press('Note how it was told: HOLT-12');
    await press('Told today, by phone: HOLT-12');
    expect(await screen.findByText('Everybody whom it concerns was told.')).toBeVisible();
    const told = called.filter(({ command }) => command === 'tell_leave');
    expect(told[0]?.request).toEqual({
      leave: 'leave-1',
      client: 'holt',
      told_on: '2026-03-12',
      how: 'phone',
    });
    await press('Undo');
    expect(await screen.findByText('One person was not told so far.')).toBeVisible();
  });

  it('is called off and planned again', async () => {
    installFake();
    render(LeavePage);
    await press(/^Call it off/);
    expect(await screen.findByText('Called off')).toBeVisible();
    await press('Undo');
    expect(await screen.findByRole('button', { name: /^Call it off/ })).toBeVisible();
  });

  it('leads to the sheet for who stands in, with its days', async () => {
    installFake();
    render(LeavePage);
    await press(/^A sheet for who stands in/);
    const days = { from: '2026-04-07', to: '2026-04-17' };
    expect(route()).toEqual({ name: 'cover', params: days });
  });
});

describe('a session that falls into it', () => {
  it('is called off from here, with how they are reached first, and that is undone', async () => {
    const leaves = [away({ sessions: [SESSIONS[0]!] })];
    const called = installFake({ leaves: () => leavesOf({ leaves }) });
    render(LeavePage);
    await press(/^The session of .* is called off$/);
    expect(await screen.findByText(/Before you call or write/)).toBeVisible();
    await press('I cancelled');
    const became = () => called.filter(({ command }) => command === 'became');
    await waitFor(() => expect(became()).toHaveLength(1));
    expect(became()[0]?.request).toMatchObject({ state: 'cancelled_by_therapist' });
    await press('Undo');
    await waitFor(() => expect(became()).toHaveLength(2));
    expect(became()[1]?.request).toMatchObject({ state: 'planned', new_on: null });
  });
});

describe('what is typed of it', () => {
  it('is whole once its days do not run backwards', () => {
    const form = leaveForm(null);
    expect(leaveOf(form)).toBeNull();
    expect(leaveOf({ ...form, first: '2026-04-07', last: '2026-04-06' })).toBeNull();
    expect(leaveOf({ ...form, first: '2026-04-07', last: '2026-04-07' })?.cover).toBeNull();
    expect(untold(away())).toBe(1);
  });
});
