import ts from 'typescript';
import { expect, test } from 'vitest';
import { type Package, readSources, type SourceFile } from './workspace.js';

/**
 * The sources answer the same everywhere and always: no clock, no chance, no locale. `allowed` matches the
 * names of the files that may ask for them.
 */
export function guardAmbient(pkg: Package, allowed: RegExp = /^$/): void {
  const sources = readSources(pkg).filter(({ name }) => !allowed.test(name));

  test.each(sources.map((source) => [source.name, source] as const))(
    '%s asks for no clock, no chance and no locale',
    (_name, source) => {
      expect(ambientUses(source)).toEqual([]);
    },
  );
}

function ambientUses({ path, text }: SourceFile): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const uses: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isAmbient(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      uses.push(`line ${line + 1}: ${node.getText(file)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

function isAmbient(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isNamed(node.expression, 'Date') && !node.arguments?.length;
  if (ts.isCallExpression(node)) return isNamed(node.expression, 'Date');
  if (ts.isPropertyAccessExpression(node)) {
    const member = node.name.text;
    if (member.startsWith('toLocale') || member === 'localeCompare') return true;
    return (
      (isNamed(node.expression, 'Date') && member === 'now') ||
      (isNamed(node.expression, 'Math') && member === 'random') ||
      isNamed(node.expression, 'Intl') ||
      isNamed(node.expression, 'performance') ||
      isNamed(node.expression, 'crypto')
    );
  }
  return false;
}

function isNamed(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node)) return node.text === name;
  return (
    ts.isPropertyAccessExpression(node) && isNamed(node.expression, 'globalThis') && node.name.text === name
  );
}
