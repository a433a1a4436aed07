/** What the stand-in answers about what a client came with. */
import type { BroughtView } from '@/bindings/BroughtView';
import type { ClientQuestionView } from '@/bindings/ClientQuestionView';
import type { ExpectationView } from '@/bindings/ExpectationView';
import type { IdentityNoteView } from '@/bindings/IdentityNoteView';
import type { IdentityPart } from '@/bindings/IdentityPart';
import type { Answers } from '../fake';
import { CLIENTS, TODAY } from '../sample/people';

const entry = (id: string, part: IdentityPart, words: string): IdentityNoteView => ({
  id,
  rev: 1,
  state: 'current',
  note: { part, words, noted_on: '2026-01-15' },
});

/** Who WREN-07 is, as far as it was told. */
export const WREN_IDENTITY: IdentityNoteView[] = [
  entry('identity-1', 'told', 'I was raised in a strict church.'),
  entry('identity-2', 'not_known', 'Whether she is in touch with anybody from there.'),
  entry('identity-3', 'do_not_raise', 'The feast days of that church.'),
];

/** Whether an entry is not to be raised. */
export const isRaised = ({ state, note }: IdentityNoteView): boolean =>
  state === 'current' && note.part === 'do_not_raise';

const WREN_QUESTIONS: ClientQuestionView[] = [
  {
    id: 'question-1',
    rev: 1,
    state: 'open',
    question: {
      question: 'Can I take a month off and come back?',
      brought_on: '2026-03-05',
      answer: null,
      left_because: null,
      settled_on: null,
    },
  },
  {
    id: 'question-2',
    rev: 1,
    state: 'answered',
    question: {
      question: 'How will I know that it is enough?',
      brought_on: '2026-02-26',
      answer: 'We look at it together every eight sessions.',
      left_because: null,
      settled_on: '2026-02-26',
    },
  },
];

const WREN_EXPECTS: ExpectationView[] = [
  {
    id: 'expectation-1',
    rev: 1,
    state: 'current',
    expectation: {
      about: 'fear',
      words: 'That you will want me to forgive.',
      whose: 'client',
      said_on: '2025-11-13',
      seen: 'different',
      seen_on: '2026-02-05',
      seen_words: 'You never asked that of me.',
    },
  },
];

const head = (client: string) => {
  const { code, cue } = CLIENTS.find(({ id }) => id === client) ?? CLIENTS[0]!;
  return { client, code, cue, today: TODAY };
};

/** Puts a kept line in the place of the one it was. */
const withLine = <T extends { id: string }>(all: T[], line: T): T[] => [
  ...all.filter(({ id }) => id !== line.id),
  line,
];

/** Every answer; what is kept and taken off stays so until it is called again. */
export function brought(): Pick<
  Answers,
  | 'identity'
  | 'keep_identity'
  | 'change_identity_state'
  | 'brought'
  | 'keep_expectation'
  | 'change_expectation_state'
  | 'keep_client_question'
  | 'change_client_question_state'
> {
  let notes = WREN_IDENTITY;
  let questions = WREN_QUESTIONS;
  let expectations = WREN_EXPECTS;
  const who = (client: string) => ({ ...head(client), notes: client === 'wren' ? notes : [] });
  const came = (client: string): BroughtView => ({
    ...head(client),
    questions: client === 'wren' ? questions : [],
    expectations: client === 'wren' ? expectations : [],
  });
  return {
    identity: ({ client }) => who(client),
    keep_identity: ({ client, id, base_rev, note }) => {
      const line = { id: id ?? 'identity-new', rev: (base_rev ?? 0) + 1, note };
      notes = withLine(notes, { ...line, state: 'current' });
      return who(client);
    },
    change_identity_state: ({ note, to }) => {
      notes = notes.map((one) => (one.id === note ? { ...one, state: to } : one));
      return who('wren');
    },
    brought: ({ client }) => came(client),
    keep_expectation: ({ client, id, base_rev, expectation }) => {
      const line = { id: id ?? 'expectation-new', rev: (base_rev ?? 0) + 1, expectation };
      expectations = withLine(expectations, { ...line, state: 'current' });
      return came(client);
    },
    change_expectation_state: ({ expectation, to }) => {
      expectations = expectations.map((one) =>
        one.id === expectation ? { ...one, state: to } : one,
      );
      return came('wren');
    },
    keep_client_question: ({ client, id, base_rev, question }) => {
      const state = question.answer ? 'answered' : question.left_because ? 'left_open' : 'open';
      const line = { id: id ?? 'question-new', rev: (base_rev ?? 0) + 1, question };
      questions = withLine(questions, { ...line, state });
      return came(client);
    },
    change_client_question_state: ({ question, is_listed }) => {
      questions = questions.map((one) => {
        if (one.id !== question) return one;
        const settled = one.question.answer ? 'answered' : 'open';
        return { ...one, state: is_listed ? settled : 'taken_off' };
      });
      return came('wren');
    },
  };
}
