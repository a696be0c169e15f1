import { fc, test as property } from '@fast-check/vitest';
import { evaluate, grade } from '@openmastery/core';
import { parseUnit, readLog, readRoster } from '@openmastery/unit-format';
import {
  agsScores,
  canvasCsv,
  csvLine,
  type GradebookSource,
  gradebookOf,
  lossSentence,
  oneRosterCsv,
  xapiStatements,
} from '@openmastery/unit-format/outputs';
import { describe, expect, test } from 'vitest';
import { decimalOf, fractionOf } from '../src/outputs/fraction.js';
import { lossesOf } from '../src/outputs/loss.js';
import { nameUuid } from '../src/outputs/name-uuid.js';

const NOW = '2026-10-01T00:00:00Z';

function classOf(unitText: string, log: string) {
  const { unit } = parseUnit(`openmastery: unit/1\nid: u\ntitle: U\n${unitText}`);
  if (unit === undefined) throw new Error('the unit of this test has an error');
  const progress = evaluate(unit, readLog(log, { unit }).events, { now: NOW });
  return { unit, progress, grade: grade(unit, progress) };
}

const small = classOf(
  `window: { closes: 2026-09-25 }
check: { points: 3 }
skills:
  - { id: add, title: Add, standards: [CCSS.1, 9b2c1f3e-0a4d-4c56-8f1e-2d3c4b5a6978] }
  - { id: compare, title: Compare, practice: { points: 5 } }
  - { id: more, title: More, tier: aspire }
summatives: [{ id: test, title: Unit test (2), points: 50, date: 2026-09-24 }]
order: any
grading: { credit: { check: score }, scale: letters }
`,
  `learner,type,skill,summative,score,excused,reason,at
ada,,add,,1/2,,,2026-09-10
ada,excuse,compare,,,true,moved,2026-09-11
ada,,,test,41,,,2026-09-24
bo,,add,,,,,2026-09-20
ada,,more,,1/9,,,2026-09-12
`,
);
const book = gradebookOf(small);

/** A CSV as rows of cells; these have no quotes with line breaks. */
const cells = (csv: string) =>
  csv
    .trimEnd()
    .split('\n')
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, -1).map(([, cell]) => cell));

describe('Canvas', () => {
  const { content, losses } = canvasCsv(book);

  test('people, points, scores, EX for excused, blank for what is not in the sum', () => {
    expect(content).toBe(
      `Student,ID,SIS User ID,SIS Login ID,Section,Add: check,Compare: practice,Compare: check,More: check,Unit test [2]
    Points Possible,,,,,3,5,3,3,50
ada,,ada,,,1.5,EX,EX,,41
bo,,bo,,,0,0,0,,0
`,
    );
    expect(losses.map(({ code }) => code)).toEqual(['left-blank', 'grade-left-out', 'evidence-left-out']);
  });

  test('earned over possible of what is there is the percent', () => {
    const [, worth = [], ...rows] = cells(content);
    for (const row of rows) {
      const counted = row.map((cell, at) => [Number(cell), Number(worth[at])] as const).slice(5);
      const isScore = (_: unknown, at: number) => /^[\d.]+$/.test(row[at + 5] ?? '');
      const inSum = counted.filter(isScore);
      const earned = inSum.reduce((sum, [score]) => sum + score, 0);
      const possible = inSum.reduce((sum, [, points]) => sum + points, 0);
      const { percent } = small.grade.learners[row[0] ?? ''] ?? {};
      expect(earned / possible).toBeCloseTo(fractionNumber(percent?.exact ?? ''), 10);
    }
  });

  test('where a grade is weighted, it says for how many the total there is another', () => {
    const weighted = classOf(
      'skills: [a]\nsummatives: [{ id: t, points: 10 }]\ngrading: { weights: { check: 50, summative: 50 } }\n',
      'learner,skill,summative,score\nx,a,,90%\nx,,t,5\ny,a,,90%\ny,,t,10\n',
    );
    const [total] = canvasCsv(gradebookOf(weighted)).losses;
    expect(total).toEqual({ code: 'total-differs', data: { learners: 1 } });
    expect(total && lossSentence(total)).toMatch(/^for 1 learner the total/);
    expect(total && lossSentence(total, { language: 'es' })).toMatch(/^para 1 estudiante el total/);
  });

  test('learners stand under the id that Canvas finds them by', () => {
    const login = canvasCsv(book, { learnerId: 'sis-login' }).content.split('\n')[2];
    expect(login).toMatch(/^ada,,,ada,,/);
  });
});

describe('OneRoster 1.2', () => {
  const ids = { class: 'c', course: 'k', school: 's', session: 't' };
  const { content, losses } = oneRosterCsv(book, ids);
  const table = (name: string) => {
    const [head = [], ...rows] = cells(content[`${name}.csv`] ?? '');
    return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ''])));
  };

  // The columns of the CSV binding, as they are published.
  test.each([
    ['categories', 'sourcedId,status,dateLastModified,title,weight'],
    [
      'lineItems',
      'sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,academicSessionSourcedId,resultValueMin,resultValueMax,schoolSourcedId',
    ],
    [
      'results',
      'sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,textScore,classSourcedId,inProgress,incomplete,late,missing',
    ],
    [
      'scoreScales',
      'sourcedId,status,dateLastModified,title,type,orgSourcedId,courseSourcedId,classSourcedId,scoreScaleValue',
    ],
    ['lineItemScoreScales', 'sourcedId,status,dateLastModified,title,lineItemSourcedId,scoreScaleSourcedId'],
    [
      'lineItemLearningObjectiveIds',
      'sourcedId,status,dateLastModified,lineItemSourcedId,source,learningObjectiveId',
    ],
  ])('%s has the columns of the specification', (name, columns) => {
    expect(content[`${name}.csv`]?.split('\n')[0]).toBe(columns);
  });

  test('the manifest names each file that is there, and no other', () => {
    const said = table('manifest').filter(({ value }) => value === 'bulk');
    const files = said.map(({ propertyName = '' }) => `${propertyName.slice('file.'.length)}.csv`);
    expect(['manifest.csv', ...files].sort()).toEqual(Object.keys(content).sort());
  });

  test('every id is there once, has the signs that it may have, and every reference leads somewhere', () => {
    const items = table('lineItems').map(({ sourcedId }) => sourcedId);
    const categories = table('categories').map(({ sourcedId }) => sourcedId);
    const results = table('results');
    for (const name of ['categories', 'lineItems', 'results', 'scoreScales']) {
      const own = table(name).map(({ sourcedId = '' }) => sourcedId);
      expect(new Set(own).size).toBe(own.length);
      expect(own.every((id) => /^[\w.\-/@]{1,255}$/.test(id))).toBe(true);
    }
    expect(results.every(({ lineItemSourcedId }) => items.includes(lineItemSourcedId))).toBe(true);
    expect(table('lineItems').every((item) => categories.includes(item.categorySourcedId))).toBe(true);
    expect(table('lineItems').every((item) => /^\d{4}-\d\d-\d\d$/.test(item.dueDate ?? ''))).toBe(true);
  });

  test('work that waits to be graded was submitted, also where it counts 0 for now', () => {
    const waiting = classOf(
      'window: { closes: 2026-09-20 }\nskills: [a]\nsummatives: [{ id: t, points: 10 }]\n',
      'learner,at,skill,summative,score\nx,2026-09-10,a,,\nx,2026-09-10,,t,\ny,2026-09-10,a,,90%\n',
    );
    const { content } = oneRosterCsv(gradebookOf(waiting), { ...ids, progress: waiting.progress });
    const statuses = cells(content['results.csv'] ?? '')
      .slice(1)
      .map((row) => `${row[4]} ${row[5]} ${row[14]}`);
    expect(statuses.filter((row) => row.startsWith('x ')).slice(0, 2)).toEqual([
      'x submitted false',
      'x submitted false',
    ]);
    expect(statuses.filter((row) => row.startsWith('y ')).slice(0, 2)).toEqual([
      'y fully graded false',
      'y not submitted true',
    ]);
  });

  test('excused is exempt without a score, untried is not submitted and missing, the grade has its letter', () => {
    const of = (item: string, learner: string) =>
      table('results').find(
        (row) => row.lineItemSourcedId === `u/${item}` && row.studentSourcedId === learner,
      );
    expect(of('check/compare', 'ada')).toMatchObject({ scoreStatus: 'exempt', score: '' });
    expect(of('check/compare', 'bo')).toMatchObject({
      scoreStatus: 'not submitted',
      score: '0',
      missing: 'true',
    });
    expect(of('check/add', 'ada')).toMatchObject({
      scoreStatus: 'fully graded',
      score: '1.5',
      missing: 'false',
    });
    expect(of('check/more', 'ada')).toBeUndefined();
    expect(of('grade', 'ada')).toMatchObject({ score: '80.19', textScore: 'B' });
    expect(losses.map(({ code }) => code)).toEqual(['left-blank', 'evidence-left-out']);
  });

  test('standards are learning objectives: CASE where they are its ids, else unknown', () => {
    expect(table('lineItemLearningObjectiveIds').map(({ source }) => source)).toEqual(['unknown', 'case']);
  });

  test('ids that were not given are said to be made up', () => {
    const { losses: said } = oneRosterCsv(book, { class: 'c' });
    expect(said).toContainEqual({ code: 'ids-made-up', data: { ids: 'course, school, session' } });
  });
});

describe('LTI', () => {
  const { content, losses } = agsScores(book, small.progress);
  const scoresOf = (id: string) => content.find(({ lineItem }) => lineItem.resourceId === id)?.scores;

  test('a score is given with its maximum; what waits says so; excused has none', () => {
    expect(content[0]?.lineItem).toEqual({
      label: 'Add: check',
      scoreMaximum: 3,
      resourceId: 'check:add',
      tag: 'check',
      endDateTime: '2026-09-25T23:59:59.000Z',
    });
    const base = { timestamp: '2026-10-01T00:00:00.000Z', activityProgress: 'Submitted' };
    expect(scoresOf('check:add')).toEqual([
      { ...base, userId: 'ada', scoreGiven: 1.5, scoreMaximum: 3, gradingProgress: 'FullyGraded' },
      { ...base, userId: 'bo', gradingProgress: 'PendingManual' },
    ]);
    expect(scoresOf('check:compare')?.map(({ userId }) => userId)).toEqual(['bo']);
    expect(scoresOf('summative:test')?.map(({ activityProgress }) => activityProgress)).toEqual([
      'Completed',
      'Initialized',
    ]);
    expect(losses).toContainEqual({ code: 'excused-left-out', data: { cells: 2 } });
  });
});

describe('xAPI', () => {
  const { content } = xapiStatements(small.unit, small.progress, { home: 'https://school.example/' });

  test('an attempt and a mastery are statements by their verbs, with ids that stay', () => {
    expect(content.map(({ actor, verb, object }) => [actor.name, verb.id, object.id])).toEqual([
      ['ada', 'http://adlnet.gov/expapi/verbs/attempted', 'https://school.example/unit/u/check/add'],
      ['ada', 'http://adlnet.gov/expapi/verbs/attempted', 'https://school.example/unit/u/check/more'],
      ['bo', 'http://adlnet.gov/expapi/verbs/attempted', 'https://school.example/unit/u/check/add'],
    ]);
    expect(content[0]?.result).toEqual({ score: { scaled: 0.5 }, success: false, completion: true });
    expect(content[2]?.result).toEqual({ completion: true });
    const again = xapiStatements(small.unit, small.progress, { home: 'https://school.example' }).content;
    expect(again).toEqual(content);
    expect(new Set(content.map(({ id }) => id)).size).toBe(content.length);
  });

  test('what was voided was never attempted; mastery without a date has no moment', () => {
    const voided = classOf(
      'skills: [a, b]\n',
      'id,learner,type,skill,of,score,reason\n1,x,attempt,a,,90%,\n2,x,attempt,a,,80%,\n3,x,void,,2,,drill\n',
    );
    const { content: said, losses } = xapiStatements(voided.unit, voided.progress);
    expect(said.map(({ verb }) => verb.display['en-US'])).toEqual(['attempted', 'mastered']);
    expect(losses).toContainEqual({ code: 'undated', data: { statements: 2 } });
  });
});

test('names become UUIDs as RFC 9562 has them, from the SHA-1 that FIPS 180 gives', () => {
  expect(nameUuid('abc')).toBe('a9993e36-4706-516a-ba3e-25717850c26c');
  expect(nameUuid('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '84983e44-1c3b-526e-baae-4aa1f95129e5',
  );
});

test('fractions are rounded once, half up', () => {
  expect(decimalOf(fractionOf('25/3'), 2)).toEqual({ text: '8.33', isRounded: true });
  expect(decimalOf(fractionOf('1/8'), 2)).toEqual({ text: '0.13', isRounded: true });
  expect(decimalOf(fractionOf('3/2'), 2)).toEqual({ text: '1.5', isRounded: false });
  expect(decimalOf(fractionOf('12'), 2)).toEqual({ text: '12', isRounded: false });
});

test('every loss that happened is told, and none that did not', () => {
  expect(
    lossesOf([
      ['rounded', 'cells', 0],
      ['undated', 'statements', 2],
    ]),
  ).toEqual([{ code: 'undated', data: { statements: 2 } }]);
});

property.prop([fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 5 })])(
  'no cell of a CSV starts like a formula, and what is read is what was written',
  (written) => {
    const names = [...new Set(written.map((text) => text.trim()).filter(Boolean))];
    const starts = ['=', '+', '-', '@', "'=", '\t=', '＝'].map((sign) => `${sign}1+cmd|' /C calc'!A0`);
    const all = [...new Set([...names, ...starts.map((text) => text.trim())])];
    const csv = `learner\n${all.map((name) => csvLine([name])).join('')}`;
    for (const name of starts) expect(csvLine([name])).toMatch(/^"?'/);
    expect(readRoster(csv).learners.map(({ learner }) => learner)).toEqual(all);
  },
);

test('a course has its unit before each column', () => {
  const source: GradebookSource = {
    course: {
      id: 'c',
      title: 'C',
      units: [small.unit],
      timeZone: 'UTC',
      calendar: small.unit.calendar,
      labels: {},
      rubrics: [],
      scales: [],
      summatives: [],
      grading: small.unit.grading,
    },
    grade: { version: 1, course: 'c', at: NOW, units: { u: small.grade }, learners: {}, ignored: [] },
    learners: [{ learner: 'ada', name: 'Ada' }],
  };
  expect(gradebookOf(source).columns[0]?.id).toBe('u/check:add');
});

function fractionNumber(exact: string): number {
  const { n, d } = fractionOf(exact);
  return Number(n) / Number(d);
}
