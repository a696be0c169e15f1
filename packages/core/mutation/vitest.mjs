// Stands for `vitest` in the bundle that every mutant runs: tests run where they stand, and the first that fails throws.
import { expect as jestExpect } from 'expect';

export const expect = (value) => jestExpect(value);
Object.assign(expect, jestExpect);

/** The work of the tests of the bundle, in order. */
export const tests = [];

const path = [];

function title(pattern, values) {
  let next = 0;
  return pattern.replace(/%[sidj]/g, () => String(values[next++]));
}

export function test(name, ...rest) {
  const work = rest.find((each) => typeof each === 'function');
  tests.push({ name: [...path, name].join(' > '), work });
}

export function describe(name, work) {
  path.push(name);
  work();
  path.pop();
}

const each = (one) => (cases) => (name, work, other) => {
  const body = typeof work === 'function' ? work : other;
  for (const values of cases.map((value) => (Array.isArray(value) ? value : [value]))) {
    one(title(name, values), () => body(...values));
  }
};

test.each = each(test);
test.for = (values) => each(test)(values.map((value) => [value]));
describe.each = each(describe);
