import { applyFixes, applyIgnores, parseUnit, pointersOf } from '@openmastery/unit-format';
import { describe, expect, test } from 'vitest';

const HEAD = 'openmastery: unit/1\nid: u\ntitle: U\n';

/** What is left of the findings of a unit, each with its line. */
function left(body: string): readonly string[] {
  const text = HEAD + body;
  const { findings } = applyIgnores(text, parseUnit(text).findings);
  return findings.map(({ code, span }) => `${span.start.line} ${code}`);
}

describe('a comment sets aside', () => {
  test.each([
    ['what is on its own line', 'skills:\n  - { id: a, days: 0 } # openmastery-ignore out-of-range: why\n'],
    [
      'what is on the next line',
      'skills:\n  # openmastery-ignore out-of-range: why\n  - { id: a, days: 0 }\n',
    ],
    [
      'past empty lines and other comments',
      'skills:\n# openmastery-ignore out-of-range: why\n\n# more\n  - { id: a, days: 0 }\n',
    ],
    [
      'several codes',
      'skills:\n  # openmastery-ignore out-of-range, unknown-key: why\n  - { id: a, days: 0, titel: A }\n',
    ],
    [
      'with another comment before the line',
      'skills:\n  # openmastery-ignore unknown-key: why\n  # openmastery-ignore out-of-range: why\n  - { id: a, days: 0, titel: A }\n',
    ],
    [
      'without a space after the #',
      'skills:\n  - { id: a, days: 0 } #openmastery-ignore out-of-range: why\n',
    ],
    ['with CRLF', 'skills:\r\n  # openmastery-ignore out-of-range: why\r\n  - { id: a, days: 0 }\r\n'],
    ['inside brackets', 'skills: [\n  # openmastery-ignore out-of-range: why\n  { id: a, days: 0 },\n  b]\n'],
    [
      'on the last line of a file without an end',
      'skills: [{ id: a, days: 0 }] # openmastery-ignore out-of-range: why',
    ],
    [
      'in a text of several lines',
      'description: |\n  one\nskills: [a]\n# openmastery-ignore bidi-control: why\nsummatives: [{ id: t, points: 1, title: "one\n  two \u202E three" }]\n',
    ],
    [
      'in a block',
      '# openmastery-ignore bidi-control: why\ndescription: |\n  one\n  two \u202E three\nskills: [a]\n',
    ],
    [
      'in a block, beside its sign',
      'description: > # openmastery-ignore bidi-control: why\n  one\n  two \u202E three\nskills: [a]\n',
    ],
    [
      'in a file that cannot be read',
      '# openmastery-ignore yaml-syntax: why\ndescription: "a \\q b"\nskills: [a]\n',
    ],
  ])('%s', (_name, body) => {
    const without = left(body.replace(/# ?openmastery-ignore/g, '# something else'));
    expect(without.length).toBeGreaterThan(0);
    expect(left(body)).toEqual([]);
  });
});

describe('a comment does not set aside', () => {
  test.each([
    [
      'what is on another line',
      'skills:\n  # openmastery-ignore out-of-range: why\n  - b\n  - { id: a, days: 0 }\n',
      ['5 ignore-unused', '7 out-of-range'],
    ],
    [
      'another code',
      'skills: [{ id: a, days: 0 }] # openmastery-ignore cycle: why\n',
      ['4 out-of-range', '4 ignore-unused'],
    ],
    [
      'anything without a reason',
      'skills: [{ id: a, days: 0 }] # openmastery-ignore out-of-range\n',
      ['4 out-of-range', '4 ignore-incomplete'],
    ],
    [
      'anything with an empty reason',
      'skills: [{ id: a, days: 0 }] # openmastery-ignore out-of-range:\n',
      ['4 out-of-range', '4 ignore-incomplete'],
    ],
    [
      'anything without a code',
      'skills: [{ id: a, days: 0 }] # openmastery-ignore: why\n',
      ['4 out-of-range', '4 ignore-incomplete'],
    ],
    [
      'with a code that is none',
      'skills: [{ id: a, days: 0 }] # openmastery-ignore out-of-rage: why\n',
      ['4 out-of-range', '4 ignore-unknown-code'],
    ],
    [
      'as text in quotes',
      'skills: [{ id: a, days: 0, title: "# openmastery-ignore out-of-range: why" }]\n',
      ['4 out-of-range'],
    ],
    [
      'as text in a block',
      'description: |\n  # openmastery-ignore out-of-range: why\nskills: [{ id: a, days: 0 }]\n',
      ['6 out-of-range'],
    ],
    [
      'as another word',
      'skills: [{ id: a, days: 0 }] # openmastery-ignored out-of-range: why\n',
      ['4 out-of-range'],
    ],
  ])('%s', (_name, body, told) => {
    expect([...left(body)].sort()).toEqual([...told].sort());
  });
});

test('a comment that is not needed can be taken away, and so can its line', () => {
  const text = `${HEAD}skills: # openmastery-ignore cycle: why\n  # openmastery-ignore cycle: why\n  - a\n  - { id: b, days: 0 } # openmastery-ignore cycle, out-of-range: why\n`;
  const { findings } = applyIgnores(text, parseUnit(text).findings);
  expect(applyFixes(text, findings).text).toBe(
    `${HEAD}skills:\n  - a\n  - { id: b, days: 0 } # openmastery-ignore out-of-range: why\n`,
  );
});

test('what was meant is near a code with a slip in it', () => {
  const text = `${HEAD}skills: [a] # openmastery-ignore cylce: why\n`;
  expect(applyIgnores(text, []).findings[0]).toMatchObject({
    code: 'ignore-unknown-code',
    data: { nearest: ['cycle'] },
  });
});

test('findings of other files pass, and half a file says nothing of its comments', () => {
  const text = `${HEAD}skills: [{ id: a, days: 0 }] # openmastery-ignore out-of-range, cycle: why\n`;
  const { findings } = parseUnit(text, { file: 'a' });
  expect(applyIgnores(text, findings, { file: 'b' }).findings).toEqual(expect.arrayContaining([...findings]));
  expect(applyIgnores(text, findings, { file: 'a', partly: true }).findings).toEqual([]);
});

test('a file without such comments keeps its very findings', () => {
  const text = `${HEAD}skills: [{ id: a, days: 0 }]\n`;
  const { findings } = parseUnit(text);
  expect(applyIgnores(text, findings).findings).toBe(findings);
});

test.each([
  ['days: 0', '/skills/a/days'],
  ['0 }', '/skills/a/days'],
  ['b/c', '/skills/s/skills/b~1c'],
  ['A: 90', '/grading/scale/A'],
  ['- [', '/metadata/list/0'],
])('the place of %j is %s', (part, pointer) => {
  const text = `${HEAD}skills:\n  - { id: a, days: 0 }\n  - { id: s, skills: ["b/c"] }\ngrading: { scale: { A: 90 } }\nmetadata:\n  list:\n    - [1]\n`;
  expect(pointersOf(text)(text.indexOf(part) + (part === '- [' ? 2 : 0))).toBe(pointer);
});

test('where a text is no YAML, a place is the words of its line', () => {
  const text = `${HEAD}skills: ]\n`;
  expect(pointersOf(text)(text.indexOf(']'))).toBe('skills: ]');
});
