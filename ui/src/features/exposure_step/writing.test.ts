import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { Attempt } from '@/bindings/Attempt';
import type { KeepExposureStepRequest } from '@/bindings/KeepExposureStepRequest';
import { step, stepsOf, WREN_STEPS } from '@/dev/answers/exposure_steps';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import StepsPage from './StepsPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const wren = { client: 'wren' };
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const key = (name: string) =>
  acts()
    .find((act) => act.key === name)!
    .run();
const names = () =>
  within(screen.getByRole('region', { name: 'The steps' }))
    .getAllByRole('button', { name: /^Change: / })
    .map((one) => one.getAttribute('aria-label')!.slice('Change: '.length));

const PARKED = 'Sit in the parked car for five minutes';
const STREET = 'Drive to the end of the street';

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

describe('writing one down', () => {
  it('begins with Ctrl+N, in the first field, and stands last', async () => {
    render(StepsPage, wren);
    await screen.findByText('She expects about 4');
    key('Ctrl+N');
    await waitFor(() => expect(screen.getByLabelText('The step')).toHaveFocus());
    await userEvent.keyboard('Look at the car from the window{Tab}2{Tab}With tea{Tab}');
    await userEvent.keyboard('at noon{Enter}from the stairs');
    await userEvent.selectOptions(screen.getByLabelText('Belongs to'), 'A walk outside: Yes');
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    await waitFor(() => expect(of('keep_exposure_step')).toHaveLength(1));
    expect(of('keep_exposure_step')[0]).toEqual({
      client: 'wren',
      id: 'step-5',
      base_rev: null,
      item: 'outside',
      step: {
        label: 'Look at the car from the window',
        expected: 2,
        place: 5,
        variations: ['at noon', 'from the stairs'],
        agreed_on: null,
        client_words: 'With tea',
        attempts: [],
      },
    });
    expect(names().at(-1)).toBe('Look at the car from the window');
  });

  it('changes a step and leaves its tries and its place as they are', async () => {
    render(StepsPage, wren);
    await press(`Change: ${PARKED}`);
    const label = await screen.findByLabelText('The step');
    await waitFor(() => expect(label).toHaveFocus());
    expect(await findings(document.body)).toEqual([]);
    await userEvent.type(label, ', door open');
    await press('Keep');
    await waitFor(() => expect(of('keep_exposure_step')).toHaveLength(1));
    const { step: kept, base_rev } = of<KeepExposureStepRequest>('keep_exposure_step')[0]!;
    expect(base_rev).toBe(1);
    expect(kept).toEqual({ ...WREN_STEPS[0]!.step, label: `${PARKED}, door open` });
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-of]')).toHaveAttribute(
        'data-of',
        'step-parked',
      ),
    );
  });

  it('changes a step that was moved in the meantime from where it stands now', async () => {
    render(StepsPage, wren);
    await press(`Change: ${STREET}`);
    await userEvent.type(await screen.findByLabelText('The step'), ', and back');
    await press(`Move up: ${STREET}`);
    await waitFor(() => expect(of('order_exposure_steps')).toHaveLength(1));
    await press('Keep');
    await waitFor(() => expect(of('keep_exposure_step')).toHaveLength(1));
    expect(of('keep_exposure_step')[0]).toMatchObject({
      base_rev: 2,
      step: { label: `${STREET}, and back`, place: 2 },
    });
  });

  it('adds a try as it was, and leaves what was kept before', async () => {
    render(StepsPage, wren);
    await press(`Add a try: ${PARKED}`);
    expect(await screen.findByLabelText('On which day')).toHaveValue('12 March 2026');
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await userEvent.click(screen.getByRole('radio', { name: /^Done without asking/ }));
    await userEvent.type(screen.getByLabelText('Before, 0 to 10'), '4');
    await userEvent.type(screen.getByLabelText('At its strongest, 0 to 10'), '3');
    expect(screen.getByText(/^At its strongest it was at least as strong/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    expect(await findings(document.body)).toEqual([]);
    await userEvent.clear(screen.getByLabelText('At its strongest, 0 to 10'));
    await userEvent.click(screen.getByRole('radio', { name: 'I did' }));
    await userEvent.type(screen.getByLabelText('A line or two'), 'A lorry came by');
    key('Ctrl+Enter');
    await waitFor(() => expect(of('keep_exposure_step')).toHaveLength(1));
    const { attempts } = of<KeepExposureStepRequest>('keep_exposure_step')[0]!.step;
    expect(attempts.slice(0, 2)).toEqual(WREN_STEPS[0]!.step.attempts);
    expect(attempts[2]).toEqual({
      tried_on: '2026-03-12',
      asked: 'without_asking',
      minutes: null,
      before: 4,
      peak: null,
      after: null,
      stopped_by: 'therapist',
      note: 'A lorry came by',
    });
    expect(await screen.findByText('A lorry came by.')).toBeVisible();
    expect(of('exposure_step_state')).toEqual([]);
  });

  it.each([
    [`Add a try: ${PARKED}`, 'A line or two'],
    [`Change: ${PARKED}`, 'In their words'],
    [/^Add a step/, 'The step'],
  ])('comes back after the page was left: %s', async (act, label) => {
    const first = render(StepsPage, wren);
    await press(act);
    await userEvent.type(await screen.findByLabelText(label), ' half a wo');
    await flushAll();
    first.unmount();
    render(StepsPage, wren);
    await waitFor(async () =>
      expect((await screen.findByLabelText<HTMLInputElement>(label)).value).toMatch(/half a wo$/),
    );
    expect(screen.getByRole('button', { name: 'Throw it away' })).toBeVisible();
    await press('Leave it as it was');
    await waitFor(() => expect(of('discard_draft')).toHaveLength(1));
  });

  it('gives the keys back to where they came from when it is left', async () => {
    render(StepsPage, wren);
    const add = await screen.findByRole('button', { name: `Add a try: ${PARKED}` });
    await userEvent.click(add);
    await press('Leave it as it was');
    await waitFor(() => expect(add).toHaveFocus());
  });

  it('puts a half written try into no change of the step, and loses neither', async () => {
    render(StepsPage, wren);
    await press(`Change: ${PARKED}`);
    await userEvent.type(await screen.findByLabelText('In their words'), ' Slowly.');
    await press(`Add a try: ${PARKED}`);
    await userEvent.type(await screen.findByLabelText('A line or two'), 'Rain');
    await flushAll();
    await press(`Change: ${PARKED}`);
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLTextAreaElement>('In their words').value).toMatch(/Slowly/),
    );
    await press(`Add a try: ${PARKED}`);
    await waitFor(() => expect(screen.getByLabelText('A line or two')).toHaveValue('Rain'));
  });

  it('puts a new step where its number puts it, among those that are in such an order', async () => {
    const steps = [
      step('step-a', 'First', 1, { step: { expected: 2 } }),
      step('step-b', 'Second', 2, { step: { expected: 6 } }),
      step('step-c', 'Left', 3, { state: 'set_aside', step: { expected: 1 } }),
    ];
    await begin({
      exposure_steps: () => stepsOf('wren', { steps }),
      keep_exposure_step: ({ id, step: kept }) =>
        stepsOf('wren', {
          steps: [
            steps[0]!,
            steps[1]!,
            step(id, kept.label, kept.place, { step: kept }),
            steps[2]!,
          ],
        }),
      order_exposure_steps: ({ steps: order }) =>
        stepsOf('wren', {
          steps: order.map((id, at) => step(id, id === 'step-new' ? 'Between' : id, at + 1)),
        }),
    });
    render(StepsPage, wren);
    await press(/^Add a step/);
    await userEvent.type(await screen.findByLabelText('The step'), 'Between');
    await userEvent.type(screen.getByLabelText('How strong it may be'), '4');
    await press('Keep');
    await waitFor(() =>
      expect(of('order_exposure_steps')).toEqual([
        { client: 'wren', steps: ['step-a', 'step-new', 'step-b'] },
      ]),
    );
    await waitFor(() => expect(names()[1]).toBe('Between'));
  });
});

describe('telling a try again', () => {
  const told: Attempt = {
    tried_on: '2026-03-12',
    asked: 'without_asking',
    minutes: 5,
    before: null,
    peak: 4,
    after: null,
    stopped_by: null,
    note: 'A lorry came by',
  };
  const earlier = { ...told, tried_on: '2026-03-05', note: null };
  const withTries = (...attempts: Attempt[]) =>
    stepsOf('wren', {
      steps: [step('s', 'A step', 1, { state: 'in_progress', step: { attempts } })],
    });

  it('is offered for the newest try of today alone', async () => {
    await begin({ exposure_steps: () => withTries(earlier, told) });
    const page = render(StepsPage, wren);
    await screen.findByText('A lorry came by.');
    const again = screen.getAllByRole('button', { name: 'Tell it again: A step' });
    expect(again).toHaveLength(1);
    expect(again[0]!.closest('li')).toHaveTextContent(/A lorry came by/);
    page.unmount();
    await begin({ exposure_steps: () => withTries(told, earlier) });
    render(StepsPage, wren);
    await screen.findByText('A lorry came by.');
    expect(screen.queryByRole('button', { name: /^Tell it again/ })).toBeNull();
  });

  it('puts the new words in the place of the old, and says when the event stays', async () => {
    await begin({ exposure_steps: () => withTries(earlier, told) });
    render(StepsPage, wren);
    await press('Tell it again: A step');
    expect(await screen.findByLabelText('A line or two')).toHaveValue('A lorry came by');
    await waitFor(() => expect(screen.getByLabelText('On which day')).toHaveFocus());
    expect(screen.getByRole('radio', { name: /^Done without asking/ })).toBeChecked();
    const event = /^What was noted before as done without asking/;
    expect(screen.queryByText(event)).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: /^Agreed aloud/ }));
    expect(screen.getByText(event)).toHaveTextContent(
      /nothing came of that event, it is struck through with the try; .* it stays\.$/,
    );
    expect(await findings(document.body)).toEqual([]);
    key('Ctrl+Enter');
    await waitFor(() => expect(of('keep_exposure_step')).toHaveLength(1));
    expect(of<KeepExposureStepRequest>('keep_exposure_step')[0]!.step.attempts).toEqual([
      earlier,
      { ...told, asked: 'agreed_aloud' },
    ]);
  });

  it('is a draft of its own, beside a new try', async () => {
    await begin({ exposure_steps: () => withTries(earlier, told) });
    const first = render(StepsPage, wren);
    await press('Add a try: A step');
    await userEvent.type(await screen.findByLabelText('A line or two'), 'Rain');
    await flushAll();
    await press('Tell it again: A step');
    await waitFor(() =>
      expect(screen.getByLabelText('A line or two')).toHaveValue('A lorry came by'),
    );
    await userEvent.type(screen.getByLabelText('A line or two'), ' slowly');
    await flushAll();
    first.unmount();
    render(StepsPage, wren);
    await press('Tell it again: A step');
    await waitFor(() =>
      expect(screen.getByLabelText('A line or two')).toHaveValue('A lorry came by slowly'),
    );
    await press('Add a try: A step');
    await waitFor(() => expect(screen.getByLabelText('A line or two')).toHaveValue('Rain'));
  });

  it('says so where its day is over, and keeps what was typed in sight', async () => {
    const body = { is: 'again', step: 's', nth: 0, ...told, tried_on: '2026-03-11', note: 'Hail' };
    await begin({
      exposure_steps: () => withTries({ ...told, tried_on: '2026-03-11' }),
      drafts_of: () => ({
        minted: 'minted',
        drafts: [{ target: 'd', session: null, base_rev: null, at: 0, body }],
      }),
    });
    render(StepsPage, wren);
    await waitFor(() => expect(screen.getByLabelText('A line or two')).toHaveValue('Hail'));
    expect(screen.getByText(/^Its day is over/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
    await press('Leave it as it was');
    await waitFor(() => expect(of('discard_draft')).toEqual([{ target: 'd' }]));
  });
});
