import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { showTables } from '@/components/chart.svelte';
import { CHECK, pacingOf } from '@/dev/sample/pacing';
import { installFake, type Answers, type Called } from '@/dev/fake';
import { t } from '@/text/text.svelte';
import PacingPage from './PacingPage.svelte';

let called: Called[];
const of = (command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request);
const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0]!);
const field = (name: string) => screen.getByLabelText(name);

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
  showTables(false);
}
beforeEach(() => begin());

const open = async (client = 'wren') => {
  const page = render(PacingPage, { client });
  await screen.findByRole('heading', { level: 1 });
  return page;
};

describe('the findings', () => {
  it('show their working: a tentative sentence, what was recorded, the rule, and ways to go on', async () => {
    await open();
    const finding = screen.getByRole('article', { name: /An answer in the check-in was low/ });
    expect(finding).toHaveTextContent('only she can say');
    expect(finding).toHaveTextContent(
      'pace, of 10: 5; middle of the earlier answers to that: 7.5.',
    );
    expect(finding).toHaveTextContent('Rule P14');
    expect(within(finding).getByText('By your own numbers, today')).toBeVisible();
    expect(finding.querySelector('.clay')).toHaveTextContent('Worth a look.');
    const note = screen.getByRole('article', { name: /stop signal was used and honoured/ });
    expect(note).toHaveTextContent(
      'Session 14, 5 March: stop signal, times used: 1; honoured: yes.',
    );
    expect(note.querySelector('.clay')).toBeNull();
  });

  it('have two options at least, and leaving it as it is stands last', async () => {
    await open();
    for (const finding of screen.getAllByRole('article')) {
      const options = [...finding.querySelectorAll('.could > :not(.quiet)')];
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect(options.at(-1)).toHaveTextContent('Leave as it is');
    }
  });

  it('lead where something can be done, and do nothing else', async () => {
    await open();
    const before = called.length;
    await press('Ask about that answer');
    expect(route()).toEqual({ name: 'check_ins', params: { client: 'wren' } });
    expect(called.slice(before).filter(({ command }) => !command.includes('draft'))).toEqual([]);
  });

  it('can be disagreed with, in words', async () => {
    await open();
    await press('Disagree, because… (P14)');
    const words = field('Because');
    await userEvent.type(words, 'the slip was filled in for two of us.');
    await press('Keep');
    await waitFor(() =>
      expect(of('answer_pacing_check')).toEqual([
        {
          client: 'wren',
          response: 'disagree',
          words: 'P14: the slip was filled in for two of us.',
        },
      ]),
    );
    expect(await screen.findByText(/^P14: the slip/)).toBeVisible();
  });

  it('are answered as a whole in three equal ways', async () => {
    await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Talked about together' }));
    await press('Keep');
    await waitFor(() =>
      expect(of('answer_pacing_check')).toEqual([
        { client: 'wren', response: 'discussed_with_client', words: null },
      ]),
    );
  });

  it('can be switched off with a reason, and then say that they are off and why', async () => {
    await open();
    await press('Switch the check off');
    expect(screen.getByRole('button', { name: 'Switch the check off' })).toBeDisabled();
    await userEvent.type(field('Why'), 'We look at it by talking.');
    await press('Switch the check off');
    expect(await screen.findByText('The check is off for this client.')).toBeVisible();
    expect(screen.getByText('We look at it by talking.')).toBeVisible();
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByText(/record keeping and reflection/)).toBeVisible();
    expect(of('switch_pacing_check')).toEqual([
      { client: 'wren', is_on: false, reason: 'We look at it by talking.' },
    ]);
  });

  it('keep the reason for switching them off while it is typed, and open it again where it was left', async () => {
    const page = await open();
    await press('Switch the check off');
    await userEvent.type(field('Why'), 'We look at it by tal');
    await flushAll();
    expect(of('keep_draft').at(-1)).toMatchObject({
      kind: 'pacing_run',
      client: 'wren',
      body: { turns: 'off', switch_reason: 'We look at it by tal' },
    });
    page.unmount();
    await open();
    await waitFor(() => expect(field('Why')).toHaveValue('We look at it by tal'));
    const answer = screen.getByRole('region', { name: t('pacing-answer') });
    expect(within(answer).queryByRole('radio', { checked: true })).toBeNull();
    await press('Leave it');
    expect(screen.queryByLabelText('Why')).toBeNull();
    expect(of('discard_draft')).toHaveLength(1);
  });

  it('say that too little was recorded, and that nothing asks for a look, without a colour', async () => {
    const check = { ...CHECK, outcome: { level: 'too_little' as const, findings: [] } };
    await begin({ pacing: ({ client }) => pacingOf(client, { check }) });
    const page = await open();
    expect(screen.getByRole('heading', { name: 'Not enough recorded' })).toBeVisible();
    page.unmount();
    const steady = { ...CHECK, outcome: { level: 'steady' as const, findings: [] } };
    await begin({ pacing: ({ client }) => pacingOf(client, { check: steady }) });
    await open();
    expect(screen.getByText('Nothing here asks for a look.')).toBeVisible();
    expect(document.querySelector('.clay, .moss')).toBeNull();
  });
});
