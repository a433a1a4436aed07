import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { showTables } from '@/components/chart.svelte';
import { CHECK, pacingOf } from '@/dev/answers/pacing';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
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

describe('the plan in force', () => {
  it('has the client’s words first, the newest before the others, and axe finds nothing serious', async () => {
    await open();
    expect(
      screen.getByText('Plan 3, agreed together on 5 March 2026. Look again by 21 May 2026.'),
    ).toBeVisible();
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first).toHaveTextContent('Her words on pace');
    const said = first!.closest('section')!.querySelectorAll('q');
    expect([...said].map((one) => one.textContent)).toEqual([
      'Ten minutes today, not fifteen.',
      'I keep the lid on until I know the kitchen is safe.',
    ]);
    expect(screen.getByText(/She may lower any limit at any time/)).toBeVisible();
    expect(screen.getByText('up to 10 minutes', { exact: false })).toHaveTextContent(
      'up to 10 minutes, her choice',
    );
    expect(screen.getByText(/at least 15 minutes, from minute 35/)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('makes a limit smaller at once, by the client’s word alone', async () => {
    await open();
    await press('Make it smaller: The hard part');
    expect(screen.getByText(/Her word alone, from now on/)).toBeVisible();
    await userEvent.type(field('From now on'), '8');
    await userEvent.type(field('What she said'), 'Eight.');
    expect(await findings(document.body)).toEqual([]);
    await press(/^From now on/);
    await waitFor(() =>
      expect(of('lower_limit')).toEqual([
        { plan: 'plan-3', limit: 'trauma_minutes', value: 8, client_words: 'Eight.' },
      ]),
    );
    expect(await screen.findByText(/up to 8 minutes/)).toBeVisible();
  });

  it('refuses a larger number kindly and sends nothing', async () => {
    await open();
    await press('Make it smaller: The hard part');
    await userEvent.type(field('From now on'), '20');
    expect(screen.getByText(/asks for more than was agreed, and takes you both/)).toBeVisible();
    const button = screen.getByRole('button', { name: /^From now on/ });
    expect(button).toBeDisabled();
    acts()
      .find(({ key }) => key === 'Ctrl+Enter')!
      .run();
    expect(of('lower_limit')).toEqual([]);
  });

  it('knows that smaller is more minutes where it is about closing', async () => {
    await open();
    await press('Make it smaller: Closing');
    expect(screen.getByText(/more minutes for closing/)).toBeVisible();
    await userEvent.type(field('From now on'), '10');
    expect(screen.getByText(/takes you both/, { selector: 'span' })).toBeVisible();
    await userEvent.clear(field('From now on'));
    await userEvent.type(field('From now on'), '20');
    await press(/^From now on/);
    await waitFor(() => expect(of('lower_limit')).toHaveLength(1));
  });

  it('opens an earlier plan into why it came and what it changed', async () => {
    await open();
    await press(/What changed, and why: Plan 3/);
    expect(screen.getByText('Why: A closing that begins earlier.')).toBeVisible();
    expect(
      screen.getByText(
        'Closing: at least 15 minutes, agreed by both. Before: at least 10 minutes, agreed by both.',
      ),
    ).toBeVisible();
  });
});

describe('plan and done', () => {
  it('leaves a gap where no number was recorded, and says so', async () => {
    await open();
    const point = screen.getByRole('button', { name: /^10: not recorded/ });
    expect(point).toBeVisible();
    expect(screen.getByRole('button', { name: /^9: 0 minutes/ })).toBeVisible();
    const lines = document.querySelectorAll('figure polyline:not(.limit)');
    expect(lines).toHaveLength(2);
  });

  it('reads the chosen session out in words', async () => {
    await open();
    expect(screen.getByText(/^12 minutes, of 15 as agreed/)).toHaveTextContent(
      'How strong, of 10: 3, 6, 3. Closing 15 minutes. Mostly settled.',
    );
    await userEvent.click(screen.getByRole('button', { name: /^12: 18 minutes, 15 agreed/ }));
    expect(screen.getByText('Session 12, 19 February')).toBeVisible();
    expect(screen.getByText(/^18 minutes, of 15 as agreed/)).toBeVisible();
    expect(screen.getByText('9: rest stop')).toBeVisible();
  });

  it('is a table by one key, with the same words', async () => {
    await open();
    const key = acts().find((one) => one.key === 't')!;
    key.run();
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(7);
    expect(within(table).getByText('not recorded')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('looks at the end and at closing too', async () => {
    await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Closing' }));
    expect(screen.getByText('Minutes for closing, by session')).toBeVisible();
    expect(screen.getByRole('button', { name: /^12: 6 minutes, 10 agreed/ })).toBeVisible();
  });
});

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
    await press('Disagree with P14, because…');
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

describe('a plan that is written', () => {
  it('begins from an empty page of two sentences and one act', async () => {
    await open('plum');
    expect(screen.getByText('No plan was written yet.')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    await press(/Write the first plan/);
    expect(of('draft_plan')).toEqual([{ client: 'plum' }]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Plan 1' })).toBeVisible();
    expect(screen.getByText(/no order, and none is ever refused/)).toBeVisible();
  });

  it('lists what is open, and can be in force once nothing is', async () => {
    await open();
    await press(/^Change the plan/);
    await screen.findByRole('heading', { level: 1, name: 'Plan 4' });
    expect(await findings(document.body)).toEqual([]);
    const agree = () => screen.getByRole('button', { name: 'In force from today' });
    expect(agree()).toBeDisabled();
    await userEvent.type(field('What changed, and why'), 'Smaller steps.');
    await userEvent.click(screen.getByRole('radio', { name: 'No' }));
    await press(/^Take \d/);
    expect(agree()).toBeDisabled();
    await userEvent.click(screen.getByRole('radio', { name: 'In part' }));
    expect(screen.getByText('Nothing is open. It can be in force from today.')).toBeVisible();
    await userEvent.click(agree());
    await waitFor(() => expect(of('agree_plan')).toEqual([{ plan: 'plan-draft' }]));
    expect(of('keep_plan')[0]).toMatchObject({
      plan: 'plan-draft',
      body: { number: 4, agreed: 'partly', agreed_on: '2026-03-12', reason: 'Smaller steps.' },
    });
    expect(await screen.findByText(/Plan 4, agreed in part on 12 March 2026/)).toBeVisible();
  });

  it('asks anew who set a number that is new, and says when it takes both', async () => {
    await open();
    await press(/^Change the plan/);
    const group = await screen.findByRole('group', { name: 'The hard part' });
    const chosen = () => within(group).queryByRole('radio', { checked: true });
    expect(chosen()).toHaveTextContent('Her alone');
    const number = within(group).getByLabelText('Minutes');
    await userEvent.clear(number);
    await userEvent.type(number, '12');
    expect(chosen()).toBeNull();
    expect(within(group).getByText(/takes you both/)).toBeVisible();
  });

  it('keeps nothing while a number cannot stand, and says which can', async () => {
    await open();
    await press(/^Change the plan/);
    const group = await screen.findByRole('group', { name: 'How strong' });
    await userEvent.clear(within(group).getByLabelText('Pause above'));
    await userEvent.type(within(group).getByLabelText('Pause above'), '11');
    expect(within(group).getByText('A whole number from 1 to 10 can stand here.')).toBeVisible();
    expect(screen.getByRole('button', { name: /^Keep it for later/ })).toBeDisabled();
  });

  it('goes on with what was typed before the page was left', async () => {
    await begin();
    const first = await open();
    await press(/^Change the plan/);
    await userEvent.type(await screen.findByLabelText('Anchor'), ' And the sill.');
    await flushAll();
    first.unmount();
    await render(PacingPage, { client: 'wren' });
    expect(await screen.findByDisplayValue(/And the sill/)).toBeVisible();
  });

  it('is set aside, and the one in force stays', async () => {
    await open();
    await press(/^Change the plan/);
    await press('Set this draft aside');
    expect(await screen.findByText(/^Plan 3, agreed together/)).toBeVisible();
    expect(of('set_aside_plan')).toEqual([{ plan: 'plan-draft' }]);
  });
});
