/** What the stand-in answers before a session. */
import type { BeforeView } from '@/bindings/BeforeView';
import type { Answers } from '../fake';
import { SESSIONS, TODAY } from '../sample/people';
import { unsettledOf } from '../sample/unsettled';
import { carried } from './people';
import { MEETINGS } from './sessions';

function before(id: string): BeforeView {
  const row = SESSIONS.find((one) => one.id === id) ?? SESSIONS[1]!;
  const isWren = row.client === 'wren';
  return {
    session: MEETINGS.session({ session: row.id }),
    code: row.code,
    cue: row.cue,
    left_off: isWren ? carried('Half of the frame is drawn.') : null,
    promised: isWren ? carried('Close from minute 35.') : null,
    next_step: isWren ? carried('Door shut, radio on, and the good cup.') : null,
    calibration: isWren ? carried('Shorter sentences, no metaphors.') : null,
    changes_to_talk_about: isWren ? 1 : 0,
    unsettled: unsettledOf(row.client),
    feedback_to_take_up: isWren ? 1 : 0,
    stop_signal: isWren ? ['“Kettle”, or my palm flat on the table'] : [],
    topics_left_alone: isWren ? 1 : 0,
    in_the_room: ['no perfume'],
    agreed: {
      how_small: isWren ? 'One picture at a time' : null,
      not_for_them: isWren ? ['Counting breaths'] : [],
      trauma_minutes: isWren ? 10 : null,
      nothing_new_after: isWren ? 30 : null,
      closing_minutes: isWren ? 15 : null,
      closing_from: isWren ? 35 : null,
    },
    steadies: isWren ? [{ name: 'Warm mug', works: true }] : [],
    readiness: null,
    tasks: isWren
      ? [
          { item: 'item-drawing', name: 'Drawing', standing: 'granted' },
          { item: 'item-car', name: 'Practice near the car', standing: 'not_asked' },
        ]
      : [],
    task: null,
    may_start: row.on === TODAY && row.state === 'planned',
    goes_on: false,
  };
}

/** Before a session. */
export const BEFORE = {
  before_session: ({ session }) => before(session),
  record_readiness: ({ session, readiness }) => ({
    ...before(session),
    readiness: { id: 'ready-1', readiness },
  }),
  keep_focus: ({ session, focus }) => {
    const view = before(session);
    const facts = { ...view.session.session, planned_focus: focus };
    return { ...view, session: { ...view.session, rev: view.session.rev + 1, session: facts } };
  },
  plan_task: ({ session, item }) => ({ ...before(session), task: item }),
} satisfies Partial<Answers>;
