import { applyFixes, applyIgnores, parseUnit, pointersOf } from '@openmastery/unit-format';
import { describe, expect, test } from 'vitest';

const HEAD = 'openmastery: unit/1\nid: u\ntitle: U\nwindow: { opens: 2026-09-07, closes: 2026-09-25 }\n';

/** What is left of the findings of a unit, each with its line. */
function left(body: string): readonly string[] {
  const text = HEAD + body;
  const { findings } = applyIgnores(text, parseUnit(text).findings);
  return findings.map(({ code, span }) => `${span.start.line} ${code}`);
}

describe('a comment sets aside', () => {
  test.each([
    [
      'what is on its own line',
      'skills:\n  - { id: a, due: 2026-10-02 } # openmastery-ignore due-outside-window: why\n',
    ],
    [
      'what is on the next line',
      'skills:\n  # openmastery-ignore due-outside-window: why\n  - { id: a, due: 2026-10-02 }\n',
    ],
    [
      'past empty lines and other comments',
      'skills:\n# openmastery-ignore due-outside-window: why\n\n# more\n  - { id: a, due: 2026-10-02 }\n',
    ],
    [
      'several codes',
      'skills:\n  # openmastery-ignore due-outside-window, bidi-control: why\n  - { id: a, due: 2026-10-02, title: "A\u202E" }\n',
    ],
    [
      'with another comment before the line',
      'skills:\n  # openmastery-ignore bidi-control: why\n  # openmastery-ignore due-outside-window: why\n  - { id: a, due: 2026-10-02, title: "A\u202E" }\n',
    ],
    [
      'without a space after the #',
      'skills:\n  - { id: a, due: 2026-10-02 } #openmastery-ignore due-outside-window: why\n',
    ],
    [
      'with CRLF',
      'skills:\r\n  # openmastery-ignore due-outside-window: why\r\n  - { id: a, due: 2026-10-02 }\r\n',
    ],
    [
      'inside brackets',
      'skills: [\n  # openmastery-ignore due-outside-window: why\n  { id: a, due: 2026-10-02 },\n  b]\n',
    ],
    [
      'on the last line of a file without an end',
      'skills: [{ id: a, due: 2026-10-02 }] # openmastery-ignore due-outside-window: why',
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
      'skills:\n  # openmastery-ignore due-outside-window: why\n  - b\n  - { id: a, due: 2026-10-02 }\n',
      ['6 ignore-unused', '8 due-outside-window'],
    ],
    [
      'another code',
      'skills: [{ id: a, due: 2026-10-02 }] # openmastery-ignore cycle: why\n',
      ['5 due-outside-window', '5 ignore-unused'],
    ],
    [
      'anything without a reason',
      'skills: [{ id: a, due: 2026-10-02 }] # openmastery-ignore due-outside-window\n',
      ['5 due-outside-window', '5 ignore-incomplete'],
    ],
    [
      'anything with an empty reason',
      'skills: [{ id: a, due: 2026-10-02 }] # openmastery-ignore due-outside-window:\n',
      ['5 due-outside-window', '5 ignore-incomplete'],
    ],
    [
      'anything without a code',
      'skills: [{ id: a, due: 2026-10-02 }] # openmastery-ignore: why\n',
      ['5 due-outside-window', '5 ignore-incomplete'],
    ],
    [
      'with a code that is none',
      'skills: [{ id: a, due: 2026-10-02 }] # openmastery-ignore due-outside-widow: why\n',
      ['5 due-outside-window', '5 ignore-unknown-code'],
    ],
    [
      'as text in quotes',
      'skills: [{ id: a, due: 2026-10-02, title: "# openmastery-ignore due-outside-window: why" }]\n',
      ['5 due-outside-window'],
    ],
    [
      'as text in a block',
      'description: |\n  # openmastery-ignore due-outside-window: why\nskills: [{ id: a, due: 2026-10-02 }]\n',
      ['7 due-outside-window'],
    ],
    [
      'what leaves nothing to be made of the file',
      'mastery: 120% # openmastery-ignore unreadable-threshold: really\nskills: [a]\n',
      ['5 unreadable-threshold', '5 ignore-unused'],
    ],
    [
      'a file that cannot be read',
      '# openmastery-ignore yaml-syntax: why\ndescription: "a \\q b"\nskills: [a]\n',
      ['6 yaml-syntax', '5 ignore-unused'],
    ],
    [
      'as another word',
      'skills: [{ id: a, due: 2026-10-02 }] # openmastery-ignored due-outside-window: why\n',
      ['5 due-outside-window'],
    ],
  ])('%s', (_name, body, told) => {
    expect([...left(body)].sort()).toEqual([...told].sort());
  });
});

test('a comment that is not needed can be taken away, and so can its line', () => {
  const text = `${HEAD}skills: # openmastery-ignore cycle: why\n  # openmastery-ignore cycle: why\n  - a\n  - { id: b, due: 2026-10-02 } # openmastery-ignore cycle, due-outside-window: why\n`;
  const { findings } = applyIgnores(text, parseUnit(text).findings);
  expect(applyFixes(text, findings).text).toBe(
    `${HEAD}skills:\n  - a\n  - { id: b, due: 2026-10-02 } # openmastery-ignore due-outside-window: why\n`,
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
  const text = `${HEAD}skills: [{ id: a, due: 2026-10-02 }] # openmastery-ignore due-outside-window, cycle: why\n`;
  const { findings } = parseUnit(text, { file: 'a' });
  expect(applyIgnores(text, findings, { file: 'b' }).findings).toEqual(expect.arrayContaining([...findings]));
  expect(applyIgnores(text, findings, { file: 'a', partly: true }).findings).toEqual([]);
});

test('a file without such comments keeps its very findings', () => {
  const text = `${HEAD}skills: [{ id: a, due: 2026-10-02 }]\n`;
  const { findings } = parseUnit(text);
  expect(applyIgnores(text, findings).findings).toBe(findings);
});

test.each([
  ['due: 2026-10-02', '/skills/a/due'],
  ['10-02', '/skills/a/due'],
  ['b/c', '/skills/s/skills/b~1c'],
  ['A: 90', '/grading/scale/A'],
  ['- [', '/metadata/list/0'],
])('the place of %j is %s', (part, pointer) => {
  const text = `${HEAD}skills:\n  - { id: a, due: 2026-10-02 }\n  - { id: s, skills: ["b/c"] }\ngrading: { scale: { A: 90 } }\nmetadata:\n  list:\n    - [1]\n`;
  expect(pointersOf(text)(text.indexOf(part) + (part === '- [' ? 2 : 0))).toBe(pointer);
});

test('where a text is no YAML, a place is the words of its line', () => {
  const text = `${HEAD}skills: ]\n`;
  expect(pointersOf(text)(text.indexOf(']'))).toBe('skills: ]');
});
