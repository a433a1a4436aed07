import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepSelfCareListRequest } from '@/bindings/KeepSelfCareListRequest';
import type { KeepSelfCareLookRequest } from '@/bindings/KeepSelfCareLookRequest';
import { CARE } from '@/dev/answers/own';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import LoadPage from '@/features/load/LoadPage.svelte';
import { lookOf, withOneMore } from './self-care';
import SelfCarePage from './SelfCarePage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('looking after yourself', () => {
  it('shows weeks as words in the wording of then, with no number', async () => {
    render(SelfCarePage);
    expect(await screen.findByText('Some: Lunch on a bench')).toBeVisible();
    expect(screen.getByText('Two full afternoons.')).toBeVisible();
    expect(screen.queryByText(/streak|score|%/i)).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });

  it('keeps what was said and leaves out the rest', async () => {
    render(SelfCarePage);
    await screen.findByText('Some: Lunch on a bench');
    await userEvent.click(screen.getAllByRole('radio', { name: 'No' })[0]!);
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(of('keep_self_care_look')).toHaveLength(1));
    const { look } = of<KeepSelfCareLookRequest>('keep_self_care_look')[0]!;
    expect(look.answers).toEqual([{ key: 'lunch', words: 'Ate away from the desk', tick: 'no' }]);
  });

  it('rewords, adds and takes off things', async () => {
    render(SelfCarePage);
    await userEvent.click(await screen.findByRole('button', { name: 'Change the list' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Take it off: Talked with a colleague I trust' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add a thing' }));
    await userEvent.type(screen.getByLabelText('Thing 2'), 'River');
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(of('keep_self_care_list')).toHaveLength(1));
    const { list } = of<KeepSelfCareListRequest>('keep_self_care_list')[0]!;
    expect(list.things.map(({ words }) => words)).toEqual(['Ate away from the desk', 'River']);
    expect([list.notices, list.on_today]).toEqual([[], false]);
  });

  it('says what was wanted, with a way to leave it', async () => {
    await begin({ self_care: () => ({ ...CARE, notices: ['no_lunch'] }) });
    render(SelfCarePage);
    expect(await screen.findByText(/said no to lunch/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Leave it: / }));
    await waitFor(() => expect(of('leave_self_care_notice')).toEqual([{ notice: 'no_lunch' }]));
  });

  it('gives a new thing a key of its own, and keeps no blank look', () => {
    const more = withOneMore(withOneMore(CARE.list.things));
    expect(new Set(more.map(({ key }) => key)).size).toBe(more.length);
    expect(lookOf({ ticks: {}, note: ' ' }, CARE)).toBeNull();
  });
});

describe('the load of the week', () => {
  it('says facts in sentences and a table, and no verdict', async () => {
    render(LoadPage);
    expect(await screen.findByText('This week: 7 sessions.')).toBeVisible();
    expect(screen.getAllByRole('table')).toHaveLength(2);
    expect(screen.queryByText(/too (much|many)|high|heavy/i)).toBeNull();
    expect(await findings(document.body)).toEqual([]);
  });
});
