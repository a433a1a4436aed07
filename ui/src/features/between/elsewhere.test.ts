import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepRuptureRequest } from '@/bindings/KeepRuptureRequest';
import type { UnsettledView } from '@/bindings/UnsettledView';
import { ANSWERS } from '@/dev/answers';
import { unsettledOf } from '@/dev/sample/unsettled';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import OverviewPage from '@/features/client/OverviewPage.svelte';
import ContactsPage from '@/features/contact/ContactsPage.svelte';
import TodayPage from '@/features/day/TodayPage.svelte';
import BeforePage from '@/features/session/BeforePage.svelte';
import NotePage from '@/features/session/NotePage.svelte';
import TimesPage from '@/features/times/TimesPage.svelte';
import BetweenPage from './BetweenPage.svelte';

const HOLT = { name: 'between', params: { client: 'holt', rupture: 'rupture-holt-1' } };
const SAYS = 'Something between us is not settled yet, for 2 days.';
const HEAVY = /strain|rupture/i;
let called: Called[];
const kept = () =>
  called
    .filter(({ command }) => command === 'keep_rupture')
    .map(({ request }) => request as KeepRuptureRequest);
const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
}

beforeEach(async () => {
  startAgain();
  await begin();
});

describe('what is not settled', () => {
  it('stands first among what waits today, with code and cue, and leads there', async () => {
    const { container } = render(TodayPage);
    const waiting = await screen.findByRole('region', { name: 'Waiting for you' });
    const first = within(waiting).getAllByRole('listitem')[0]!;
    expect(first).toHaveTextContent(/Between us.*HOLT-12.*window seat/);
    expect(first).toHaveTextContent(SAYS);
    expect(container).not.toHaveTextContent(HEAVY);
    expect(await findings(container)).toEqual([]);
    await press('Between us, HOLT-12');
    expect(route()).toEqual(HOLT);
  });

  it('is told in the order in which the program gives it', async () => {
    const [holt] = unsettledOf('holt');
    const seen: UnsettledView = {
      ...holt!,
      client: 'slate',
      code: 'SLATE-03',
      rupture: 'r-2',
      days: 1,
      is_seen_today: true,
    };
    const again: UnsettledView = {
      ...holt!,
      client: 'plum',
      code: 'PLUM-15',
      rupture: 'r-3',
      is_due_again: true,
    };
    await begin({
      today: async (request, say) => ({
        ...(await ANSWERS.today(request, say)),
        unsettled: [seen, holt!, again],
      }),
    });
    render(TodayPage);
    const waiting = await screen.findByRole('region', { name: 'Waiting for you' });
    const rows = within(waiting)
      .getAllByRole('listitem')
      .slice(0, 3)
      .map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/SLATE-03.*for 1 day\./s);
    expect(rows[1]).toMatch(/HOLT-12.*for 2 days\./s);
    expect(rows[2]).toMatch(/PLUM-15.*The day to look at it again has come\./s);
  });

  it('is one line for each person, and three people are in sight', async () => {
    const [holt] = unsettledOf('holt');
    const of = (client: string, rupture: string, days: number): UnsettledView => ({
      ...holt!,
      client,
      code: `${client.toUpperCase()}-01`,
      rupture,
      days,
    });
    await begin({
      today: async (request, say) => ({
        ...(await ANSWERS.today(request, say)),
        unsettled: [
          of('a', 'a-1', 9),
          of('a', 'a-2', 4),
          of('a', 'a-3', 2),
          of('b', 'b-1', 8),
          of('c', 'c-1', 7),
          of('d', 'd-1', 6),
          of('e', 'e-1', 5),
        ],
      }),
    });
    render(TodayPage);
    const waiting = await screen.findByRole('region', { name: 'Waiting for you' });
    const rows = () => within(waiting).getAllByRole('button', { name: /^Between us, / });
    expect(rows()).toHaveLength(3);
    expect(waiting).toHaveTextContent(/for 9 days\. And 2 more\./);
    expect(waiting).toHaveTextContent(/2 more people\./);
    await press('Show everybody');
    expect(rows()).toHaveLength(5);
    await press('Between us, A-01');
    expect(route().params).toEqual({ client: 'a', rupture: 'a-1' });
  });

  it('is one line of the overview and of the page before a session', async () => {
    const first = render(OverviewPage, { client: 'holt' });
    expect(await screen.findByText(SAYS)).toBeVisible();
    expect(first.container).not.toHaveTextContent(HEAVY);
    await userEvent.click(
      within(screen.getByRole('region', { name: 'Between us' })).getByRole('button'),
    );
    expect(route()).toEqual(HOLT);
    first.unmount();
    startAgain();
    const { container } = render(BeforePage, { client: 'holt', session: 'holt-21' });
    expect(await screen.findByText(SAYS)).toBeVisible();
    expect(container).not.toHaveTextContent(HEAVY);
    expect(await findings(container)).toEqual([]);
    await userEvent.click(
      within(screen.getByRole('region', { name: 'Between us' })).getByRole('button'),
    );
    expect(route()).toEqual(HOLT);
  });

  it('is no line where everything is settled', async () => {
    render(OverviewPage, { client: 'plum' });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Between us' })).toBeNull();
  });
});

describe('the section', () => {
  it.each([
    ['between us', BetweenPage],
    ['times', TimesPage],
    ['contacts', ContactsPage],
  ])('is where one is on the page of %s, without a count or a mark', async (_, Page) => {
    render(Page, { client: 'holt' });
    const row = await screen.findByRole('navigation', { name: /sections/i });
    expect(within(row).getByRole('button', { current: 'page' })).toHaveTextContent(/^Between us$/);
    const names = within(row)
      .getAllByRole('button')
      .map(({ textContent }) => textContent.trim());
    expect(names.slice(-2)).toEqual(['Between us', 'More']);
  });
});

describe('the line on the note page', () => {
  const off = 'Open: Something was off between us';
  const wren = { client: 'wren', session: 'wren-15' };

  it('keeps one sentence for that session by Enter, and shows it', async () => {
    const { container } = render(NotePage, wren);
    await press(off);
    const line = await screen.findByLabelText('In one line');
    await waitFor(() => expect(line).toHaveFocus());
    await userEvent.keyboard('I looked at the clock{Enter}');
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toMatchObject({
      client: 'wren',
      id: 'rupture-new-noted',
      base_rev: null,
      session: 'wren-15',
      about: null,
      rupture: {
        line: 'I looked at the clock',
        noticed_on: '2026-03-12',
        noticed_by: 'therapist',
        kind: 'unclear',
        what_happened: null,
        steps: [],
      },
    });
    expect(await screen.findByText('I looked at the clock')).toBeVisible();
    expect(screen.queryByLabelText('In one line')).toBeNull();
    expect(container).not.toHaveTextContent(HEAVY);
    expect(await findings(container)).toEqual([]);
    await press('Between us: I looked at the clock');
    expect(route()).toEqual({
      name: 'between',
      params: { client: 'wren', rupture: 'rupture-new-noted' },
    });
  });

  it('shows what was noted already, and nothing of another session', async () => {
    const first = render(NotePage, { client: 'holt', session: 'holt-21' });
    expect(await screen.findByText('A message someone else could see')).toBeVisible();
    first.unmount();
    render(NotePage, { client: 'wren', session: 'wren-14' });
    await screen.findByRole('button', { name: off });
    expect(screen.queryByText('I began something new at the end')).toBeNull();
    expect(called.filter(({ command }) => command === 'between')).toEqual([]);
  });

  it('comes back for that session alone, and is found in the whole form too', async () => {
    const first = render(NotePage, wren);
    await press(off);
    await userEvent.type(await screen.findByLabelText('In one line'), 'I looked at the cl');
    await flushAll();
    first.unmount();
    const other = render(NotePage, { client: 'wren', session: 'wren-14' });
    await screen.findByRole('button', { name: off });
    expect(screen.queryByLabelText('In one line')).toBeNull();
    other.unmount();
    const same = render(NotePage, wren);
    await waitFor(() =>
      expect(screen.getByLabelText('In one line')).toHaveValue('I looked at the cl'),
    );
    same.unmount();
    render(BetweenPage, { client: 'wren' });
    await waitFor(() =>
      expect(screen.getByLabelText('In one line')).toHaveValue('I looked at the cl'),
    );
    await press('Leave it as it was');
    await waitFor(() =>
      expect(called.filter(({ command }) => command === 'discard_draft')).toHaveLength(1),
    );
  });
});
