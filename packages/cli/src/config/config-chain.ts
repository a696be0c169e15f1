import { dirname, join, resolve } from 'node:path';
import type { Finding } from '@openmastery/unit-format';
import { type Config, type ConfigPath, parseConfig } from '@openmastery/unit-format/config';
import { isInside, readText } from '../files.js';
import type { Host } from '../host.js';
import type { Project } from '../project.js';

/** A config, its file, and the paths in it, which start from the folder of the file. */
export interface PlacedConfig {
  readonly config: Config;
  readonly file: string;
  readonly paths: readonly ConfigPath[];
}

/** A config with those that it starts from before it, and what is wrong with any of them. */
export interface ConfigChain {
  readonly configs: readonly PlacedConfig[];
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

const NONE: ConfigChain = { configs: [], findings: [], texts: new Map(), problems: [] };

/** Reads a config file and what it starts from. Nothing outside of the project is read. */
export async function readConfigChain(
  file: string,
  project: Project,
  host: Host,
  trail: readonly string[] = [],
): Promise<ConfigChain> {
  const read = await readText(file, host);
  if ('problem' in read) return { ...NONE, problems: [read.problem] };
  const { config, paths, findings } = parseConfig(read.text, { file });
  const texts = new Map([[file, read.text]]);
  if (config === undefined) return { ...NONE, findings, texts };
  const below: ConfigChain[] = [];
  for (const link of paths.filter(({ use }) => use === 'extends')) {
    below.push(await follow(link, file, project, host, [...trail, resolve(host.cwd, file)]));
  }
  const metadata = await Promise.all(
    paths.filter(({ use }) => use === 'metadata').map((link) => missing(link, file, project, host)),
  );
  const own: ConfigChain = {
    configs: [{ config, file, paths }],
    findings: [...findings, ...metadata.flat()],
    texts,
    problems: [],
  };
  return joined([...below, own]);
}

async function follow(
  link: ConfigPath,
  from: string,
  project: Project,
  host: Host,
  trail: readonly string[],
): Promise<ConfigChain> {
  const faults = await missing(link, from, project, host);
  if (faults.length > 0) return { ...NONE, findings: faults };
  const path = pathFrom(from, link.path);
  if (trail.includes(resolve(host.cwd, path)))
    return { ...NONE, findings: [pathFinding(link, from, 'circular')] };
  return readConfigChain(path, project, host, trail);
}

async function missing(
  link: ConfigPath,
  from: string,
  project: Project,
  host: Host,
): Promise<readonly Finding[]> {
  const path = pathFrom(from, link.path);
  if (!(await isInside(path, project.root, host))) return [pathFinding(link, from, 'outside')];
  return 'problem' in (await readText(path, host)) ? [pathFinding(link, from, 'absent')] : [];
}

/** A finding about a path that a config gives. */
export function pathFinding({ path, span }: ConfigPath, file: string, because: string, text = ''): Finding {
  return { code: 'config-path', severity: 'error', file, span, related: [], data: { path, because, text } };
}

/** A path that a config gives, from the working folder. */
export function pathFrom(config: string, path: string): string {
  return join(dirname(config), path).replaceAll('\\', '/');
}

function joined(chains: readonly ConfigChain[]): ConfigChain {
  return {
    configs: chains.flatMap(({ configs }) => configs),
    findings: chains.flatMap(({ findings }) => findings),
    texts: new Map(chains.flatMap(({ texts }) => [...texts])),
    problems: chains.flatMap(({ problems }) => problems),
  };
}
