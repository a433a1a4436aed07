import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import SensitivitiesPage from './SensitivitiesPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

beforeEach(async () => {
  called = installFake();
  await refresh();
  startAgain();
});

describe('what somebody is sensitive to', () => {
  it('stands with what helps, is taken off and comes back by Undo', async () => {
    const { container } = render(SensitivitiesPage, { client: 'wren' });
    const list = await screen.findByRole('region', { name: 'What to see to' });
    expect(within(list).getByText('What helps: no perfume')).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await press(/^Take off: Perfume/);
    await waitFor(() =>
      expect(of('sensitivity_state')).toEqual([{ sensitivity: 'sens-scent', to: 'taken_off' }]),
    );
    expect(await screen.findByRole('region', { name: 'Taken off' })).toBeVisible();
    await press('Undo');
    await waitFor(() => expect(of('sensitivity_state')).toHaveLength(2));
    expect(of<{ to: string }>('sensitivity_state')[1]!.to).toBe('current');
  });

  it('asks for a sense and for what it is, and says so', async () => {
    render(SensitivitiesPage, { client: 'wren' });
    await press(/^Add something/);
    await userEvent.type(await screen.findByLabelText('What it is'), 'A ticking clock');
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    expect(screen.getByText('It asks for a sense, for what it is, and for a day.')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Hear' }));
    await press('Keep');
    await waitFor(() => expect(of('keep_sensitivity')).toHaveLength(1));
    expect(of('keep_sensitivity')[0]).toMatchObject({
      client: 'wren',
      base_rev: null,
      sensitivity: { what: 'hear', words: 'A ticking clock', helps: null },
    });
  });
});
