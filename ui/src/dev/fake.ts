/** Stands in for the program while one looks at pages or tests them: made-up answers, nothing kept. */
import { mockIPC } from '@tauri-apps/api/mocks';
import type { ProgressView } from '@/bindings/ProgressView';
import type { Problem } from '@/bindings/Problem';
import type { CommandName, Commands } from '@/ipc/commands';
export { emit } from '@tauri-apps/api/event';
import { ANSWERS } from './answers';
import { inSession } from './answers/asked';
import { consents } from './answers/consent';
import { contacts } from './answers/contacts';
import { exposureSteps } from './answers/exposure_steps';
import { measures } from './answers/measures';
import { templates } from './answers/note_templates';
import { pacing } from './answers/pacing';
import { lists } from './answers/people';
import { inMode } from './answers/session_mode';
import { timelines } from './answers/timeline';
import { times } from './answers/times';
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
import { keepings } from './answers/keeping';
import { reports } from './answers/reports';
import { own } from './answers/own';
import { space } from './answers/space';
import { supervision } from './answers/supervision';
import { wordLists } from './answers/word_lists';
import { drawer } from './drawer';

type Answer<C extends CommandName> = (
  request: Commands[C][0],
  progress: (step: ProgressView) => void,
) => Commands[C][1] | Promise<Commands[C][1]>;

/** Every command and what it answers. */
export type Answers = { [C in CommandName]: Answer<C> };

/** A command that was called. */
export type Called = { command: string; request: unknown };

/** Refuses a command with a problem, from inside an answer. */
export function refuse(problem: Problem): never {
  throw problem;
}

/** Puts the answers in place; `other` replaces some of them. Gives the list of what is called from now on. */
export function installFake(other: Partial<Answers> = {}): Called[] {
  const answers: Answers = {
    ...ANSWERS,
    ...drawer(),
    ...lists(),
    ...inSession(),
    ...consents(),
    ...inMode(),
    ...pacing(),
    ...times(),
    ...timelines(),
    ...contacts(),
    ...measures(),
    ...exposureSteps(),
    ...templates(),
    ...between(),
    ...boundaries(),
    ...bringIn(),
    ...brought(),
    ...away(),
    ...directory(),
    ...dataRequests(),
    ...keepings(),
    ...endings(),
    ...feedback(),
    ...goals(),
    ...reports(),
    ...own(),
    ...space(),
    ...supervision(),
    ...wordLists(),
    ...other,
  };
  const called: Called[] = [];
  mockIPC(
    async (command, args) => {
      const { request, progress } = (args ?? {}) as {
        request?: unknown;
        progress?: { onmessage: (step: ProgressView) => void };
      };
      const answer = answers[command as CommandName] as
        ((request: unknown, say: (step: ProgressView) => void) => unknown) | undefined;
      if (!answer) return undefined;
      called.push({ command, request });
      return structuredClone(await answer(request, (step) => progress?.onmessage(step)));
    },
    { shouldMockEvents: true },
  );
  return called;
}
