/** What is typed into a note: words begun with a stroke, lists with "- ", and how both are read. */

/** A piece of the text, and what stands there instead. */
export type Change = { from: number; to: number; put: string };

/**
 * The letters or digits after a stroke just before the caret, and where the stroke stands: at the beginning of a line or
 * after a space. A day such as 3/4, a fraction and "and/or" are none.
 */
export function begunWord(text: string, caret: number): { from: number; word: string } | null {
  if (/^[\p{L}\p{N}]/u.test(text.slice(caret))) return null;
  const word = /(?:^|\s)\/([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)$/u.exec(text.slice(0, caret))?.[1];
  return word === undefined ? null : { from: caret - word.length - 1, word };
}

/** What Enter does in a list: it begins the next line of it, and on an empty one it ends the list. */
export function enterInList(text: string, caret: number): Change | null {
  const from = caret === 0 ? 0 : text.lastIndexOf('\n', caret - 1) + 1;
  const next = text.indexOf('\n', caret);
  const to = next === -1 ? text.length : next;
  const line = text.slice(from, to);
  if (!line.startsWith(MARK) || caret < from + MARK.length) return null;
  if (line.slice(MARK.length).trim() === '') return { from, to, put: '' };
  return { from: caret, to: caret, put: `\n${MARK}` };
}

/** A run of words, bold or not. */
export type Run = { text: string; isBold: boolean };

/** A paragraph, or a list with its lines. */
export type Block = { is: 'paragraph'; runs: Run[] } | { is: 'list'; items: Run[][] };

/** How a text is read: lines that begin with "- " as a list, and *words* as bold. */
export function blocksOf(text: string): Block[] {
  const blocks: { isList: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const isList = line.startsWith(MARK) && line.slice(MARK.length).trim() !== '';
    const said = isList ? line.slice(MARK.length) : line;
    const last = blocks.at(-1);
    if (last?.isList === isList) last.lines.push(said);
    else blocks.push({ isList, lines: [said] });
  }
  return blocks
    .filter(({ lines }) => lines.some((line) => line.trim() !== ''))
    .map(({ isList, lines }) =>
      isList
        ? { is: 'list', items: lines.map(runsOf) }
        : { is: 'paragraph', runs: runsOf(lines.join('\n').replace(/^\n+|\s+$/g, '')) },
    );
}

/** Words between two asterisks are bold where the asterisks touch them and stand alone outside. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const found of text.matchAll(BOLD)) {
    const at = found.index;
    if (at > from) runs.push({ text: text.slice(from, at), isBold: false });
    runs.push({ text: found[1] ?? '', isBold: true });
    from = at + found[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), isBold: false });
  return runs;
}

const MARK = '- ';
const BOLD = /(?<![\p{L}\p{N}]\p{M}*|\*)\*(?!\s)([^*\n]+)(?<!\s)\*(?![\p{L}\p{N}*])/gu;
