/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { speakerOf, wordingOf } from './text.svelte';

const here = import.meta.glob<string>('../../text/*/hand_over.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const OTHERS = ['ar', 'de', 'es', 'fr'];

// The words on paper lie outside of what the screen is built from.
const PAPERS = resolve(process.cwd(), '../src-tauri/crates/printing/text');
const papers = Object.fromEntries(
  ['en', ...OTHERS].flatMap((tag) =>
    ['safety_agreement', 'how_we_work', 'house'].map((name) => {
      const path = `${PAPERS}/${tag}/${name}.ftl`;
      return [path, readFileSync(path, 'utf8')];
    }),
  ),
);

/** The sentences of a language in some of its files, by name. */
function sentences(from: Record<string, string>, tag: string): Map<string, string> {
  const lines = Object.entries(from)
    .filter(([path]) => path.includes(`/${tag}/`))
    .flatMap(([, content]) => content.split('\n'));
  return new Map(
    lines.flatMap((line) => {
      const [, name, said] = /^([\w-]+) = (.*)$/.exec(line) ?? [];
      return name === undefined || said === undefined ? [] : [[name, said] as const];
    }),
  );
}

const english = sentences(here, 'en');
const facts = (said = '') => [...said.matchAll(/\$\w+/g)].map(([fact]) => fact).sort();
const bare = (said: string) => said.replace(/\{[^}]*\}/g, '');

/** The sentences of a language that have something in them that must not be there. */
function found(tag: string, never: RegExp): string[] {
  return [...sentences(here, tag)].flatMap(([name, said]) =>
    never.test(bare(said)) ? [`${name}: ${said}`] : [],
  );
}

it('the page of a client is written in every language that papers are', () => {
  const written = Object.keys(here).map((path) => path.split('/').at(-2));
  expect(new Set(written)).toEqual(new Set(['en', ...OTHERS]));
  expect(new Set(readdirSync(PAPERS))).toEqual(new Set(written));
});

describe.each(OTHERS)('the page of a client in %s', (tag) => {
  const theirs = sentences(here, tag);

  it('says every sentence under the same name, with the same facts', () => {
    expect([...theirs.keys()]).toEqual([...english.keys()]);
    for (const [name, said] of english) expect(facts(theirs.get(name)), name).toEqual(facts(said));
    expect([...theirs.values()].filter((said) => said.trim() === '')).toEqual([]);
  });

  it('has no English left over', () => {
    expect(found(tag, /\b(the|you|your|this|that|what|it|is|and|of|we|my|not)\b/i)).toEqual([]);
    const same = [...theirs].filter(
      ([name, said]) => said === english.get(name) && /\p{L}{2}.* .*\p{L}{2}/u.test(bare(said)),
    );
    expect(same).toEqual([]);
  });

  it('uses the marks of print, and none that shouts', () => {
    expect(found(tag, /!|\w'\w|"|\.\.\./)).toEqual([]);
  });

  it('says what the paper says in the same words', () => {
    const paper = sentences(papers, tag);
    const same = (name: string, on: string) =>
      expect(theirs.get(name), name).toBe(paper.get(on) ?? `no ${on} on paper`);
    for (const name of theirs.keys()) {
      if (name.startsWith('hand-part-')) same(name, name.replace('hand-', '').replaceAll('_', '-'));
      if (/^hand-(month-|quote-|day-first)/.test(name)) same(name, name.replace('hand-', ''));
    }
    same('hand-title', 'agreement-title');
    same('hand-title-treatment', 'treatment-title');
    same('hand-title-confidentiality', 'confidentiality-title');
    same('hand-changed', 'changed-title');
    same('hand-day', 'day-long');
    same('hand-voice-client_words', 'voice-client');
    same('hand-voice-joint', 'voice-joint');
    same('hand-voice-therapist_duty', 'voice-therapist');
    for (const name of ['not-needed', 'nothing-written', 'topics-aloud', 'review-day'])
      same(`hand-${name}`, name);
  });
});

describe('a person', () => {
  it('is spoken to formally', () => {
    expect(found('de', /\b(du|dich|dir|dein\w*)\b/i)).toEqual([]);
    expect(found('es', /(^|\P{L})(tú|tu|tus|te|ti|contigo)(?!\p{L})/iu)).toEqual([]);
    expect(found('fr', /(^|\P{L})(tu|toi|ton|ta|tes)(?!\p{L})/iu)).toEqual([]);
  });

  it('who reads Arabic meets Arabic letters and marks only', () => {
    expect(found('ar', /[A-Za-z,;?%]/)).toEqual([]);
  });

  it('who reads French meets no mark alone on a line', () => {
    expect(found('fr', / [:;?»]|« /)).toEqual([]);
  });
});

describe('a document', () => {
  it('speaks a language whatever the region, and never in letters that it is not written in', () => {
    expect(speakerOf('es-MX', 'ltr')('hand-stop')).toEqual({
      words: 'Parar aquí',
      lang: 'es-MX',
      dir: 'ltr',
    });
    expect(speakerOf('AR_eg', 'rtl')('hand-stop').words).toBe('التوقف هنا');
    expect(speakerOf('ar-Latn', 'ltr')('hand-stop').words).toBe('Stop here');
    expect(speakerOf('no such tag', 'ltr')('hand-stop').words).toBe('Stop here');
  });

  it('tells in whose words it speaks', () => {
    expect(['en', 'en-GB', 'en-NZ'].map((tag) => wordingOf(tag))).toEqual(['ours', 'ours', 'ours']);
    expect(['ar', 'de-AT'].map((tag) => wordingOf(tag))).toEqual(['unreviewed', 'unreviewed']);
    expect(['fa', 'ar-Latn', ''].map((tag) => wordingOf(tag))).toEqual(
      Array.from({ length: 3 }, () => 'stands_in'),
    );
  });
});
