/** What somebody wrote, with an end to it, so that a sentence may follow. */
export function asSentence(words: string): string {
  const said = words.trim();
  return /[\p{Sentence_Terminal}…]['"’”»)]*$/u.test(said) ? said : `${said}.`;
}
