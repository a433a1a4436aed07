import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { route, startAgain } from '@/app/router.svelte';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import { HITS } from '@/dev/sample/desk';
import { openHit } from './search';
import SearchPage from './SearchPage.svelte';

let called: Called[];
beforeEach(() => {
  startAgain();
  called = installFake();
});
const asked = () =>
  called.filter(({ command }) => command === 'search').map(({ request }) => request);

describe('search', () => {
  it('finds as one types and axe finds nothing serious', async () => {
    render(SearchPage);
    await userEvent.type(screen.getByLabelText('Words'), 'table');
    expect(await screen.findByRole('heading', { name: '2 places' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Note of WREN-07' })).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('looks through private notes only when asked', async () => {
    render(SearchPage, { words: 'table' });
    await screen.findByRole('heading', { name: '2 places' });
    expect(asked()).toEqual([{ words: 'table', client: null, kinds: [], with_private: false }]);
    await userEvent.click(screen.getByLabelText('Private notes too'));
    expect(await screen.findByRole('heading', { name: '3 places' })).toBeVisible();
  });

  it('asks only for the kind and the client that were chosen', async () => {
    render(SearchPage, { words: 'table' });
    await screen.findByRole('option', { name: /WREN-07/ });
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Agreement');
    await userEvent.selectOptions(screen.getByLabelText('Client'), 'wren');
    await waitFor(() =>
      expect(asked().at(-1)).toEqual({
        words: 'table',
        client: 'wren',
        kinds: ['agreement', 'agreement_version', 'signing'],
        with_private: false,
      }),
    );
  });

  it('waits for a second letter', async () => {
    render(SearchPage);
    await userEvent.type(screen.getByLabelText('Words'), 't');
    await new Promise((done) => setTimeout(done, 250));
    expect(asked()).toEqual([]);
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
  });
});
