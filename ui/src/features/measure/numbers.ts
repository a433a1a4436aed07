/** Numbers as they are typed and said: whole hundredths or thousandths on the wire, decimals for people. */

/** How many places a number may have: two for scores, three for a reliability. */
export type Places = 2 | 3;

/** The farthest from nought that a score may lie, in hundredths. */
const FAR = 999_999;

/**
 * What was typed, in hundredths or thousandths: in the digits of any script, with a comma, a point or `٫`. Nothing for a
 * blank, undefined for what is no number, has more places, or lies too far out.
 */
export function readDecimal(text: string, places: Places): number | null | undefined {
  const typed = text.trim().replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
  if (typed === '') return null;
  const found = /^([-−]?)(\d*)(?:[.,٫](\d+))?$/.exec(typed);
  const [, sign, whole = '', rest = ''] = found ?? [];
  if (!found || whole + rest === '' || rest.length > places) return undefined;
  const size = Number(whole) * 10 ** places + Number(rest.padEnd(places, '0'));
  if (size > FAR) return undefined;
  return sign && size !== 0 ? -size : size;
}

/** A number of the wire as it is typed: 3150 hundredths are `31.5`. */
export function typedDecimal(value: number, places: Places): string {
  return String(value / 10 ** places);
}

/** Hundredths as the number that is said and drawn. */
export function inWholes(hundredths: number): number {
  return hundredths / 100;
}

/** The worth of a digit of any script, 0 to 9: the digits of each stand ten in a row, nought first. */
function digitOf(digit: string): number {
  const at = digit.codePointAt(0) ?? 0;
  let first = at;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (at - first) % 10;
}
