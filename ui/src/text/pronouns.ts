/** Which form a sentence about a client takes. A form without any pronoun is always there. */

/** The forms that our sentences have. */
export type Pronoun = 'she' | 'he' | 'they' | 'none';

/** The form for what the client said of their pronouns, such as `she/her`; the one without any for all others. */
export function pronounOf(said: string | null | undefined): Pronoun {
  const first = (said ?? '')
    .trim()
    .toLowerCase()
    .split(/[^a-z]/)[0];
  return first === 'she' || first === 'he' || first === 'they' ? first : 'none';
}
