/** What the stand-in answers about numbers from paper forms. */
import type { MeasuresView } from '@/bindings/MeasuresView';
import type { Answers } from '../fake';
import { clientOf } from './people';

/** The page of a client. */
export const measuresOf = (client: string, rest: Partial<MeasuresView> = {}): MeasuresView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  asked_standing: 'granted',
  measures: [],
  minted: 'score-new',
  ...rest,
});

/** Every answer. */
export const MEASURES: Pick<Answers, 'measures' | 'keep_measure' | 'void_measure'> = {
  measures: ({ client }) => measuresOf(client),
  keep_measure: ({ client }) => measuresOf(client),
  void_measure: () => measuresOf('wren'),
};
