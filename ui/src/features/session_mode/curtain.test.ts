import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { route } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { setState } from '@/dev/answers/vault';
import { WHERE, beginAnew, calls, field, keys, mode, press } from '@/dev/mode-desk';
import { STATE } from '@/dev/sample/desk';

beforeEach(beginAnew);
afterEach(() => {
  vi.useRealTimers();
  setState(STATE);
});

describe('the curtain in a session', () => {
  const back = () => screen.findByRole('button', { name: 'Back' });

  it('is drawn by Esc, also out of a field, and Esc leads nowhere else', async () => {
    await mode();
    await userEvent.type(field(), 'ab{Escape}');
    await waitFor(() => expect(document.querySelector('.curtain')).not.toBeNull());
    await keys('{Escape}');
    expect(await back()).toBeVisible();
    expect(route().name).toBe('session_mode');
    await press('Back');
    expect(field()).toHaveValue('ab');
  });

  it('ends the session and opens its note', async () => {
    await mode();
    await keys('{Escape}x');
    await press('End and write the note');
    await waitFor(() => expect(route()).toEqual({ name: 'session', params: WHERE }));
    expect(calls('end_session')[0]?.request).toEqual({ session: 'wren-15' });
    expect(document.querySelector('.curtain')).toBeNull();
  });

  it('ends a session that ran over, also when the frame knows of none', async () => {
    await mode();
    setState({ session_on: null });
    await refresh();
    await keys('{Escape}x');
    await press('End and write the note');
    await waitFor(() => expect(route()).toEqual({ name: 'session', params: WHERE }));
    expect(calls('end_session').map(({ request }) => request)).toEqual([{ session: 'wren-15' }]);
  });

  it('ends the session on the page, and never another that goes on', async () => {
    await mode();
    setState({ session_on: { client: 'holt', session: 'holt-3', only_this: false } });
    await refresh();
    await keys('{Escape}x');
    await press('End and write the note');
    await waitFor(() => expect(route()).toEqual({ name: 'session', params: WHERE }));
    expect(calls('end_session').map(({ request }) => request)).toEqual([{ session: 'wren-15' }]);
  });

  it('has no End on the page of a session that is over', async () => {
    await mode({ goes_on: false });
    setState({ session_on: { client: 'holt', session: 'holt-3', only_this: false } });
    await refresh();
    await keys('{Escape}x');
    const curtain = document.querySelector<HTMLElement>('.curtain')!;
    const buttons = within(curtain).getAllByRole('button');
    expect(buttons.map((one) => one.textContent.trim())).toEqual(['Back']);
  });
});
