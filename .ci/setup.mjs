import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { root, runPnpm, runTool } from './process.mjs';

// In the order in which they need each other.
export const packages = ['core', 'unit-format', 'cli'];

const stampsPath = join(root, 'node_modules/.cache/openmastery/setup.json');

/** Installs what is not up to date; throws with the tool's own words where that fails. */
export async function install() {
  const wanted = hash(
    process.platform,
    process.arch,
    ...['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packages.map(manifest)].map(contents),
  );
  const present = ['node_modules/.modules.yaml', ...packages.filter(hasModules).map(modules)];
  if (present.every((path) => existsSync(join(root, path))) && readStamps().install === wanted) return;
  await step('install', () => runPnpm(['install', '--frozen-lockfile', '--prefer-offline']));
  writeStamp('install', wanted);
}

/** Builds, in the same way, the packages whose sources or built files are not those of the last build. */
export async function build() {
  let below = hash(
    ...['tsconfig.json', '.ci/tsup.base.ts', 'pnpm-lock.yaml'].map(contents),
    process.version.split('.')[0] ?? '',
  );
  for (const name of packages) {
    const folder = join(root, 'packages', name);
    const parts = ['package.json', 'tsconfig.json', 'tsup.config.ts', 'src'];
    const sources = hash(below, ...parts.map((part) => hashTree(join(folder, part))));
    const dist = join(folder, 'dist');
    // Both sides count: a build that was made by hand from other sources is not taken for this one.
    if (readStamps()[name] !== hash(sources, hashTree(dist))) {
      await step(`build ${name}`, () => runTool('tsup', [], { cwd: folder }));
      writeStamp(name, hash(sources, hashTree(dist)));
    }
    below = sources;
  }
}

async function step(name, work) {
  const start = performance.now();
  const { code, output } = await work();
  report(name, start, code);
  if (code !== 0) throw new Error(output);
}

/** Prints one line on a step that ended now. */
export function report(name, start, code) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name.padEnd(20)} ${seconds.padStart(5)} s  ${code === 0 ? 'ok' : 'FAILED'}`);
}

function manifest(name) {
  return `packages/${name}/package.json`;
}

function modules(name) {
  return `packages/${name}/node_modules`;
}

function hasModules(name) {
  const { dependencies, devDependencies } = JSON.parse(contents(manifest(name)));
  return Object.keys({ ...dependencies, ...devDependencies }).length > 0;
}

function contents(path) {
  return readFileSync(join(root, path), 'utf8');
}

function hash(...parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest('hex');
}

function hashTree(path) {
  if (!existsSync(path)) return 'absent';
  if (!statSync(path).isDirectory()) return hash(readFileSync(path));
  return hash(
    ...readdirSync(path)
      .sort()
      .flatMap((name) => [name, hashTree(join(path, name))]),
  );
}

function readStamps() {
  return existsSync(stampsPath) ? JSON.parse(readFileSync(stampsPath, 'utf8')) : {};
}

function writeStamp(name, value) {
  mkdirSync(dirname(stampsPath), { recursive: true });
  writeFileSync(stampsPath, JSON.stringify({ ...readStamps(), [name]: value }));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await install();
    await build();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
