import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, noBrowser } from './browser.mjs';
import { run, runPnpm, runTool } from './process.mjs';
import { build, install, packages, report } from './setup.mjs';
import { checkTypes } from './types.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'openmastery-test-'));

// What attw is asked about each tarball; the command-line tool is ES modules alone.
const attwProfiles = { core: 'node16', 'unit-format': 'node16', cli: 'esm-only' };

// Every type is looked at: a declaration that leads nowhere makes `any` of all that it stands for.
const CONSUMER = `import * as core from '@openmastery/core';
import * as description from '@openmastery/core/description';
import * as sentences from '@openmastery/core/sentences';
import * as openmastery from 'openmastery';
import * as pages from 'openmastery/pages';
export { core, description, openmastery, pages, sentences };
`;

// Longest first, so that the cores are busy to the end.
const steps = [
  vitestStep('vitest', '.ci/vitest.config.ts'),
  ...(findBrowser() === null ? [] : [vitestStep('vitest, in a browser', '.ci/vitest.browser.config.ts')]),
  { name: 'packed packages', work: checkPacked, built: true },
  { name: 'sizes', work: () => runTool('size-limit', ['--config', '.ci/size-limit.mjs']), built: true },
  { name: 'typedoc', work: () => runTool('typedoc', ['--options', '.ci/typedoc.json']) },
  { name: 'npm start', work: () => run(process.execPath, ['.ci/start.mjs']) },
  { name: 'knip', work: () => runTool('knip', []) },
  { name: 'types with tests', work: () => checkTypes('.') },
  { name: 'types in browsers', work: () => checkTypes('packages/cli/browser') },
  ...packages.map((name) => ({
    name: `types of ${name}`,
    work: () => checkTypes(`packages/${name}`),
  })),
  {
    name: 'biome',
    work: () => runTool('biome', ['ci', '--config-path=.ci/biome-rules.json', '--error-on-warnings']),
  },
];

const totals = { passed: 0, failed: 0, skipped: 0 };
try {
  await install();
  const built = await build().then(() => true, explain);
  const waiting = steps.filter((step) => built || !step.built);
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) add(await perform(step));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
} catch (error) {
  explain(error);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

process.exitCode = totals.failed > 0 ? 1 : 0;
if (findBrowser() === null) console.log(`\nleft out: ${noBrowser}`);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);

function add({ passed = 0, failed = 0, skipped = 0 }) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

async function perform({ name, work, count = countStep }) {
  const start = performance.now();
  const { code, output } = await work();
  report(name, start, code);
  if (code !== 0) console.log(`${output.trimEnd()}\n`);
  return count(code);
}

// A fault in a step of the set-up, or in this script.
function explain(error) {
  console.log(error.message || error.stack);
  add({ failed: 1 });
  return false;
}

function countStep(code) {
  return code === 0 ? { passed: 1 } : { failed: 1 };
}

function vitestStep(name, config) {
  const file = join(scratch, `${name}.json`);
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile=${file}`];
  return {
    name,
    // CI: a missing snapshot is a failure, not written.
    work: () => runTool('vitest', args, { env: { CI: 'true' } }),
    count: (code) => countTests(file, code),
  };
}

function countTests(file, code) {
  if (!existsSync(file)) return { failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that could not be loaded has no test that failed.
  const broken = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  }).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** What is in a tarball, where a program would have it. */
function unpackFor(consumer, tarball, name) {
  const folder = join(consumer, 'node_modules', name === 'cli' ? 'openmastery' : `@openmastery/${name}`);
  mkdirSync(folder, { recursive: true });
  return run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
}

// What npm would publish: its manifest, its files and its types under every way of importing it.
async function checkPacked() {
  const packed = await runPnpm(['--recursive', 'pack', '--pack-destination', scratch]);
  if (packed.code !== 0) return packed;
  const tarballs = readdirSync(scratch).filter((file) => file.endsWith('.tgz'));
  const consumer = join(scratch, 'consumer');
  const results = [];
  for (const name of packages) {
    const fileName = name === 'cli' ? /^openmastery-\d/ : new RegExp(`^openmastery-${name}-\\d`);
    const tarball = join(scratch, tarballs.find((file) => fileName.test(file)) ?? name);
    results.push(await runTool('publint', [tarball, '--strict']));
    if (name !== 'unit-format') results.push(await unpackFor(consumer, tarball, name));
    results.push(
      await runTool('attw', [tarball, '--profile', attwProfiles[name], '--no-emoji', '--no-color']),
    );
  }
  writeFileSync(join(consumer, 'all.ts'), CONSUMER);
  const options = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'dom'],
    types: [],
  };
  writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }));
  results.push(await checkTypes(consumer));
  return {
    code: results.every(({ code }) => code === 0) ? 0 : 1,
    output: results.map(({ output }) => output).join('\n'),
  };
}
