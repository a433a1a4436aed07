/** What the stand-in answers about the vault itself: opening, locking, the passphrase, copies. */
import type { CopyReport } from '@/bindings/CopyReport';
import type { ProgressView } from '@/bindings/ProgressView';
import type { Answers } from '../fake';
import { BACKUP, PLACES, REPORT, SHEET, STATE } from '../sample/desk';

let state = STATE;

/** Changes what the stand-in says of the program. */
export function setState(to: Partial<typeof STATE>): typeof STATE {
  state = { ...state, ...to };
  return state;
}

/** The time on the stand-in's clock. */
export const now = () => state.now;

async function copying(say: (step: ProgressView) => void): Promise<CopyReport> {
  const steps = ['gathering', 'writing', 'reading_back', 'checking'];
  for (const [place, step] of steps.entries()) {
    say({ step, done: (place + 1) * 80_000_000, total: 348_000_000, may_cancel: place < 3 });
    await new Promise((done) => setTimeout(done, 400));
  }
  return REPORT;
}

/** About the vault. */
export const VAULT = {
  app_state: () => state,
  passphrase_strength: ({ passphrase }) => {
    const bits = passphrase.trim() ? passphrase.trim().split(/\s+/).length * 11 : 0;
    const word = bits < 22 ? 'too_short' : bits < 44 ? 'weak' : bits < 66 ? 'fair' : 'strong';
    return { word, bits };
  },
  suggest_passphrase: () => 'harvest velvet acorn bridge silent onion',
  create_vault: ({ is_demo }) => setState({ stage: 'open', is_demo, has_recovery_words: false }),
  unlock: ({ passphrase }) => {
    if (passphrase !== 'the quiet harbour') throw { code: 'wrong_passphrase', tries: 1 };
    return setState({ stage: 'open', handed_over: false });
  },
  unlock_with_words: () => setState({ stage: 'open', handed_over: false }),
  lock: () => void setState({ stage: 'locked' }),
  flushed: () => undefined,
  activity: () => undefined,
  leave_sample: () => setState({ stage: 'first_run', is_demo: false }),
  visit_sample: () => setState({ stage: 'locked', is_demo: true }),
  throw_sample_away: () => setState({ stage: 'first_run', is_demo: false }),
  recovery_sheet: ({ passphrase }) => {
    if (!state.has_recovery_words) return SHEET;
    if (passphrase === null) throw { code: 'passphrase_needed' };
    if (passphrase !== 'the quiet harbour') throw { code: 'wrong_passphrase', tries: 1 };
    return SHEET;
  },
  keep_recovery_words: ({ answers }) => {
    const other = answers.find(({ place, word }) => SHEET.words[place - 1] !== word);
    if (other) throw { code: 'words_not_the_same', place: other.place };
    return setState({ has_recovery_words: true });
  },
  change_passphrase: () => undefined,
  keep_device: (device) => setState({ device }),
  backup_page: () => BACKUP,
  choose_folder: () => PLACES[2]!,
  back_up: (_, say) => copying(say),
  test_copy: (_, say) => copying(say),
  restore: (_, say) => copying(say),
  open_restored: () => setState({ stage: 'locked' }),
  stop: () => undefined,
  find_copies: () => PLACES,
} satisfies Partial<Answers>;
