import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageOf } from '@/app/pages';
import { route, startAgain } from '@/app/router.svelte';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import { HITS } from '@/dev/sample/desk';
import type { FoundView } from '@/bindings/FoundView';
import type { Kind } from '@/bindings/Kind';
import { kindsOf, openHit, SEARCH_GROUPS } from './search';
import SearchPage from './SearchPage.svelte';

let called: Called[];
beforeEach(() => {
  startAgain();
  called = installFake();
});
const asked = () =>
  called.filter(({ command }) => command === 'search').map(({ request }) => request);

const nothing = {
  words: 'table',
  client: null,
  kinds: [],
  with_private: false,
  from_day: null,
  to_day: null,
  skip: 0,
};

describe('search', () => {
  it('finds as one types, marks the words and axe finds nothing serious', async () => {
    const { container } = render(SearchPage);
    await userEvent.type(screen.getByLabelText('Words'), 'table');
    expect(await screen.findByRole('heading', { name: '2 places' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Note of WREN-07' })).toBeVisible();
    expect([...container.querySelectorAll('mark')].map((one) => one.textContent)).toEqual([
      'table',
      'table',
    ]);
    expect(await findings(document.body)).toEqual([]);
  });

  it('asks at every key, from the first letter on', async () => {
    render(SearchPage);
    await userEvent.type(screen.getByLabelText('Words'), 'no');
    await waitFor(() =>
      expect(asked().map((one) => (one as { words: string }).words)).toEqual(['n', 'no']),
    );
  });

  it('never lets an older answer take the place of a newer one', async () => {
    const waiting: ((found: FoundView) => void)[] = [];
    installFake({ search: () => new Promise<FoundView>((answer) => waiting.push(answer)) });
    render(SearchPage);
    await userEvent.type(screen.getByLabelText('Words'), 'ta');
    await waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]!({ hits: HITS.slice(0, 1), next: null, is_cut: false });
    expect(await screen.findByRole('heading', { name: '1 place' })).toBeVisible();
    waiting[0]!({ hits: HITS, next: null, is_cut: false });
    await new Promise((done) => setTimeout(done, 20));
    expect(screen.getByRole('heading', { name: '1 place' })).toBeVisible();
  });

  it('looks through private notes only when asked, and says so', async () => {
    render(SearchPage, { words: 'table' });
    await screen.findByRole('heading', { name: '2 places' });
    expect(asked()).toEqual([nothing]);
    expect(screen.queryByText(/looked through too/)).toBeNull();
    await userEvent.click(
      screen.getByLabelText(
        'What is kept apart too: private notes, hypotheses, own reactions, self-care, supervision',
      ),
    );
    expect(await screen.findByRole('heading', { name: '3 places' })).toBeVisible();
    expect(screen.getByText(/looked through too/)).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Words'));
    expect(
      screen.getByLabelText(
        'What is kept apart too: private notes, hypotheses, own reactions, self-care, supervision',
      ),
    ).not.toBeChecked();
  });

  it('asks only for the kinds, the client and the days that were chosen', async () => {
    render(SearchPage, { words: 'table' });
    await screen.findByRole('option', { name: /WREN-07/ });
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Endings and the directory');
    await userEvent.selectOptions(screen.getByLabelText('Client'), 'wren');
    await userEvent.type(screen.getByLabelText('From'), '2026-03-01');
    await waitFor(() =>
      expect(asked().at(-1)).toEqual({
        ...nothing,
        client: 'wren',
        kinds: ['ending_plan', 'directory_entry'],
        from_day: '2026-03-01',
      }),
    );
  });

  it('says of an empty answer where was looked and where not', async () => {
    installFake({ search: () => ({ hits: [], next: null, is_cut: false }) });
    render(SearchPage, { words: 'zzz' });
    expect(await screen.findByText(/What is kept apart was not/)).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Notes');
    expect(await screen.findByText(/Of it, only this: Notes\./)).toBeVisible();
  });

  it('shows kind, day and code only, until the text of one is asked for', async () => {
    const { container } = render(SearchPage, { words: 'table' });
    await screen.findByRole('heading', { name: '2 places' });
    await userEvent.click(screen.getByLabelText('Hide the text of what is found'));
    expect(container.querySelector('mark')).toBeNull();
    await userEvent.click(screen.getAllByRole('button', { name: /^Show/ })[0]!);
    expect(container.querySelectorAll('mark')).toHaveLength(1);
  });

  it('says what is struck through and what is begun, and goes on with the latter', async () => {
    const draft = { target: 'd', kind: 'contact', client: 'wren', session: null, at: 0 } as const;
    const hits = [
      { ...HITS[0]!, is_voided: true },
      { ...HITS[1]!, kind: 'contact' as const, draft },
    ];
    installFake({ search: () => ({ hits, next: null, is_cut: false }) });
    render(SearchPage, { words: 'table' });
    expect(await screen.findByText('Struck through')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: /^Go on: Contact of WREN-07|^Go on:/ }),
    );
    await waitFor(() => expect(route()).toEqual({ name: 'contacts', params: { client: 'wren' } }));
  });

  it('is gone through with the arrows, and more is added below what is there', async () => {
    const page = (skip: number) => ({
      hits: [0, 1].map((at) => ({ ...HITS[0]!, id: `hit-${skip + at}` })),
      next: skip === 0 ? 2 : null,
      is_cut: skip !== 0,
    });
    installFake({ search: ({ skip }) => page(skip) });
    render(SearchPage, { words: 'table' });
    await screen.findByRole('heading', { name: '2 places, and there are more' });
    screen.getByLabelText('Words').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getAllByRole('button', { name: 'Note of WREN-07' })[1]).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getByLabelText('Words')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('heading', { name: '4 places' })).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Note of WREN-07' })[2]).toHaveFocus();
    expect(screen.getByText(/more than 500/)).toBeVisible();
  });
});

describe('a hit', () => {
  it('leads to the page on which it stands', async () => {
    await openHit(HITS[0]!);
    expect(route()).toEqual({ name: 'session', params: { client: 'wren', session: 'wren-14' } });
    await openHit(HITS[1]!);
    expect(route()).toEqual({ name: 'agreement', params: { client: 'wren', about: 'safety' } });
    await openHit({ ...HITS[1]!, id: 'confidentiality-1' });
    expect(route()).toMatchObject({ params: { about: 'confidentiality' } });
    await openHit({ ...HITS[1]!, kind: 'topic_boundary' });
    expect(route().name).toBe('client');
    await openHit({ ...HITS[1]!, kind: 'consent_item', id: 'car' });
    expect(route()).toEqual({ name: 'consent', params: { client: 'wren', item: 'car' } });
    await openHit({ ...HITS[1]!, kind: 'consent_event', session: 'wren-14' });
    expect(route()).toEqual({ name: 'consent', params: { client: 'wren' } });
    await openHit({ ...HITS[1]!, kind: 'practice', client: null });
    expect(route().name).toBe('practice');
    await openHit({ ...HITS[1]!, kind: 'note_template', client: null });
    expect(route().name).toBe('note_templates');
  });

  it('of every kind leads to a page that is there', async () => {
    const all: Kind[] = [...SEARCH_GROUPS, 'private' as const].flatMap(kindsOf);
    expect(new Set(all).size).toBe(all.length);
    for (const kind of all) {
      startAgain();
      await openHit({ ...HITS[1]!, kind, id: 'version-2' });
      expect(pageOf(route().name), kind).toBeDefined();
      expect(route().name, kind).not.toBe('today');
    }
  });
});
