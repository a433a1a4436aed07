// Writes src/text/keys.ts from the Fluent files, so that an unknown key or a missing argument is a compile error.
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../text/en/', import.meta.url));
const target = fileURLToPath(new URL('../src/text/keys.ts', import.meta.url));

/** Each message of one file, with the names of the arguments that it uses. */
function messages(file) {
  const found = [];
  for (const line of readFileSync(folder + file, 'utf8').split('\n')) {
    const head = /^([a-zA-Z][\w-]*)\s*=/.exec(line);
    if (head) found.push({ key: head[1], args: new Set(), file });
    else if (/^[^\s#}]/.test(line) && !/^-/.test(line))
      throw new Error(`${file}: cannot read the line "${line}"`);
    for (const arg of line.matchAll(/\$([a-zA-Z][\w-]*)/g)) found.at(-1)?.args.add(arg[1]);
  }
  return found;
}

const all = readdirSync(folder)
  .filter((file) => file.endsWith('.ftl'))
  .sort()
  .flatMap(messages);
const seen = new Map();
for (const { key, file } of all) {
  if (seen.has(key)) throw new Error(`${key} stands in ${seen.get(key)} and in ${file}`);
  seen.set(key, file);
}

const value = 'string | number';
const lines = all.map(({ key, args }) => {
  const names = [...args].map((name) => `${JSON.stringify(name)}: ${value}`);
  return `  ${JSON.stringify(key)}: ${names.length ? `{ ${names.join('; ')} }` : 'null'};`;
});
const text = `// Written by scripts/text-keys.js from text/en/*.ftl. Do not edit.
/** Every sentence, and the arguments that it needs. */
export type Sentences = {
${lines.join('\n')}
};
/** The name of a sentence. */
export type TextKey = keyof Sentences;
/** The name of a sentence that needs no arguments. */
export type PlainKey = { [K in TextKey]: Sentences[K] extends null ? K : never }[TextKey];
`;
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
