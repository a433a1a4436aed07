/** What the stand-in answers to each command. */
import { MEETINGS } from './answers/sessions';
import { PAPERS } from './answers/papers';
import { PEOPLE } from './answers/people';
import { DESK } from './answers/practice';
import { SCANS } from './answers/scans';
import { VAULT } from './answers/vault';
import { drawer } from './drawer';
import type { Answers } from './fake';

/** Every command. */
export const ANSWERS: Answers = {
  ...VAULT,
  ...DESK,
  ...PEOPLE,
  ...MEETINGS,
  ...PAPERS,
  ...SCANS,
  ...drawer(),
};
