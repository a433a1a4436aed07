/** Every sentence of the screen, by its name in text/<language>/*.ftl. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Sentences, TextKey } from './keys';

export type { PlainKey, TextKey } from './keys';

/** A language that the screen can speak, and the way it is written. */
type Language = {
  folder: string;
  locale: string;
  dir: 'ltr' | 'rtl';
  change?: (said: string) => string;
};

const ENGLISH: Language = { folder: 'en', locale: 'en-GB', dir: 'ltr' };

/** Languages by tag. The last two are for tests: longer words, and words that run the other way. */
const LANGUAGES: Record<string, Language> = {
  'en-GB': ENGLISH,
  'en-US': { ...ENGLISH, locale: 'en-US' },
  'en-XA': { ...ENGLISH, change: (said) => said.replace(/[aeiou]/g, (vowel) => vowel + vowel) },
  'ar-XB': { ...ENGLISH, dir: 'rtl', change: (said) => `\u202e${said}\u202c` },
};

const files = import.meta.glob<string>('../../text/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const chosen = $state({ tag: 'en-GB' });
const bundle = $derived(bundleFor(languageOf(chosen.tag)));

function languageOf(tag: string): Language {
  return LANGUAGES[tag] ?? ENGLISH;
}

function bundleFor({ folder, locale, dir, change }: Language): FluentBundle {
  const made = new FluentBundle([locale], { useIsolating: dir === 'rtl', transform: change });
  for (const [path, content] of Object.entries(files)) {
    if (path.includes(`/${folder}/`)) made.addResource(new FluentResource(content));
  }
  return made;
}

/** Chooses the language of the screen; one that is not known is English. */
export function speak(tag: string): void {
  chosen.tag = tag;
}

/** The locale for numbers, plurals and names of days. Never the web view's own. */
export function locale(): string {
  return languageOf(chosen.tag).locale;
}

/** The way the language of the screen is written. */
export function direction(): 'ltr' | 'rtl' {
  return languageOf(chosen.tag).dir;
}

/** What a sentence needs: nothing, or its facts. */
type Facts<K extends TextKey> = Sentences[K] extends null ? [] : [facts: Sentences[K]];

/** The sentence of that name, with its facts in place. */
export function t<K extends TextKey>(key: K, ...[facts]: Facts<K>): string {
  return say(key, facts ?? null);
}

/** The sentence of a name that is only known when the program runs, or nothing if there is none. */
export function tryText(key: string, facts: Record<string, string | number> = {}): string | null {
  return bundle.hasMessage(key) ? say(key, facts) : null;
}

function say(key: string, facts: Record<string, string | number> | null): string {
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, facts, []) : key;
}
