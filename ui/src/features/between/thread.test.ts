import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { showTables } from '@/components/chart.svelte';
import { betweenOf } from '@/dev/answers/between';
import { HOLT_REPAIRED, HOLT_THREAD } from '@/dev/sample/between';
import { findings } from '@/dev/axe';
import { installFake, type Answers } from '@/dev/fake';
import BetweenPage from './BetweenPage.svelte';

const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const key = (name: string) =>
  acts()
    .find((one) => one.key === name)
    ?.run();

async function opened(client: string, other: Partial<Answers> = {}, rupture?: string) {
  installFake(other);
  await refresh();
  const page = render(BetweenPage, { client, rupture });
  await screen.findByRole('heading', { level: 1, name: 'Between us' });
  return page;
}

beforeEach(() => {
  startAgain();
  showTables(false);
});

describe('the thread', () => {
  const places = () =>
    within(screen.getByRole('list', { name: 'The thread so far' }))
      .getAllByRole('listitem')
      .map((place) => place.textContent.replace(/\s+/g, ' ').trim());

  it('is told the newest first, and runs on to today while something is open', async () => {
    await opened('holt');
    expect(places()[0]).toBe('Today');
    expect(places()[1]).toMatch(/^10 March Not settled yet\. A message someone else could see\./);
    expect(places()[2]).toMatch(/^3 March A time changed by me\. It frightened me\./);
    expect(places()[5]).toMatch(/^3 February Repaired, in his view\. I speak to him/);
    const rows = screen.getByRole('list', { name: 'The thread so far' }).children;
    expect([...rows].map((row) => row.classList.contains('strained'))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect([...rows].map((row) => /diamond|dot|ring/.exec(row.className)?.[0])).toEqual([
      undefined,
      'diamond',
      'ring',
      'diamond',
      'ring',
      'dot',
      'diamond',
      'ring',
      'ring',
    ]);
  });

  it('does not run on to today where everything is settled', async () => {
    await opened('wren');
    expect(places()[0]).toMatch(/^5 March Repaired, in their view\./);
  });

  it('is a table one key away, that says the same', async () => {
    const { container } = await opened('holt');
    key('t');
    const table = await screen.findByRole('table', { name: 'The thread so far' });
    expect(within(table).getAllByRole('row')).toHaveLength(9);
    expect(within(table).getByRole('row', { name: /^27 January/ })).toHaveTextContent(
      /Something was off, slightly\. .* Not settled from here to the next\./,
    );
    expect(await findings(container)).toEqual([]);
  });
});

describe('what they have in common', () => {
  it('waits folded, in words and small numbers', async () => {
    await opened('holt');
    expect(screen.queryByText('What helped, in their view')).toBeNull();
    await press('Show what they have in common');
    expect(screen.getByText('How we are with each other: 2')).toBeVisible();
    expect(
      screen.getByText('Apologised, without a “but”: 1 of the 1 times that were asked about'),
    ).toBeVisible();
    expect(screen.getByText('Sessions until it was said aloud')).toBeVisible();
    expect(screen.getAllByText('none in between')).toHaveLength(2);
    expect(document.body).not.toHaveTextContent('%');
  });

  it('is not there before there are two', async () => {
    await opened('wren');
    expect(screen.queryByRole('button', { name: /in common/ })).toBeNull();
  });

  it('keeps the change to talk about in sight', async () => {
    await opened('plum', {
      between: ({ client }) => betweenOf(client, { changes_to_talk_about: 1 }),
    });
    await press('Open times');
    expect(route().name).toBe('times');
  });
});

describe('what is long ago', () => {
  it('folds what is long ago, but never what it was opened for', async () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      ...HOLT_REPAIRED,
      id: `old-${at}`,
      state: at === 0 ? ('not_repairable' as const) : HOLT_REPAIRED.state,
      rupture: { ...HOLT_REPAIRED.rupture, line: `Long ago ${at}` },
    }));
    const thread = HOLT_THREAD.concat(HOLT_THREAD, HOLT_THREAD);
    const other = {
      between: ({ client }: { client: string }) => betweenOf(client, { ruptures: many, thread }),
    };
    const first = await opened('holt', other);
    expect(screen.getByRole('region', { name: 'Earlier' })).toBeVisible();
    expect(screen.queryByText('Long ago 11')).toBeNull();
    await press('Show the earlier ones');
    expect(screen.getByText('Long ago 11')).toBeVisible();
    const list = screen.getByRole('list', { name: 'The thread so far' });
    const before = list.children.length;
    await press('Show what was earlier');
    expect(list.children.length).toBeGreaterThan(before);
    first.unmount();
    await opened('holt', other, 'old-11');
    expect(screen.getByText('Long ago 11')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show fewer of the earlier ones' })).toBeNull();
  });
});
