/** What the stand-in answers about check-ins. */
import type { CheckInPage } from '@/bindings/CheckInPage';
import type { CheckInsView } from '@/bindings/CheckInsView';
import type { CheckInView } from '@/bindings/CheckInView';
import type { HandOverView } from '@/bindings/HandOverView';
import type { SixAnswers } from '@/bindings/SixAnswers';
import type { Answers } from '../fake';
import { clientOf } from './people';
import { setState } from './vault';

const EIGHTS: SixAnswers = { bond: 8, goals: 9, tasks: 8, pace: 8, identity: 9, say_no: 8 };

/** One check-in of a client, on a day. */
export function checkInOf(
  number: number,
  about_on: string,
  rest: Partial<SixAnswers> = {},
): CheckInView {
  return {
    id: `check-${number}`,
    session: `wren-${number}`,
    number_in_all: number,
    state: 'kept',
    is_voided: false,
    lower: [],
    check_in: {
      about_on,
      rater: 'client',
      wording: 'check_in_six_v2',
      answers: { ...EIGHTS, ...rest },
      pace_direction: null,
      open_line: null,
      completed: 'in_room',
      declined: false,
    },
  };
}

const last = checkInOf(14, '2026-03-05', { pace: 5, identity: null });
last.lower = ['pace'];
last.check_in.pace_direction = 'too_fast';
last.check_in.open_line = 'I would like the last ten minutes to be about something ordinary.';

/** The check-ins of the sample. */
export const CHECK_INS = [
  last,
  checkInOf(13, '2026-02-26', { tasks: null }),
  checkInOf(12, '2026-02-19', { bond: 7 }),
];

/** The page of a client. */
export const checkInsOf = (client: string, rest: Partial<CheckInsView> = {}): CheckInsView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  asked_standing: 'granted',
  check_ins: client === 'wren' ? CHECK_INS : [],
  notices:
    client === 'wren'
      ? [{ rule: 'below_own', item: 'pace', answer: 5, usual_in_halves: 15, on: '2026-03-05' }]
      : [],
  without: [{ session: `${client}-15`, on: '2026-03-12', number_in_all: 15 }],
  ...rest,
});

/** What is seen while a client answers the six. */
export const ANSWERING = (rest: Partial<CheckInPage> = {}): HandOverView => ({
  stage: 'answering',
  page: null,
  check_in: {
    language: 'en-GB',
    script_dir: 'ltr',
    profile: 'clear_14pt',
    therapist: 'N. Castellane',
    so_far: {
      at: 0,
      answers: { bond: null, goals: null, tasks: null, pace: null, identity: null, say_no: null },
      pace_direction: null,
      open_line: '',
    },
    ...rest,
  },
});

/** About check-ins. */
export const CHECKING = {
  check_ins: ({ client }) => checkInsOf(client),
  keep_check_in: ({ session, check_in }) => {
    const kept = { ...checkInOf(15, check_in.about_on), id: 'check-new', session, check_in };
    return checkInsOf('wren', { check_ins: [kept, ...CHECK_INS], without: [] });
  },
  talked_about_check_in: ({ check_in, to }) =>
    checkInsOf('wren', {
      check_ins: CHECK_INS.map((one) => (one.id === check_in ? { ...one, state: to } : one)),
    }),
  void_check_in: ({ entry }) =>
    checkInsOf('wren', {
      check_ins: CHECK_INS.map((one) => (one.id === entry ? { ...one, is_voided: true } : one)),
    }),
  begin_check_in: () => {
    setState({ handed_over: true });
    return ANSWERING();
  },
  keep_check_in_answers: () => undefined,
  stop_check_in: () => ({ stage: 'resting', page: null, check_in: null }),
} satisfies Partial<Answers>;
