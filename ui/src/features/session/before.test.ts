import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { EventOfSession } from '@/bindings/EventOfSession';
import { ANSWERS } from '@/dev/answers';
import { BEFORE } from '@/dev/answers/before';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Called } from '@/dev/fake';
import BeforePage from './BeforePage.svelte';
import { readySaid, standsOf, taskSaid } from './before';

const nothingIn = { is_over: false, asked: [], uses: [], techniques: [], still_true: [] };
let called: Called[];
const last = (command: string) => called.filter((one) => one.command === command).at(-1)?.request;
const client = () => screen.getByRole('radiogroup', { name: 'What the client says' });

beforeEach(async () => {
  startAgain();
  called = installFake({ start_session: () => ({}) as never });
  await refresh();
});

describe('before a session', () => {
  it('has nothing that axe finds serious', async () => {
    const { container } = render(BeforePage, { client: 'wren', session: 'wren-15' });
    await screen.findByText('Holds today');
    expect(await findings(container)).toEqual([]);
  });

  it('says in one line that a change of time is still to be talked about', async () => {
    render(BeforePage, { client: 'wren', session: 'wren-15' });
    const line = await screen.findByRole('region', { name: 'Times' });
    await userEvent.click(within(line).getByRole('button', { name: 'Open times' }));
    expect(route()).toEqual({ name: 'times', params: { client: 'wren' } });
  });

  it('tells in one folded line what changed since the last session, as the overview does', async () => {
    const { container } = render(BeforePage, { client: 'wren', session: 'wren-15' });
    const open = await screen.findByRole('button', { name: 'Open: Changed since' });
    expect(screen.queryByRole('region', { name: 'Changed since' })).toBeNull();
    await userEvent.click(open);
    const told = screen.getByRole('region', { name: 'Changed since' });
    expect(within(told).getAllByRole('listitem')).toHaveLength(1);
    expect(within(told).getByRole('listitem')).toHaveTextContent(/version 2: in force\.$/);
    expect(within(told).getByRole('list')).toHaveFocus();
    expect(await findings(container)).toEqual([]);
  });

  it('is whole where nothing changed, or where it cannot be looked up', async () => {
    called = installFake({ overview: () => refuse({ code: 'not_from_here' }) });
    render(BeforePage, { client: 'wren', session: 'wren-15' });
    await screen.findByText('Holds today');
    await waitFor(() => expect(last('overview')).toEqual({ client: 'wren' }));
    expect(screen.queryByText('Changed since')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves how ready blank until it is said, and lets the client’s "not today" stand', async () => {
    render(BeforePage, { client: 'wren', session: 'wren-15' });
    await screen.findByText('Holds today');
    expect(within(client()).queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByText('Nothing is said yet.')).toBeVisible();
    await userEvent.click(within(client()).getByRole('radio', { name: 'Not today' }));
    expect(screen.getByText('The client says not today. That stands.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Keep this' }));
    expect(last('record_readiness')).toMatchObject({
      session: 'wren-15',
      readiness: { client: 'not_today', therapist: null, why: null },
    });
  });

  it('keeps the planned focus by itself, and leaves alone what is typed about the facts', async () => {
    render(BeforePage, { client: 'wren', session: 'wren-15' });
    await userEvent.type(await screen.findByLabelText('What we plan to do'), 'Drawing{Enter}');
    expect(await screen.findByText('The plan is kept.')).toBeVisible();
    expect(last('keep_focus')).toEqual({ session: 'wren-15', focus: 'Drawing' });
    expect(last('keep_session')).toBeUndefined();
    expect(last('discard_draft')).not.toEqual({ target: 'wren-15' });
  });

  it('is a draft of its own beside the facts, and is gone once it is kept', async () => {
    render(BeforePage, { client: 'wren', session: 'wren-15' });
    await userEvent.type(await screen.findByLabelText('What we plan to do'), 'Drawing');
    await flushAll();
    const draft = last('keep_draft') as { target: string; session: string };
    expect(draft).toMatchObject({ session: 'wren-15', body: { planned_focus: 'Drawing' } });
    expect(draft.target).not.toBe('wren-15');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the plan' }));
    await screen.findByText('The plan is kept.');
    expect(last('discard_draft')).toEqual({ target: draft.target });
  });

  it('says kindly that a planned task is not agreed', async () => {
    render(BeforePage, { client: 'wren', session: 'wren-15' });
    await userEvent.selectOptions(await screen.findByLabelText('A task from the list'), 'item-car');
    expect(last('plan_task')).toEqual({ session: 'wren-15', item: 'item-car' });
    expect(await screen.findByText(/Practice near the car is not agreed/)).toBeVisible();
  });

  it('takes a start by mistake back while nothing was noted', async () => {
    let goes_on = true;
    called = installFake({
      before_session: (request) => ({
        ...BEFORE.before_session(request),
        goes_on,
        may_start: !goes_on,
      }),
      in_session: (request) => ({ ...nothingIn, session: request.session }),
      became: (request, say) => {
        goes_on = false;
        return ANSWERS.became(request, say);
      },
    });
    render(BeforePage, { client: 'wren', session: 'wren-15' });
    await userEvent.click(await screen.findByRole('button', { name: 'It was started by mistake' }));
    expect(await screen.findByText(/It is planned again/)).toBeVisible();
    expect(last('became')).toMatchObject({ session: 'wren-15', state: 'planned' });
    expect(screen.getByRole('button', { name: /Start session/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'It was started by mistake' })).toBeNull();
  });

  it('takes no start back once something was keyed', async () => {
    const event = { is_voided: false } as EventOfSession;
    called = installFake({
      before_session: (request) => ({ ...BEFORE.before_session(request), goes_on: true }),
      in_session: (request) => ({ ...nothingIn, session: request.session }),
      keyed: () => ({ events: [event], unnamed: [] }),
    });
    render(BeforePage, { client: 'wren', session: 'wren-15' });
    await screen.findByText('Holds today');
    await expect.poll(() => last('in_session')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'It was started by mistake' })).toBeNull();
  });

  it('starts with one key', async () => {
    render(BeforePage, { client: 'wren', session: 'wren-15' });
    await screen.findByText('Holds today');
    acts()
      .find(({ key }) => key === 'Ctrl+Enter')
      ?.run();
    await expect.poll(() => last('start_session')).toEqual({ session: 'wren-15' });
  });

  it('lets the more cautious word stand, and asks no refusal again', () => {
    expect(standsOf('small_step', 'gently')).toBe('gently');
    expect(standsOf(null, null)).toBeNull();
    expect(readySaid(null, 'not_today')).toMatch(/not today/);
    expect(taskSaid({ item: 'x', name: 'Drawing', standing: 'granted' })).toBeNull();
    expect(taskSaid({ item: 'x', name: 'Drawing', standing: 'declined' })).toMatch(/Nothing asks/);
  });
});
