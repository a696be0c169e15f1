import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from '../../../.ci/process.mjs';
import { install } from '../../../.ci/setup.mjs';

// Mutation testing of core's rules: `npm run test:mutation -- rules/tally.ts grade`. README.md says how to read it.
const here = fileURLToPath(new URL('.', import.meta.url));
const core = join(here, '..');
const source = join(core, 'src');
const scratch = join(here, '.scratch');
const corpus = join(scratch, 'corpus');
const list = join(scratch, 'survivors.txt');
const RULES = ['exact', 'time', 'log', 'rules', 'grade', 'progress'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: '240' },
    runs: { type: 'string', default: '5' },
    concurrency: { type: 'string', default: '2' },
    fresh: { type: 'boolean', default: false },
  },
});

await install();
await installTools();
mkdirSync(scratch, { recursive: true });
const generator = join(here, 'corpus.gen.mjs');
await must('node', [join(here, 'bundle.mjs'), 'corpus', generator]);
await must('node', [generator, corpus, values.cases]);

process.chdir(core);
Object.assign(process.env, { OPENMASTERY_CORPUS: corpus, OPENMASTERY_RUNS: values.runs });
// The trial of sources without a mutant says what is broken, which Stryker would not.
await must('node', [join(here, 'bundle.mjs')]);
console.log((await must('node', [join(here, 'trial.gen.mjs')])).trim());

const { Stryker } = await import('@stryker-mutator/core');
const files = (positionals.length > 0 ? positionals : RULES).flatMap(filesOf);
const start = performance.now();
const results = await new Stryker({
  mutate: files.map((file) => `src/${file}`),
  testRunner: 'trials',
  plugins: [join(here, 'runner.mjs')],
  buildCommand: 'node mutation/bundle.mjs',
  // what a process keeps (clocks of a zone, say) would hide a mutant from what asks for the same again
  coverageAnalysis: values.fresh ? 'off' : 'perTest',
  maxTestRunnerReuse: values.fresh ? 1 : 0,
  ignorePatterns: ['dist', 'bench', 'mutation/.scratch', 'mutation/node_modules', 'mutation/*.gen.mjs'],
  tempDirName: join(scratch, 'sandboxes'),
  symlinkNodeModules: false,
  checkers: [],
  // A mutant that goes round for ever is found by counting; time by the clock would find too many on a busy machine.
  timeoutMS: 60_000,
  concurrency: Number(values.concurrency),
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
  logLevel: 'warn',
  allowEmpty: false,
}).runMutationTest();
print(results, (performance.now() - start) / 1000);

/** The files of a file or folder below `src`; of a file some lines may be named (`rules/gate.ts:10-20`). */
function filesOf(name) {
  const [file, ...lines] = name.split(':');
  const path = join(source, file);
  if (!existsSync(path)) throw new RangeError(`packages/core/src has no \`${file}\``);
  return statSync(path).isDirectory()
    ? readdirSync(path).flatMap((each) => filesOf(join(file, each)))
    : [[relative(source, path), ...lines].join(':')];
}

async function installTools() {
  const stamp = join(here, 'node_modules', '.package-lock.json');
  const wanted = join(here, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('installing what mutation testing needs …');
  await must('npm', ['ci', '--no-audit', '--no-fund', '--prefix', here]);
}

async function must(command, args, env = {}) {
  const { code, output } = await run(command, args, { cwd: core, env });
  if (code !== 0) throw new Error(output);
  return output;
}

function print(mutants, seconds) {
  const counted = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const survivors = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const rows = [...new Set(counted.map(({ fileName }) => fileName))].map((fileName) =>
    row(
      relative(source, fileName),
      counted.filter((each) => each.fileName === fileName),
    ),
  );
  const head = ['file', 'mutants', 'killed', 'endless', 'survived', 'score'];
  const table = [head, ...rows, row('all', counted)].map((cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(9))).join(''),
  );
  const per = ((seconds * Number(values.concurrency)) / counted.length).toFixed(2);
  const summary = `${table.join('\n')}\n${seconds.toFixed(0)} s, ${per} s a mutant on each of ${values.concurrency} processes`;
  writeFileSync(list, `${survivors.map(line).join('\n')}\n\n${summary}\n`);
  console.log(
    `${survivors.map(line).join('\n')}\n\n${summary}\nthe survivors: ${relative(process.cwd(), list)}`,
  );
}

function row(name, mutants) {
  const of = (status) => mutants.filter((each) => each.status === status).length;
  const caught = of('Killed') + of('Timeout') + of('RuntimeError');
  const score = `${((100 * caught) / mutants.length).toFixed(1)} %`;
  return [
    name,
    ...[
      mutants.length,
      of('Killed') + of('RuntimeError'),
      of('Timeout'),
      of('Survived') + of('NoCoverage'),
    ].map(String),
    score,
  ];
}

/** One survivor: where it is, and what stood there and what stood there instead. */
function line({ fileName, location, mutatorName, replacement }) {
  const { start, end } = location;
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  // the end is cut first: start and end may stand in one line
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const short = (text) => shorten(text.replaceAll(/\s+/g, ' ').trim());
  const place = `src/${relative(source, fileName)}:${start.line}:${start.column}`;
  return `${place}  ${mutatorName}  ${short(lines.join('\n'))}  →  ${short(replacement)}`;
}

function shorten(text) {
  return text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text;
}
