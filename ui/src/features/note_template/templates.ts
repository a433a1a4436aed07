/** Words that are used often: what can be kept, and which of them begin as somebody types. */
import type { NoteTemplate } from '@/bindings/NoteTemplate';
import type { NoteTemplateView } from '@/bindings/NoteTemplateView';

/** The most characters that the name may have. */
export const NAME_LIMIT = 40;

/** The most characters that the words may have. */
export const TEXT_LIMIT = 2_000;

/** As many are offered at once. */
const OFFERED = 6;

/** What can be kept of what is typed; nothing while it is not whole. */
export function templateOf(typed: NoteTemplate): NoteTemplate | null {
  const name = typed.name.trim();
  const isWhole = name !== '' && typed.text.trim() !== '' && tooLongOf(typed) === null;
  return isWhole ? { name, text: typed.text } : null;
}

/** What is longer than can be kept, if anything is. */
export function tooLongOf(
  typed: NoteTemplate,
): { what: 'name' | 'text'; found: number; limit: number } | null {
  const name = [...typed.name.trim()].length;
  if (name > NAME_LIMIT) return { what: 'name', found: name, limit: NAME_LIMIT };
  const text = [...typed.text].length;
  return text > TEXT_LIMIT ? { what: 'text', found: text, limit: TEXT_LIMIT } : null;
}

/** Those that are offered and whose name begins so, in the order in which they came. */
export function beginningSo(all: readonly NoteTemplateView[], word: string): NoteTemplateView[] {
  const so = folded(word);
  return all
    .filter(({ state, template }) => state === 'current' && folded(template.name).startsWith(so))
    .slice(0, OFFERED);
}

/** Without marks and capitals, so that nobody has to type them. */
function folded(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
