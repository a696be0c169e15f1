// Makes the school of README.md in a folder:
//
//   node examples/school/generate.mjs FOLDER [--learners 1200] [--courses 10] [--units 4] [--seed 1]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { schoolFiles } from './school.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    learners: { type: 'string' },
    courses: { type: 'string' },
    units: { type: 'string' },
    seed: { type: 'string' },
  },
});
const [folder] = positionals;
const size = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]));
if (folder === undefined || Object.values(size).some((number) => !Number.isInteger(number) || number < 1)) {
  process.stderr.write(
    'usage: node examples/school/generate.mjs FOLDER [--learners 1200] [--courses 10] [--units 4] [--seed 1]\n',
  );
  process.exit(2);
}

let [files, characters, rows] = [0, 0, 0];
for (const [path, text] of schoolFiles(size)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  files += 1;
  characters += text.length;
  if (path.startsWith('logs/')) rows += text.split('\n').length - 1;
}
process.stdout.write(`${folder}: ${files} files, ${rows} rows of logs, ${Math.round(characters / 1e6)} MB\n`);
