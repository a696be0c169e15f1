import { expect, test } from 'vitest';
import { globBase, globTest, isGlob } from '../src/glob.js';

test.each([
  ['*.unit.yaml', 'a.unit.yaml', true],
  ['*.unit.yaml', 'b/a.unit.yaml', false],
  ['**/*.unit.yaml', 'a.unit.yaml', true],
  ['**/*.unit.yaml', 'b/c/a.unit.yaml', true],
  ['units/**', 'units/b/c', true],
  ['u?.yaml', 'u1.yaml', true],
  ['u[12].yaml', 'u3.yaml', false],
  ['u[!12].yaml', 'u3.yaml', true],
  ['{a,b}.yaml', 'b.yaml', true],
  ['a+b(1).yaml', 'a+b(1).yaml', true],
  ['a.yaml', 'aXyaml', false],
  ['[z-a]*', 'm', false],
])('`%s` and `%s`: %s', (pattern, path, fits) => {
  expect(globTest(pattern)(path)).toBe(fits);
});

test('a pattern is looked for below its plain part', () => {
  expect(globBase('units/**/*.yaml')).toBe('units');
  expect(globBase('*.yaml')).toBe('.');
  expect(globBase('/srv/*.yaml')).toBe('/srv');
  expect(isGlob('units/a.yaml')).toBe(false);
});
