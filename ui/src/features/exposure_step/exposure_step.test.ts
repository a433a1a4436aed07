import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { Attempt } from '@/bindings/Attempt';
import type { ExposureStepView } from '@/bindings/ExposureStepView';
import type { KeepExposureStepRequest } from '@/bindings/KeepExposureStepRequest';
import type { Standing } from '@/bindings/Standing';
import { step, stepsOf, TASKS, WREN_STEPS } from '@/dev/answers/exposure_steps';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import PacingPage from '@/features/pacing/PacingPage.svelte';
import { isPeakLow, moved, placeAfter, stepForm, stepOf, tryForm, tryOf } from './forms';
import StepsPage from './StepsPage.svelte';
import { itemWords, mayBecome, tryWords } from './words';

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
const WALK = 'Walk past the car park';
const STREET = 'Drive to the end of the street';

async function begin(other: Partial<Answers> = {}) {
  called = installFake(other);
  await refresh();
  startAgain();
}
beforeEach(() => begin());

const TRY: Attempt = {
  tried_on: '2026-02-20',
  asked: 'agreed_before',
  minutes: 5,
  before: 4,
  peak: 5,
  after: 2,
  stopped_by: 'client',
  note: null,
};

describe('what is said of a step', () => {
  it('tells a try in sentences, and leaves out what was not recorded', () => {
    expect(tryWords(TRY, 'they')).toBe(
      '20 February, 5 minutes, 4 before, 5 at its strongest, 2 after. Stopped by them. It was agreed.',
    );
    const bare = { minutes: null, before: null, peak: null, after: null, stopped_by: null };
    expect(tryWords({ ...TRY, ...bare, asked: 'not_sure', tried_on: '2025-12-02' }, 'she')).toBe(
      '2 December 2025. Not sure whether it had been asked.',
    );
    expect(tryWords({ ...TRY, ...bare, minutes: 0, before: 0 }, 'she')).toMatch(
      /^20 February, 0 minutes, 0 before\./,
    );
  });

  it.each([
    'not_asked',
    'granted',
    'granted_with_conditions',
    'not_now',
    'declined',
    'paused',
    'withdrawn',
    'expired',
    'acknowledged',
  ] satisfies Standing[])('names what it belongs to where that stands as %s', (standing) => {
    const said = itemWords(step('s', 'A step', 1, { item: 'car', item_standing: standing }), TASKS);
    expect(said).toContain('Practice near the car');
    expect(said).not.toMatch(/undefined|\{|step-|must|should|fail|refus|resist|!/i);
  });

  it('says in their words that what it belongs to is not agreed for now', () => {
    const own = step('s', 'A step', 1, { item: 'car', item_standing: 'not_now' });
    expect(itemWords(own, TASKS)).toBe('Practice near the car is not agreed for now.');
    expect(itemWords(step('s', 'A step', 1), TASKS)).toBeNull();
  });

  it('is comfortable only once it was tried, and can be left from anywhere', () => {
    expect(mayBecome(step('s', 'A step', 1, { state: 'in_progress' }))).toEqual([
      'agreed',
      'set_aside',
    ]);
    const tried = step('s', 'A step', 1, { state: 'in_progress', step: { attempts: [TRY] } });
    expect(mayBecome(tried)).toContain('comfortable');
  });

  it('can be said yes to while it is an idea, whether its day is known yet or not', () => {
    const undated = { ...step('s', 'A step', 1), may_become: ['set_aside' as const] };
    expect(mayBecome(undated)).toEqual(['agreed', 'set_aside']);
    expect(mayBecome(step('s', 'A step', 1))).toEqual(['agreed', 'set_aside']);
  });
});

describe('what is typed', () => {
  it('goes up and down by one, and stays where it is at the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  });

  it('stands after all others where it is new', () => {
    expect(placeAfter(stepsOf('wren'))).toBe(5);
    expect(placeAfter(stepsOf('plum'))).toBe(1);
  });

  it('owes the day of a yes only while it stands as agreed', () => {
    const agreed = WREN_STEPS[1]!;
    expect(stepOf({ ...stepForm(agreed), agreed_on: '' }, agreed, 9)).toBeNull();
    const idea = WREN_STEPS[2]!;
    expect(stepOf(stepForm(idea), idea, 9)).toEqual(idea.step);
    const ways = Array.from({ length: 9 }, (_, at) => `way ${at}`).join('\n');
    expect(stepOf({ ...stepForm(idea), variations: ways }, idea, 9)).toBeNull();
  });

  it('of a try owes nothing but the day and how it had been asked', () => {
    const form = tryForm('s', '2026-03-12');
    expect(tryOf(form)).toBeNull();
    expect(tryOf({ ...form, asked: 'not_sure' })).toMatchObject({ minutes: null, peak: null });
    expect(isPeakLow({ ...form, before: 4, peak: 3 })).toBe(true);
    expect(isPeakLow({ ...form, before: 4, peak: null })).toBe(false);
    expect(isPeakLow({ ...form, peak: 0 })).toBe(false);
  });
});

describe('the steps', () => {
  it('stand in their own order, in plain words, and axe finds nothing serious', async () => {
    render(StepsPage, wren);
    expect(await screen.findByRole('heading', { level: 1, name: 'Steps' })).toBeVisible();
    expect(
      screen.getByText(
        'In the client’s own order. None follows by itself, and any may be left out.',
      ),
    ).toBeVisible();
    expect(names()).toEqual([PARKED, WALK, STREET]);
    expect(screen.getByText('She expects about 4')).toBeVisible();
    expect(screen.getByText('It is being tried. Her yes is from 19 February.')).toBeVisible();
    expect(screen.getByText('She said yes to it on 5 March.')).toBeVisible();
    expect(screen.getByText(/^Practice near the car is not agreed for now\./)).toBeVisible();
    expect(screen.getByText('With the door open, and I have the keys.').tagName).toBe('Q');
    expect(screen.getByText('Other ways: with music; with a friend outside.')).toBeVisible();
    const tries = screen.getByRole('list', { name: `Tries: ${PARKED}` });
    expect(within(tries).getAllByRole('listitem')[1]).toHaveTextContent(
      '20 February, 5 minutes, 4 before, 5 at its strongest, 2 after. Stopped by her. It was agreed. She chose the passenger seat.',
    );
    expect(screen.getByRole('heading', { level: 2, name: 'Left for now' })).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('are not counted, measured or praised', async () => {
    render(StepsPage, wren);
    await screen.findByText('She expects about 4');
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(document.body.textContent).not.toMatch(
      /well done|great|target|goal|\d of \d|\d (tries|steps|times)|failed|next step|!/i,
    );
  });

  it('show the latest tries, and earlier ones when asked', async () => {
    const attempts = ['02-01', '02-02', '02-03', '02-04'].map((on) => ({
      ...TRY,
      tried_on: `2026-${on}`,
    }));
    const own = step('s', 'A step', 1, { state: 'in_progress', step: { attempts } });
    await begin({ exposure_steps: () => stepsOf('wren', { steps: [own] }) });
    render(StepsPage, wren);
    const tries = await screen.findByRole('list', { name: 'Tries: A step' });
    expect(within(tries).getAllByRole('listitem')[0]).toHaveTextContent(/^4 February/);
    expect(within(tries).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText('Earlier ones')).toBeVisible();
  });

  it('go up and down by their buttons, and the whole order is told', async () => {
    render(StepsPage, wren);
    await press(`Move up: ${STREET}`);
    await waitFor(() =>
      expect(of('order_exposure_steps')).toEqual([
        { client: 'wren', steps: ['step-parked', 'step-street', 'step-walk'] },
      ]),
    );
    expect(names()).toEqual([PARKED, STREET, WALK]);
    expect(screen.queryByRole('button', { name: `Move up: ${PARKED}` })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Move .*radio/ })).toBeNull();
  });

  it('go up and down by Alt and the arrows, and who moved one stays with it', async () => {
    render(StepsPage, wren);
    const change = await screen.findByRole('button', { name: `Change: ${STREET}` });
    change.focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    await waitFor(() => expect(names()).toEqual([STREET, PARKED, WALK]));
    expect(screen.getByText(`${STREET}: now 1 of 3.`)).toHaveAttribute('role', 'status');
    expect(document.activeElement).toHaveAccessibleName(`Change: ${STREET}`);
    expect(of('order_exposure_steps').at(-1)).toEqual({
      client: 'wren',
      steps: ['step-street', 'step-parked', 'step-walk'],
    });
    expect(of('order_exposure_steps')).toHaveLength(2);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(names()).toEqual([PARKED, STREET, WALK]));
  });

  it('stand as they did where the order was not taken', async () => {
    await begin({
      order_exposure_steps: () => {
        throw { code: 'vault_read_only' };
      },
    });
    render(StepsPage, wren);
    await press(`Move up: ${STREET}`);
    expect(await screen.findByText('The vault is open for reading only.')).toBeVisible();
    await waitFor(() => expect(names()).toEqual([PARKED, WALK, STREET]));
  });

  it('say what belongs here where there is none', async () => {
    render(StepsPage, { client: 'plum' });
    expect(await screen.findByText('No step so far')).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
  });

  it('are led to from the pace, and lead to what was said', async () => {
    const pace = render(PacingPage, wren);
    await press('Open the steps');
    expect(route()).toEqual({ name: 'exposure_steps', params: wren });
    pace.unmount();
    render(StepsPage, wren);
    await press(`See what was said: ${PARKED}`);
    expect(route()).toEqual({ name: 'consent', params: { client: 'wren', item: 'car' } });
  });
});

describe('how a step stands', () => {
  it('is agreed with the day of the yes, asked in place', async () => {
    render(StepsPage, wren);
    await press(`She said yes: ${STREET}`);
    const on = await screen.findByLabelText<HTMLInputElement>('On which day');
    await waitFor(() => expect(on).toHaveFocus());
    expect(screen.getByText(/A yes is only for this step/)).toBeVisible();
    expect(await findings(document.body)).toEqual([]);
    const all = { initialSelectionStart: 0, initialSelectionEnd: on.value.length };
    await userEvent.type(on, '10.3.2026{Enter}', all);
    await waitFor(() =>
      expect(of('exposure_step_state')).toEqual([{ step: 'step-street', to: 'agreed' }]),
    );
    expect(of<KeepExposureStepRequest>('keep_exposure_step')[0]).toMatchObject({
      id: 'step-street',
      base_rev: 1,
      step: { agreed_on: '2026-03-10', place: 3 },
    });
    expect(await screen.findByText('She said yes to it on 10 March.')).toBeVisible();
  });

  it('keeps the day where only the rest was refused, and can be tried again', async () => {
    let isRefused = true;
    const street = (rev: number): ExposureStepView => ({ ...WREN_STEPS[2]!, rev });
    await begin({
      exposure_steps: () => stepsOf('wren', { steps: [street(1)] }),
      keep_exposure_step: ({ base_rev }) =>
        stepsOf('wren', { steps: [street((base_rev ?? 0) + 1)] }),
      exposure_step_state: () => {
        if (isRefused) throw { code: 'vault_read_only' };
        return stepsOf('wren', { steps: [street(4)] });
      },
    });
    render(StepsPage, wren);
    await press(`She said yes: ${STREET}`);
    await press('Keep');
    expect(await screen.findByText('The vault is open for reading only.')).toBeVisible();
    isRefused = false;
    await press('Keep');
    await waitFor(() => expect(of('exposure_step_state')).toHaveLength(2));
    expect(
      of<KeepExposureStepRequest>('keep_exposure_step').map(({ base_rev }) => base_rev),
    ).toEqual([1, 2]);
  });

  it('is left without a reason, and can be taken up again as an idea', async () => {
    render(StepsPage, wren);
    await press(`Leave it: ${WALK}`);
    await waitFor(() =>
      expect(of('exposure_step_state')).toEqual([{ step: 'step-walk', to: 'set_aside' }]),
    );
    expect(names()).toEqual([PARKED, STREET]);
    expect(screen.getByText(`${WALK}: Left for now.`)).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('textbox')).toBeNull();
    await press(`Take it up again, as an idea: ${WALK}`);
    await waitFor(() => expect(names()).toEqual([PARKED, WALK, STREET]));
    expect(screen.getAllByText('An idea, and nothing more.')).toHaveLength(2);
  });

  it('is comfortable by their own word alone', async () => {
    render(StepsPage, wren);
    await press(`It is comfortable now: her word: ${PARKED}`);
    expect(await screen.findByText(/^Comfortable now, by her own word\./)).toBeVisible();
    await press(`We are trying it again: ${PARKED}`);
    expect(await screen.findByText(/^It is being tried\./)).toBeVisible();
  });
});

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
});
