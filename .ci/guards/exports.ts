import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type Package, packagePath } from './workspace.js';

/**
 * What a package exports, values and types of every entry, is what `test/guards/exports.txt` lists.
 * `npm run update` writes the list anew; a reviewer reads the difference.
 */
export function guardExports(pkg: Package): void {
  test('the exported names are the listed ones', { timeout: 60_000 }, async () => {
    await expect(listExports(pkg)).toMatchFileSnapshot(packagePath(pkg, 'test/guards/exports.txt'));
  });
}

function listExports(pkg: Package): string {
  const entries = readEntries(pkg);
  const { config } = ts.readConfigFile(packagePath(pkg, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, packagePath(pkg));
  const program = ts.createProgram(
    entries.map(({ path }) => path),
    options,
  );
  const checker = program.getTypeChecker();
  return entries
    .map(({ name, path }) => {
      const file = program.getSourceFile(path);
      const module = file && checker.getSymbolAtLocation(file);
      const symbols = module ? checker.getExportsOfModule(module) : [];
      const lines = symbols.map((symbol) => `${kindOf(symbol, checker)} ${symbol.name}`).sort();
      return [`# ${name}`, ...lines, ''].join('\n');
    })
    .join('\n');
}

// An entry's source stands under the name of its built file.
function readEntries(pkg: Package): readonly { name: string; path: string }[] {
  const manifest = JSON.parse(readFileSync(packagePath(pkg, 'package.json'), 'utf8'));
  return Object.keys(manifest.exports)
    .filter((subpath) => subpath !== './package.json')
    .map((subpath) => ({
      name: manifest.name + subpath.slice(1),
      path: packagePath(pkg, 'src', `${subpath === '.' ? 'index' : subpath.slice(2)}.ts`),
    }));
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  if (target.flags & ts.SymbolFlags.Function) return 'function';
  if (target.flags & ts.SymbolFlags.Class) return 'class';
  return target.flags & ts.SymbolFlags.Value ? 'const' : 'type';
}
