import { expect, test } from 'vitest';
import { type Package, readSources } from './workspace.js';

const tooVague = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'types', 'misc', 'shared']);
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const mostLines = 300;

/** Every source file is one noun, named in kebab-case, and can be read in a sitting. */
export function guardFiles(pkg: Package): void {
  const sources = readSources(pkg);

  test('source files and folders have kebab-case names that say what they hold', () => {
    const parts = sources.flatMap(({ name }) =>
      name.split('/').filter((part) => !kebabCase.test(part) || tooVague.has(part)),
    );
    expect(parts, 'rename these').toEqual([]);
  });

  test(`no source file is longer than ${mostLines} lines`, () => {
    const tooLong = sources
      .map(({ name, text }) => ({ name, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > mostLines);
    expect(tooLong, 'split these along a seam of their subject').toEqual([]);
  });
}
