/** What the stand-in answers about steps. */
import type { ExposureStepsView } from '@/bindings/ExposureStepsView';
import type { Answers } from '../fake';

/** The steps of a client. */
export const stepsOf = (
  client: string,
  rest: Partial<ExposureStepsView> = {},
): ExposureStepsView => ({ client, steps: [], tasks: [], minted: 'step-new', ...rest });

/** Every answer. */
export const STEPS: Pick<
  Answers,
  'exposure_steps' | 'keep_exposure_step' | 'exposure_step_state' | 'order_exposure_steps'
> = {
  exposure_steps: ({ client }) => stepsOf(client),
  keep_exposure_step: ({ client }) => stepsOf(client),
  exposure_step_state: () => stepsOf('wren'),
  order_exposure_steps: ({ client }) => stepsOf(client),
};
