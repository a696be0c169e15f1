import { dirname, relative, resolve } from 'node:path';
import { type MetadataSchemas, settingsFrom } from '@openmastery/unit-format/config';
import type { Host } from '../host.js';
import type { Project } from '../project.js';
import { type PlacedConfig, readConfigChain } from './config-chain.js';
import type { ProjectConfigs } from './file-settings.js';
import { patternTest } from './path-pattern.js';

/** Reads configs and applies them to files; `configOf` says which of them a file is under. */
export async function applyConfigs(
  names: readonly string[],
  configOf: (file: string) => string | null,
  project: Project,
  host: Host,
): Promise<ProjectConfigs> {
  const chains = new Map(
    await Promise.all(names.map(async (name) => [name, await readConfigChain(name, project, host)] as const)),
  );
  const all = [...chains.values()];
  const schemas = new Map<string, MetadataSchemas>();
  const findings = all.flatMap((chain) => chain.findings);
  for (const [name, { configs }] of chains) {
    if (configs.every(({ config }) => Object.keys(config.metadata).length === 0)) continue;
    const { metadataSchemasOf } = await import('./metadata-schemas.js');
    const compiled = await metadataSchemasOf(configs, host);
    schemas.set(name, compiled.schemas);
    findings.push(...compiled.findings);
  }
  const configsOf = (file: string): readonly PlacedConfig[] =>
    chains.get(configOf(file) ?? '')?.configs ?? [];
  // The path of a file as the patterns of a config see it.
  const pathFrom = (config: string, file: string): string =>
    relative(dirname(resolve(host.cwd, config)), resolve(host.cwd, file)).replaceAll('\\', '/');
  const fitsIn = (config: string, file: string) => {
    const path = pathFrom(config, file);
    return (pattern: string) => patternTest(pattern)(path);
  };
  return {
    settingsOf: (file) =>
      settingsFrom(configsOf(file).map((one) => ({ config: one.config, fits: fitsIn(one.file, file) }))),
    languageOf: (file) =>
      configsOf(file).findLast(({ config }) => config.language !== undefined)?.config.language ?? null,
    isIgnored: (file) => configsOf(file).some((one) => one.config.ignore.some(fitsIn(one.file, file))),
    metadataOf: (file) => schemas.get(configOf(file) ?? '') ?? null,
    findings,
    texts: new Map(all.flatMap(({ texts }) => [...texts])),
    problems: all.flatMap(({ problems }) => problems),
    files: [...new Set(all.flatMap(({ texts }) => [...texts.keys()]))],
  };
}
