import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { showTables } from '@/components/chart.svelte';
import { draftOf, FIRST_PLAN, pacingOf } from '@/dev/sample/pacing';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Answers, type Called } from '@/dev/fake';
import { t } from '@/text/text.svelte';
import { planForm, rebased } from './form';
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

  it('goes on with what was typed after the client made a limit smaller, and with the smaller limit', async () => {
    await open();
    await press(/^Change the plan/);
    await screen.findByRole('heading', { level: 1, name: 'Plan 4' });
    const anchor = t('pacing-anchor');
    await userEvent.clear(field(anchor));
    await userEvent.type(field(anchor), 'The weight of the blanket');
    await press('Back');
    await press('Make it smaller: The hard part');
    await userEvent.type(field('From now on'), '8');
    await press(/^From now on/);
    await waitFor(() => expect(of('lower_limit')).toHaveLength(1));
    await press(/^Go on with plan 4/);
    await waitFor(() => expect(field(anchor)).toHaveValue('The weight of the blanket'));
    await waitFor(() => expect(field(t('pacing-limit-value-trauma_minutes'))).toHaveValue('8'));
    expect(screen.queryByText(/made smaller meanwhile/)).toBeNull();
    await press(/^Keep it for later/);
    await waitFor(() =>
      expect(of('keep_plan')[0]).toMatchObject({
        base_rev: 2,
        body: {
          anchor: 'The weight of the blanket',
          limits: { trauma_minutes: { value: 8, set_by: 'client' } },
        },
      }),
    );
  });

  it('says what had been typed in a limit that the client made smaller meanwhile', async () => {
    await open();
    await press(/^Change the plan/);
    await screen.findByRole('heading', { level: 1, name: 'Plan 4' });
    const minutes = t('pacing-limit-value-trauma_minutes');
    await userEvent.clear(field(minutes));
    await userEvent.type(field(minutes), '12');
    await press('Back');
    await press('Make it smaller: The hard part');
    await userEvent.type(field('From now on'), '8');
    await press(/^From now on/);
    await waitFor(() => expect(of('lower_limit')).toHaveLength(1));
    await press(/^Go on with plan 4/);
    await waitFor(() => expect(field(minutes)).toHaveValue('8'));
    expect(field(minutes)).toHaveAccessibleDescription(
      /made smaller meanwhile, and that stands here\. Typed before it: 12\./,
    );
  });

  it('keeps what was typed where that asks for less than the client said meanwhile', () => {
    const before = planForm(FIRST_PLAN);
    const limit = (value: string) => ({ ...before.limits.trauma_minutes, value });
    const typed = { ...before, limits: { ...before.limits, trauma_minutes: limit('5') } };
    const kept = { ...before.limits, trauma_minutes: limit('8') };
    const over = rebased(typed, kept);
    expect(over.limits.trauma_minutes.value).toBe('5');
    expect(over.met).toEqual({});
  });

  it('loses no words that were typed beside a limit that was made smaller meanwhile', () => {
    const before = planForm(FIRST_PLAN);
    const limit = (value: string, client_words = '') => ({
      ...before.limits.trauma_minutes,
      value,
      client_words,
    });
    const from = { ...before.limits, trauma_minutes: limit('10', 'Ten.') };
    const typed = { ...before, limits_before: from };
    const words = (mine: string, kept: string) =>
      rebased(
        { ...typed, limits: { ...from, trauma_minutes: limit('10', mine) } },
        { ...from, trauma_minutes: limit('8', kept) },
      ).limits.trauma_minutes;
    expect(words('Ten is plenty.', 'Ten.')).toEqual(limit('8', 'Ten is plenty.'));
    expect(words('Ten is plenty.', 'Eight.')).toEqual(limit('8', 'Eight. Ten is plenty.'));
    expect(words('', 'Eight.')).toEqual(limit('8', 'Eight.'));
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

  it('stays to be written on, and says why, where it could not be in force', async () => {
    const agreed = { agreed: 'yes' as const, agreed_on: '2026-03-12', review_on: '2026-04-09' };
    const draft = draftOf({ ...FIRST_PLAN, ...agreed });
    const view = pacingOf('wren', { draft });
    const problems = [{ field: 'review_on', at: null, problem: 'blank', limit: null, found: null }];
    await begin({
      pacing: () => view,
      keep_plan: () => ({ ...view, draft: { ...draft, rev: 2 } }),
      agree_plan: () => refuse({ code: 'fields', problems: problems as never }),
    });
    await open();
    await press(/^Go on with plan 1/);
    await press('In force from today');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Plan 1' })).toBeVisible();
  });

  it('opens again a limit that was being made smaller', async () => {
    const first = await open();
    await press('Make it smaller: The hard part');
    await userEvent.type(field('What she said'), 'Eight is');
    await flushAll();
    first.unmount();
    render(PacingPage, { client: 'wren' });
    expect(await screen.findByDisplayValue('Eight is')).toBeVisible();
  });
});
