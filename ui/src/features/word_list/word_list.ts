/** The practice's own wordings: what is typed, what can be kept, and how a list is kept whole. */
import type { FoundDraft } from '@/bindings/FoundDraft';
import type { KeepWordListsRequest } from '@/bindings/KeepWordListsRequest';
import type { KinderWord } from '@/bindings/KinderWord';
import type { RepairCode } from '@/bindings/RepairCode';
import type { RepairWording } from '@/bindings/RepairWording';
import type { WordListsView } from '@/bindings/WordListsView';

/** The steps of a repair, in the order in which they are offered. */
export const STEPS: readonly RepairCode[] = [
  'r_listen',
  'r_check_self',
  'r_validate',
  'r_explore_feeling',
  'r_own_part',
  'r_apologise',
  'r_co_plan',
  'r_clarify',
  'r_explain_reason',
  'r_pause_rest',
  'r_name_process',
  'r_share_experience',
  'r_validate_protection',
  'r_return_to_frame',
  'r_change_task_or_goal',
  'r_link_here',
  'r_link_elsewhere',
  'r_supervision',
];

/** The most characters that each may have. */
export const LIMITS = { label: 60, kinder: 80, text: 200 } as const;

/** A label with kinder words, as it is typed. `list` and `was` tell its draft from others. */
export type KinderForm = {
  list: 'kinder';
  /** The label that is changed; none for a new one. */
  was: string | null;
  label: string;
  kinder: string;
  is_kept_out: boolean;
};

/** A beginning of a repair, as it is typed. */
export type WordingForm = {
  list: 'repair';
  /** The sentence that is changed, by its key; none for a new one. */
  was: string | null;
  step: RepairCode;
  text: string;
};

/** By what a sentence is found again. */
export const keyOf = ({ step, text }: RepairWording): string => `${step} ${text}`;

/** A label as it is typed. */
export function kinderForm(row: KinderWord | null): KinderForm {
  const { label, kinder, is_kept_out } = row ?? { label: '', kinder: '', is_kept_out: true };
  return { list: 'kinder', was: row?.label ?? null, label, kinder, is_kept_out };
}

/** A sentence as it is typed. */
export function wordingForm(row: RepairWording | null): WordingForm {
  return {
    list: 'repair',
    was: row ? keyOf(row) : null,
    step: row?.step ?? 'r_listen',
    text: row?.text ?? '',
  };
}

/** Whether what was found is a draft of this row, and nothing else that belongs to the practice. */
export function isDraftOf<T extends KinderForm | WordingForm>(form: T): (typed: T) => boolean {
  return (typed) =>
    typed.list === form.list &&
    typed.was === form.was &&
    Object.keys(typed).every((key) => key in form);
}

/** Of which list a draft of the practice is, if it is of one. */
export function listOf({ body }: Pick<FoundDraft, 'body'>): KinderForm | WordingForm | null {
  const { list } = (body ?? {}) as { list?: string };
  return list === 'kinder' || list === 'repair' ? (body as KinderForm | WordingForm) : null;
}

/** How much longer than it can be something is, if it is. */
export function tooLong(
  typed: string,
  of: keyof typeof LIMITS,
): { found: number; limit: number } | null {
  const found = [...typed.trim()].length;
  return found > LIMITS[of] ? { found, limit: LIMITS[of] } : null;
}

/** Whether a label is on the list already, in capitals or not, beside the row that is changed. */
export function isThere(words: readonly KinderWord[], { label, was }: KinderForm): boolean {
  const typed = label.trim().toLowerCase();
  return words.some((one) => one.label !== was && one.label.toLowerCase() === typed);
}

/** What can be kept of a typed label; nothing while it is not whole. */
export function kinderOf(form: KinderForm, words: readonly KinderWord[]): KinderWord | null {
  const [label, kinder] = [form.label.trim(), form.kinder.trim()];
  const isLong = tooLong(label, 'label') !== null || tooLong(kinder, 'kinder') !== null;
  if (label === '' || isLong || isThere(words, form)) return null;
  return { label, kinder, is_kept_out: form.is_kept_out };
}

/** What can be kept of a typed sentence; nothing while it is not whole. */
export function wordingOf(form: WordingForm): RepairWording | null {
  const text = form.text.trim();
  if (text === '' || tooLong(text, 'text') !== null) return null;
  return { step: form.step, text };
}

/** A list with a row in place of another one, or at its end. */
export function withRow<T>(rows: readonly T[], isIt: (row: T) => boolean, row: T): T[] {
  return rows.some(isIt) ? rows.map((one) => (isIt(one) ? row : one)) : [...rows, row];
}

/** Sentences in the order of their steps. */
export function byStep(rows: readonly RepairWording[]): RepairWording[] {
  return STEPS.flatMap((step) => rows.filter((one) => one.step === step));
}

/** What is sent to keep one of the lists; the other stays as it is. Nothing lets ours hold again. */
export function requestOf(
  view: WordListsView,
  change: Partial<Omit<KeepWordListsRequest, 'base_rev'>>,
): KeepWordListsRequest {
  return {
    base_rev: view.base_rev,
    kinder_words: view.has_own_kinder_words ? view.kinder_words : null,
    repair_wordings: view.has_own_repair_wordings ? view.repair_wordings : null,
    ...change,
  };
}
