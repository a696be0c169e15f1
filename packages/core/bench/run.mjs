import { fork } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { run } from '../../../.ci/process.mjs';
import { hottest } from './profile.mjs';

// How fast core is, beside its peers and JSON.parse: `npm run bench:core`. README.md says how to read the tables.
const here = fileURLToPath(new URL('.', import.meta.url));
const scratch = join(here, '.scratch');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    learners: { type: 'string', default: '1000' },
    skills: { type: 'string', default: '100' },
    attempts: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    also: { type: 'string', multiple: true, default: [] },
    time: { type: 'string', default: 'wall' },
    alone: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});

const PARTS = {
  district: { title: 'A district', unit: 'ms', than: 'of JSON.parse' },
  event: { title: 'One event', unit: 'µs', than: 'of xstate' },
  growth: { title: 'Growth', unit: 'ms', than: 'times the time' },
  memory: { title: 'Memory', unit: 'bytes an attempt' },
};

mkdirSync(scratch, { recursive: true });
const cores = [{ name: 'core', from: join(here, '..') }, ...values.also.map(other)];
for (const core of cores) core.file = await bundle(core);
const asked = {
  rounds: Number(values.rounds),
  size: {
    learners: Number(values.learners),
    skills: Number(values.skills),
    attempts: Number(values.attempts),
    plain: values.plain,
  },
  cores: cores.map(({ name, file }) => ({ name, file })),
  peers: !values.alone && values.profile === undefined,
  watched: values.profile,
  time: values.time,
};
if (asked.peers) await installPeers();
if (values.profile !== undefined) await showProfile();
else for (const part of positionals.length > 0 ? positionals : Object.keys(PARTS)) await show(part);

/** Another clone's core to measure beside this one's: `NAME=FOLDER`. */
function other(text) {
  const [name, folder] = text.split('=');
  return { name, from: resolve(folder ?? name, 'packages/core') };
}

/** The sources as the published build has them, one file, not minified. */
async function bundle({ name, from }) {
  const outfile = join(scratch, `${name}.mjs`);
  await build({
    entryPoints: [join(from, 'src/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    sourcemap: true,
    logLevel: 'error',
  });
  return outfile;
}

async function installPeers() {
  const stamp = join(here, 'node_modules/.package-lock.json');
  const wanted = join(here, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('installing the peers …');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--prefix', here]);
  if (code !== 0) throw new Error(output);
}

/** Has a part measured in a process of its own. */
async function measure(part, flags = []) {
  const child = fork(join(here, 'measure.mjs'), [JSON.stringify({ ...asked, part })], {
    execArgv: ['--expose-gc', '--max-old-space-size=12000', ...flags],
  });
  return new Promise((done, failed) => {
    let answer;
    child.on('message', (message) => {
      answer = message;
    });
    child.on('close', (code) =>
      answer && code === 0 ? done(answer) : failed(new Error(`${part} ended with ${code}`)),
    );
  });
}

async function show(part) {
  const told = PARTS[part];
  if (told === undefined)
    throw new RangeError(`there is no part \`${part}\`: ${Object.keys(PARTS).join(', ')}`);
  const { learners, skills, attempts } = asked.size;
  const { about, rows } = await measure(part);
  const sizes = part === 'district' ? `: ${learners} learners × ${skills} skills × ${attempts} attempts` : '';
  console.log(
    `\n${told.title}${sizes}, medians of ${asked.rounds} runs in turn, ${values.time} time\n${about}\n`,
  );
  const [wide] = rows.map(({ name }) => name.length).sort((a, b) => b - a);
  for (const { name, value, ratio } of rows) {
    const compared =
      ratio === undefined ? '' : `${ratio.toFixed(ratio < 0.1 ? 3 : 2).padStart(10)} ${told.than}`;
    console.log(
      `  ${name.padEnd(wide)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${told.unit}${compared}`,
    );
  }
}

async function showProfile() {
  const folder = join(scratch, 'profile');
  rmSync(folder, { recursive: true, force: true });
  const { about } = await measure('profile', ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
  console.log(`${about}: the functions in which the time goes\n`);
  for (const { share, name, place } of hottest(folder)) {
    console.log(`  ${(100 * share).toFixed(1).padStart(5)} %  ${name.padEnd(28)} ${place}`);
  }
}
