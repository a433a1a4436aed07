/// <reference types="node" />
// Every kind, every field of its body and every word of a closed list, out of the types that the program writes and the
// bodies it once wrote, against the words that a history has for them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Kind } from '@/bindings/Kind';
import {
  FOR_THE_PROGRAM,
  HUNDREDTHS,
  LANGUAGES,
  LISTS,
  STATES,
  THOUSANDTHS,
  TIMES,
} from './closed';
import { isForReaders, leafWords, stateWords, wordOfField, wordOfList } from './words';

const BINDINGS = resolve(process.cwd(), 'src/bindings');
const COPY = resolve(process.cwd(), '../src-tauri/crates/backup/src/export/words.json');
const RECORDS = resolve(process.cwd(), '../src-tauri/crates/records');

/** What a type is called. */
const typeOf = (kind: string) =>
  kind.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

function typeNamed(name: string): ts.TypeNode | null {
  const path = `${BINDINGS}/${name}.ts`;
  if (!existsSync(path)) return null;
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found = file.statements.find(ts.isTypeAliasDeclaration);
  return found?.type ?? null;
}

/** The words of a closed list; nothing for any other type. */
function tokensOf(type: ts.TypeNode): string[] | null {
  if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) {
    const named = typeNamed(type.typeName.text);
    return named && type.typeArguments === undefined ? tokensOf(named) : null;
  }
  if (ts.isParenthesizedTypeNode(type)) return tokensOf(type.type);
  if (ts.isLiteralTypeNode(type)) {
    if (ts.isStringLiteral(type.literal)) return [type.literal.text];
    return type.literal.kind === ts.SyntaxKind.NullKeyword ? [] : null;
  }
  if (!ts.isUnionTypeNode(type)) return null;
  const each = type.types.map(tokensOf);
  return each.every((one) => one !== null) ? each.flat() : null;
}

type Field = { kind: Kind; path: string[]; tokens: string[] };

/** Every field below a type, with what it may hold where that is a closed list. */
function below(kind: Kind, path: string[], type: ts.TypeNode): Field[] {
  if (ts.isArrayTypeNode(type)) return below(kind, path, type.elementType);
  if (ts.isParenthesizedTypeNode(type)) return below(kind, path, type.type);
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) {
    return type.types.flatMap((one) => below(kind, path, one));
  }
  if (ts.isTypeLiteralNode(type)) {
    return type.members.filter(ts.isPropertySignature).flatMap((member) => {
      if (!member.type || !(ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)))
        return [];
      const to = [...path, member.name.text];
      return [{ kind, path: to, tokens: tokensIn(member.type) }, ...below(kind, to, member.type)];
    });
  }
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return [];
  const named = typeNamed(type.typeName.text);
  return [named, ...(type.typeArguments ?? [])].flatMap((one) =>
    one ? below(kind, path, one) : [],
  );
}

/** The words of the list that a field holds, or of which it holds a list. */
function tokensIn(type: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(type)) return tokensOf(type) ?? type.types.flatMap(tokensIn);
  if (ts.isTypeReferenceNode(type) && type.typeArguments)
    return type.typeArguments.flatMap(tokensIn);
  return tokensOf(type) ?? [];
}

/** Fields of a kind that no page is sent whole, by what was once written of it. */
function ofGolden(kind: Kind): Field[] {
  const named = FIELDS_OF_UNSENT[kind];
  const body = JSON.parse(
    readFileSync(`${RECORDS}/tests/golden/${kind}.v1.json`, 'utf8'),
  ) as object;
  return Object.keys(body).map((name) => {
    const type = named?.[name];
    return { kind, path: [name], tokens: type ? (tokensOf(typeNamed(type)!) ?? []) : [] };
  });
}

/** Kinds that no page is sent whole, with the closed lists in them. */
const FIELDS_OF_UNSENT: Partial<Record<Kind, Record<string, string>>> = {
  agreement: { about: 'AgreementKind' },
  voiding: {},
};

const KINDS = tokensOf(typeNamed('Kind')!) as Kind[];
const FIELDS = KINDS.flatMap((kind) => {
  const type = typeNamed(typeOf(kind));
  return type ? below(kind, [], type) : ofGolden(kind);
});
const nameOf = ({ kind, path }: Pick<Field, 'kind' | 'path'>) => [kind, ...path].join('.');
const shared = (name: string) => name.replace(/^(pacing_plan\.limits)\.\w+\./, '$1.*.');

/** Words of a closed list, by the field that holds one; a tag of a union stands once for each of its forms. */
const closed = new Map<string, Set<string>>();
for (const field of FIELDS) {
  if (field.tokens.length === 0 || !isForReaders(field.kind, field.path)) continue;
  const name = shared(nameOf(field));
  closed.set(name, new Set([...(closed.get(name) ?? []), ...field.tokens]));
}

const listed = new Map(
  Object.entries(LISTS).flatMap(([words, fields]) => fields.map((field) => [field, words])),
);

/** What reads as a name of the program: a low line, or a word that begins small. */
const isToken = (said: string) => said.includes('_') || /^[a-z]/.test(said) || /[{}$]/.test(said);

/** States of each kind, out of the code that defines them. */
function states(): Map<string, string[]> {
  const sources = readdirSync(`${RECORDS}/src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.rs'))
    .map((path) => readFileSync(`${RECORDS}/src/${path}`, 'utf8'));
  const all = new Map<string, string[]>();
  for (const [, name = '', list = ''] of sources
    .join('\n')
    .matchAll(/^states! \{\n(?:\s*(?:\/\/\/|#\[).*\n)*\s*(\w+) \{\n([\s\S]*?)\n {4}\}\n\}/gm)) {
    all.set(
      name,
      [...list.matchAll(/= "(\w+)", locked/g)].map(([, token = '']) => token),
    );
  }
  const found = new Map<string, string[]>();
  for (const source of sources) {
    for (const [, kind = '', state = ''] of source.matchAll(
      /const KIND: Kind = Kind::(\w+);[\s\S]*?type State = (\w+);/g,
    )) {
      found.set(kind, all.get(state) ?? []);
    }
  }
  return found;
}

describe('a history', () => {
  it('is read from the types of all kinds', () => {
    expect(KINDS).toHaveLength(readdirSync(`${RECORDS}/tests/golden`).length);
    for (const kind of KINDS) {
      expect(typeNamed(typeOf(kind)) !== null || FIELDS_OF_UNSENT[kind], kind).toBeTruthy();
    }
    expect(FIELDS.length).toBeGreaterThan(700);
  });

  it.each(KINDS)('has a word for every field of the kind %s', (kind) => {
    for (const { path } of FIELDS.filter((field) => field.kind === kind)) {
      if (!isForReaders(kind, path)) continue;
      const said = wordOfField(kind, path.at(-2), path.at(-1)!);
      expect(said, nameOf({ kind, path })).not.toBeNull();
      expect(isToken(said!), `${nameOf({ kind, path })}: ${said}`).toBe(false);
    }
  });

  it('knows every field that holds a word of a closed list, and no other', () => {
    const words = 'pacing_run.outcome.findings.because.found.word';
    expect([...listed.keys()].sort()).toEqual([...closed.keys(), words].sort());
  });

  it('has a word for every one of those words, and never shows the token', () => {
    for (const [field, tokens] of closed) {
      for (const token of tokens) {
        const said = wordOfList(listed.get(field)!, token);
        expect(said, `${field}: ${token}`).not.toBeNull();
        expect(isToken(said!), `${field}: ${token}: ${said}`).toBe(false);
      }
    }
  });

  it('has a word for every way in which a record of any kind may stand', () => {
    const found = states();
    for (const kind of KINDS) {
      const tokens = found.get(typeOf(kind)) ?? [];
      expect(tokens, kind).not.toHaveLength(0);
      for (const token of tokens) {
        const own = STATES[kind] ?? `trail-state-is-${kind}`;
        const said = wordOfList(own, token) ?? wordOfList('trail-state-is', token);
        expect(said, `${kind}: ${token}`).not.toBeNull();
        expect(stateWords(kind, token)).toBe(said);
        expect(isToken(said!), `${kind}: ${token}: ${said}`).toBe(false);
      }
    }
  });

  it('keeps no name of a field that no kind has', () => {
    const all = new Set(FIELDS.map((field) => nameOf(field)));
    for (const field of [
      ...FOR_THE_PROGRAM,
      ...HUNDREDTHS,
      ...THOUSANDTHS,
      ...LANGUAGES,
      ...TIMES,
    ]) {
      expect(all.has(field), field).toBe(true);
    }
  });

  it.each(KINDS)('shows no token of a body of the kind %s that was once written', (kind) => {
    const grown = `${RECORDS}/tests/grown/${kind}.json`;
    const files = [
      `${RECORDS}/tests/golden/${kind}.v1.json`,
      ...(existsSync(grown) ? [grown] : []),
    ];
    for (const file of files) {
      for (const [path, said] of leaves([], JSON.parse(readFileSync(file, 'utf8')))) {
        if (!isForReaders(kind, path)) continue;
        const shown = leafWords(kind, path, { is: 'token', said });
        if (/^[a-z0-9]+(_[a-z0-9]+)+$/.test(said))
          expect(shown, nameOf({ kind, path })).not.toBe(said);
      }
    }
  });
});

describe('a copy of the records', () => {
  it('has the same words, in the file that the program keeps of them', () => {
    const lists: Record<string, string> = {};
    const words: Record<string, Record<string, string>> = {};
    for (const field of FIELDS) {
      const list = listed.get(nameOf(field)) ?? listed.get(shared(nameOf(field)));
      if (list === undefined) continue;
      lists[nameOf(field)] = list;
      const said = (words[list] ??= {});
      for (const token of closed.get(shared(nameOf(field))) ?? [])
        said[token] = wordOfList(list, token)!;
    }
    const standing = states();
    const written = {
      fields: sorted(
        FIELDS.filter(({ kind, path }) => isForReaders(kind, path)).map(({ kind, path }) => [
          nameOf({ kind, path }),
          wordOfField(kind, path.at(-2), path.at(-1)!)!,
        ]),
      ),
      lists: sorted(Object.entries(lists)),
      words: sorted(
        Object.entries(words).map(([list, said]) => [list, sorted(Object.entries(said))]),
      ),
      states: sorted(
        KINDS.map((kind) => {
          const tokens = standing.get(typeOf(kind)) ?? [];
          return [kind, sorted(tokens.map((token) => [token, stateWords(kind, token)]))];
        }),
      ),
      hidden: [...FOR_THE_PROGRAM].sort(),
    };
    const text = `${JSON.stringify(written, null, 1)}\n`;
    if (process.env['HOLDFAST_WRITE_WORDS']) writeFileSync(COPY, text);
    expect(text, 'write it anew with HOLDFAST_WRITE_WORDS=1').toBe(readFileSync(COPY, 'utf8'));
  });
});

/** An object with its names in order. */
function sorted<T>(entries: [string, T][]): Record<string, T> {
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Every text of a body with where it stands, as a history names it. */
function leaves(path: string[], value: unknown): [string[], string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) =>
    leaves([...path, Array.isArray(value) ? String(Number(name) + 1) : name], one),
  );
}
