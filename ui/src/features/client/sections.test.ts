import { render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { installFake, refuse, type Called } from '@/dev/fake';
import MorePage from '@/features/around/MorePage.svelte';
import SessionsPage from '@/features/session/SessionsPage.svelte';
import TimesPage from '@/features/times/TimesPage.svelte';
import OverviewPage from './OverviewPage.svelte';
import { forgetPacing } from './sections.svelte';

let called: Called[];
const asked = () => called.filter(({ command }) => command === 'client');
const whole = () => called.filter(({ command }) => command === 'pacing');
const row = () => screen.findByRole('navigation', { name: /sections/i });
const pacing = async () => within(await row()).findByRole('button', { name: 'Pacing' });

beforeEach(async () => {
  startAgain();
  forgetPacing();
  called = installFake();
  await refresh();
});

describe('the sections of a client', () => {
  it('have Pacing from whichever page is opened first, and it is asked for once', async () => {
    const page = render(TimesPage, { client: 'wren' });
    expect(await pacing()).toBeVisible();
    page.unmount();
    render(TimesPage, { client: 'wren' });
    expect(await pacing()).toBeVisible();
    expect(asked()).toHaveLength(1);
    expect(whole()).toEqual([]);
  });

  it.each([OverviewPage, SessionsPage, MorePage])(
    'do not ask apart where the page was told: %#',
    async (Page) => {
      render(Page, { client: 'wren' });
      expect(await pacing()).toBeVisible();
      expect(asked().length).toBeLessThanOrEqual(1);
      expect(whole()).toEqual([]);
    },
  );

  it('leave Pacing in More where no plan is in force', async () => {
    render(TimesPage, { client: 'plum' });
    await waitFor(() => expect(asked()).toHaveLength(1));
    expect(within(await row()).queryByRole('button', { name: 'Pacing' })).toBeNull();
  });

  it('ask again on the next page where it could not be told', async () => {
    called = installFake({ client: () => refuse({ code: 'not_from_here' }) });
    const page = render(TimesPage, { client: 'wren' });
    await waitFor(() => expect(asked()).toHaveLength(1));
    await row();
    page.unmount();
    called = installFake();
    render(TimesPage, { client: 'wren' });
    expect(await pacing()).toBeVisible();
  });
});
