import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type Package, packagePath, readSources, type SourceFile } from './workspace.js';

// The packages of this workspace that each may import.
const mayImport: Record<Package, readonly string[]> = {
  core: [],
  'unit-format': ['@openmastery/core'],
  cli: ['@openmastery/core', '@openmastery/unit-format'],
};

const ofWorkspace = /^(@openmastery\/[^/]+|openmastery)(\/|$)/;

/**
 * Imports point one way: between packages cli → unit-format → core → nothing, and inside a package from a file
 * to files of strictly lower rank. `test/guards/ranks.json` lists the ranks, lowest first; `rules/*` is every file of
 * the folder that is not named itself.
 */
export function guardLayers(pkg: Package): void {
  const sources = readSources(pkg);
  const ranks = readRanks(
    pkg,
    sources.map(({ name }) => name),
  );

  test('every source file has one rank, and every rank names source files', () => {
    const names = sources.map(({ name }) => name);
    const ranked = ranks.flat();
    expect({
      'in no rank (add them to ranks.json)': names.filter((name) => !ranked.includes(name)),
      'ranked, but there is no such file': ranked.filter((name) => !names.includes(name)),
      'ranked twice': ranked.filter((name, at) => ranked.indexOf(name) !== at),
    }).toEqual({
      'in no rank (add them to ranks.json)': [],
      'ranked, but there is no such file': [],
      'ranked twice': [],
    });
  });

  test('a source file imports only files of strictly lower rank', () => {
    const names = new Set(sources.map(({ name }) => name));
    const rankOf = (name: string): number => ranks.findIndex((rank) => rank.includes(name));
    const upward = importLines(sources).flatMap(({ from, to }) => {
      // data has no imports
      if (!to.startsWith('.') || to.endsWith('.json')) return [];
      const target = posix.join(posix.dirname(from), to).replace(/\.js$/, '');
      if (!names.has(target)) return [`${from} imports ${to}, which is no file of the sources`];
      return rankOf(target) < rankOf(from) || rankOf(from) === -1 ? [] : [`${from} imports ${target}`];
    });
    expect(upward, 'these imports go sideways, up, or out of the sources').toEqual([]);
  });

  test(`imports from this workspace are ${mayImport[pkg].join(', ') || 'none'}, by package name`, () => {
    const forbidden = importLines(sources).flatMap(({ from, to }) => {
      const name = ofWorkspace.exec(to)?.[1];
      return name === undefined || mayImport[pkg].includes(name) ? [] : [`${from} imports ${to}`];
    });
    expect(forbidden).toEqual([]);
  });

  if (pkg === 'cli') return;

  test('nothing of Node is imported', () => {
    const ofNode = importLines(sources).filter(({ to }) => to.startsWith('node:') || builtins.has(to));
    expect(ofNode).toEqual([]);
  });

  test('every imported package is a dependency', () => {
    const manifest = JSON.parse(readFileSync(packagePath(pkg, 'package.json'), 'utf8'));
    const declared = Object.keys(manifest.dependencies ?? {});
    const undeclared = importLines(sources).filter(
      ({ to }) => !to.startsWith('.') && !declared.some((name) => to === name || to.startsWith(`${name}/`)),
    );
    expect(undeclared).toEqual([]);
  });
}

const builtins = new Set([
  'fs',
  'path',
  'os',
  'url',
  'util',
  'process',
  'buffer',
  'stream',
  'crypto',
  'events',
]);

function readRanks(pkg: Package, names: readonly string[]): readonly (readonly string[])[] {
  const path = packagePath(pkg, 'test/guards/ranks.json');
  const written: readonly (readonly string[])[] = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : [];
  const own = new Set(written.flat());
  const inFolder = (folder: string) =>
    names.filter((name) => posix.dirname(name) === posix.dirname(folder) && !own.has(name));
  return written.map((rank) => rank.flatMap((entry) => (entry.endsWith('/*') ? inFolder(entry) : [entry])));
}

// All of them: values and types, static, dynamic and re-exported.
function importLines(sources: readonly SourceFile[]): readonly { from: string; to: string }[] {
  return sources.flatMap(({ name, text }) =>
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({ from: name, to: fileName })),
  );
}
