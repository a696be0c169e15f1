import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Reads every file of a folder; with `yaml` after it, parses them too, and does nothing else.
const [folder, how] = process.argv.slice(2);
// The parser that the format uses.
const { parse } =
  how === 'yaml' ? createRequire(new URL('../../unit-format/package.json', import.meta.url))('yaml') : {};
for (const file of readdirSync(folder)) {
  const text = readFileSync(join(folder, file), 'utf8');
  parse?.(text);
}
