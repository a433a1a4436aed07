/** What the stand-in answers about steps. */
import type { ExposureStepsView } from '@/bindings/ExposureStepsView';
import type { ExposureStepState } from '@/bindings/ExposureStepState';
import type { ExposureStepView } from '@/bindings/ExposureStepView';
import type { TaskOption } from '@/bindings/TaskOption';
import type { Answers } from '../fake';

const NEXT: Record<ExposureStepState, ExposureStepState[]> = {
  idea: ['agreed', 'set_aside'],
  agreed: ['idea', 'in_progress', 'set_aside'],
  in_progress: ['agreed', 'comfortable', 'set_aside'],
  comfortable: ['in_progress', 'set_aside'],
  set_aside: ['idea'],
};

/** A step that is only an idea, unless it is said otherwise. */
export function step(
  id: string,
  label: string,
  place: number,
  {
    step: rest,
    ...view
  }: Partial<Omit<ExposureStepView, 'step'>> & {
    step?: Partial<ExposureStepView['step']>;
  } = {},
): ExposureStepView {
  const state = view.state ?? 'idea';
  return {
    id,
    rev: 1,
    item: null,
    item_standing: null,
    ...view,
    state,
    may_become: NEXT[state],
    step: {
      label,
      expected: null,
      place,
      variations: [],
      agreed_on: null,
      client_words: null,
      attempts: [],
      ...rest,
    },
  };
}

/** What a step of WREN-07 may belong to. */
export const TASKS: TaskOption[] = [
  { item: 'car', name: 'Practice near the car', standing: 'not_now' },
  { item: 'outside', name: 'A walk outside', standing: 'granted' },
];

/** The steps of WREN-07, in her own order. */
export const WREN_STEPS: ExposureStepView[] = [
  step('step-parked', 'Sit in the parked car for five minutes', 1, {
    state: 'in_progress',
    item: 'car',
    item_standing: 'not_now',
    step: {
      expected: 4,
      variations: ['with music', 'with a friend outside'],
      agreed_on: '2026-02-19',
      client_words: 'With the door open, and I have the keys.',
      attempts: [
        {
          tried_on: '2026-02-20',
          asked: 'agreed_before',
          minutes: 5,
          before: 4,
          peak: 5,
          after: 2,
          stopped_by: 'client',
          note: 'She chose the passenger seat.',
        },
        {
          tried_on: '2026-03-05',
          asked: 'asked_then',
          minutes: null,
          before: null,
          peak: 4,
          after: null,
          stopped_by: null,
          note: null,
        },
      ],
    },
  }),
  step('step-walk', 'Walk past the car park', 2, {
    state: 'agreed',
    item: 'outside',
    item_standing: 'granted',
    step: { expected: 3, agreed_on: '2026-03-05' },
  }),
  step('step-street', 'Drive to the end of the street', 3, { step: { expected: 7 } }),
  step('step-radio', 'Listen to traffic on the radio', 4, { state: 'set_aside' }),
];

/** The steps of a client. */
export const stepsOf = (
  client: string,
  rest: Partial<ExposureStepsView> = {},
): ExposureStepsView => ({
  client,
  steps: client === 'wren' ? WREN_STEPS : [],
  tasks: client === 'wren' ? TASKS : [],
  minted: 'step-new',
  ...rest,
});

const inOrder = (all: ExposureStepView[]) =>
  all.toSorted(
    (one, other) =>
      Number(one.state === 'set_aside') - Number(other.state === 'set_aside') ||
      one.step.place - other.step.place,
  );

/** Every answer; what is kept, put and ordered stays so until it is called again. */
export function exposureSteps(): Pick<
  Answers,
  'exposure_steps' | 'keep_exposure_step' | 'exposure_step_state' | 'order_exposure_steps'
> {
  let now = WREN_STEPS;
  const view = (client: string) =>
    stepsOf(client, {
      ...(client === 'wren' ? { steps: inOrder(now) } : {}),
      minted: `step-${now.length + 1}`,
    });
  return {
    exposure_steps: ({ client }) => view(client),
    keep_exposure_step: ({ client, id, base_rev, item, step: kept }) => {
      const before = now.find((one) => one.id === id);
      const item_standing = TASKS.find((one) => one.item === item)?.standing ?? null;
      const one: ExposureStepView = {
        ...(before ?? step(id, kept.label, kept.place)),
        rev: (base_rev ?? 0) + 1,
        item,
        item_standing,
        step: kept,
      };
      now = [...now.filter((other) => other.id !== id), one];
      return client === 'wren' ? view(client) : stepsOf(client, { steps: [one] });
    },
    exposure_step_state: ({ step: id, to }) => {
      now = now.map((one) =>
        one.id === id ? { ...one, rev: one.rev + 1, state: to, may_become: NEXT[to] } : one,
      );
      return view('wren');
    },
    order_exposure_steps: ({ client, steps }) => {
      now = now.map((one) => {
        const place = steps.indexOf(one.id) + 1;
        return place > 0 ? { ...one, rev: one.rev + 1, step: { ...one.step, place } } : one;
      });
      return view(client);
    },
  };
}
