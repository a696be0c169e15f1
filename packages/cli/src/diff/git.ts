import { execFile } from 'node:child_process';
import type { Host } from '../host.js';

// The one module that starts another program: git, with arguments and never through a shell.

const LARGEST = 512 * 1024 * 1024;
const LONGEST_MS = 60_000;

/** What git wrote, or null where it did not want to or is not there. */
function git(args: readonly string[], host: Host, input = ''): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      ['--no-pager', '--literal-pathspecs', ...args],
      {
        cwd: host.cwd,
        encoding: 'buffer',
        maxBuffer: LARGEST,
        timeout: LONGEST_MS,
        // objects that are not here are not fetched: a comparison needs no network
        env: {
          ...process.env,
          ...host.env,
          GIT_OPTIONAL_LOCKS: '0',
          GIT_NO_LAZY_FETCH: '1',
          GIT_TERMINAL_PROMPT: '0',
        },
      },
      (error, stdout) => resolve(error === null ? stdout : null),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Whether a text could be a revision at all; what looks like an option, a range or a path is none. */
export function isRevisionName(text: string): boolean {
  return text.length < 256 && /^[^-\s:][^\s:]*$/u.test(text) && !text.includes('..') && !/\p{Cc}/u.test(text);
}

/** A revision of the repository around the working folder. */
export interface Revision {
  readonly commit: string;
  /** The working folder, from the top of the repository: empty, or ending in a slash. */
  readonly prefix: string;
}

/** Finds a revision by its name; null where git knows none. */
export async function findRevision(name: string, host: Host): Promise<Revision | null> {
  if (!isRevisionName(name)) return null;
  const commit = await git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
    host,
  );
  const prefix = commit && (await git(['rev-parse', '--show-prefix'], host));
  return commit && prefix
    ? { commit: commit.toString('utf8').trim(), prefix: prefix.toString('utf8').replace(/\n$/, '') }
    : null;
}

/** Whether the repository around the working folder has only the newest part of its history. */
export async function isShallow(host: Host): Promise<boolean> {
  const said = await git(['rev-parse', '--is-shallow-repository'], host);
  return said?.toString('utf8').trim() === 'true';
}

/** The files of a revision from the top of the repository, each with its object; links are left out. */
export async function listRevision({ commit }: Revision, host: Host): Promise<ReadonlyMap<string, string>> {
  const listed = await git(['ls-tree', '-r', '-z', '--full-tree', commit], host);
  const files = new Map<string, string>();
  for (const line of (listed ?? Buffer.alloc(0)).toString('utf8').split('\0')) {
    const [, object, path] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (object !== undefined && path !== undefined) files.set(path, object);
  }
  return files;
}

/** The contents of objects, in their order; null for one that is not there. */
export async function readObjects(
  objects: readonly string[],
  host: Host,
): Promise<readonly (Buffer | null)[]> {
  if (objects.length === 0) return [];
  const out = (await git(['cat-file', '--batch'], host, `${objects.join('\n')}\n`)) ?? Buffer.alloc(0);
  let at = 0;
  return objects.map(() => {
    const end = out.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(out.toString('utf8', at, end < 0 ? at : end))?.[1];
    if (size === undefined) {
      at = end < 0 ? at : end + 1;
      return null;
    }
    const start = end + 1;
    at = start + Number(size) + 1;
    return out.subarray(start, start + Number(size));
  });
}
