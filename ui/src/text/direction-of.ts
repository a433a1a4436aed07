/** Which way a language is written, by its script. */

/** Scripts that run from right to left. */
const RUNS_LEFT: readonly string[] = ['Arab', 'Hebr', 'Syrc', 'Thaa'];

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(language.replaceAll('_', '-')).maximize();
    return RUNS_LEFT.includes(script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
