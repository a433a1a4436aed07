/** Numbers as they are typed and said: whole hundredths or thousandths on the wire, decimals for people. */

/** How many places a number may have: two for scores, three for a reliability. */
export type Places = 2 | 3;

/** The farthest from nought that a score may lie, in hundredths. */
const FAR = 999_999;

/**
 * What was typed, in hundredths or thousandths: with a comma or a point. Nothing for a blank, undefined for what is no
 * number, has more places, or lies too far out.
 */
export function readDecimal(text: string, places: Places): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const found = /^([-−]?)(\d*)(?:[.,](\d+))?$/.exec(typed);
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
