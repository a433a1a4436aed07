/** Where a label stands in a typed text, so that a person can look at that place and change it there. */

/** A place in a text, from its first character to behind its last. */
export type Place = { start: number; end: number };

/** Characters that make no other word of one: soft hyphens, marks of direction, and in Arabic vowel marks. */
const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u2060\\u061c\\u0640\\u064b-\\u0652\\u0670]*';
const PARTS = '\\s\\-\\u2010-\\u2015';
const APOSTROPHES = "'\\u2018\\u2019\\u02bc";
/** Letters that are one letter, written in more ways. */
const ALIKE = [APOSTROPHES, '\u0627\u0623\u0625\u0622\u0671', '\u064a\u0649\u06cc', '\u0643\u06a9'];
/** Short words that are written as one with the next in Arabic. */
const JOINED = `(?:[\u0648\u0641\u0628\u0644\u0643\u0627\u0623\u0625\u0622\u0671]${UNSEEN}){0,4}`;

/** Words that make the opposite of what follows them: "you have not failed" is a kind sentence. As the program has them. */
const TAKES_BACK = new Set(
  (
    "not never no isn't aren't wasn't weren't haven't hasn't hadn't nunca pas jamais nicht nie kein keine " +
    'ليس ليست لست غير لا'
  ).split(' '),
);

function letter(character: string): string {
  const set = ALIKE.find((alike) => new RegExp(`[${alike}]`, 'u').test(character));
  return set ? `[${set}]` : character.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

/** How a label is looked for: as whole words, whatever the size of its letters, its apostrophes and its hyphens. */
function pattern(label: string): RegExp | null {
  const plain = label.normalize('NFC').replace(new RegExp(UNSEEN, 'gu'), '');
  const words = plain.split(new RegExp(`[${PARTS}]+`, 'u')).filter((word) => word !== '');
  if (words.length === 0) return null;
  const written = words
    .map((word) => [...word].map(letter).join(UNSEEN))
    .join(`(?:${UNSEEN}[${PARTS}]${UNSEEN})+`);
  const isArabic = /^[\u0620-\u064a]/u.test(plain);
  const before = `(?<=(?<![\\p{L}\\p{N}\\p{M}])${isArabic ? JOINED : ''})`;
  return new RegExp(`${before}${written}(?!${UNSEEN}[\\p{L}\\p{N}])`, 'giu');
}

function isTakenBack(before: string): boolean {
  const apart = before.replace(new RegExp(`[${PARTS}]+$`, 'u'), '');
  if (apart.length === before.length) return false;
  const last = apart.split(new RegExp(`[${PARTS}]`, 'u')).at(-1) ?? '';
  return TAKES_BACK.has(last.toLowerCase().replace(new RegExp(`[${APOSTROPHES}]`, 'gu'), "'"));
}

/** The places where a label stands, without those where the word before takes it back. */
export function placesOf(typed: string, label: string): Place[] {
  const wanted = pattern(label);
  if (!wanted) return [];
  const found = [...typed.matchAll(wanted)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return found.filter(({ start }) => !isTakenBack(typed.slice(0, start)));
}

/** The first place behind another one, or the first of all where there is none; nothing where it stands nowhere. */
export function placeAfter(typed: string, label: string, after: Place | null): Place | null {
  const all = placesOf(typed, label);
  return all.find(({ start }) => after !== null && start >= after.end) ?? all[0] ?? null;
}

/** The text with other words at one place. */
export function withWordsAt(typed: string, { start, end }: Place, words: string): string {
  return typed.slice(0, start) + words + typed.slice(end);
}
