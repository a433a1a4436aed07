import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageOf } from '@/app/pages';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { NOTHING_DUE } from '@/dev/answers/space';
import { findings } from '@/dev/axe';
import { installFake, type Answers } from '@/dev/fake';
import { practicePlaces } from './places';
import PracticePage from './PracticePage.svelte';

async function begin(other: Partial<Answers> = {}) {
  installFake(other);
  await refresh();
  startAgain();
  return render(PracticePage);
}
beforeEach(() => startAgain());

const due = (what: 'walk_through' | 'supervision', count: number) => ({
  what,
  client: null,
  code: null,
  cue: null,
  on: '2026-03-14',
  count,
});

describe('the page of the practice', () => {
  it('says calmly that nothing waits, and leads to every place', async () => {
    const { container } = await begin();
    expect(await screen.findByText('Nothing of the practice waits today.')).toBeVisible();
    for (const heading of ['Work', 'Words', 'Records'])
      expect(screen.getByRole('heading', { level: 2, name: heading })).toBeVisible();
    for (const place of practicePlaces) expect(pageOf(place.to), place.to).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'The practice’s details' }));
    expect(route().name).toBe('practice_details');
    expect(await findings(container)).toEqual([]);
  });

  it('names first what is due, each with the way there', async () => {
    await begin({
      practice_due: () => ({
        ...NOTHING_DUE,
        walk: due('walk_through', 2),
        supervision: due('supervision', 1),
        directory: 3,
      }),
    });
    const list = await screen.findByRole('region', { name: 'Due' });
    expect(
      within(list).getByText('One question waits, and supervision is on 14 March.'),
    ).toBeVisible();
    expect(
      within(list).getByText('2 things of the space wait, the first since 14 March.'),
    ).toBeVisible();
    expect(within(list).getByText('3 entries were not checked for a year.')).toBeVisible();
    await userEvent.click(within(list).getByRole('button', { name: 'The space' }));
    expect(route().name).toBe('workspace');
  });
});
