import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { RuptureView } from '@/bindings/RuptureView';
import { betweenOf } from '@/dev/answers/between';
import { findings } from '@/dev/axe';
import { installFake } from '@/dev/fake';
import { HOLT_OPEN, HOLT_REPAIRED } from '@/dev/sample/between';
import BetweenPage from './BetweenPage.svelte';

async function opened(of: RuptureView, rest: Partial<RuptureView>) {
  const view: RuptureView = {
    ...of,
    about: { kind: 'event', event: 'bev-touch' },
    is_about_violation: true,
    ...rest,
  };
  installFake({ between: () => betweenOf('holt', { ruptures: [view] }) });
  startAgain();
  await refresh();
  render(BetweenPage, { client: 'holt', rupture: view.id });
  return screen.findByRole('region', { name: 'What comes first now' });
}

describe('a strain about a violation', () => {
  it('shows what comes first, and nothing to put it right by', async () => {
    const steps = await opened(HOLT_OPEN, { may_become: ['named', 'not_repairable'] });
    expect(within(steps).getAllByRole('listitem')).toHaveLength(6);
    expect(screen.queryByRole('button', { name: /Invite what is felt/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /differently/ })).toBeNull();
    expect(acts().map(({ key }) => key)).toEqual(['Ctrl+N', 'w']);
    expect(acts()[0]!.name).toBe('Note what happened');
    expect(await findings(document.body)).toEqual([]);
    await userEvent.click(within(steps).getByRole('button', { name: 'Write it in' }));
    expect(route()).toEqual({
      name: 'boundaries',
      params: { client: 'holt', event: 'bev-touch' },
    });
  });

  it('shows the same where it was set aside', async () => {
    await opened(HOLT_REPAIRED, { state: 'set_aside', may_become: [] });
    expect(screen.queryByRole('button', { name: /Invite what is felt/ })).toBeNull();
  });
});
