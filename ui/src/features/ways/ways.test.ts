import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { isOn, sectionName } from '@/app/ways.svelte';
import type { AppState } from '@/bindings/AppState';
import { ANSWERS } from '@/dev/answers';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import { STATE } from '@/dev/sample/desk';
import MorePage from '@/features/around/MorePage.svelte';
import SectionRow from '@/features/client/SectionRow.svelte';
import PracticePage from '@/features/practice/PracticePage.svelte';
import QuietToday from './QuietToday.svelte';
import WaysPage from './WaysPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);

async function begin(state: Partial<AppState> = {}, other: Partial<Answers> = {}) {
  called = installFake({ ...other, app_state: () => ({ ...STATE, ...state }) });
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('more ways of working', () => {
  it('says each with one sentence, and leaves what holds records where it is', async () => {
    render(WaysPage);
    const pace = await screen.findByRole('checkbox', { name: 'A plan for the pace' });
    expect(pace).toBeChecked();
    expect(pace).toBeDisabled();
    expect(screen.getByText(/It stays here, because something is kept in it\./)).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'The week’s load' }));
    await waitFor(() => expect(of('choose_way')).toEqual([{ way: 'load', wanted: false }]));
    expect(await findings(document.body)).toEqual([]);
  });

  it('hides ways in, never what is always there', async () => {
    await begin({ ways: [] });
    expect(isOn('measures')).toBe(false);
    render(MorePage, { client: 'holt' });
    expect(await screen.findByRole('button', { name: 'Goals and progress' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Numbers from paper forms' })).toBeNull();
    render(PracticePage);
    expect(await screen.findByRole('button', { name: 'Directory' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Words you use often' })).toBeNull();
  });

  it('calls a section as the practice does', async () => {
    await begin({ section_names: [{ section: 'between', name: 'The two of us' }] });
    expect(sectionName('between')).toBe('The two of us');
    expect(sectionName('sessions')).toBe('Sessions');
    render(SectionRow, { client: 'wren', code: 'WREN-07', cue: null, current: 'client' });
    expect(await screen.findByRole('button', { name: 'The two of us' })).toBeVisible();
  });

  it('keeps names, and a blank one is ours', async () => {
    render(WaysPage);
    await userEvent.type(await screen.findByLabelText('Sessions'), 'Hours');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the names' }));
    const names = [{ section: 'sessions', name: 'Hours' }];
    await waitFor(() => expect(of('keep_section_names')).toEqual([{ names }]));
  });
});

describe('what today says quietly', () => {
  it('is nothing where nothing is suggested', async () => {
    const { container } = render(QuietToday);
    await waitFor(() => expect(of('quiet_today')).toHaveLength(1));
    expect(container.textContent?.trim()).toBe('');
  });

  it('names three parts, switches none on, and can be left', async () => {
    await begin(
      {},
      {
        ...ANSWERS,
        quiet_today: () => ({ suggested: ['pacing', 'self_care', 'load'], look_is_open: false }),
      },
    );
    render(QuietToday);
    expect(await screen.findByText(/None of them is switched on\./)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Leave it' }));
    await waitFor(() => expect(screen.queryByText(/None of them is switched on/)).toBeNull());
    expect(of('choose_way')).toEqual([]);
  });
});
