/** Lets a test own effects outside of a component. */
export function root(begin: () => unknown): () => void {
  return $effect.root(() => void begin());
}
