import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { schoolFiles } from '../../../examples/school/school.mjs';

// How every command does with a year of a school (examples/school): time, memory, and what it writes. The times are set
// against reading the same events as JSON in a process of its own, which is as little as can be done with them.

const { values } = parseArgs({
  options: {
    learners: { type: 'string', default: '1200' },
    course: { type: 'string', default: 'maths-6' },
  },
});
const { course } = values;
const root = fileURLToPath(new URL('../../../', import.meta.url));
const bin = join(root, 'packages/cli/bin/openmastery.cjs');
if (!existsSync(join(root, 'packages/cli/dist/bin.cjs'))) throw new Error('build first: npm run build');
const script = (name) => fileURLToPath(new URL(name, import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'openmastery-school-'));
try {
  const rows = writeSchool(Number(values.learners));
  const courseFile = `courses/${course}/${course}.course.yaml`;
  const unit = `courses/${course}/${course}-1.unit.yaml`;
  const logs = filesIn(`logs/${course}`);
  const roster = ['--roster', `rosters/${course}.csv`];
  const [learner] = readFileSync(join(folder, `rosters/${course}.csv`), 'utf8')
    .split('\n')[1]
    .split(',');
  const twin = writeTwin(logs);

  console.log(
    `${values.learners} learners, ${rows.all} rows of logs, ${rows.of(course)} of them in ${course}\n`,
  );
  print(['', 'ms', 'times', 'peak MB', 'written kB']);
  const least = measure([script('parse.mjs'), twin]);
  row('the log as JSON, read', least, least);
  for (const [name, args] of [
    ['check', ['check', '.']],
    ['log check', ['log', 'check', courseFile, ...logs, ...roster]],
    ['progress, one unit', ['progress', unit, ...logs, ...roster]],
    ['progress, a course', ['progress', courseFile, ...logs, ...roster]],
    ['grade, one unit', ['grade', unit, ...logs, ...roster]],
    ['grade, a course', ['grade', courseFile, ...logs, ...roster]],
    ['grade --format canvas', ['grade', unit, ...logs, '--format', 'canvas']],
    ['class', ['class', unit, ...logs, ...roster]],
    ['next', ['next', unit, ...logs, ...roster]],
    ['why', ['why', unit, ...logs, '--learner', learner]],
    ['report', ['report', unit, ...logs, ...roster, '-o', 'report.html']],
    ['report, one group', ['report', unit, logs[0], '-o', 'group.html']],
    ['preview', ['preview', unit, '-o', 'preview.html']],
    [
      'diff --log',
      ['diff', `courses/${course}`, `next-year/${course}`, ...logs.flatMap((log) => ['--log', log])],
    ],
  ]) {
    row(name, measure([bin, ...args]), least);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeSchool(learners) {
  const counts = new Map();
  for (const [path, text] of schoolFiles({ learners, courses: 10 })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    const [kind, name] = path.split('/');
    if (kind === 'logs') counts.set(name, (counts.get(name) ?? 0) + text.split('\n').length - 1);
  }
  return { all: [...counts.values()].reduce((sum, count) => sum + count, 0), of: (name) => counts.get(name) };
}

function filesIn(path) {
  return readdirSync(join(folder, path)).map((name) => `${path}/${name}`);
}

/** The same rows as JSON. */
function writeTwin(logs) {
  const lines = logs.flatMap((log) => {
    const text = readFileSync(join(folder, log), 'utf8').trimEnd();
    if (log.endsWith('.ndjson')) return [text];
    const [head, ...rows] = text.split('\n').map((line) => line.split(','));
    return rows.map((cells) =>
      JSON.stringify(
        Object.fromEntries(cells.flatMap((cell, at) => (cell === '' ? [] : [[head[at], cell]]))),
      ),
    );
  });
  const path = join(folder, 'twin.ndjson');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function measure(args) {
  const peak = join(folder, 'peak');
  const env = { ...process.env, NO_COLOR: '1', OPENMASTERY_PEAK: peak };
  delete env.NODE_EXTRA_CA_CERTS;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(script('peak.mjs')).href, ...args],
    {
      cwd: folder,
      env,
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  const time = performance.now() - start;
  const page = args[args.indexOf('-o') + 1];
  const written =
    args.includes('-o') && existsSync(join(folder, page)) ? statSync(join(folder, page)).size : stdout.length;
  return { time, written, memory: Number(readFileSync(peak, 'utf8')) / 1024, status, said: stderr.trim() };
}

function row(name, { time, written, memory, status, said }, least) {
  print([
    name,
    time.toFixed(0),
    (time / least.time).toFixed(1),
    memory.toFixed(0),
    (written / 1000).toFixed(0),
  ]);
  if (said !== '') console.log(`    exit ${status}: ${said.split('\n')[0].slice(0, 150)}`);
}

function print([name, ...numbers]) {
  console.log(`${name.padEnd(24)}${numbers.map((number) => number.padStart(11)).join('')}`);
}
