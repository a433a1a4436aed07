/** What the stand-in answers about working hypotheses. */
import type { HypothesesView } from '@/bindings/HypothesesView';
import type { HypothesisView } from '@/bindings/HypothesisView';
import type { Answers } from '../fake';

/** One idea about WREN-07. */
export const IDEA: HypothesisView = {
  id: 'idea-1',
  rev: 1,
  state: 'working',
  is_due: false,
  missing: [],
  hypothesis: {
    pattern: 'leans_avoidant',
    context: 'with_therapist',
    statement: 'So far it looks as if staying self-reliant feels safer.',
    confidence: 'some_support',
    evidence_for: [
      {
        on: '2026-01-15',
        what: 'Laughed and changed the topic when thanked.',
        is_client_words: false,
      },
      { on: '2026-02-26', what: 'I sort things out alone, it is cleaner.', is_client_words: true },
    ],
    evidence_against: [
      { on: '2026-03-05', what: 'Asked for help closing the session.', is_client_words: false },
    ],
    looked_for_contrary_on: null,
    other_explanations: 'A church that valued privacy. Short of sleep in January.',
    pacing_ideas: ['Say why before each step.'],
    discussed: 'yes',
    client_words: 'I keep the lid on until I know the kitchen is safe.',
    looked_at_on: '2026-03-05',
    look_again_on: '2026-05-20',
  },
};

/** Every answer, beginning with this. */
export function hypotheses(
  all: HypothesisView[] = [IDEA],
): Pick<Answers, 'hypotheses' | 'keep_hypothesis' | 'set_aside_hypothesis'> {
  let now = all;
  const view = (): HypothesesView => ({
    client: 'wren',
    jurisdiction: 'uk_private',
    all: now,
    minted: `idea-${now.length + 1}`,
  });
  return {
    hypotheses: view,
    keep_hypothesis: ({ id, is_working, hypothesis }) => {
      const one: HypothesisView = {
        ...IDEA,
        id,
        state: is_working ? 'working' : 'draft',
        hypothesis,
      };
      now = [...now.filter((other) => other.id !== id), one];
      return view();
    },
    set_aside_hypothesis: ({ hypothesis }) => {
      now = now.map((one) => (one.id === hypothesis ? { ...one, state: 'set_aside' } : one));
      return view();
    },
  };
}
