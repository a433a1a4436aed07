import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { dataRequestsOf } from '@/dev/answers/data_requests';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import MorePage from '@/features/around/MorePage.svelte';
import { partsOf, requestForm, requestOf } from './forms';
import RequestsPage from './RequestsPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const key = (name: string) =>
  acts()
    .find((act) => act.key === name)!
    .run();

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('requests for records', () => {
  it('say by when an answer is owed, and what is covered', async () => {
    render(RequestsPage, { client: 'wren' });
    expect(
      await screen.findByRole('heading', { level: 2, name: /^To see the record/ }),
    ).toBeVisible();
    expect(screen.getByText(/An answer is owed by 3 April/)).toBeVisible();
    expect(screen.getByText('Petra may be called.')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('are reached from More', async () => {
    render(MorePage, { client: 'wren' });
    await press(/Requests for records/);
    expect(route()).toEqual({ name: 'requests', params: { client: 'wren' } });
  });

  it('are written down by keys alone', async () => {
    render(RequestsPage, { client: 'holt' });
    expect(await screen.findByText('Nobody has asked for their record')).toBeVisible();
    key('Ctrl+N');
    await waitFor(() => expect(screen.getByLabelText('What is asked for')).toHaveFocus());
    await userEvent.type(screen.getByLabelText('How you made sure who asks'), 'In person');
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    await waitFor(() => expect(of('keep_data_request')).toHaveLength(1));
    expect(of('keep_data_request')[0]).toMatchObject({
      client: 'holt',
      base_rev: null,
      request: { wish: 'access', identity: 'In person', time: 'one_month', covers: [], given: [] },
    });
  });

  it('ask only what came while one is written down, and the answer once it is there', async () => {
    render(RequestsPage, { client: 'wren' });
    await screen.findByRole('heading', { level: 2, name: /^To see the record/ });
    key('Ctrl+N');
    await screen.findByLabelText('What is asked for');
    for (const name of ['Why it takes longer', 'Reasons', 'To whom'])
      expect(screen.queryByLabelText(new RegExp(`^${name}`))).toBeNull();
    expect(screen.getByText(/are written down on the request once it is kept/)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    cleanup();
    render(RequestsPage, { client: 'wren' });
    await press(/^Change the request of/);
    expect(await screen.findByLabelText('Why it takes longer')).toBeVisible();
    expect(screen.getByLabelText('To whom')).toBeVisible();
    expect(screen.queryByText(/once it is kept/)).toBeNull();
  });

  it('cover a line, which can be undone', async () => {
    render(RequestsPage, { client: 'wren' });
    await press('Cover in Note, 22 January');
    await waitFor(() =>
      expect(of('cover_words')).toEqual([
        {
          request: 'request-wren',
          base_rev: 2,
          record: 'note-11',
          words: 'Write Petra into the agreement only if she asks for it.',
          why: 'third_person',
        },
      ]),
    );
    await press('Undo');
    await waitFor(() =>
      expect(of('uncover_words')).toEqual([{ request: 'request-wren', base_rev: 3, part: 'c2' }]),
    );
  });

  it('cover any words wherever they stand, which can be undone', async () => {
    render(RequestsPage, { client: 'wren' });
    await userEvent.type(await screen.findByLabelText(/^The words exactly/), 'Harbour School');
    await press('Cover wherever they stand');
    expect(await screen.findByText('Covered in 2 places.')).toBeVisible();
    expect(of('cover_words')).toEqual([
      {
        request: 'request-wren',
        base_rev: 2,
        record: null,
        words: 'Harbour School',
        why: 'third_person',
      },
    ]);
    await press('Undo');
    await waitFor(() =>
      expect(of('uncover_words')).toEqual([
        { request: 'request-wren', base_rev: 3, part: 'c2' },
        { request: 'request-wren', base_rev: 4, part: 'c3' },
      ]),
    );
  });

  it('say so where words stand nowhere', async () => {
    await begin({
      cover_words: () =>
        refuse({
          code: 'fields',
          problems: [
            { field: 'words', at: null, problem: 'not_on_the_list', limit: null, found: null },
          ],
        }),
    });
    render(RequestsPage, { client: 'wren' });
    await userEvent.type(await screen.findByLabelText(/^The words exactly/), 'Nowhere');
    await press('Cover wherever they stand');
    expect(await screen.findByText(/These words stand in no record/)).toBeVisible();
    expect(screen.getByLabelText(/^The words exactly/)).toHaveValue('Nowhere');
  });

  it('say what is in the way of an answer', async () => {
    await begin({ data_request_state: () => refuse({ code: 'not_from_here' }) });
    render(RequestsPage, { client: 'wren' });
    await press(/^It is answered/);
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('lead to the copy that they are for', async () => {
    render(RequestsPage, { client: 'wren' });
    await press('Make the copy');
    expect(route()).toEqual({
      name: 'export',
      params: { client: 'wren', request: 'request-wren' },
    });
  });
});

describe('what is typed of a request', () => {
  const view = dataRequestsOf('wren');
  const empty = requestForm(view, null);

  it('is kept as it was where nothing was changed', () => {
    const [wren] = view.requests;
    expect(requestOf(requestForm(view, wren!), wren!.request)).toEqual(wren!.request);
  });

  it('is asked as the request stands, and nothing that was typed is hidden', () => {
    const [wren] = view.requests;
    const none = { longer: false, answer: false, given: false };
    expect(partsOf(empty, null)).toEqual(none);
    expect(partsOf({ ...empty, given_to: 'Petra' }, null)).toEqual({ ...none, given: true });
    expect(partsOf({ ...empty, longer_reason: 'Many papers' }, null).longer).toBe(true);
    expect(partsOf({ ...empty, decision: 'granted' }, null).answer).toBe(true);
    const open = { ...requestForm(view, wren!), told_on: '', longer_reason: '', longer_to: '' };
    expect(partsOf({ ...open, decision: 'open' }, wren!)).toEqual({
      longer: true,
      answer: true,
      given: true,
    });
    expect(partsOf({ ...open, decision: 'granted' }, wren!).longer).toBe(false);
  });

  it('says how to complain only where something is refused', () => {
    expect(requestOf(empty, null)?.how_to_complain).toBeNull();
    expect(requestOf({ ...empty, decision: 'refused' }, null)?.how_to_complain).toBe(
      'The register, 01632 960000',
    );
  });

  it('owes the day of what was given, and of what was said', () => {
    expect(requestOf({ ...empty, given_what: 'A copy' }, null)).toBeNull();
    expect(requestOf({ ...empty, longer_reason: 'Long' }, null)).toBeNull();
    expect(requestOf({ ...empty, received_on: '' }, null)).toBeNull();
  });
});
