import { type Finding, message, parseUnit, readLog, readRoster } from '@openmastery/unit-format';
import { expect, test } from 'vitest';

const unit = parseUnit(`openmastery: unit/1
id: fractions
title: Fractions
timeZone: America/Chicago
skills: [compare, add]
summatives: [{ id: test, points: 50 }]
`).unit;

const about = unit ? { unit } : {};

const said = (findings: readonly Finding[]) =>
  findings.map((finding) => `${finding.span.start.line}:${finding.span.start.column} ${message(finding)}`);

test('a row is an attempt, or a summative where that column is filled', () => {
  const { events, findings } = readLog(
    'learner,skill,summative,score,form\nada,add,,4/5,A\nbo,,test,41,\ncy,add,,,\n',
    about,
  );
  expect(findings).toEqual([]);
  expect(events).toMatchObject([
    { type: 'attempt', learner: 'ada', skill: 'add', score: '4/5', form: 'A', seq: 2 },
    { type: 'summative', learner: 'bo', summative: 'test', score: 41, seq: 3 },
    { type: 'attempt', learner: 'cy', skill: 'add', seq: 4 },
  ]);
  expect(events[2]).not.toHaveProperty('score');
});

test('a date alone is noon and a local time is local, in the zone of the unit', () => {
  const text =
    'learner;skill;at\nada;add;2026-09-10\nada;add;2026-09-10 08:30\nada;add;2026-09-10T14:00:00Z\n';
  expect(readLog(text, about).events.map(({ at }) => at)).toEqual([
    '2026-09-10T17:00:00.000Z',
    '2026-09-10T13:30:00.000Z',
    '2026-09-10T14:00:00Z',
  ]);
});

test('scores by criterion, in columns or in a cell, and ticked items are read', () => {
  const columns = readLog('learner,skill,score.accuracy,score.reasoning\nada,add,3,Proficient\n');
  expect(columns.events[0]).toMatchObject({ score: { accuracy: 3, reasoning: 'Proficient' } });
  const cell = readLog('learner,skill,score\nada,add,"accuracy: 3, reasoning: 4"\nbo,add,adds; explains\n');
  expect(cell.events).toMatchObject([
    { score: { accuracy: 3, reasoning: 4 } },
    { score: ['adds', 'explains'] },
  ]);
  expect(readLog('learner;skill;score\nada;add;4,5\nada;add;87,5%\n').events).toMatchObject([
    { score: 4.5 },
    { score: '87.5%' },
  ]);
});

test('a table without a column for skills is a grid', () => {
  const { events, findings } = readLog(
    '\uFEFFlearner,name,compare,add,test,ad\r\nada,Ada,4/5,,41,1\r\n',
    about,
  );
  expect(events).toMatchObject([
    { type: 'attempt', learner: 'ada', skill: 'compare', score: '4/5' },
    { type: 'summative', learner: 'ada', summative: 'test', score: 41 },
  ]);
  expect(said(findings)).toEqual([
    '1:32 `ad` is no skill and no summative of the unit, so this column is not read; correct its name, or take it out',
  ]);
});

test('reading a file twice gives the same ids, and equal rows stay two', () => {
  const text = 'learner,skill,score\nada,add,4/5\nada,add,4/5\nbo,add,4/5\n';
  const ids = readLog(text).events.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(readLog(text).events.map(({ id }) => id)).toEqual(ids);
  const moved = readLog('score,learner,skill,note\n4/5,bo,add,\n').events[0];
  expect(moved?.id).toBe(ids[2]);
});

test('a row that cannot be read is named with its column, and the others are read', () => {
  const text = `learner,skill,type,score,at,version
ada,add,,4/5,2026-02-30,
,add,,4/5,,
bo,add,atempt,4/5,,
cy,add,,"4/5" oh,,
dee,add,,4/5,,two
eve,add,,4/5,,2
"fay,add,,1,,
gus,add,,1,,
`;
  const { events, findings } = readLog(text);
  expect(events.map(({ learner }) => learner)).toEqual(['eve', 'gus']);
  expect(said(findings)).toEqual([
    '2:14 row 2, `at`: `2026-02-30` is not a date that exists, so the row is not read; write `2026-09-10` or `2026-09-10 14:00`',
    '3:1 row 3 is not read: an event of type `attempt` needs `learner`',
    '4:8 row 4: `atempt` is not a type of event, so the row is not read; use `practice`, `attempt`, `summative`, `grade`, `void`, `step`, `override`, `excuse` or `adjust`',
    '5:9 row 5, column 4 has a quote that is not closed where the cell ends, so the row is not read; close it, or write `""` for a quote in the text',
    '6:15 row 6, `version`: `two` is not a whole number, so the row is not read',
    '8:1 row 8, column 1 has a quote that is not closed where the cell ends, so the row is not read; close it, or write `""` for a quote in the text',
  ]);
});

test('every type of event can be read from a CSV', () => {
  const text = `learner,type,skill,task,of,step,mastered,excused,extraDays,extraAttempts,mastery,reason,id,score,summative
ada,practice,add,p1,,,,,,,,,,,
ada,grade,,,r1,,,,,,,,,4/5,
ada,void,,,r1,,,,,,,mistake,,,
ada,step,add,,,revision,,,,,,,,,
ada,override,add,,,,yes,,,,,seen in class,,,
ada,override,add,,,,none,,,,,seen in class,,,
ada,excuse,,,,,,true,,,,away,,,test
ada,adjust,,,,,,,3,unlimited,60%,plan,x1,,
`;
  const { events, findings } = readLog(text);
  expect(said(findings)).toEqual([]);
  expect(events).toMatchObject([
    { type: 'practice', task: 'p1' },
    { type: 'grade', of: 'r1', score: '4/5' },
    { type: 'void', reason: 'mistake' },
    { type: 'step', step: 'revision' },
    { type: 'override', mastered: true },
    { type: 'override', mastered: null },
    { type: 'excuse', excused: true, summative: 'test' },
    { type: 'adjust', extraDays: 3, extraAttempts: 'unlimited', mastery: '60%', id: 'x1' },
  ]);
});

test('lines of JSON and a JSON list are read, with the faults of an entry at its place', () => {
  const lines =
    '{"learner":"ada","skill":"add","score":"4/5","at":"2026-09-10"}\n{"learner":"bo",}\n\n{"learner":"cy","skill":"add","score":true}\n';
  const { events, findings } = readLog(lines, about);
  expect(events).toMatchObject([{ type: 'attempt', learner: 'ada', at: '2026-09-10T17:00:00.000Z', seq: 1 }]);
  expect(said(findings)).toEqual([
    '2:1 entry 2 is not JSON, so it is not read; look at its quotes, commas and brackets',
    '4:31 row 3, `score` must be a score such as `4/5`, a level, or criteria with their levels, not `true`; the row is not read',
  ]);
  const list =
    '[\n {"learner":"ada","type":"override","skill":"add","mastered":null},\n {"learner":"bo" "x"},\n {"learner":"cy","skill":"add","score":{"a":1}}\n]';
  expect(readLog(list).events.map(({ learner }) => learner)).toEqual(['ada', 'cy']);
  expect(said(readLog(list).findings)).toHaveLength(1);
  expect(readLog('{"events": [{"learner":"ada","skill":"add"}]}').events).toHaveLength(1);
});

test('a roster has names and groups, and says which rows it cannot use', () => {
  const { learners, findings } = readRoster(
    'learner,name,group\nada,Ada L.,red\nbo,,\nada,Again,\n,No one,\n',
  );
  expect(learners).toEqual([
    { learner: 'ada', name: 'Ada L.', group: 'red' },
    { learner: 'bo', name: null, group: null },
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['row-learner-twice', 'row-missing']);
});
