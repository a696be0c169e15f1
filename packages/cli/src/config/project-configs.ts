import { dirname, join, resolve } from 'node:path';
import { exists, isInside } from '../files.js';
import type { Host } from '../host.js';
import type { Project } from '../project.js';
import type { ProjectConfigs } from './file-settings.js';

/** The name of a config file. */
export const CONFIG_FILE = 'openmastery.config.yaml';

/**
 * The configs that files are under: the one that is given, else for each file the nearest in its folder or above, up to
 * the top of the project. Nothing of them is loaded where there is none.
 */
export async function readProjectConfigs(
  files: readonly string[],
  given: string | undefined,
  project: Project,
  host: Host,
): Promise<ProjectConfigs> {
  const nearest = new Map<string, string | null>();
  if (given === undefined) {
    for (const file of files) await findNearest(dirname(file), nearest, project, host);
  }
  const configOf = (file: string) => given ?? nearest.get(dirname(file)) ?? null;
  const names = [...new Set(files.map(configOf))].filter((name) => name !== null);
  if (names.length === 0) return NONE;
  const { applyConfigs } = await import('./applied-configs.js');
  return applyConfigs(names, configOf, project, host);
}

const NONE: ProjectConfigs = {
  settingsOf: () => null,
  languageOf: () => null,
  isIgnored: () => false,
  metadataOf: () => null,
  findings: [],
  texts: new Map(),
  problems: [],
  files: [],
};

// Each folder is looked into once.
async function findNearest(
  folder: string,
  known: Map<string, string | null>,
  project: Project,
  host: Host,
): Promise<string | null> {
  const seen = known.get(folder);
  if (seen !== undefined) return seen;
  const here = join(folder, CONFIG_FILE);
  const isTop =
    resolve(host.cwd, folder) === project.root || !(await isInside(join(folder, '..'), project.root, host));
  const found = (await exists(here, host))
    ? here
    : isTop
      ? null
      : await findNearest(join(folder, '..'), known, project, host);
  known.set(folder, found);
  return found;
}
