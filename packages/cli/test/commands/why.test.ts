import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CLASS, folderWith, runWith } from '../harness.js';
import { SMALL_CLASS, smallClass } from '../small-class.js';

const SPANISH = { cwd: fileURLToPath(new URL('../../../../examples/spanish', import.meta.url)) };
const COURSE = ['spanish.course.yaml', 'class.csv'] as const;

test.each([
  ['maya-subtract', '--learner maya --skill subtract --roster roster.csv'],
  ['maya', '--learner maya'],
  ['maya-espanol', '--learner maya --language es'],
  ['quinn-add', '--learner quinn --skill add'],
  ['jonas-unlike', '--learner jonas --skill unlike'],
  ['kofi', '--learner kofi'],
  ['noah-unlike', '--learner noah --skill unlike'],
  ['viktor-unlike', '--learner viktor --skill unlike'],
  ['yusuf-equivalent', '--learner yusuf --skill equivalent'],
  ['outlook-letter', '--learner maya --outlook a'],
  ['outlook-again', '--learner sam --outlook A --at 2026-09-25'],
  ['outlook-skill', '--learner maya --skill subtract --outlook mastery --language es'],
  ['outlook-unit', '--learner sam --outlook unit'],
])('%s', async (name, options) => {
  const { code, out, err } = await runWith(['why', ...CLASS, ...options.split(' ')]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot(`../fixtures/why-${name}.out`);
});

test.each([
  ['mastered', ['--learner', 'maya'], ['skill=subtract score=4/5']],
  ['unchanged', ['--learner', 'maya'], ['skill=add level=Proficient']],
  [
    'two-in-spanish',
    ['--learner', 'sam', '--language', 'es'],
    ['compare', 'add'].map((id) => `skill=${id} score=5`),
  ],
  ['graded', ['--learner', 'kofi'], ['grade skill=subtract score=2']],
  ['voided', ['--learner', 'maya', '--skill', 'unlike'], ['void']],
  ['excused', ['--learner', 'maya'], ['excuse skill=subtract reason="moved away"']],
  ['later', ['--learner', 'maya', '--outlook', 'A'], ['skill=subtract level=Approaching date=2026-10-02']],
  ['test', ['--learner', 'maya'], ['summative=test score=48/50']],
])('what if: %s', async (name, options, events) => {
  const supposed = events.flatMap((event) => ['--what-if', event]);
  const { code, out, err } = await runWith(['why', ...CLASS, ...options, ...supposed]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot(`../fixtures/why-if-${name}.out`);
});

test.each([
  ['the newest is meant', '', '2'],
  ['one that was taken back already is not', '2026-09-21,ana,void,,,,2,wrong test\n', '1'],
])('a test that is taken back: %s', async (_what, more, of) => {
  const cwd = folderWith({
    'u.unit.yaml':
      'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\nsummatives: [{ id: test, points: 10 }]\n',
    'log.csv': `at,learner,type,summative,score,id,of,reason\n2026-09-20,ana,summative,test,9,2,,\n2026-09-19,ana,summative,test,5,1,,\n${more}`,
  });
  const options = ['--learner', 'ana', '--what-if', 'void summative=test', '--format', 'json'];
  const { code, out, err } = await runWith(['why', 'u.unit.yaml', 'log.csv', ...options], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out).whatIf.events).toEqual([{ id: 'what-if:1', learner: 'ana', type: 'void', of }]);
});

test('in a course, a skill that two units have is no goal until a unit is named', async () => {
  const unit = (id: string) => `openmastery: unit/1\nid: ${id}\ntitle: ${id}\nskills: [add]\n`;
  const cwd = folderWith({
    'c.course.yaml': 'openmastery: course/1\nid: c\ntitle: C\nunits: [a.unit.yaml, b.unit.yaml]\n',
    'a.unit.yaml': unit('a'),
    'b.unit.yaml': unit('b'),
    'log.csv': 'at,learner,unit,skill,score\n2026-09-20,ana,a,add,5%\n',
  });
  const ask = ['why', 'c.course.yaml', 'log.csv', '--learner', 'ana', '--outlook', 'add'];
  const { code, err } = await runWith(ask, { cwd });
  expect(code).toBe(2);
  expect(err).toContain('openmastery: `--outlook add` of which unit? Add `--unit` with `a` or `b`\n');
  expect((await runWith([...ask, '--unit', 'b'], { cwd })).code).toBe(0);
});

test('a letter that is out of reach says what the best would be and what stands in the way', async () => {
  const cwd = folderWith({
    'u.unit.yaml': `openmastery: unit/1
id: u
title: U
window: { closes: 2026-09-25 }
timeZone: UTC
late: reject
skills: [a, b]
grading: { scale: { A: 90, B: 50, F: 0 } }
`,
    'log.csv': 'at,learner,skill,score\n2026-09-20,ana,a,1\n2026-09-30,ben,a,1\n',
  });
  const { out } = await runWith(['why', 'u.unit.yaml', 'log.csv', '--learner', 'ana', '--outlook', 'A'], {
    cwd,
  });
  await expect(out).toMatchFileSnapshot('../fixtures/why-outlook-out-of-reach.out');
});

test.each([
  ['whole', '--learner mia'],
  ['unit', '--learner mia --unit food --outlook unit'],
])('in a course: %s', async (name, options) => {
  const { code, out, err } = await runWith(['why', ...COURSE, ...options.split(' ')], SPANISH);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot(`../fixtures/course-why-${name}.out`);
});

test('in a course, what would change is told of its units and of its own grade', async () => {
  const supposed = ['--what-if', 'skill=introduce understood="On my own" understanding=3 accuracy=3'];
  const asked = ['why', ...COURSE, '--learner', 'mia', ...supposed];
  const { code, out, err } = await runWith(asked, SPANISH);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot('../fixtures/course-why-if.out');
  const { whatIf } = JSON.parse((await runWith([...asked, '--format', 'json'], SPANISH)).out);
  expect(Object.keys(whatIf.units)).toEqual(['greetings', 'food']);
  expect(whatIf.grade.after.letter).toBe('D');
});

test('JSON has the reasons as data, as sentences and with the place of the rule', async () => {
  const { out } = await runWith([
    'why',
    ...CLASS,
    ...'--learner maya --skill subtract --format json'.split(' '),
  ]);
  const { version, learner, skills, grade } = JSON.parse(out);
  expect({ version, learner, grade }).toEqual({ version: 1, learner: 'maya', grade: undefined });
  expect(Object.keys(skills)).toEqual(['subtract']);
  expect(skills.subtract.because[0]).toMatchObject({
    code: 'below-threshold',
    data: { figure: { exact: '3/5' }, threshold: { exact: '4/5' } },
    sentence: expect.stringContaining('60%'),
    rule: { file: 'fractions.unit.yaml', line: 22, column: 10 },
  });
  expect(skills.subtract.used).toHaveLength(2);
  expect(skills.subtract.outlook.needs).toMatchObject([
    { type: 'attempts', attempts: 1, score: { exact: '4/5' } },
  ]);
  expect(skills.subtract.next.map(({ code }: { code: string }) => code)).toEqual(['do-step', 'take-form']);
});

test('JSON has what would change, and what is still needed', async () => {
  const asked = ['--what-if', 'skill=subtract score=4/5', '--outlook', 'A', '--format', 'json'];
  const { out } = await runWith(['why', ...CLASS, '--learner', 'maya', ...asked]);
  const { whatIf, outlook, skills, grade } = JSON.parse(out);
  expect({ skills, grade }).toEqual({});
  expect(whatIf.skills).toMatchObject([
    { skill: 'subtract', mastery: 'gained', because: [{ rule: { line: 22 } }] },
  ]);
  expect(whatIf).toMatchObject({
    complete: { before: false, after: true },
    grade: { before: { letter: 'B' }, after: { letter: 'A' } },
    next: { after: [] },
  });
  expect(outlook).toMatchObject({ goal: { letter: 'A' }, reachable: true, needs: [] });
});

test.each([
  ['--skill ad', 'the unit has no skill `ad`; did you mean `add`?'],
  ['--unit fraction', 'the file is the unit `fractions`, not `fraction`; did you mean `fractions`?'],
  ['--outlook mastery', '`mastery` of which skill? Add `--skill ID`'],
  ['--outlook ad', '`ad` is no goal here: `A`, `B`, `C`, `D`, `F`, `unit`, or a skill; did you mean `add`?'],
  ['--outlook E', '`E` is no goal here: `A`, `B`, `C`, `D`, `F`, `unit`, or a skill'],
])('`why %s` says what is wrong', async (options, problem) => {
  const { code, out, err } = await runWith(['why', ...CLASS, '--learner', 'maya', ...options.split(' ')]);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: `openmastery: ${problem}\n` });
});

test.each([
  ['', 'it is empty; write such as `skill=ID score=4/5`'],
  ['skil=add score=4/5', '`skil` is not known here; did you mean `skill`?'],
  ['skill=ad score=4/5', 'the unit has no skill `ad`; did you mean `add`?'],
  ['practise skill=add', '`practise` is no type of event; did you mean `practice`?'],
  ['skill=add score=4/5 score=5', '`score` is said twice'],
  ['skill=add score=', '`score=` needs a value'],
  ['learner=ana skill=add', '`learner` has no place here: it is the one of `--learner`'],
  ['practice score=3', '`practice` needs `skill` or `task`'],
  ['grade skill=add score=4', 'nothing of `add` waits to be graded'],
  ['void skill=', '`skill=` needs a value'],
  ['void', '`void` of what? Add `skill=ID` or `summative=ID`'],
  [
    'skill=add date=2026-02-30',
    '`at`: `2026-02-30` is not a date that exists; write `2026-09-10` or `2026-09-10 14:00`',
  ],
  ['summative=tset score=41', 'the unit has no summative `tset`; did you mean `test`?'],
  [
    'skill=add score=lots',
    'the score `lots` cannot be read here; write `Beginning`, `Developing`, `Approaching`, `Proficient` or `Advanced`',
  ],
])('`--what-if %s` says what is wrong', async (event, problem) => {
  const { code, out, err } = await runWith(['why', ...CLASS, '--learner', 'maya', '--what-if', event]);
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: `openmastery: in \`--what-if '${event}'\`: ${problem}\n`,
  });
});

test('what may not have been meant is told, and answered all the same', async () => {
  const { code, out, err } = await runWith([
    'why',
    ...CLASS,
    '--learner',
    'maya',
    '--what-if',
    'skill=subtract form=Q score=5/5',
  ]);
  expect({ code, err }).toEqual({
    code: 0,
    err: "openmastery: in `--what-if 'skill=subtract form=Q score=5/5'`: the check has no form `Q`; the attempt counts, and no form is used up by it\n",
  });
  expect(out).toContain('not yet, 60% → mastered, 100%');
});

test('an attempt that does not count is not said to show mastery', async () => {
  const { out } = await runWith(['why', ...SMALL_CLASS, '--learner', 'al'], { cwd: smallClass() });
  expect(out).toContain("form A  100%  It was voided: was Zoë's paper.");
  expect(out).not.toContain('shows mastery');
});

test.each([
  [
    'en',
    'symbols, check  0 of 10   waits to be graded',
    'Worst and best case: 33.33% to 100.00%, with every rule on',
  ],
  [
    'es',
    'symbols, prueba  0 de 10   por calificar',
    'Del peor al mejor caso: de 33.33\u00a0% a 100.00\u00a0%, dejando',
  ],
])(
  'what waits is said of its column, and the ends of the grade are called what they are: %s',
  async (language, column, ends) => {
    const asked = ['why', ...SMALL_CLASS, '--learner', 'ha', '--language', language];
    const { out } = await runWith(asked, { cwd: smallClass() });
    expect(out).toContain(column);
    expect(out).toContain(ends);
  },
);
