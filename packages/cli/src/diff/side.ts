import { dirname, join, posix, relative } from 'node:path';
import { decodeDamagedText } from '@openmastery/unit-format';
import { exists, findFiles, listFolder, readDamagedText } from '../files.js';
import type { Host } from '../host.js';
import { isCourseFile, isUnitFile } from '../unit-file.js';
import { findRevision, isRevisionName, isShallow, listRevision, type Revision, readObjects } from './git.js';

/** One of the two versions: files on the disk, or those of a revision; paths are from the working folder. */
export interface Side {
  /** How a person named it. */
  readonly name: string;
  /** What stands before a path where it is shown: `main:` for a revision. */
  readonly prefix: string;
  readonly isRevision: boolean;
  /** The unit and course files that are compared. */
  readonly files: readonly string[];
  /** Course files that a unit may inherit from. */
  readonly courses: (files: readonly string[]) => Promise<readonly string[]>;
  /** Their texts; a file that cannot be read is left out and said in `problems`. */
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly problems: string[];
}

type Opened = Side | { readonly problem: string };

const isOurs = (path: string): boolean => isUnitFile(path) || isCourseFile(path);

// Up to the working folder, and no further.
function foldersAbove(file: string): readonly string[] {
  const folders = [dirname(file)];
  while (!file.startsWith('/') && !file.startsWith('..') && folders.at(-1) !== '.')
    folders.push(dirname(folders.at(-1) ?? '.'));
  return folders;
}

async function openDisk(path: string, host: Host): Promise<Opened> {
  const { files } = await findFiles([path], isOurs, host);
  const problems: string[] = [];
  return {
    name: path,
    prefix: '',
    isRevision: false,
    files,
    problems,
    courses: async (units) => {
      const folders = [...new Set(units.flatMap(foldersAbove))];
      const listed = await Promise.all(folders.map((folder) => listFolder(folder, host)));
      return listed.flat().filter(isCourseFile);
    },
    read: async (paths) => {
      const texts = new Map<string, string>();
      for (const file of paths) {
        // a unit that a course lists and that is gone is told as a mistake of the course
        if (!(await exists(file, host))) continue;
        const read = await readDamagedText(file, host);
        if ('problem' in read) problems.push(read.problem);
        else texts.set(file, read.text);
      }
      return texts;
    },
  };
}

async function openRevision(name: string, revision: Revision, scope: string, host: Host): Promise<Opened> {
  const objects = new Map(
    [...(await listRevision(revision, host))].map(([path, object]) => [
      posix.relative(revision.prefix, path),
      object,
    ]),
  );
  const inside = [...objects.keys()].filter(
    (path) =>
      path === scope ||
      ((scope === '.' ? !path.startsWith('../') : path.startsWith(`${scope}/`)) && isOurs(path)),
  );
  const rev = name.split(':', 1)[0] ?? name;
  const problems: string[] = [];
  return {
    name,
    prefix: `${rev}:`,
    isRevision: true,
    files: inside.sort(),
    problems,
    courses: async () => [...objects.keys()].filter(isCourseFile),
    read: async (paths) => {
      const there = paths.filter((path) => objects.has(path));
      const contents = await readObjects(
        there.map((path) => objects.get(path) ?? ''),
        host,
      );
      const texts = new Map<string, string>();
      there.forEach((path, index) => {
        const bytes = contents[index];
        if (bytes == null) problems.push(`cannot read \`${rev}:${path}\`: git does not have it here`);
        else texts.set(path, decodeDamagedText(bytes));
      });
      return texts;
    },
  };
}

// What a checkout of a CI job leaves out is the likeliest reason.
async function shallowHint(host: Host): Promise<string> {
  return (await isShallow(host))
    ? '; this clone is a shallow one without the other branches: fetch them (`git fetch --unshallow`, or `fetch-depth: 0` of the checkout in CI), and name a branch as `origin/main`'
    : '';
}

/** Opens what a person named: a file or folder that is there, else a revision, alone or with a path (`main:units`). */
export async function openSide(name: string, other: string, host: Host): Promise<Opened> {
  if (await exists(name, host)) return openDisk(name, host);
  const colon = name.indexOf(':');
  const [rev, path] = colon < 0 ? [name, null] : [name.slice(0, colon), name.slice(colon + 1)];
  const revision = isRevisionName(rev) ? await findRevision(rev, host) : null;
  if (revision === null)
    return {
      problem: `\`${name}\` is neither a file or folder here, nor a revision that git knows${await shallowHint(host)}`,
    };
  // alone, a revision stands for the same files as the other side
  const same = (await exists(other, host))
    ? relative(host.cwd, join(host.cwd, other)).replaceAll('\\', '/')
    : '';
  const scope =
    path === null
      ? same
      : path.startsWith('.')
        ? posix.normalize(path)
        : posix.relative(revision.prefix, path);
  return openRevision(name, revision, scope === '' ? '.' : scope.replace(/\/$/, ''), host);
}
