import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { medians } from './processes.mjs';
import { unitText } from './units.mjs';

// How fast `openmastery check` is, beside what else reads or checks the same files: docs/speed.md.

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '5' },
    /** Also Spectral and ajv-cli, which are fetched into a folder for the time being. */
    others: { type: 'boolean', default: false },
  },
});
const [files, rounds] = [Number(values.files), Number(values.rounds)];
const root = fileURLToPath(new URL('../../../', import.meta.url));
const bin = join(root, 'packages/cli/bin/openmastery.cjs');
if (!existsSync(join(root, 'packages/cli/dist/bin.cjs'))) throw new Error('build first: npm run build');

const folder = mkdtempSync(join(tmpdir(), 'openmastery-bench-'));
try {
  measureMany('all', files);
  measureStart();
  if (values.others) await measureOthers();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measureMany(name, count) {
  const units = writeUnits(name, count);
  const read = script('read.mjs');
  const [reading, yaml, check] = medians(
    [
      { name: 'read', command: process.execPath, args: [read, units] },
      { name: 'yaml', command: process.execPath, args: [read, units, 'yaml'] },
      { name: 'check', command: process.execPath, args: [bin, 'check', units], cwd: folder },
    ],
    rounds,
  );
  print(`${count} valid files, ${rounds} rounds, medians`, [
    ['reading them', reading, reading / yaml],
    ['`yaml` alone', yaml, 1],
    ['openmastery check', check, check / yaml],
  ]);
}

function measureStart() {
  const good = join(folder, 'good.unit.yaml');
  const bad = join(folder, 'bad.unit.yaml');
  writeFileSync(good, unitText(1));
  writeFileSync(bad, unitText(1).replace('skills:', 'skils:'));
  const check = (path, codes) => ({
    name: 'check',
    command: process.execPath,
    args: [bin, 'check', path],
    cwd: folder,
    codes,
  });
  const [nothing, version, ofGood, ofBad] = medians(
    [
      { name: 'node', command: process.execPath, args: ['-e', '0'] },
      { name: '--version', command: process.execPath, args: [bin, '--version'] },
      check(good, [0]),
      check(bad, [1]),
    ],
    rounds * 4,
  );
  print(`one cold start, ${rounds * 4} rounds, medians`, [
    ['node -e 0', nothing, 1],
    ['openmastery --version', version, version / nothing],
    ['check, a good file', ofGood, ofGood / nothing],
    ['check, a faulty file', ofBad, ofBad / nothing],
  ]);
}

// Fewer files, because one of them is slow, and fewer rounds; all on the same files, in the same rounds.
async function measureOthers() {
  const count = Math.min(400, files);
  const units = writeUnits('some', count);
  const { othersOn } = await import('./others.mjs');
  const others = othersOn(join(folder, 'others'), units, join(root, 'schemas/unit.schema.json'));
  const tasks = [
    { name: 'check', command: process.execPath, args: [bin, 'check', units], cwd: folder },
    ...others,
  ];
  const [check, ...times] = medians(tasks, Math.max(3, rounds - 2));
  print(`${count} files, beside other tools`, [
    ['openmastery check', check, 1],
    ...others.map(({ name }, at) => [name, times[at], times[at] / check]),
  ]);
}

function writeUnits(name, count) {
  const units = join(folder, name);
  mkdirSync(units);
  for (let number = 0; number < count; number++) {
    writeFileSync(join(units, `u${number}.unit.yaml`), unitText(number));
  }
  return units;
}

function script(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

function print(title, rows) {
  console.log(`\n${title}`);
  for (const [name, time, ratio] of rows) {
    console.log(`  ${name.padEnd(24)} ${time.toFixed(0).padStart(8)} ms ${ratio.toFixed(3).padStart(8)}`);
  }
}
