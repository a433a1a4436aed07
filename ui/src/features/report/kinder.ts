/** Labels in a text, as whole words and in capitals or not, and what can stand in their place. */

/** Where a label stands, as whole words. */
function places(label: string): RegExp {
  const plain = label.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'giu');
}

/** Whether a label stands in a text. */
export function stands(typed: string, label: string): boolean {
  return label.trim() !== '' && places(label).test(typed);
}

/** The text with kinder words in place of a label, everywhere. One that began with a capital goes on to. */
export function withKinder(typed: string, label: string, kinder: string): string {
  return typed.replace(places(label), (found) => {
    const [first = '', ...rest] = kinder;
    const isCapital = found[0] !== found[0]?.toLowerCase();
    return isCapital ? first.toUpperCase() + rest.join('') : kinder;
  });
}
