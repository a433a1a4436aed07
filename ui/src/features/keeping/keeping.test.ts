import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { erasingOf, keepingOf } from '@/dev/answers/keeping';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import RetentionPage from '@/features/retention/RetentionPage.svelte';
import TrashPage from '@/features/trash/TrashPage.svelte';
import ErasingPage from './ErasingPage.svelte';
import KeepingPage from './KeepingPage.svelte';

let called: Called[];
const of = (command: string) => called.filter((one) => one.command === command);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('how long records are kept', () => {
  it('says until when and why, and puts a hold on with a reason', async () => {
    render(KeepingPage, { client: 'slate' });
    expect(await screen.findByText(/counted from the last contact/)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    expect(screen.getByText(/tell your insurer before you answer/)).toBeVisible();
    await userEvent.type(screen.getAllByLabelText('Why')[0]!, 'A complaint.');
    await press('Put a hold on');
    await waitFor(() => expect(of('hold_records')).toHaveLength(1));
    expect(of('hold_records')[0]!.request).toMatchObject({ on: true, reason: 'A complaint.' });
    expect(await screen.findByText('The hold is on.')).toBeVisible();
  });

  it('asks for nothing where the day of birth is known, and says so where it is not', async () => {
    await begin({ keeping: () => keepingOf({ knows_birth: false, because: 'birth_unknown' }) });
    render(KeepingPage, { client: 'slate' });
    expect(await screen.findByText(/eighteen years are added/)).toBeVisible();
  });
});

describe('what is typed about it', () => {
  const reasons = () => screen.getAllByLabelText<HTMLTextAreaElement>('Why');

  it('comes back after the page was left, each form its own, and opens where it stands', async () => {
    render(KeepingPage, { client: 'slate' });
    await screen.findByText(/counted from the last contact/);
    await userEvent.type(reasons()[0]!, 'A complai');
    await userEvent.type(reasons()[1]!, 'The court asks');
    await flushAll();
    cleanup();
    render(KeepingPage, { client: 'slate' });
    await waitFor(() => expect(reasons()[0]).toHaveValue('A complai'));
    expect(reasons()[1]).toHaveValue('The court asks');
    for (const reason of reasons()) expect(reason.closest('details')).toHaveAttribute('open');
    expect(await findings(document.body)).toEqual([]);
  });

  it('of the one stays when the other is kept, and nothing of what was kept waits', async () => {
    render(KeepingPage, { client: 'slate' });
    await screen.findByText(/counted from the last contact/);
    await userEvent.type(reasons()[1]!, 'The court asks');
    await userEvent.type(reasons()[0]!, 'A complaint.');
    await flushAll();
    await press('Put a hold on');
    expect(await screen.findByText('The hold is on.')).toBeVisible();
    expect(reasons().at(-1)).toHaveValue('The court asks');
    const kept = of('keep_draft').map((one) => one.request as { target: string; body: object });
    const hold = kept.find(({ body }) => 'on' in body)!;
    await waitFor(() =>
      expect(of('discard_draft').map((one) => one.request)).toContainEqual({ target: hold.target }),
    );
  });

  it('stays where the hold is refused, beside the field that is meant', async () => {
    const problems = [{ field: 'reason', at: null, problem: 'blank', limit: null, found: null }];
    await begin({ hold_records: () => refuse({ code: 'fields', problems }) });
    render(KeepingPage, { client: 'slate' });
    await press('Put a hold on');
    await waitFor(() => expect(reasons()[0]).toHaveAttribute('aria-invalid', 'true'));
  });
});

describe('erasing', () => {
  it('says kinds in words and prints the list, which is the practice’s own paper', async () => {
    render(ErasingPage, { client: 'slate' });
    expect(await screen.findByText('Stick B: copies that lie there now: 3')).toBeVisible();
    expect(document.body.textContent).not.toMatch(/alliance_note|alliance note:/);
    await press('Print this list');
    expect(route()).toEqual({
      name: 'print',
      params: { document: { kind: 'erasing_list', client: 'slate' } },
    });
  });

  it('prints each certificate from the page of the practice', async () => {
    render(RetentionPage);
    await userEvent.click(await screen.findByRole('button', { name: /^Print the certificate of/ }));
    expect(route()).toMatchObject({
      name: 'print',
      params: { document: { kind: 'erasure_certificate' } },
    });
  });

  it('needs a reason, a second step and the code, and then shows the certificate', async () => {
    render(ErasingPage, { client: 'slate' });
    expect(await screen.findByText('Stick B: copies that lie there now: 3')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    expect(screen.queryByRole('button', { name: 'I have read this and want to go on' })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'The client asked for it' }));
    await press('I have read this and want to go on');
    const erase = await screen.findByRole('button', { name: 'Erase for good' });
    expect(erase).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Type SLATE-03 to erase'), 'SLATE-03');
    await userEvent.click(erase);
    expect(await screen.findByRole('heading', { level: 1, name: 'Erased' })).toBeVisible();
    expect(of('erase_client')[0]!.request).toMatchObject({
      code: 'SLATE-03',
      early: 'asked_by_client',
    });
  });

  it('names what stays and is tied to them, what waits for an answer, and what it does not reach', async () => {
    const tie = { record: 'meet', kind: 'supervision_entry', on: '2026-03-05' } as const;
    await begin({ erasing: () => erasingOf({ tied: 1, tied_to: [tie], open_requests: 1 }) });
    render(ErasingPage, { client: 'slate' });
    expect(await screen.findByText(/wait for an answer: 1/)).toBeVisible();
    expect(screen.getByText(/sealed file for a colleague, if one was made/)).toBeVisible();
    expect(screen.getByText(/Earlier versions of such a record stay/)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    await press('Supervision, 5 March 2026');
    expect(route()).toMatchObject({ name: 'history', params: { record: 'meet' } });
  });

  it('has a certificate that claims nothing of older folders and the sealed file', async () => {
    render(RetentionPage);
    const paper = await screen.findByText(/Older folders of this vault.*were not reached/);
    expect(paper).toHaveTextContent(/sealed file for a colleague/);
    expect(paper).not.toHaveTextContent(/every earlier copy/);
  });

  it('is not offered under a hold', async () => {
    await begin({ erasing: () => erasingOf({ is_held: true }) });
    render(ErasingPage, { client: 'slate' });
    expect(await screen.findByText(/A legal hold is on/)).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('the practice', () => {
  it('shows whose day is over, and what remains of whom', async () => {
    render(RetentionPage);
    expect(await screen.findByText('The day has passed')).toBeVisible();
    expect(screen.getByText(/The records of FERN-04 were erased/)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('has a trash that may be empty', async () => {
    render(TrashPage);
    expect(await screen.findByText('Nothing lies here')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });
});
