import ts from 'typescript';
import { expect, test } from 'vitest';
import { type Package, readSources } from './workspace.js';

/** An `@example` of a doc comment: where it stands and its code. */
interface Example {
  readonly from: string;
  readonly code: string;
}

function examplesOf(pkg: Package): Example[] {
  return readSources(pkg).flatMap(({ name, text }) =>
    [...text.matchAll(/@example\n((?:\s*\* ?.*\n)*?)\s*\* ?```ts\n([\s\S]*?)```/g)].map((match) => ({
      from: `${name}:${text.slice(0, match.index).split('\n').length + 1}`,
      code: (match[2] ?? '').replace(/^\s*\* ?/gm, ''),
    })),
  );
}

/** The code with every `expression // → value` turned into a comparison of the two. */
function comparing(code: string): { readonly script: string; readonly values: number } {
  let values = 0;
  const chunks = code.split(/(?:\/\/|^\/\/) → (.*)$/m);
  let script = '';
  for (let at = 0; at + 1 < chunks.length; at += 2) {
    const source = ts.createSourceFile(
      'example.ts',
      (chunks[at] ?? '').trimEnd(),
      ts.ScriptTarget.ES2022,
      true,
    );
    const last = source.statements[source.statements.length - 1];
    if (last === undefined || !ts.isExpressionStatement(last))
      throw new Error(`no expression before → ${chunks[at + 1]}`);
    const expression = last.expression.getText(source);
    script += `${source.text.slice(0, last.getStart(source))}\n__compare((${expression}), (${chunks[at + 1]}));\n`;
    values += 1;
  }
  return { script: script + (chunks[chunks.length - 1] ?? ''), values };
}

/**
 * Runs every example of the package's doc comments, with everything that the package exports in scope; `of` matches the
 * names of the files that are looked at.
 */
export function guardExamples(pkg: Package, exported: object, of: RegExp = /^/): void {
  const examples = examplesOf(pkg).filter(({ from }) => of.test(from));
  test('there are examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples)('the example at $from gives the value that it shows', ({ code }) => {
    runExample(code, exported);
  });
}

/** Runs an example with what is exported in scope, and compares every value that it shows with the one it gives. */
export function runExample(code: string, exported: object): void {
  const { script, values } = comparing(code.replace(/^import [^;]*;$/gm, ''));
  expect(values, 'an example shows a value after `// →`').toBeGreaterThan(0);
  const { outputText } = ts.transpileModule(script, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const compare = (actual: unknown, shown: unknown) => expect(actual).toEqual(shown);
  new Function('__compare', ...Object.keys(exported), outputText)(compare, ...Object.values(exported));
}
