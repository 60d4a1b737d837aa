// Writes `keys.ts`: every message id and attribute of the catalogue as one TypeScript union, so
// that a word the window asks for and the catalogue lacks is a build error.
// `--check` writes nothing and says whether the file is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const rooms = fileURLToPath(new URL('../../src-tauri/content/words/en-GB/', import.meta.url));
const target = fileURLToPath(new URL('./keys.ts', import.meta.url));

/** Lists the keys of one Fluent file: `id`, and `id.attribute` for each attribute. */
export function keysOf(text) {
  const keys = [];
  let id = '';
  for (const line of text.split('\n')) {
    const message = /^([a-z][a-z0-9-]*) *=(.*)$/.exec(line);
    const attribute = /^ +\.([a-z][a-z0-9-]*) *=/.exec(line);
    const more = /^ +[^ .}\]*[]/.test(line);
    if (message) {
      id = message[1];
      if (message[2].trim() !== '') keys.push(id);
    } else if (attribute) {
      keys.push(`${id}.${attribute[1]}`);
    } else if (more && id && !keys.includes(id) && !keys.some((key) => key.startsWith(`${id}.`))) {
      keys.push(id);
    }
  }
  return keys;
}

/** Makes the whole of `keys.ts` from the Fluent files. */
export function keysModule() {
  const files = readdirSync(rooms).filter((name) => name.endsWith('.ftl'));
  const keys = files.flatMap((name) => keysOf(readFileSync(rooms + name, 'utf8'))).sort();
  const lines = [...new Set(keys)].map((key) => `  | '${key}'`);
  return `// Made by words/make-keys.mjs from the Fluent files. Not edited by hand.\n\n/** Every message and attribute of the catalogue. */\nexport type WordKey =\n${lines.join('\n')};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = keysModule();
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== made) {
      console.error('words/keys.ts is not up to date: run `npm run keys`.');
      process.exit(1);
    }
  } else {
    writeFileSync(target, made);
  }
}
