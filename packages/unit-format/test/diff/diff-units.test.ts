import { CHANGE_CLASSES, CHANGE_CODES, type Change, type ChangeCode } from '@openmastery/core';
import { describe, expect, test } from 'vitest';
import {
  changeSentence,
  classSentence,
  diffCourses,
  diffUnits,
  parseCourse,
  parseUnit,
  refusalSentence,
  type UnitDiff,
} from '../../src/index.js';

const BASE = `openmastery: unit/1
id: u
title: Fractions
mastery: 80%
check: { points: 5, forms: [A, B] } # a short check
reassess: { attempts: 3 }
rubrics:
  proof: { levels: [Weak, Sound, Strong], criteria: { accuracy: Accuracy, reasoning: Reasoning } }
skills:
  - add
  - id: compare # which is more
    title: Compare fractions
    standards: [4.NF.2]
  - id: prove
    title: Prove it
    check:
      # read by criterion
      rubric: proof
    mastery: Sound
  - { id: halve, title: Halve, check: { points: 4, version: 2, history: [{ version: 1, points: 3 }] } }
  - id: more
    skills:
      - { id: double, title: Double }
      - id: thirds
summatives:
  - { id: test, title: Test, points: 20 }
grading:
  scale: letters
`;

function diff(...edits: readonly (readonly [string, string])[]): UnitDiff & { readonly text: string } {
  let text = BASE;
  for (const [from, to] of edits) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  const head = parseUnit(text, { file: 'u.unit.yaml' });
  expect(head.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { ...diffUnits(parseUnit(BASE), head, { text, file: 'u.unit.yaml', from: '2026-10-01' }), text };
}

const lines = ({ changes }: UnitDiff) =>
  changes.map((change) => `${change.class} ${change.code} ${changeSentence(change)}`);

test('nothing changed is safe and empty, whatever the layout and the spelling', () => {
  const same = diff(
    ['mastery: 80%', 'mastery: 4/5'],
    ['skills:\n  - add', '# the skills\nskills:\n  - { id: add }'],
  );
  expect({ class: same.class, changes: same.changes, refusals: same.refusals }).toEqual({
    class: 'safe',
    changes: [],
    refusals: [],
  });
});

test('a default that several skills inherit is one change, placed where it is said', () => {
  const { changes } = diff(['attempts: 3', 'attempts: 2']);
  expect(changes).toHaveLength(1);
  expect(changes[0]?.places.map(({ id }) => id)).toEqual([
    'add',
    'compare',
    'prove',
    'halve',
    'double',
    'thirds',
  ]);
  expect(changes[0]?.at.map(({ file, span }) => `${file}:${span.start.line}:${span.start.column}`)).toEqual([
    'u.unit.yaml:6:23',
  ]);
  expect(changes[0] && changeSentence(changes[0])).toBe(
    '`add`, `compare`, `prove` and 3 more: the number of attempts changes from `3` to `2`',
  );
});

test('what is gone is placed in the file that had it', () => {
  const { changes } = diff(['  - add\n', '']);
  expect(changes.find(({ code }) => code === 'skill-removed')?.at[0]?.span.start.line).toBe(10);
});

test('what changed in a rubric is placed among the rubrics', () => {
  const placesOf = (...edit: readonly [string, string]) =>
    diff(edit).changes.map(({ code, at }) => [
      code,
      at.map(({ span }) => `${span.start.line}:${span.start.column}`),
    ]);
  expect(placesOf('[Weak, Sound, Strong]', '[Weak, Sound, Good, Strong]')).toContainEqual([
    'check-remeasured',
    ['8:20'],
  ]);
  expect(placesOf('reasoning: Reasoning', 'reasoning: Good reasons')).toEqual([
    ['rubric-words-changed', ['8:53']],
  ]);
});

describe('ids are told by what they stand for', () => {
  test('a new id for the same title is a rename that loses evidence, and nothing else', () => {
    expect(lines(diff(['id: compare #', 'id: comparing #']))).toEqual([
      'breaks-identity skill-id-changed `comparing`: the id changes from `compare` to `comparing`, and all evidence under `compare` is lost; keep the id, and change the title',
    ]);
  });

  test('a bare id in the same place, too', () => {
    expect(diff(['- add\n', '- adding\n']).changes.map(({ code }) => code)).toEqual(['skill-id-changed']);
  });

  test('an id that another skill took over is reused', () => {
    const { changes } = diff(
      ['title: Compare fractions', 'title: Halve'],
      ['title: Halve, check', 'title: Compare fractions, check'],
    );
    expect(
      changes
        .filter(({ code }) => code === 'skill-id-reused')
        .flatMap(({ places }) => places.map(({ id }) => id)),
    ).toEqual(['compare', 'halve']);
  });

  test('wholly other content under one id is reuse, another title alone is not', () => {
    const other = diff([
      'title: Compare fractions\n    standards: [4.NF.2]',
      'title: Write a poem\n    standards: [ELA.W.3]',
    ]);
    expect(other.class).toBe('breaks-identity');
    expect(diff(['title: Compare fractions', 'title: Vergleichen']).class).toBe('relabels');
  });
});

describe('a scored change without a new version is refused, with what to write', () => {
  test('of a default: once for the skills that inherit it, written where nobody else is touched', () => {
    const { refusals, text } = diff(['points: 5', 'points: 10']);
    expect(refusals.map(({ code, units, paste }) => ({ code, skills: units[0]?.skills, paste }))).toEqual([
      {
        code: 'version-not-raised',
        skills: ['add', 'compare', 'double', 'thirds'],
        paste:
          'version: 2\nhistory:\n  - { version: 1, points: 5, mastery: 80%, before: 2026-10-01, evidence: count }',
      },
    ]);
    expect(refusals[0] && refusalSentence(refusals[0])).toMatch(
      /^`add`, `compare`, `double` and `thirds`: what the check is/,
    );
    expectFixed(text);
  });

  test.each([
    ['levels', '[Weak, Sound, Strong]', '[Weak, Sound, Good, Strong]'],
    ['criteria', 'reasoning: Reasoning', 'clarity: Clarity'],
    ['points of a check that has a history', 'points: 4', 'points: 8'],
    ['a rubric instead of points', '- add\n', '- { id: add, mastery: Strong, check: { rubric: proof } }\n'],
    [
      'a checklist instead of points',
      '- add\n',
      '- { id: add, check: { checklist: { 80%: [shows steps], 100%: [checks] } } }\n',
    ],
  ])('%s', (_what, from, to) => {
    const { refusals, text, class: gravest } = diff([from, to]);
    expect(gravest).toBe('invalidates');
    expect(refusals[0]?.paste).toContain('history:');
    expectFixed(text);
  });

  test('a version that was raised without its history', () => {
    const { refusals } = diff(['- add\n', '- { id: add, check: { points: 9, version: 2 } }\n']);
    expect(refusals.map(({ code }) => code)).toEqual(['history-missing']);
    expect(refusals[0]?.paste).toContain('- { version: 1, points: 5, mastery: 80%, before: 2026-10-01');
  });

  test('a history that says what was not so is answered with the entry that would be true', () => {
    const [refusal] = diff([
      'history: [{ version: 1, points: 3 }]',
      'history: [{ version: 1, points: 2, before: 2026-09-01, evidence: keep }]',
    ]).refusals;
    expect(refusal?.code).toBe('history-untrue');
    expect(refusal?.paste).toBe(
      'version: 2\nhistory:\n  - { version: 1, points: 3, mastery: 80%, before: 2026-09-01, evidence: keep }',
    );
  });

  test.each([
    ['in brackets', '[{ version: 1, points: 2, before: 2026-09-01, evidence: keep }]'],
    [
      'on lines of its own',
      '\n        - version: 1\n          points: 2\n          evidence: keep\n          before: 2026-09-01\n      ',
    ],
  ])('and the fix writes it over the other, %s', (_how, history) => {
    const inLines = history.startsWith('\n');
    const unit = (said: string) =>
      `openmastery: unit/1\nid: u\ntitle: U\nskills:\n  - id: add\n    check:${
        inLines
          ? `\n      points: 5\n      version: 2\n      history:${said.trimEnd()}`
          : ` { points: 5, version: 2, history: ${said} }`
      }\n  - sort\n`;
    const base = unit(history.replace('points: 2', 'points: 3'));
    const text = unit(history);
    const { refusals } = diffUnits(parseUnit(base), parseUnit(text), { text, file: 'u.unit.yaml' });
    const fixes = refusals.flatMap(({ units }) => units.map(({ fix }) => fix));
    expect(fixes.map((fix) => fix?.title)).toEqual(['say in `history` what version 1 was']);
    const [edit] = fixes[0]?.edits ?? [];
    expect(edit?.text).toBe('{ version: 1, points: 3, mastery: 80%, before: 2026-09-01, evidence: keep }');
    const fixed = text.slice(0, edit?.start) + edit?.text + text.slice(edit?.end);
    expect(diffUnits(parseUnit(base), parseUnit(fixed)).refusals).toEqual([]);
  });

  test.each([
    ['a threshold that it did not have', '80%', '80%', ', mastery: 50%'],
    ['none, where today’s is another one', '80%', '90%', ''],
    ['another way to combine', '{ by: latest }', '{ by: highest }', ''],
  ])('a kept version to which the history gives %s', (_what, was, is, said) => {
    const unit = (mastery: string, check: string) =>
      `openmastery: unit/1\nid: u\ntitle: U\nmastery: ${mastery}\ncheck: ${check}\nskills: [add]\n`;
    const base = parseUnit(unit(was, '{ points: 10 }'));
    const entry = `{ version: 1, points: 10${said}, before: 2027-01-01, evidence: keep }`;
    const text = unit(is, `{ version: 2, history: [${entry}], points: 20 }`);
    const { changes, refusals } = diffUnits(base, parseUnit(text), { text, file: 'u.unit.yaml' });
    expect(changes.map(({ code }) => code)).toContain('version-threshold-untrue');
    expect(refusals.map(({ code }) => code)).toEqual(['history-untrue']);
    const [edit] = refusals[0]?.units[0]?.fix?.edits ?? [];
    expect(edit?.text).toContain(was === '80%' ? 'mastery: 80%' : 'by: latest');
    const fixed = text.slice(0, edit?.start) + edit?.text + text.slice(edit?.end);
    const after = diffUnits(base, parseUnit(fixed));
    expect([after.refusals, after.changes.map(({ code }) => code)]).toEqual([
      [],
      expect.not.arrayContaining(['version-threshold-untrue']),
    ]);
  });

  test('a comment in the entry keeps the fix from being offered', () => {
    const unit = (points: number) =>
      `openmastery: unit/1\nid: u\ntitle: U\nskills:\n  - id: add\n    check:\n      points: 5\n      version: 2\n      history:\n        - version: 1\n          points: ${points} # of the first week\n          evidence: keep\n`;
    const options = { text: unit(2), file: 'u.unit.yaml' };
    const { refusals } = diffUnits(parseUnit(unit(3)), parseUnit(unit(2)), options);
    expect(refusals.map(({ code, units }) => [code, units[0]?.fix])).toEqual([['history-untrue', null]]);
  });

  test('the entry of a rubric keeps its titles and what its levels look like', () => {
    const { refusals } = diff([
      'criteria: { accuracy: Accuracy,',
      'criteria: { accuracy: { title: Right answers, descriptors: { Weak: few } },',
    ]);
    expect(refusals).toEqual([]);
    const rubric =
      '{ levels: [Low, High], criteria: { way: { title: The way, descriptors: { Low: guesses } } } }';
    const text = (levels: string) =>
      `openmastery: unit/1\nid: u\ntitle: U\nmastery: High\ncheck:\n  rubric: ${rubric.replace('Low, High', levels)}\nskills: [add]\n`;
    const [refusal] = diffUnits(parseUnit(text('Low, High')), parseUnit(text('Low, High, Highest')), {
      from: '2026-10-01',
    }).refusals;
    expect(refusal?.paste).toContain(`- { version: 1, rubric: ${rubric}, mastery: High, before: 2026-10-01`);
  });

  test('a version that went down', () => {
    expect(
      diff(['version: 2, history: [{ version: 1, points: 3 }]', 'version: 1']).refusals.map(
        ({ code }) => code,
      ),
    ).toContain('version-lowered');
  });

  test('what is declared is not refused', () => {
    const entry = (evidence: string) =>
      `- { id: add, check: { points: 9, version: 2, history: [{ version: 1, points: 5, before: 2026-10-01, evidence: ${evidence} }] } }\n`;
    for (const [evidence, of] of [
      ['count', 'regrades'],
      ['keep', 'regrades'],
      ['discard', 'invalidates'],
    ] as const) {
      const { class: gravest, refusals } = diff(['- add\n', entry(evidence)]);
      expect({ evidence, gravest, refusals }).toEqual({ evidence, gravest: of, refusals: [] });
    }
  });
});

/** The fixes are applied, nothing else is touched, and what is left is declared. */
function expectFixed(text: string): void {
  const base = parseUnit(BASE);
  const options = { text, file: 'u.unit.yaml', from: '2026-10-01' };
  const { refusals } = diffUnits(base, parseUnit(text), options);
  const units = refusals.flatMap((refusal) => refusal.units);
  const edits = units.flatMap(({ fix }) => fix?.edits ?? []);
  expect(units.every(({ fix }) => fix !== null)).toBe(true);
  const fixed = [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
  for (const comment of ['# a short check', '# which is more', '# read by criterion'])
    expect(fixed).toContain(comment);
  const after = diffUnits(base, parseUnit(fixed), { from: '2026-10-01' });
  expect({ class: after.class, refusals: after.refusals }).toEqual({ class: 'regrades', refusals: [] });
}

describe('courses', () => {
  const course = (defaults: string, units: string) =>
    `openmastery: course/1\nid: c\ntitle: C\nunits: [${units}]\n${defaults}`;
  const unit = (id: string, skills: string) =>
    `openmastery: unit/1\nid: ${id}\ntitle: ${id.toUpperCase()}\nskills: [${skills}]\n`;
  const read = (defaults: string, files: { readonly [path: string]: string }) =>
    parseCourse(course(defaults, Object.keys(files).join(', ')), { file: 'c.course.yaml', units: files });
  const two = { 'a.yaml': unit('a', 'x, y'), 'b.yaml': unit('b', 'z') };

  test('a default of the course is one change over its units, placed in the course file', () => {
    const { changes } = diffCourses(read('mastery: 80%\n', two), read('mastery: 70%\n', two));
    expect(changes.map((change) => changeSentence(change))).toEqual([
      '`a/x`, `a/y` and `b/z`: the threshold is lowered from `80%` to `70%`',
    ]);
    expect(changes[0]?.at.map(({ file, span }) => `${file}:${span.start.line}`)).toEqual(['c.course.yaml:5']);
  });

  test.each<[ChangeCode[], { readonly [path: string]: string }]>([
    [['unit-added'], { ...two, 'c.yaml': unit('c', 'w') }],
    [['skill-id-shared', 'unit-added'], { ...two, 'c.yaml': unit('c', 'z') }],
    [['unit-removed'], { 'a.yaml': two['a.yaml'] }],
    [['units-reordered'], { 'b.yaml': two['b.yaml'], 'a.yaml': two['a.yaml'] }],
    [['unit-id-changed'], { 'a.yaml': two['a.yaml'], 'b.yaml': two['b.yaml'].replace('id: b', 'id: bb') }],
  ])('%j', (codes, files) => {
    const { changes } = diffCourses(read('', two), read('', files));
    expect(changes.map(({ code }) => code)).toEqual(codes);
  });

  test('what a course changes without a version is written into each unit', () => {
    const { refusals } = diffCourses(
      read('check: { points: 5 }\n', two),
      read('check: { points: 6 }\n', two),
      {
        texts: two,
        from: '2026-10-01',
      },
    );
    const entry = '{ version: 1, points: 5, mastery: 80%, before: 2026-10-01, evidence: count }';
    const fix = `check: { version: 2, history: [${entry}] }`;
    expect(
      refusals.map(({ units }) =>
        units.map((one) => ({ ...one, fix: one.fix?.edits[0]?.text.split('\n')[0] })),
      ),
    ).toEqual([
      [
        { unit: 'a', skills: ['x', 'y'], file: 'a.yaml', fix },
        { unit: 'b', skills: ['z'], file: 'b.yaml', fix },
      ],
    ]);
    const [refusal] = refusals;
    expect(refusal?.paste).toBe(`version: 2\nhistory:\n  - ${entry}`);
    expect(refusal?.at?.file).toBe('c.course.yaml');
  });

  test('many skills of several units are told by their units', () => {
    const many = { 'a.yaml': unit('a', 'x, y, v'), 'b.yaml': unit('b', 'z, w'), 'c.yaml': unit('c', 'u') };
    const { refusals } = diffCourses(
      read('check: { points: 5 }\n', many),
      read('check: { points: 6 }\n', many),
    );
    expect(refusals).toHaveLength(1);
    expect(refusals[0] && refusalSentence(refusals[0])).toMatch(
      /^6 skills of `a`, `b` and `c`: what the check/,
    );
    expect(refusals[0] && refusalSentence(refusals[0], 'es')).toMatch(/^6 destrezas de `a`, `b` y `c`: /);
  });

  test('the same change in two units is two changes, each in its place', () => {
    const own = (id: string, skill: string, mastery: string) => `${unit(id, skill)}mastery: ${mastery}\n`;
    const at = (mastery: string) =>
      read('', { 'a.yaml': own('a', 'x', mastery), 'b.yaml': own('b', 'z', mastery) });
    const { changes } = diffCourses(at('80%'), at('70%'));
    expect(
      changes.map((change) => [
        changeSentence(change),
        change.at.map(({ file, span }) => `${file}:${span.start.line}`),
      ]),
    ).toEqual([
      ['`x`: the threshold is lowered from `80%` to `70%`', ['a.yaml:5']],
      ['`z`: the threshold is lowered from `80%` to `70%`', ['b.yaml:5']],
    ]);
  });

  test('the course’s own id', () => {
    const other = parseCourse(course('', 'a.yaml').replace('id: c', 'id: d'), {
      units: { 'a.yaml': two['a.yaml'] },
    });
    const { changes } = diffCourses(read('', { 'a.yaml': two['a.yaml'] }), other);
    expect(changes.map(({ code }) => code)).toEqual(['course-id-changed']);
  });
});

test('every code and every class has a sentence in both languages, in the manner of the house', () => {
  for (const code of Object.keys(CHANGE_CODES) as ChangeCode[]) {
    const change: Change = {
      code,
      class: CHANGE_CODES[code],
      kind: 'skill',
      part: 'part',
      before: null,
      after: null,
      places: [{ unit: 'u', id: 'add', before: [], after: [] }],
    };
    const [english, spanish] = [changeSentence(change), changeSentence(change, 'es')];
    expect(spanish).not.toBe(english);
    for (const said of [english, spanish]) expect(said).toMatch(/^`add`: [^A-Z].*[^.]$/);
  }
  for (const of of CHANGE_CLASSES) expect(classSentence(of, 'es')).not.toBe(classSentence(of));
});
