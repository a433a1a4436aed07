import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { KeepScheduleChangeRequest } from '@/bindings/KeepScheduleChangeRequest';
import { MOVED_BY_ME, OTHERS, times, wrenTimes } from '@/dev/answers/times';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { blankChange, changeForm, changeOf } from './change';
import TimesPage from './TimesPage.svelte';

let called: Called[];
const of = (command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request);
const kept = () => of('keep_schedule_change') as KeepScheduleChangeRequest[];
const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const choose = async (name: string) => userEvent.click(await screen.findByRole('radio', { name }));

async function opened(other: Partial<Answers> = {}, params: { session?: string } = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
  const page = render(TimesPage, { client: 'wren', ...params });
  await screen.findByRole('heading', { level: 1, name: 'Times' });
  return page;
}
const waiting = () => screen.getByRole('region', { name: 'Still to talk about' });

beforeEach(() => document.body.replaceChildren());

describe('writing a change down', () => {
  it('is one key away, goes by keys alone, and chooses nothing beforehand', async () => {
    const { container } = await opened(times([]));
    await waitFor(() => expect(acts().some(({ key }) => key === 'Ctrl+N')).toBe(true));
    acts()
      .find(({ key }) => key === 'Ctrl+N')!
      .run();
    const session = await screen.findByLabelText('Session');
    await waitFor(() => expect(session).toHaveFocus());
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.selectOptions(session, 'wren-14');
    await userEvent.keyboard('{Tab}{Enter}{Tab}{Enter}');
    expect(await findings(container)).toEqual([]);
    acts()
      .find(({ key }) => key === 'Ctrl+Enter')!
      .run();
    await waitFor(() => expect(kept()).toHaveLength(1));
    expect(kept()[0]).toEqual({
      session: 'wren-14',
      id: 'change-new',
      base_rev: null,
      is_closed: false,
      change: {
        what: 'began_late',
        by: 'therapist',
        changed_on: '2026-03-12',
        notice_hours: null,
        reason_shown: null,
        how_told: null,
        alternatives_offered: null,
        impact_acknowledged: null,
        client_view: null,
      },
    });
  });

  it('by the client asks for words alone, and for no reason, notice or answer', async () => {
    await opened(times([]));
    await press('Write down a change of time');
    await choose('Them');
    expect(screen.getByText(/^Nothing more is needed/)).toBeVisible();
    expect(screen.getByLabelText('What they said about it')).toBeVisible();
    for (const asked of ['How it was told', 'Hours before', /^Reason/, 'Told or noticed on'])
      expect(screen.queryByLabelText(asked)).toBeNull();
    expect(screen.queryByRole('radiogroup', { name: 'What it was like' })).toBeNull();
    await choose('Called off');
    await userEvent.selectOptions(screen.getByLabelText('Session'), 'wren-13');
    await press('Keep');
    expect(await screen.findByText(/It stands among the earlier changes\.$/)).toBeVisible();
    expect(kept()[0]?.change).toMatchObject({ what: 'called_off', by: 'client' });
  });

  it('offers what can be of the session, and lets go of nothing but what cannot', async () => {
    const refusal = { field: 'what', problem: 'out_of_place', at: null, limit: null, found: null };
    await opened({
      ...times([]),
      keep_schedule_change: () => refuse({ code: 'fields', problems: [refusal] }),
    });
    await press('Write down a change of time');
    await userEvent.selectOptions(screen.getByLabelText('Session'), 'wren-14');
    expect(screen.queryByRole('radio', { name: 'Moved' })).toBeNull();
    await choose('Ran over');
    await choose('Me');
    await userEvent.selectOptions(screen.getByLabelText('Session'), 'wren-7');
    expect(screen.queryByRole('radio', { name: 'Ran over' })).toBeNull();
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1);
    await choose('Called off');
    await press('Keep');
    expect(await screen.findByText('This does not belong here.')).toBeVisible();
  });

  it('takes from the session what became of it', async () => {
    await opened(times([]), { session: 'wren-10' });
    await press('Write down a change of time');
    expect(screen.getByLabelText('Session')).toHaveValue('wren-10');
    expect(screen.getByRole('radio', { name: 'Moved' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Me' })).toBeChecked();
  });

  it('does not keep a day that is half typed', async () => {
    await opened(times([]), { session: 'wren-10' });
    await press('Write down a change of time');
    const on = screen.getByLabelText('Told or noticed on');
    await userEvent.clear(on);
    await userEvent.type(on, '11 Febr');
    await press('Keep');
    expect(kept()).toEqual([]);
  });

  it('keeps what is typed as a draft when it is refused', async () => {
    await opened(
      { ...times([]), keep_schedule_change: () => refuse({ code: 'disk_full' }) },
      { session: 'wren-10' },
    );
    await press('Write down a change of time');
    await userEvent.type(screen.getByLabelText('What they said about it'), 'I waited.');
    await press('Keep');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('What they said about it')).toHaveValue('I waited.');
    await flushAll();
    expect(of('keep_draft').at(-1)).toMatchObject({
      kind: 'schedule_change',
      client: 'wren',
      body: { client_view: 'I waited.' },
    });
  });

  it('shows both where it was changed somewhere else, and puts neither in the place of the other', async () => {
    const elsewhere = {
      ...MOVED_BY_ME,
      rev: 2,
      change: { ...MOVED_BY_ME.change, client_view: 'I was angry.' },
    };
    let isMoved = false;
    await opened({
      times: () => wrenTimes([isMoved ? elsewhere : MOVED_BY_ME]),
      keep_schedule_change: (request) => {
        isMoved = true;
        if (request.base_rev === 1) refuse({ code: 'stale' });
        return wrenTimes([elsewhere]);
      },
    });
    await press(/^Add what is known/);
    await userEvent.type(screen.getByLabelText('What they said about it'), ' And today too.');
    await press('Keep');
    const there = await screen.findByRole('region', { name: 'What is kept now' });
    expect(there).toHaveTextContent('I was angry.');
    expect(screen.getByLabelText('What they said about it')).toHaveValue(
      'It frightened me. And today too.',
    );
    await press('Keep');
    await waitFor(() => expect(kept().at(-1)).toMatchObject({ base_rev: 2 }));
    expect(kept().at(-1)?.change.client_view).toBe('It frightened me. And today too.');
  });

  it.each([
    ['acknowledged', /^I have said it/],
    ['struck through', /^Entered in error/],
  ])('goes on while another change is %s', async (_, act) => {
    await opened();
    await press('Write down a change of time');
    await userEvent.selectOptions(screen.getByLabelText('Session'), 'wren-14');
    await choose('Me');
    const view = screen.getByLabelText('What they said about it');
    await userEvent.type(view, 'I wai');
    await press(act);
    if (act.test('Entered in error')) await press('Strike it through');
    await screen.findByText(/^(Noted\. You can close it|Struck through)/);
    expect(screen.getByLabelText('What they said about it')).toBe(view);
    expect(view).toHaveValue('I wai');
    expect(screen.getByLabelText('Session')).toHaveValue('wren-14');
  });

  it('goes on while another change is closed, and while that is undone', async () => {
    const said = { ...MOVED_BY_ME.change, impact_acknowledged: true };
    await opened(times([{ ...MOVED_BY_ME, state: 'acknowledged', change: said }]));
    await press('Write down a change of time');
    await choose('Me');
    await press(/^Nothing left to say/);
    await press('Undo');
    await waitFor(() => expect(kept()).toHaveLength(2));
    expect(screen.getByRole('radio', { name: 'Me' })).toBeChecked();
  });
});

describe('what was typed earlier', () => {
  const found = (body: object, base_rev: number | null, target: string): Partial<Answers> => ({
    drafts_of: () => ({
      minted: 'minted',
      drafts: [{ target, session: null, base_rev, at: 0, body }],
    }),
  });

  it('is found in its place, beside what was kept since', async () => {
    const now = { ...MOVED_BY_ME, rev: 3 };
    await opened({
      ...times([now]),
      ...found({ client_view: 'I stood there.', from_rev: 1 }, 1, 'change-10'),
    });
    expect(await screen.findByDisplayValue('I stood there.')).toBeVisible();
    const there = screen.getByRole('region', { name: 'What is kept now' });
    expect(there).toHaveTextContent('It frightened me.');
    await userEvent.click(within(there).getByRole('button', { name: 'Leave what is kept' }));
    await waitFor(() => expect(of('discard_draft')).toEqual([{ target: 'change-10' }]));
    expect(await within(waiting()).findByText('It frightened me.')).toBeVisible();
    expect(kept()).toEqual([]);
  });

  it('opens no form for what was struck through meanwhile', async () => {
    const { container } = await opened({
      ...times([{ ...MOVED_BY_ME, is_voided: true, is_open: false }]),
      ...found({ client_view: 'I stood there.' }, 1, 'change-10'),
    });
    await screen.findByText('Nothing is waiting to be talked about.');
    expect(container.querySelector('form')).toBeNull();
  });

  it('is discarded with what was entered in error', async () => {
    await opened();
    await press(/^Add what is known/);
    await userEvent.type(screen.getByLabelText('What they said about it'), ' More.');
    await flushAll();
    await press('Write down a change of time');
    await press(/^Entered in error/);
    await press('Strike it through');
    await waitFor(() => expect(of('discard_draft')).toEqual([{ target: 'change-10' }]));
  });
});

describe('the form', () => {
  it('gives back what is there, unchanged', () => {
    for (const view of [MOVED_BY_ME, ...OTHERS])
      expect(changeOf(changeForm(view), view.change)).toEqual(view.change);
  });

  it('is not whole before it says what, who and which session', () => {
    const form = blankChange(null, '2026-03-12');
    expect(changeOf(form, null)).toBeNull();
    const whole = { ...form, session: 'wren-14', what: 'ran_over', by: 'other' } as const;
    expect(changeOf(whole, null)).toMatchObject({ impact_acknowledged: null, notice_hours: null });
  });

  it('drops what was typed about the telling when it was the client after all', () => {
    const form = { ...changeForm(MOVED_BY_ME), by: 'client' as const, notice_hours: 3 };
    expect(changeOf({ ...form, acknowledged: 'no' }, null)).toMatchObject({
      notice_hours: null,
      how_told: null,
      impact_acknowledged: null,
      client_view: 'It frightened me.',
    });
  });
});
