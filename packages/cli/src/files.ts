import { type Dirent, existsSync, readFileSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { decodeDamagedText, decodeText } from '@openmastery/unit-format';
import { globBase, globTest, isGlob } from './glob.js';
import type { Host } from './host.js';

// The one module that touches the disk; `folder-watch.ts` only listens to it.

/** The text of a file, or a sentence on why there is none. */
export type ReadText = { readonly text: string } | { readonly problem: string };

/** Reads a file as UTF-8, or as the UTF-16 of spreadsheets, or its draft; `-` is standard input. */
export async function readText(path: string, host: Host): Promise<ReadText> {
  return readAs(decodeText, path, host);
}

/** The same for what is told with its place where it is not UTF-8: a lost character is `\uFFFD`. */
export async function readDamagedText(path: string, host: Host): Promise<ReadText> {
  return readAs(decodeDamagedText, path, host);
}

async function readAs(
  decode: (bytes: Uint8Array) => string | null,
  path: string,
  host: Host,
): Promise<ReadText> {
  const draft = host.drafts?.get(path);
  if (draft !== undefined) return { text: draft };
  try {
    // at once: a file of this size is there sooner than a promise of it
    const bytes = path === '-' ? await readAll(host.stdin) : readFileSync(resolve(host.cwd, path));
    const text = decode(bytes);
    return text === null ? { problem: `cannot read \`${path}\`: ${NOT_UNICODE}` } : { text };
  } catch (error) {
    return { problem: `cannot read \`${path}\`: ${reasonOf(error)}` };
  }
}

/** Writes a file; answers a sentence where that failed. */
export async function writeText(path: string, text: string, host: Host): Promise<string | null> {
  try {
    await writeFile(resolve(host.cwd, path), text);
    return null;
  } catch (error) {
    return `cannot write \`${path}\`: ${reasonOf(error)}`;
  }
}

/** Adds to the end of a file; answers a sentence where that failed. */
export async function appendText(path: string, text: string, host: Host): Promise<string | null> {
  try {
    await appendFile(resolve(host.cwd, path), text);
    return null;
  } catch (error) {
    return `cannot write \`${path}\`: ${reasonOf(error)}`;
  }
}

/** Writes a file that is not there yet, with the folders that it stands in; answers a sentence where that failed. */
export async function createText(path: string, text: string, host: Host): Promise<string | null> {
  try {
    await mkdir(dirname(resolve(host.cwd, path)), { recursive: true });
    await writeFile(resolve(host.cwd, path), text, { flag: 'wx' });
    return null;
  } catch (error) {
    return `cannot write \`${path}\`: ${reasonOf(error)}`;
  }
}

/** Whether two paths lead to one file, by whatever name or link. */
export async function isSameFile(path: string, other: string, host: Host): Promise<boolean> {
  if (path === '-' || other === '-') return false;
  const [one, two] = [resolve(host.cwd, path), resolve(host.cwd, other)];
  if (one === two) return true;
  const [left, right] = await Promise.all([one, two].map((each) => stat(each).catch(() => null)));
  return left != null && right != null && left.ino === right.ino && left.dev === right.dev;
}

/** What stands at a path that is to be written: a text, nothing, or what keeps nothing, such as a terminal. */
export async function readStanding(
  path: string,
  host: Host,
): Promise<{ readonly text: string } | 'device' | null> {
  const whole = resolve(host.cwd, path);
  const status = await stat(whole).catch(() => null);
  if (status === null || status.isDirectory()) return null;
  if (!status.isFile()) return 'device';
  return { text: await readFile(whole, 'utf8').catch(() => 'not readable') };
}

/** Whether something stands at a path. */
export async function exists(path: string, host: Host): Promise<boolean> {
  return stat(resolve(host.cwd, path)).then(
    () => true,
    () => false,
  );
}

/** The same, for a caller that cannot wait. */
export function existsNow(path: string, host: Host): boolean {
  return existsSync(resolve(host.cwd, path));
}

/** The nearest folder at or above another in which this name stands, as a whole path; null where there is none. */
export async function folderAbove(folder: string, name: string, host: Host): Promise<string | null> {
  const here = resolve(host.cwd, folder);
  if (await exists(resolve(here, name), host)) return here;
  return dirname(here) === here ? null : folderAbove(dirname(here), name, host);
}

/** Whether a path leads into a folder, with every link followed. */
export async function isInside(path: string, folder: string, host: Host): Promise<boolean> {
  const real = (each: string) => realpath(resolve(host.cwd, each)).catch(() => resolve(host.cwd, each));
  const between = relative(await real(folder), await real(path));
  return !isAbsolute(between) && between.split(sep)[0] !== '..';
}

/** Writes files into a folder, which is made where it is not there; answers a sentence where that failed. */
export async function writeFolder(
  folder: string,
  files: { readonly [name: string]: string },
  host: Host,
): Promise<string | null> {
  try {
    await mkdir(resolve(host.cwd, folder), { recursive: true });
  } catch (error) {
    return `cannot write \`${folder}\`: ${reasonOf(error)}`;
  }
  for (const [name, text] of Object.entries(files)) {
    const problem = await writeText(`${folder}/${name}`, text, host);
    if (problem !== null) return problem;
  }
  return null;
}

/** The files that stand in a folder itself, as paths from the working folder; none where it cannot be looked at. */
export async function listFolder(folder: string, host: Host): Promise<readonly string[]> {
  const entries = await readdir(resolve(host.cwd, folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => shown(resolve(host.cwd, folder, name), host))
    .sort();
}

/** Files that were found, as paths from the working folder, and what could not be looked at. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** The paths that stand for none. */
  readonly empty: readonly string[];
  readonly problems: readonly string[];
  /** Links that would be among the files; they are not followed. */
  readonly links: readonly string[];
}

/** What a walk through folders meets besides files. */
interface Met {
  readonly problems: string[];
  readonly links: string[];
}

/**
 * The files that paths stand for: a file is itself, a folder is every file below it that `matches`, a pattern is
 * every file that it fits. Sorted, each once. Folders that are hidden, links or `node_modules` are not entered.
 */
export async function findFiles(
  paths: readonly string[],
  matches: (name: string) => boolean,
  host: Host,
): Promise<FoundFiles> {
  const found = new Set<string>();
  const empty: string[] = [];
  const problems: string[] = [];
  const links: string[] = [];
  for (const path of paths) {
    try {
      const files = await filesOf(path, matches, host, { problems, links });
      if (files.length === 0) empty.push(path);
      for (const file of files) found.add(file);
    } catch (error) {
      problems.push(`cannot read \`${path}\`: ${reasonOf(error)}`);
    }
  }
  const left = links.filter((path) => matches(path.slice(path.lastIndexOf('/') + 1)) && !found.has(path));
  return { files: [...found].sort(), empty, problems, links: [...new Set(left)].sort() };
}

/** The folders in which files that paths stand for may come to be. */
export async function foldersOf(paths: readonly string[], host: Host): Promise<readonly string[]> {
  const folders = paths.map(async (path) => {
    const start = isGlob(slashes(path)) && !(await exists(path, host)) ? globBase(slashes(path)) : path;
    const status = await stat(resolve(host.cwd, start)).catch(() => null);
    if (status?.isDirectory()) return foldersBelow(resolve(host.cwd, start));
    return [dirname(resolve(host.cwd, start))];
  });
  return [...new Set((await Promise.all(folders)).flat())];
}

async function foldersBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = entries.filter(isEntered).map(({ name }) => foldersBelow(resolve(folder, name)));
  return [folder, ...(await Promise.all(below)).flat()];
}

// Neither hidden folders nor those of packages; a link is no folder, so that none is entered twice.
function isEntered(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

async function filesOf(
  path: string,
  matches: (name: string) => boolean,
  host: Host,
  met: Met,
): Promise<readonly string[]> {
  if (path === '-' || host.drafts?.has(path)) return [path];
  const pattern = slashes(path);
  const status = await stat(resolve(host.cwd, path)).catch((error) =>
    isGlob(pattern) ? null : Promise.reject(error),
  );
  if (status === null) {
    if (!(await exists(globBase(pattern), host))) return [];
    const test = globTest(shown(resolve(host.cwd, pattern), host));
    return (await walk(resolve(host.cwd, globBase(pattern)), host, met)).filter(test);
  }
  if (!status.isDirectory()) return [shown(resolve(host.cwd, path), host)];
  return (await walk(resolve(host.cwd, path), host, met)).filter((file) =>
    matches(file.slice(file.lastIndexOf('/') + 1)),
  );
}

// A folder that may not be looked into is said, and the others are looked into.
async function walk(folder: string, host: Host, met: Met): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    met.problems.push(`cannot read \`${shown(folder, host) || '.'}\`: ${reasonOf(error)}`);
    return [];
  });
  const below = entries.map(async (entry) => {
    const path = resolve(folder, entry.name);
    if (entry.isFile()) return [shown(path, host)];
    if (entry.isSymbolicLink()) met.links.push(shown(path, host));
    return isEntered(entry) ? walk(path, host, met) : [];
  });
  return (await Promise.all(below)).flat();
}

function shown(path: string, host: Host): string {
  const fromHere = relative(host.cwd, path);
  return slashes(isAbsolute(fromHere) ? path : fromHere);
}

function slashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

async function readAll(stream: Host['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file or folder',
  EEXIST: 'it is there already; choose another name',
  EACCES: 'it may not be opened',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  EMFILE: 'too many files are open',
};

const NOT_UNICODE = 'it is not UTF-8 text; save it as UTF-8 (in Excel: “CSV UTF-8”)';

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return REASONS[code ?? ''] ?? message ?? 'unknown reason';
}
