/** What the stand-in answers to each command. */
import { AROUND } from './answers/around';
import { inSession } from './answers/asked';
import { BEFORE } from './answers/before';
import { CHECKING } from './answers/check_ins';
import { HANDING } from './answers/hand_over';
import { CONSENT } from './answers/consent';
import { contacts } from './answers/contacts';
import { exposureSteps } from './answers/exposure_steps';
import { hypotheses } from './answers/hypotheses';
import { measures } from './answers/measures';
import { TEMPLATES } from './answers/note_templates';
import { MEETINGS } from './answers/sessions';
import { pacing } from './answers/pacing';
import { PAPERS } from './answers/papers';
import { PEOPLE } from './answers/people';
import { PLANS } from './answers/plans';
import { DESK } from './answers/practice';
import { SCANS } from './answers/scans';
import { SESSION_MODE } from './answers/session_mode';
import { timelines } from './answers/timeline';
import { times } from './answers/times';
import { TRAIL } from './answers/trail';
import { VAULT } from './answers/vault';
import { between } from './answers/between';
import { boundaries } from './answers/boundaries';
import { bringIn } from './answers/bring_in';
import { brought } from './answers/brought';
import { away } from './answers/away';
import { directory } from './answers/directory';
import { dataRequests } from './answers/data_requests';
import { endings } from './answers/endings';
import { feedback } from './answers/feedback';
import { goals } from './answers/goals';
import { reports } from './answers/reports';
import { own } from './answers/own';
import { space } from './answers/space';
import { supervision } from './answers/supervision';
import { keepings } from './answers/keeping';
import { wordLists } from './answers/word_lists';
import { drawer } from './drawer';
import type { Answers } from './fake';

/** Every command. */
export const ANSWERS: Answers = {
  ...VAULT,
  ...DESK,
  ...PEOPLE,
  ...AROUND,
  ...PLANS,
  ...MEETINGS,
  ...BEFORE,
  ...PAPERS,
  ...pacing(),
  ...inSession(),
  ...HANDING,
  ...CHECKING,
  ...CONSENT,
  ...SCANS,
  ...SESSION_MODE,
  ...hypotheses(),
  ...times(),
  ...timelines(),
  ...contacts(),
  ...measures(),
  ...exposureSteps(),
  ...TEMPLATES,
  ...between(),
  ...boundaries(),
  ...bringIn(),
  ...brought(),
  ...away(),
  ...directory(),
  ...dataRequests(),
  ...endings(),
  ...feedback(),
  ...goals(),
  ...reports(),
  ...own(),
  ...space(),
  ...supervision(),
  ...keepings(),
  ...wordLists(),
  ...TRAIL,
  ...drawer(),
};
