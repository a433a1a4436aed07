/** What the page of a client says, part by part: the same as the paper that stays here, and nothing more. */
import type { AgreementVersion } from '@/bindings/AgreementVersion';
import type { Clause } from '@/bindings/Clause';
import type { CrisisLine } from '@/bindings/CrisisLine';
import type { Part } from '@/bindings/Part';
import type { ReadingPage } from '@/bindings/ReadingPage';
import type { Section } from '@/bindings/Section';
import type { Voice } from '@/bindings/Voice';
import { isStale } from '@/features/agreement/clauses';
import type { Sentence, Speaker, TextKey } from '@/text/text.svelte';

/** One thing that is said. `turns` where another voice begins to speak. */
export type Saying = {
  voice: Voice;
  turns: boolean;
  lead: string | null;
  /** Words of the two people, or a sentence of ours. */
  words: string | Sentence;
};

/** A number to call. A draft does not show one that nobody checked lately. */
export type Line = { who: string; number: string | null; isUnchecked: boolean };

/** One of the parts. */
export type Told = { part: Part; before: Saying[]; lines: Line[]; after: Saying[] };

/** A day in words, in the language of the document. */
export function dayIn(say: Speaker, iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-').map(Number).map(String);
  const named = say(`hand-month-${month}` as Extract<TextKey, `hand-month-1`>).words;
  const date = day === '1' ? say('hand-day-first').words : day;
  // In a sentence it is set apart as a whole; marks around its parts would hide there which way it runs.
  return say('hand-day', { day: date, month: named, year }).words.replace(/[\u2066-\u2069]/g, '');
}

/** Everything that the version says to the person it was made with. */
export function tell(page: ReadingPage, today: string, say: Speaker): Told[] {
  return page.version.sections.map((section) => part(section, page, today, say));
}

function part(section: Section, page: ReadingPage, today: string, say: Speaker): Told {
  const { version } = page;
  const isHidden = (clause: Clause) => clause.meaning === 'topic' && !version.print_off_limits;
  const kept = (clauses: Clause[]) =>
    clauses.filter((clause) => !isHidden(clause) && clause.text.trim() !== '').map(whole);
  let before = kept(section.clauses);
  const after = kept(section.after);
  if ([...section.clauses, ...section.after].some(isHidden)) {
    before = [ours(say('hand-topics-aloud')), ...before];
  }
  if (section.part === 'review') before = withDay(before, version, say);
  if (before.length + after.length + section.lines.length === 0) {
    before = [ours(say(section.not_needed ? 'hand-not-needed' : 'hand-nothing-written'))];
    if (section.not_needed && section.reason?.trim()) before.push(ours(section.reason));
  }
  const lines = section.lines.map((line) => numbered(line, page.is_frozen, today));
  return { part: section.part, lines, ...turning(before, after) };
}

function whole({ voice, lead, text }: Clause): Saying {
  return { voice, turns: false, lead: lead?.trim() ? lead : null, words: text };
}

function ours(words: Sentence | string): Saying {
  return { voice: 'joint', turns: false, lead: null, words };
}

/** The day to look again stands first in its part, unless a clause says it already. */
function withDay(sayings: Saying[], { review_on }: AgreementVersion, say: Speaker): Saying[] {
  if (review_on === null) return sayings;
  const day = dayIn(say, review_on);
  const isSaid = sayings.some(({ words }) => typeof words === 'string' && words.includes(day));
  return isSaid ? sayings : [ours(say('hand-review-day', { day })), ...sayings];
}

function numbered(line: CrisisLine, isFrozen: boolean, today: string): Line {
  const isUnchecked = isStale(line, today);
  return { who: line.who, number: isUnchecked && !isFrozen ? null : line.number, isUnchecked };
}

/** Marks where the voice turns, across the numbers too. */
function turning(before: Saying[], after: Saying[]): { before: Saying[]; after: Saying[] } {
  let last: Voice | null = null;
  const turned = (one: Saying): Saying => {
    const turns = one.voice !== last;
    last = one.voice;
    return { ...one, turns };
  };
  return { before: before.map(turned), after: after.map(turned) };
}

/** Which way words run: the way of their first letter, or of the page if they have none. */
export function runs(words: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(words)?.[0];
  if (first === undefined) return page;
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(first) ? 'rtl' : 'ltr';
}

/** The client's own words without quotation marks of their own, since the page sets them; never two pairs. */
export function bare(text: string, open: string, close: string): string {
  const trimmed = text.trim();
  // Some languages set a space inside the marks, and people type it as they like.
  const pairs = [
    [open.trim(), close.trim()],
    ['"', '"'],
  ] as const;
  for (const [first, last] of pairs) {
    if (trimmed.length < 2 || !trimmed.startsWith(first) || !trimmed.endsWith(last)) continue;
    const inner = trimmed.slice(first.length, -last.length).trim();
    if (!pairs.flat().some((mark) => inner.includes(mark))) return inner;
  }
  return trimmed;
}

/** How much larger than the screen's own text the page is, so that it is at least the client's size of print. */
export function printScale(profile: ReadingPage['profile'], textSize: number): number {
  const wanted = { clear_14pt: 100, large_18pt: 130, extra_24pt: 170 }[profile];
  return Math.max(1, wanted / textSize);
}
