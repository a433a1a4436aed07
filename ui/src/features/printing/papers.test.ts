import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentOf } from '@/bindings/DocumentOf';
import { go, route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { ANSWERS } from '@/dev/answers';
import { findings } from '@/dev/axe';
import { installFake, type Called } from '@/dev/fake';
import { PRINTED } from '@/dev/sample/papers';
import Papers from './Papers.svelte';
import PreviewPage from './PreviewPage.svelte';

let called: Called[];
const last = (command: string) => called.filter((one) => one.command === command).at(-1);

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

describe('the papers of a client', () => {
  it('say what was printed, when, and which copy', async () => {
    const { container } = render(Papers, { client: 'wren' });
    expect(await screen.findByText(/Our safety agreement, version 3/)).toHaveTextContent(
      'Our safety agreement, version 3 printed 5 March 2026, the copy that stays here, 4 pages',
    );
    expect(screen.getByText(/Your no and your yes/)).toHaveTextContent('the copy that went home');
    expect(await findings(container)).toEqual([]);
  });

  it('call each of the three agreements by its name', async () => {
    const [, paper] = PRINTED;
    const named = (document: 'treatment_agreement' | 'confidentiality_statement') => ({
      ...paper!,
      id: document,
      event: { ...paper!.event, document },
    });
    installFake({
      papers: () => [named('treatment_agreement'), named('confidentiality_statement')],
    });
    render(Papers, { client: 'wren' });
    expect(await screen.findByText(/^How we work together, version 3/)).toBeVisible();
    expect(screen.getByText(/^What stays between us, version 3/)).toBeVisible();
  });

  it('are none before any was printed', async () => {
    render(Papers, { client: 'holt' });
    expect(await screen.findByText('Nothing was printed for this client yet.')).toBeVisible();
  });

  it('show the newest few, and the rest when they are asked for', async () => {
    const many = Array.from({ length: 6 }, (_, at) => ({ ...PRINTED[0]!, id: `print-${at}` }));
    installFake({ papers: () => many });
    render(Papers, { client: 'wren' });
    await userEvent.click(await screen.findByRole('button', { name: 'Show 2 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });

  it('begin with two that can be made at any time', async () => {
    render(Papers, { client: 'wren' });
    await userEvent.click(await screen.findByRole('button', { name: /privacy page/ }));
    expect(route()).toMatchObject({
      name: 'print',
      params: { document: { kind: 'privacy_statement', client: 'wren' }, client: 'wren' },
    });
    await userEvent.click(screen.getByRole('button', { name: /a blank “Before we start”/ }));
    expect(route()).toMatchObject({ params: { document: { kind: 'before_we_start' } } });
  });
});

describe('the preview of other papers', () => {
  const documents: DocumentOf[] = [
    { kind: 'consent_snapshot', client: 'wren', on: '2026-03-05' },
    { kind: 'withdrawal_slip', event: 'event-1' },
    { kind: 'crisis_sheet', client: 'wren' },
    { kind: 'wallet_card', client: 'wren', plain: true },
    { kind: 'preparation_card', card: 'card-1', client: 'wren' },
    { kind: 'privacy_statement', client: 'wren' },
    { kind: 'before_we_start', client: 'wren' },
    { kind: 'progress_report', report: 'report-2' },
    { kind: 'goals', client: 'wren' },
    { kind: 'hand_over_letter', ending: 'ending-1' },
    { kind: 'trail_extract', client: 'wren', from: '2026-03-01', to: '2026-03-05' },
  ];

  it.each(documents)('of $kind asks where it will live and has its own name', async (document) => {
    const { container } = render(PreviewPage, { document, client: 'wren' });
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(/agreement|papers-/);
    await userEvent.click(await screen.findByRole('button', { name: 'Show the pages' }));
    expect(last('preview')?.request).toMatchObject({ document, copy: 'stays_here' });
    expect(screen.queryByRole('group', { name: 'Lines to sign on for' })).toBeNull();
    expect(await findings(container)).toEqual([]);
  });

  it.each([
    [{ kind: 'progress_report', report: 'report-2' }, 'How things seem to be going', true],
    [{ kind: 'goals', client: 'wren' }, 'Goals', false],
    [{ kind: 'hand_over_letter', ending: 'ending-1' }, 'Letter for whoever comes next', true],
  ] as [DocumentOf, string, boolean][])(
    'of $kind is offered only in the copies that it has',
    async (document, title, isOnlyTheirs) => {
      installFake({
        client: async (request, say) => {
          const view = await ANSWERS.client(request, say);
          return { ...view, client: { ...view.client, paper_at_home: 'may_go' } };
        },
      });
      render(PreviewPage, { document, client: 'wren' });
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
      const other = await screen.findByRole('radio', { name: 'Someone may read it' });
      if (isOnlyTheirs) {
        expect(other).toBeDisabled();
        expect(other).toHaveAccessibleDescription(/no form for a place where someone may read it/);
      } else expect(other).toBeEnabled();
      await waitFor(() =>
        expect(screen.getByRole('radio', { name: 'It goes home' })).toBeEnabled(),
      );
      await userEvent.click(screen.getByRole('radio', { name: 'It goes home' }));
      await userEvent.click(screen.getByRole('button', { name: 'Show the pages' }));
      expect(await screen.findByRole('radio', { name: 'Extra, 24 pt' })).toBeVisible();
      expect(await screen.findByRole('img', { name: 'Page 1 of 1' })).toBeVisible();
    },
  );

  it('leads back to the page from which it was opened', async () => {
    go('reports', { client: 'wren' });
    const document = { kind: 'progress_report' as const, report: 'report-2' };
    go('print', { document, client: 'wren' });
    render(PreviewPage, { document, client: 'wren' });
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    expect(route()).toEqual({ name: 'reports', params: { client: 'wren' } });
  });

  it('of another agreement has its name and its version', async () => {
    const document = { kind: 'agreement_version' as const, id: 'treatment-1' };
    render(PreviewPage, { document, client: 'wren', about: 'treatment' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('How we work together');
    expect(await screen.findByText('Version 1, in force')).toBeVisible();
    expect(last('agreement')?.request).toEqual({ client: 'wren', about: 'treatment' });
  });

  it('warns when a card repeats the stop word, and says how much a copy leaves out', async () => {
    installFake({
      preview: async (request, say) => ({
        ...(await ANSWERS.preview(request, say)),
        repeats: ['kettle'],
        left_out: 3,
      }),
    });
    const document = { kind: 'wallet_card' as const, client: 'wren', plain: false };
    render(PreviewPage, { document, client: 'wren', copy: 'goes_home' as const });
    expect(await screen.findByText(/repeats the stop word: kettle/)).toBeVisible();
    expect(screen.getByText(/3 things are left out/)).toBeVisible();
  });

  it('for nobody yet stays here', async () => {
    render(PreviewPage, { document: { kind: 'before_we_start' as const, client: null } });
    expect(await screen.findByRole('radio', { name: 'It goes home' })).toBeDisabled();
    expect(screen.getByRole('radio', { name: 'It stays here' })).toBeEnabled();
  });
});
