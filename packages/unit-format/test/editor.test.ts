import { courseJsonSchema, message, parseUnit, unitJsonSchema } from '@openmastery/unit-format';
import { describe, expect, test } from 'vitest';
import { createEditor, startTyping } from './editor.js';
import { goodCourses, goodUnits } from './good-files.js';

const head = 'openmastery: unit/1\nid: u\ntitle: U\n';
const drafts = [
  { draft: 'draft-07', editor: createEditor(unitJsonSchema()) },
  { draft: '2020-12', editor: createEditor(unitJsonSchema({ target: 'draft-2020-12' })) },
] as const;

describe.each(drafts)('with the schema of $draft, an editor', ({ editor }) => {
  test.each([
    ['a blank file', '|', ['OpenMastery unit', 'openmastery', 'id', 'title', 'skills', 'mastery']],
    [
      'a unit',
      `${head}|`,
      ['skills', 'mastery', 'reassess', 'practice', 'check', 'grading', 'window', 'late'],
    ],
    ['the start of a key', `${head}mas|`, ['mastery']],
    ['a list of skills', `${head}skills:\n  - |`, ['Skill', 'Set', 'id']],
    [
      'a skill',
      `${head}skills:\n  - id: a\n    |`,
      ['title', 'tier', 'after', 'standards', 'materials', 'due', 'days', 'check', 'mastery'],
    ],
    ['a set', `${head}skills:\n  - id: s\n    skills: [a]\n    |`, ['order', 'require', 'tier', 'mastery']],
    ['a check', `${head}check:\n  |`, ['points', 'rubric', 'checklist', 'forms', 'version', 'history']],
    ['the check of a skill', `${head}skills:\n  - id: a\n    check:\n      |`, ['points', 'rubric', 'forms']],
    ['a form', `${head}check:\n  forms:\n    - id: A\n      |`, ['link', 'retired', 'void']],
    ['an earlier version', `${head}check:\n  history:\n    - version: 1\n      |`, ['evidence', 'before']],
    ['reassessment', `${head}reassess:\n  |`, ['attempts', 'wait', 'steps', 'form', 'until', 'cap', 'when']],
    ['practice', `${head}practice:\n  |`, ['points', 'tasks', 'done', 'required']],
    ['a threshold', `${head}mastery:\n  |`, ['atLeast', 'each', 'criteria', 'together', 'by', 'lasting']],
    ['a rubric', `${head}rubrics:\n  explain:\n    |`, ['levels', 'criteria', 'whole']],
    ['a criterion', `${head}rubrics:\n  r:\n    levels: 4\n    criteria:\n      a:\n        |`, ['weight']],
    ['grading', `${head}grading:\n  |`, ['credit', 'weights', 'tiers', 'bundles', 'scale', 'pending']],
    ['credit', `${head}grading:\n  credit:\n    |`, ['practice', 'check', 'summative']],
    ['a summative', `${head}summatives:\n  - id: test\n    |`, ['title', 'points', 'rubric', 'date']],
    ['labels', `${head}labels:\n  |`, ['mastered', 'notYet', 'aspire']],
  ])('completes the keys of %s', async (_place, text, labels) => {
    const offered = await editor.complete(text);
    expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
    for (const { label, about } of offered) if (/^\w+$/.test(label)) expect(about, label).not.toBe('');
  });

  test.each([
    ['order', `${head}order: |`, { linear: 'One after the other', any: 'All at once' }],
    [
      'tier',
      `${head}skills:\n  - id: a\n    tier: |`,
      { must: 'Everyone', should: 'Most', aspire: 'A stretch' },
    ],
    ['late', `${head}late: |`, { accept: 'They count', reject: 'They do not count' }],
    ['reassess', `${head}reassess: |`, { none: 'One attempt.' }],
    [
      'form',
      `${head}reassess:\n  form: |`,
      { new: 'not used yet', rotate: 'unused one first', same: 'again' },
    ],
    ['when', `${head}reassess:\n  when: |`, { notMastered: 'not mastered', always: 'too' }],
    ['by', `${head}mastery:\n  by: |`, { highest: 'best', '2 in a row': 'all', 'power law': 'trend' }],
    ['done', `${head}practice:\n  done: |`, { all: 'not optional', 'sign-off': 'step', '70%': 'share' }],
    ['whole', `${head}rubrics:\n  r:\n    whole: |`, { mean: 'weight', lowest: 'lowest' }],
    ['evidence', `${head}check:\n  history:\n    - evidence: |`, { keep: 'stays', discard: 'again' }],
    ['scale', `${head}grading:\n  scale: |`, { letters: 'A 90', plusMinus: 'A- 90', passFail: 'pass 60' }],
    ['credit', `${head}grading:\n  credit:\n    check: |`, { mastery: 'All points', score: 'figure' }],
    ['pending', `${head}grading:\n  pending: |`, { zero: 'nothing', exclude: 'left out' }],
    ['partial', `${head}grading:\n  tiers:\n    partial: |`, { proportional: 'part', none: 'all of it' }],
  ])('completes the words of %s and says what each means', async (_key, text, words) => {
    const offered = new Map((await editor.complete(text)).map(({ label, about }) => [label, about]));
    for (const [word, about] of Object.entries(words)) expect(offered.get(word), word).toContain(about);
  });

  test.each([
    ['check', `${head}ch|eck: { points: 3 }`, 'shows mastery of one skill'],
    ['mastery', `${head}mast|ery: 80%`, 'What counts as mastered'],
    [
      'reassess',
      `${head}reas|sess: { form: new }`,
      'For example `{ form: new, steps: [revision], wait: 1 day }`',
    ],
    ['a value', `${head}order: a|ny`, 'All at once'],
    ['the key of a value', `${head}or|der: any`, 'In order, or in any order'],
    ['a key of a skill', `${head}skills:\n  - id: a\n    day|s: 2`, 'school days'],
    ['a key in braces', `${head}skills:\n  - { id: a, check: { poi|nts: 2 } }`, 'worth in the gradebook'],
    ['a default', `${head}timeZ|one: Europe/Berlin`, 'Default: `UTC`'],
  ])('explains %s', async (_place, text, about) => {
    expect(await editor.hover(text)).toContain(about);
  });

  test.each([
    ['an unknown key', 'teir: must', 'teir', 'Property teir is not allowed.'],
    [
      'an unknown key of a skill',
      'skills: [{ id: a, checks: {} }]',
      'checks',
      'Property checks is not allowed.',
    ],
    ['an unknown key below', 'check: { point: 3 }', 'point', 'Property point is not allowed.'],
    ['an unknown word', 'order: sideways', 'sideways', 'Value must be "linear" | "any".'],
    ['a word below', 'reassess: { form: neww }', 'neww', 'Value must be "new" | "rotate" | "same" | "any".'],
    ['another kind', 'mastery: { atLeast: [1] }', '[1]', 'Incorrect type. Expected one of string, number.'],
    ['a number too low', 'days: 0', '0', 'Value is below the exclusive minimum of 0.'],
  ])('underlines %s', async (_fault, line, underlined, said) => {
    const rest = /^skills:/.test(line) ? '' : 'skills: [a]\n';
    expect(await editor.problems(`${head}${line}\n${rest}`)).toEqual([[underlined, said]]);
  });

  test('says what a unit lacks', async () => {
    const messages = (await editor.problems('id: u\n')).map(([, said]) => said);
    expect(messages).toEqual(['openmastery', 'title', 'skills'].map((key) => `Missing property "${key}".`));
  });

  test('offers nothing that cannot be read when it is taken', async () => {
    const places = [
      `${head}|`,
      `${head}skills:\n  - id: a\n    |`,
      `${head}check:\n  |`,
      `${head}grading:\n  |`,
    ];
    for (const place of places) {
      for (const { label, writes, from, to } of await editor.complete(place)) {
        const text = place.replace('|', '');
        const taken = text.slice(0, from) + writes.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1') + text.slice(to);
        const problems = /\$\d|: $|- $/m.test(writes) ? [] : await editor.problems(taken);
        const wrong = problems.filter(([, said]) => !said.startsWith('Missing property'));
        expect(wrong, `${label} in ${taken}`).toEqual([]);
        expect(writes, label).not.toContain('[object');
      }
    }
  });
});

const [{ editor }] = drafts;
const courseEditor = createEditor(courseJsonSchema());
test.each(goodUnits)('nothing is underlined in $file', async ({ text }) => {
  expect(await editor.problems(text)).toEqual([]);
});

test.each(goodCourses)('nothing is underlined in $file', async ({ text }) => {
  expect(await courseEditor.problems(text)).toEqual([]);
});

test('the first line of a file names its schema', async () => {
  const asked: string[] = [];
  const other = createEditor(null, (uri) => {
    asked.push(uri);
    return JSON.stringify(unitJsonSchema());
  });
  const text = `# yaml-language-server: $schema=unit.schema.json\n${head}skills: [a]\nteir: must\n`;
  expect(await other.problems(text)).toEqual([['teir', 'Property teir is not allowed.']]);
  expect(asked).toEqual(['file:///units/unit.schema.json']);
});

test('a unit of eight skills is written from a blank file by taking what is offered', async () => {
  const typing = startTyping(editor);
  await typing.take('OpenMastery unit', 'cells', 'The cell');
  await typing.take('Skill', 'organelles');
  typing.type('\n    ');
  await typing.take('title', 'I can name the parts of a cell');
  for (const id of [
    'membrane',
    'transport',
    'energy',
    'photosynthesis',
    'respiration',
    'division',
    'growth',
  ]) {
    typing.type('\n  - ');
    await typing.take('Skill', id);
    typing.type('\n    ');
    await typing.take('title', `I can explain ${id}`);
  }
  typing.type('\n    ');
  await typing.take('tier');
  await typing.take('aspire');
  typing.type('\n');
  await typing.take('mastery');
  await typing.take('4/5');
  typing.type('\n');
  await typing.take('reassess');
  typing.type('\n');
  await typing.take('check');
  typing.type('\n');
  await typing.take('grading');
  typing.type('\n');
  expect(await editor.problems(typing.text)).toEqual([]);
  const { unit, findings } = parseUnit(typing.text);
  expect(findings.map((finding) => message(finding))).toEqual([]);
  expect(unit?.skills).toHaveLength(8);
  expect(typing.text).toMatchInlineSnapshot(`
    "openmastery: unit/1
    id: cells
    title: The cell
    skills:
      - id: organelles
        title: I can name the parts of a cell
      - id: membrane
        title: I can explain membrane
      - id: transport
        title: I can explain transport
      - id: energy
        title: I can explain energy
      - id: photosynthesis
        title: I can explain photosynthesis
      - id: respiration
        title: I can explain respiration
      - id: division
        title: I can explain division
      - id: growth
        title: I can explain growth
        tier: aspire
    mastery: 4/5
    reassess:
      form: new
      steps:
        - revision
      wait: 1 day
    check:
      points: 5
      forms:
        - A
        - B
    grading:
      scale: letters
    "
  `);
});
