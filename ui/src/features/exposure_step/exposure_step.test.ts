import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import type { Attempt } from '@/bindings/Attempt';
import type { ExposureStepView } from '@/bindings/ExposureStepView';
import type { KeepExposureStepRequest } from '@/bindings/KeepExposureStepRequest';
import { step, stepsOf, WREN_STEPS } from '@/dev/answers/exposure_steps';
import { findings } from '@/dev/axe';
import { installFake, type Answers, type Called } from '@/dev/fake';
import PacingPage from '@/features/pacing/PacingPage.svelte';
import StepsPage from './StepsPage.svelte';

let called: Called[];
const of = <T>(command: string) =>
  called.filter((one) => one.command === command).map(({ request }) => request as T);
const wren = { client: 'wren' };
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
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

  it('shows the day that was kept once its form is left, and goes on from there', async () => {
    await begin({
      exposure_step_state: () => {
        throw { code: 'not_agreed' };
      },
    });
    render(StepsPage, wren);
    await press(`She said yes: ${STREET}`);
    await press('Keep');
    await waitFor(() => expect(of('exposure_step_state')).toHaveLength(1));
    await press('Leave it as it was');
    await waitFor(() => expect(screen.queryByLabelText('On which day')).toBeNull());
    await press(`Change: ${STREET}`);
    await userEvent.type(await screen.findByLabelText('The step'), ', and back');
    await press('Keep');
    await waitFor(() => expect(of('keep_exposure_step')).toHaveLength(2));
    expect(of('keep_exposure_step')[1]).toMatchObject({ base_rev: 2 });
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
