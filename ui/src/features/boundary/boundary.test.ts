import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { boundariesOf } from '@/dev/answers/boundaries';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import BoundariesPage from './BoundariesPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const key = (name: string) =>
  acts()
    .find((act) => act.key === name)!
    .run();
const wren = { client: 'wren' };
const TOUCH = 'No hand on the shoulder, at the door either.';

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('the lines', () => {
  it('stand by part of the work, mine and theirs, with their words', async () => {
    render(BoundariesPage, wren);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Lines between us' }),
    ).toBeVisible();
    const held = screen.getByRole('region', { name: 'Lines that hold' });
    const rows = within(held).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(/^Times We end at the time we said/);
    expect(rows[0]).toHaveTextContent(/Mine\. Talked about on 29 January\./);
    expect(rows[0]).toHaveTextContent(/Good for: Nobody has to watch the clock\./);
    expect(rows[1]).toHaveTextContent(/^Touch No hand/);
    expect(rows[1]).toHaveTextContent(/Theirs\./);
    expect(within(rows[1]!).getByText('Not even to be kind.').tagName).toBe('Q');
    const aside = screen.getByRole('region', { name: 'Set aside' });
    expect(within(aside).getByText('Messages at weekends.')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('say what belongs here where nothing is written yet', async () => {
    render(BoundariesPage, { client: 'plum' });
    expect(await screen.findByText(/^No line is written here yet/)).toBeVisible();
    expect(screen.getByText(/^Nothing is written here so far/)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('can be added by keys alone', async () => {
    render(BoundariesPage, wren);
    const add = await screen.findByRole('button', { name: 'Add a line' });
    add.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByLabelText('What holds')).toHaveFocus());
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.keyboard('No presents, at feasts either.{Tab}');
    await userEvent.keyboard('{ArrowRight}{ArrowRight} ');
    await userEvent.selectOptions(screen.getByLabelText('Part of the work'), 'Gifts and money');
    await userEvent.type(screen.getByLabelText('In their words'), 'A card is fine.');
    await userEvent.type(screen.getByLabelText('Talked about on'), '5 March 2026');
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    await waitFor(() => expect(of('keep_boundary_line')).toHaveLength(1));
    expect(of('keep_boundary_line')[0]).toEqual({
      client: 'wren',
      id: 'line-8',
      base_rev: null,
      line: {
        area: 'gift_or_money',
        whose: 'both',
        text: 'No presents, at feasts either.',
        because: null,
        client_words: 'A card is fine.',
        agreed_on: '2026-03-05',
      },
    });
    expect(await screen.findByText('A card is fine.')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add a line' })).toHaveFocus());
  });

  it('can be changed, and the keys go back to where they came from', async () => {
    render(BoundariesPage, wren);
    await press(`Change: ${TOUCH}`);
    await userEvent.type(await screen.findByLabelText('What it is good for'), 'No surprise.');
    await press('Keep');
    await waitFor(() => expect(of('keep_boundary_line')).toHaveLength(1));
    expect(of('keep_boundary_line')[0]).toMatchObject({
      id: 'line-touch',
      base_rev: 1,
      line: { because: 'No surprise.', client_words: 'Not even to be kind.', whose: 'client' },
    });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: `Change: ${TOUCH}` })).toHaveFocus(),
    );
  });

  it('can be set aside and taken up again, and the keys stay with them', async () => {
    render(BoundariesPage, wren);
    await press(`Set aside: ${TOUCH}`);
    await press(`Take up again: ${TOUCH}`);
    await waitFor(() =>
      expect(of('boundary_line_state')).toEqual([
        { line: 'line-touch', to: 'set_aside' },
        { line: 'line-touch', to: 'in_force' },
      ]),
    );
    const held = screen.getByRole('region', { name: 'Lines that hold' });
    expect(await within(held).findByText(TOUCH)).toBeVisible();
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-of]')).toHaveAttribute('data-of', 'line-touch'),
    );
  });

  it('come back when they were typed and not kept', async () => {
    const first = render(BoundariesPage, wren);
    await press(`Change: ${TOUCH}`);
    await userEvent.type(await screen.findByLabelText('What it is good for'), 'No sur');
    await flushAll();
    first.unmount();
    render(BoundariesPage, wren);
    const good = await screen.findByLabelText('What it is good for');
    await waitFor(() => expect(good).toHaveValue('No sur'));
    await press('Leave it as it was');
    await waitFor(() => expect(of('discard_draft')).toEqual([{ target: 'line-touch' }]));
  });

  it('say beside the field what is in the way, and lose nothing', async () => {
    await begin({
      keep_boundary_line: () =>
        refuse({
          code: 'fields',
          problems: [{ field: 'because', at: null, problem: 'too_long', limit: 300, found: 310 }],
        }),
    });
    render(BoundariesPage, wren);
    await press(`Change: ${TOUCH}`);
    const good = await screen.findByLabelText('What it is good for');
    await userEvent.type(good, 'No surprise.');
    await press('Keep');
    await waitFor(() => expect(good).toHaveAccessibleDescription(/300/));
    expect(good).toHaveValue('No surprise.');
  });

  it('say why they could not be shown, or set aside', async () => {
    await begin({ boundaries: () => refuse({ code: 'not_found' }) });
    const first = render(BoundariesPage, wren);
    expect(await screen.findByRole('alert')).toBeVisible();
    first.unmount();
    await begin({
      boundaries: () =>
        boundariesOf('wren', {
          lines: [
            {
              id: 'l',
              rev: 1,
              state: 'in_force',
              line: {
                area: 'place',
                whose: 'both',
                text: 'We meet here.',
                because: null,
                client_words: null,
                agreed_on: null,
              },
            },
          ],
        }),
      boundary_line_state: () => refuse({ code: 'stale' }),
    });
    render(BoundariesPage, wren);
    await press('Set aside: We meet here.');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByText('We meet here.')).toBeVisible();
  });
});
