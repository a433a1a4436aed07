import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { STOPS, WALK } from '@/dev/answers/space';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import { blank, waiting, walkForm, walkOf } from './walk';
import WorkspacePage from './WorkspacePage.svelte';

let called: Called[];
const kept = () =>
  called
    .filter(({ command }) => command === 'keep_walk')
    .map(({ request }) => request as { walk: typeof WALK.walk });
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

beforeEach(async () => {
  called = installFake();
  await refresh();
  startAgain();
});

describe('the walks through the space', () => {
  it('ask of what waits whether it was done, and take it back', async () => {
    const { container } = render(WorkspacePage);
    const list = await screen.findByRole('region', { name: 'Was it done?' });
    expect(within(list).getByText('Plane the edge')).toBeVisible();
    expect(within(list).queryByText('Ask for one without scent')).toBeNull();
    expect(await findings(container)).toEqual([]);
    await press('Done today: Plane the edge');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]!.walk.findings[1]!.done_on).not.toBeNull();
    expect(kept()[0]!.walk.findings[0]).toEqual(WALK.walk.findings[0]);
    await press('Undo');
    await waitFor(() => expect(kept()).toHaveLength(2));
    expect(kept()[1]!.walk.findings[1]!.done_on).toBeNull();
  });

  it('go from one stop to the next, with whom it touches and questions only where wanted', async () => {
    render(WorkspacePage);
    await press(/^Begin a walk/);
    expect(await screen.findByRole('heading', { level: 3, name: 'See' })).toBeVisible();
    expect(screen.queryByText(/Where do your eyes rest/)).toBeNull();
    await press('Show questions');
    expect(screen.getByText(/Where do your eyes rest/)).toBeVisible();
    await press('The next stop');
    expect(await screen.findByRole('heading', { level: 3, name: 'Smell' })).toBeVisible();
    expect(screen.getByText('Touches WREN-07')).toBeVisible();
    await userEvent.type(screen.getByLabelText('What it is like'), 'Smoke');
    await press('Show every stop');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
    await press('Keep');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]!.walk.findings).toMatchObject([{ stop: 'smell', as_found: 'Smoke' }]);
    expect(kept()[0]!.walk.next_on).toBe('2026-09-12');
  });
});

describe('a walk', () => {
  const form = walkForm(null, { today: '2026-03-12', next_on: null, stops: STOPS });

  it('leaves out what says nothing and what belongs to another place', () => {
    const smoke = { ...blank('smell'), as_found: 'Smoke', by: '2026-04-01', owner: 'Me' };
    const walk = walkOf({ ...form, findings: [blank('see'), smoke] }, STOPS);
    expect(walk?.findings).toHaveLength(1);
    expect(walk?.findings[0]).toMatchObject({ by: null, owner: null, change: null });
    const online = walkOf({ ...form, place: 'online', findings: [smoke] }, STOPS);
    expect(online?.findings).toEqual([]);
  });

  it('is not whole while a change says nothing of what was found', () => {
    const change = { ...blank('see'), change: 'Move the plant' };
    expect(walkOf({ ...form, findings: [change] }, STOPS)).toBeNull();
  });

  it('waits for what was neither done nor left, what is due first', () => {
    expect(waiting([WALK]).map(({ at }) => at)).toEqual([1]);
  });
});
