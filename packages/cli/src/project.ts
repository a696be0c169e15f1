import { relative, resolve } from 'node:path';
import { folderAbove, isInside } from './files.js';
import type { Host } from './host.js';

/** The folder that a team keeps its units in: the nearest above that is a git repository, else the working folder. */
export interface Project {
  readonly root: string;
  /** A path from the working folder as one from the top of the project, with `/`. */
  readonly pathOf: (file: string) => string;
}

/** The project of the working folder. */
export async function findProject(host: Host): Promise<Project> {
  const root = (await folderAbove('.', '.git', host)) ?? host.cwd;
  return { root, pathOf: (file) => relative(root, resolve(host.cwd, file)).replaceAll('\\', '/') };
}

/** Whether a path that a file gives stays in the project. */
export async function isInProject(path: string, host: Host): Promise<boolean> {
  return isInside(path, (await findProject(host)).root, host);
}
