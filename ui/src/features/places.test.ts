/** What the practice page and More lead to: each place once, each to a page that there is, and hidden with its part. */
import { render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageOf } from '@/app/pages';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { WayOfWorking } from '@/bindings/WayOfWorking';
import { installFake } from '@/dev/fake';
import { STATE } from '@/dev/sample/desk';
import { t } from '@/text/text.svelte';
import MorePage from './around/MorePage.svelte';
import { morePlaces } from './around/places';
import PracticePage from './practice/PracticePage.svelte';
import { practicePlaces } from './practice/places';

async function want(ways: WayOfWorking[]) {
  installFake({ app_state: () => ({ ...STATE, ways }) });
  await refresh();
  startAgain();
}
beforeEach(() => startAgain());

/** The buttons of the groups that lead somewhere, in their order. */
async function listed(page: 'practice' | 'more'): Promise<string[]> {
  const { container } =
    page === 'practice' ? render(PracticePage) : render(MorePage, { client: 'wren' });
  await screen.findByRole('heading', { level: 1 });
  const sections = [...container.querySelectorAll<HTMLElement>('section')];
  return sections.flatMap((one) =>
    within(one)
      .queryAllByRole('button')
      .map((button) => button.textContent.trim()),
  );
}

const LISTS = [
  { page: 'practice', places: practicePlaces, order: ['work', 'words', 'records'] },
  { page: 'more', places: morePlaces, order: ['work', 'person', 'records'] },
] as const;

describe.each(LISTS)('the places of $page', ({ page, places, order }) => {
  it('lead each to a page that there is, and none twice', () => {
    for (const { to } of places) expect(pageOf(to), to).toBeDefined();
    const routes = places.map(({ to }) => to);
    expect(new Set(routes).size).toBe(routes.length);
  });

  it('all stand on the page in their order while every part is wanted', async () => {
    await want(STATE.ways);
    const wanted = order.flatMap((group) => places.filter((place) => place.group === group));
    expect(await listed(page)).toEqual(wanted.map(({ name }) => t(name)));
  });

  it('leave out what belongs to a part that is not wanted', async () => {
    await want([]);
    const names = await listed(page);
    for (const { name, way } of places) {
      expect(names.includes(t(name)), name).toBe(way === undefined);
    }
  });
});
