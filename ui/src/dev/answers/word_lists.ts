/** What the stand-in answers about the practice's own wordings. Ours hold until they are changed. */
import type { KinderWord } from '@/bindings/KinderWord';
import type { Problem } from '@/bindings/Problem';
import type { RepairWording } from '@/bindings/RepairWording';
import type { WordListsView } from '@/bindings/WordListsView';
import type { Answers } from '../fake';

const STALE: Problem = { code: 'stale' };

const word = (label: string, kinder: string, is_kept_out = true): KinderWord => ({
  label,
  kinder,
  is_kept_out,
});

/** Kinder words while the practice has none of its own. */
export const OUR_WORDS: KinderWord[] = [
  word('resistant', 'protected yourself'),
  word('refused', 'chose not to'),
  word('relapse', 'the old way came back for a while', false),
  word('clingy', ''),
];

/** Beginnings of a repair while the practice has none of its own. */
export const OUR_WORDINGS: RepairWording[] = [
  {
    step: 'r_listen',
    text: 'I would like to hear the whole of it. I will not answer until you are done.',
  },
  { step: 'r_own_part', text: 'I did that, and I see what it did.' },
  { step: 'r_own_part', text: 'That was mine to notice.' },
  { step: 'r_co_plan', text: 'How could we do this differently?' },
];

/** Every answer; what is kept stays so until it is called again. */
export function wordLists(): Pick<Answers, 'word_lists' | 'keep_word_lists'> {
  let words: KinderWord[] | null = null;
  let wordings: RepairWording[] | null = null;
  let rev = 1;
  const view = (): WordListsView => ({
    base_rev: rev,
    kinder_words: words ?? OUR_WORDS,
    has_own_kinder_words: words !== null,
    repair_wordings: wordings ?? OUR_WORDINGS,
    has_own_repair_wordings: wordings !== null,
  });
  return {
    word_lists: view,
    keep_word_lists: ({ base_rev, kinder_words, repair_wordings }) => {
      if (base_rev !== rev) throw STALE;
      [words, wordings, rev] = [kinder_words, repair_wordings, rev + 1];
      return view();
    },
  };
}
