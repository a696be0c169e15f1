import { checkLog, message, parseCourse, parseUnit, readLog, suggestion } from '@openmastery/unit-format';
import { describe, expect, test } from 'vitest';

const unit = parseUnit(`openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07 }
check: { points: 10, forms: [A, B] }
skills:
  - { id: compare, title: Compare, practice: { points: 5 } }
  - { id: add, title: Add }
  - { id: explain, title: Explain, check: { rubric: { levels: [Beginning, Proficient] } }, mastery: Proficient }
summatives: [{ id: test, points: 50 }]
`).unit;
if (unit === undefined) throw new Error('the unit of this test has an error');

/** What is found in logs, as lines with place, sentence and suggestion. */
function found(...texts: readonly string[]): readonly string[] {
  if (unit === undefined) return [];
  const logs = texts.map((text, at) =>
    readLog(text, { unit, file: `${at + 1}.${text.startsWith('{') ? 'ndjson' : 'csv'}` }),
  );
  return checkLog(unit, logs).map((finding) => {
    const { file, span, severity, code } = finding;
    const near = suggestion(finding);
    return `${file}:${span.start.line}:${span.start.column} ${severity} ${message(finding)}${near ? ` (${near})` : ''} [${code}]`;
  });
}

test('an unknown skill, with what may have been meant, once for all rows that say it', () => {
  expect(
    found('learner,skill,score\nada,addd,8\nbo,addd,8\ncy,add,8\n', 'learner,skill,score\ndee,addd,9\n'),
  ).toEqual([
    '1.csv:2:5 error row 2: the unit has no skill `addd`, so the event does not count; correct it (as in 1 more row) (did you mean `add`?) [event-unknown-skill]',
    '2.csv:2:5 error row 2: the unit has no skill `addd`, so the event does not count; correct it (did you mean `add`?) [event-unknown-skill]',
  ]);
});

test('scores above the maximum, of attempts, practice and summatives, and scores beyond reading', () => {
  expect(
    found(
      'learner,type,skill,score,summative,form\nada,,add,11,,A\nada,practice,compare,6,,\nada,,,51,test,\nada,,explain,Profficient,,\n',
    ),
  ).toEqual([
    '1.csv:2:10 warning row 2: the score `11` is above the maximum, 10, and counts as the maximum; correct it if it is a slip [event-score-above-maximum]',
    '1.csv:3:22 warning row 3: the score `6` is above the maximum, 5, and counts as the maximum; correct it if it is a slip [event-score-above-maximum]',
    '1.csv:4:7 warning row 4: the score `51` is above the maximum, 50, and counts as the maximum; correct it if it is a slip [event-score-above-maximum]',
    '1.csv:5:14 error row 5: the score `Profficient` cannot be read here; write `Beginning` or `Proficient` (did you mean `Proficient`?) [event-score-unreadable]',
  ]);
});

test('a score that was set later is shown where it was set', () => {
  expect(found('id,learner,type,skill,of,score\n1,ada,attempt,add,,\n2,ada,grade,,1,12\n')).toEqual([
    '1.csv:3:16 warning row 3: the score `12` is above the maximum, 10, and counts as the maximum; correct it if it is a slip [event-score-above-maximum]',
  ]);
});

test('an attempt before the unit opened, and a form that the check does not have', () => {
  expect(found('learner,skill,score,at,form\nada,add,8,2026-09-01,Z\n')).toEqual([
    '1.csv:2:11 warning row 2: the attempt was made before the unit opened (2026-09-07); it counts, so look at the date [event-before-opening]',
    '1.csv:2:22 warning row 2: the check has no form `Z`; the attempt counts, and no form is used up by it [event-form-unknown]',
  ]);
});

test('judgements, excuses, voids and changed targets without a reason', () => {
  expect(
    found(
      'id,learner,type,skill,of,mastered,excused,mastery,extraDays,reason\n1,ada,override,add,,true,,,,\n2,ada,void,,1,,,,,\n3,ada,excuse,add,,,true,,,moved\n4,ada,adjust,add,,,,60%,,\n5,ada,adjust,add,,,,,3,\n',
    ),
  ).toEqual([
    '1.csv:2:1 warning row 2: a judgement has no reason; say why in the column `reason`, for those who ask later [event-reason-missing]',
    '1.csv:3:1 warning row 3: a void has no reason; say why in the column `reason`, for those who ask later [event-reason-missing]',
    '1.csv:5:1 warning row 5: a changed target has no reason; say why in the column `reason`, for those who ask later [event-reason-missing]',
  ]);
});

test('what core ignores, each with its row and column', () => {
  expect(
    found(
      'id,learner,type,skill,task,summative,of,version,score,reason\na1,ada,attempt,add,,,,7,8,\na2,ada,practice,,cards,,,,,\na3,ada,summative,,,exam,,,40,\na4,ada,void,,,,zz,,,slip\na5,ada,attempt,add,,,,,8,\na5,ada,attempt,add,,,,,9,\na6,ada,grade,,,,a2,,8,\n',
    ).map((line) => line.replace(/; .*\[/, ' [')),
  ).toEqual([
    '1.csv:2:23 error row 2: the check has no version `7`, so the attempt does not count [event-version-unknown]',
    '1.csv:3:18 error row 3: the unit has no practice task `cards`, so the event does not count [event-unknown-task]',
    '1.csv:4:20 error row 4: the unit has no summative `exam`, so the event does not count [event-unknown-summative]',
    '1.csv:5:16 error row 5: the log has no event `zz` [event-of-unknown]',
    '1.csv:6:1 error row 6: the id `a5` is given to different events, so none of them counts [event-id-conflict]',
    '1.csv:8:17 error row 8: `a2` is no attempt or summative of this learner, so the event does not count [event-of-mismatch]',
  ]);
});

test('a unit’s name with a slip; other units’ events are none of this log’s business', () => {
  expect(found('learner,unit,skill,score\nada,fraction,add,8\nada,decimals,round,8\n')).toEqual([
    '1.csv:2:5 warning row 2: the unit `fraction` is not this one, so the event is not read (did you mean `fractions`?) [event-unknown-unit]',
  ]);
});

test('names that differ in their number alone are no slips', () => {
  const about = parseUnit('openmastery: unit/1\nid: maths-1\ntitle: Maths\nskills: [add]\n').unit;
  if (about === undefined) throw new Error('the unit has an error');
  const log = readLog('learner,unit,skill,score\ns17,maths-2,round,80%\ns17,math-1,add,80%\ns18,,add,80%\n', {
    unit: about,
  });
  const findings = checkLog(about, [log], { learners: ['s18', 's19'] });
  expect(findings.map((finding) => [finding.code, suggestion(finding)])).toEqual([
    ['event-unknown-unit', 'did you mean `maths-1`?'],
  ]);
  const unlisted = checkLog(about, [readLog('learner,skill,score\ns17,add,80%\n', { unit: about })], {
    learners: ['s18', 's19'],
  });
  expect(unlisted.map((finding) => [finding.code, suggestion(finding)])).toEqual([
    ['event-learner-unlisted', null],
  ]);
});

test('with a roster, a learner who is not on it', () => {
  const log = readLog('learner,skill,score\nada,add,8\nadda,add,8\n', { unit });
  const findings = checkLog(unit, [log], { learners: ['ada', 'bo'] });
  expect(findings.map((finding) => [message(finding), suggestion(finding)])).toEqual([
    ['row 3: the learner `adda` is not in the roster; add them, or correct the id', 'did you mean `ada`?'],
  ]);
});

test('a grid and lines of JSON have places too', () => {
  expect(found('learner,at,compare,add\nada,2026-09-01,8,\nbo,2026-09-10,,12\n')).toEqual([
    '1.csv:2:5 warning row 2: the attempt was made before the unit opened (2026-09-07); it counts, so look at the date [event-before-opening]',
    '1.csv:3:16 warning row 3: the score `12` is above the maximum, 10, and counts as the maximum; correct it if it is a slip [event-score-above-maximum]',
  ]);
  expect(found('{"learner":"ada","type":"attempt","skill":"addd"}\n')).toEqual([
    '1.ndjson:1:35 error row 1: the unit has no skill `addd`, so the event does not count; correct it (did you mean `add`?) [event-unknown-skill]',
  ]);
});

test('in a course, an event that names no unit where several could be meant', () => {
  const paths = {
    'a.yaml': 'openmastery: unit/1\nid: a\ntitle: A\nskills: [x]\n',
    'b.yaml': 'openmastery: unit/1\nid: b\ntitle: B\nskills: [x]\n',
  };
  const { course } = parseCourse('openmastery: course/1\nid: c\ntitle: C\nunits: [a.yaml, b.yaml]\n', {
    units: paths,
  });
  if (course === undefined) throw new Error('the course of this test has an error');
  const log = readLog('learner,skill,score,unit\nada,x,80%,\nada,x,80%,b\n', { unit: course });
  expect(checkLog(course, [log]).map((finding) => message(finding))).toEqual([
    'row 2: several units could be meant, so the event does not count; name one in the column `unit`',
  ]);
});

describe('a date far from all others', () => {
  const dates = (...days: readonly string[]) =>
    found(`learner,skill,score,at\n${days.map((day, at) => `l${at},add,8,${day}\n`).join('')}`);
  const class2026 = Array.from(
    { length: 38 },
    (_, at) => `2026-10-${String((at % 28) + 1).padStart(2, '0')}`,
  );

  test('is told of a few lines, each once', () => {
    expect(dates(...class2026, '2062-09-15', '2063-10-20')).toEqual([
      '1.csv:40:11 warning row 40: 2062-09-15 is far from all other dates, and what is late depends on it; look at the year [event-date-far]',
      '1.csv:41:11 warning row 41: 2063-10-20 is far from all other dates, and what is late depends on it; look at the year [event-date-far]',
    ]);
    expect(dates('2126-09-15')).toHaveLength(1);
  });

  test('is not told of a year that follows, nor of a log that goes on after a break', () => {
    expect(dates(...class2026, '2027-09-15')).toEqual([]);
    expect(dates(...class2026, '2028-09-15', '2028-09-16', '2028-09-17')).toEqual([]);
    expect(dates('2026-09-15')).toEqual([]);
  });
});

test('less than one of many points, in attempts and summatives; of few points it may be meant', () => {
  const small = (text: string) => found(text).map((line) => line.replace(/ warning row \d+:/, ''));
  expect(
    small('learner,skill,summative,score\nada,add,,0.85\nbo,add,,7\ncy,add,,1\nada,,test,0.9\n'),
  ).toEqual([
    '1.csv:2:10 `0.85` counts as 0.85 of 10 points; write `85%` if that is meant [event-score-small]',
    '1.csv:5:11 `0.9` counts as 0.9 of 50 points; write `90%` if that is meant [event-score-small]',
  ]);
  expect(small('id,learner,type,skill,of,score\na1,ada,,add,,\n,ada,grade,,a1,0.9\n')).toHaveLength(1);
  expect(small('learner,skill,score\nada,add,1\nbo,add,0\ncy,explain,0.5\ndee,add,0.5/10\n')).toEqual([]);
});

test('a step that looks like one that the skill asks for; others are the teacher’s own', () => {
  const about = parseUnit(`openmastery: unit/1
id: u
title: U
reassess: { steps: [revision] }
skills: [a, { id: b, practice: { points: 5, done: sign-off } }]
`).unit;
  if (about === undefined) throw new Error('the unit of this test has an error');
  const steps = (skill: string, step: string) =>
    checkLog(about, [readLog(`learner,type,skill,step\nada,step,${skill},${step}\n`, { unit: about })]).map(
      (finding) => `${finding.code}: ${suggestion(finding)}`,
    );
  expect(steps('a', 'Revison')).toEqual(['event-step-unknown: did you mean `revision`?']);
  expect(steps('b', 'signoff')).toEqual(['event-step-unknown: did you mean `sign-off`?']);
  for (const step of ['revision', 'conference', 'sign-off']) expect(steps('a', step)).toEqual([]);
});
