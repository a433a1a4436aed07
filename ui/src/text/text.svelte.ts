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

function bundleFor({ folder, locale, dir, change }: Language, from = files): FluentBundle {
  const made = new FluentBundle([locale], { useIsolating: dir === 'rtl', transform: change });
  for (const [path, content] of Object.entries(from)) {
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

/** A sentence, and the language that it is in. */
export type Sentence = { words: string; lang: string; dir: 'ltr' | 'rtl' };

/** Says the sentence of a name in the language of a document. */
export type Speaker = <K extends TextKey>(key: K, ...[facts]: Facts<K>) => Sentence;

/**
 * A document speaks the language of whoever reads it, whatever the language of the screen. What nobody has written in
 * it yet is said in English, sentence by sentence.
 */
export function speakerOf(tag: string, dir: 'ltr' | 'rtl', from = files): Speaker {
  const own = languageOfDocument(tag, dir, from);
  const bundles = [own, ENGLISH].map((one) => ({ ...one, bundle: bundleFor(one, from) }));
  return (key, ...[facts]) => {
    for (const { bundle, locale, dir } of bundles) {
      const pattern = bundle.getMessage(key)?.value;
      const words = pattern && bundle.formatPattern(pattern, facts ?? null, []);
      if (words) return { words, lang: locale, dir };
    }
    return { words: key, lang: ENGLISH.locale, dir: ENGLISH.dir };
  };
}

/** The language with its region, else without it, else English. The way it is written is the document's. */
function languageOfDocument(tag: string, dir: 'ltr' | 'rtl', from: typeof files): Language {
  const known = LANGUAGES[tag];
  if (known) return known;
  const folder = folderFor(tag, from);
  return folder === ENGLISH.folder ? ENGLISH : { folder, locale: tag, dir };
}

/** The folder whose sentences answer a tag. Nobody reads their language in letters that it is not written in. */
function folderFor(tag: string, from: typeof files): string {
  const asked = localeOf(tag);
  const has = (folder: string) => Object.keys(from).some((path) => path.includes(`/${folder}/`));
  const folder = asked && [asked.toString(), asked.language].find(has);
  const isReadable = folder && localeOf(folder)?.maximize().script === asked.maximize().script;
  return isReadable ? folder : ENGLISH.folder;
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return null;
  }
}

/**
 * In whose words a document speaks: `ours`, written in that language first; `unreviewed`, that nobody who grew up with
 * it has read; `stands_in`, English where nobody has written it.
 */
export type Wording = 'ours' | 'unreviewed' | 'stands_in';

/** The languages that somebody who grew up with them has read, or that were written first. */
const REVIEWED: readonly string[] = [ENGLISH.folder];

/** In whose words a document in that language speaks. */
export function wordingOf(tag: string, from = files): Wording {
  if (LANGUAGES[tag]) return 'ours';
  const folder = folderFor(tag, from);
  if (folder === ENGLISH.folder && localeOf(tag)?.language !== ENGLISH.folder) return 'stands_in';
  return REVIEWED.includes(folder) ? 'ours' : 'unreviewed';
}
