import { decodeText, type Finding, message, parseUnit, readLog, readRoster } from '@openmastery/unit-format';
import { describe, expect, test } from 'vitest';

const unit = parseUnit(`openmastery: unit/1
id: fractions
title: Fractions
timeZone: America/Chicago
rubrics: { four: { levels: [Beginning, Developing, EX] } }
skills:
  - { id: compare, title: Compare fractions, practice: { tasks: [{ id: p1, points: 5 }] } }
  - { id: add, title: Add fractions }
  - { id: explain, title: Explain, check: { rubric: four }, mastery: EX }
summatives: [{ id: test, title: Unit test, points: 50 }]
`).unit;
const about = unit ? { unit } : {};

const said = (findings: readonly Finding[]) =>
  findings.map((finding) => `${finding.span.start.line}:${finding.span.start.column} ${message(finding)}`);

describe('dates as people write them', () => {
  const days = (...dates: string[]) => {
    const rows = dates.map((date) => `ada,add,4/5,"${date}"\n`).join('');
    return readLog(`learner,skill,score,at\n${rows}`, { unit: unit as never });
  };

  test.each([
    ['25/9/2026', '2026-09-25T17:00:00.000Z'],
    ['9/25/2026', '2026-09-25T17:00:00.000Z'],
    ['25.09.2026 14:05', '2026-09-25T19:05:00.000Z'],
    ['5/5/2026', '2026-05-05T17:00:00.000Z'],
    ['Sep 25 2026', '2026-09-25T17:00:00.000Z'],
    ['Sept. 25th, 2026 2:30 PM', '2026-09-25T19:30:00.000Z'],
    ['Friday, September 25, 2026', '2026-09-25T17:00:00.000Z'],
    ['mar 25, 2026', '2026-03-25T17:00:00.000Z'],
    ['25 de septiembre de 2026', '2026-09-25T17:00:00.000Z'],
    ['25-sep-2026 12:10 a. m.', '2026-09-25T05:10:00.000Z'],
    ['2026/9/25', '2026-09-25T17:00:00.000Z'],
    ['2026/09/25 10:12:33 AM GMT-5', '2026-09-25T10:12:33-05:00'],
    ['2026-09-25 08:00', '2026-09-25T13:00:00.000Z'],
  ])('%s', (date, at) => {
    const { events, findings } = days(date);
    expect({ at: events[0]?.at, said: said(findings) }).toEqual({ at, said: [] });
  });

  test('one date that can only be read in one way tells how all others are meant', () => {
    const dayFirst = days('5/9/2026', '25/9/2026').events.map(({ at }) => at?.slice(0, 10));
    expect(dayFirst).toEqual(['2026-09-05', '2026-09-25']);
    const monthFirst = days('5/9/2026', '9/25/2026').events.map(({ at }) => at?.slice(0, 10));
    expect(monthFirst).toEqual(['2026-05-09', '2026-09-25']);
  });

  test('a date with two readings is named with its row and column, and the other rows are read', () => {
    const { events, findings } = days('5/9/2026', '2026-09-07', 'Sep 31 2026', '25/9/26', '13/13/2026');
    expect(events).toHaveLength(1);
    expect(said(findings)).toEqual([
      '2:13 row 2, `at`: `5/9/2026` may be `2026-09-05` or `2026-05-09`, and no other row of the file tells which, so the row is not read; write it as one of these',
      '4:13 row 4, `at`: `Sep 31 2026` is not a date that exists, so the row is not read; write `2026-09-10` or `2026-09-10 14:00`',
      '5:13 row 5, `at`: `25/9/26` has a year of two digits, so the row is not read; write all four, as in `25/9/2026`',
      '6:13 row 6, `at`: `13/13/2026` is not a date that exists, so the row is not read; write `2026-09-10` or `2026-09-10 14:00`',
    ]);
  });

  test.each([
    ['15-Sep-26', 'year-short', '15-sep-2026'],
    ['9/15/26 10:00', 'year-short', '9/15/2026'],
    ['15/9', 'year-missing', undefined],
    ['Tuesday 15 September', 'year-missing', undefined],
    ['15/9/2026 2.30pm', 'time', '14:30'],
    ['2026-09-15 14h30', 'time', '14:30'],
    ['15/9/2026, at 2 pm', 'time', '14:00'],
    ['46280', 'serial', '2026-09-15'],
    ['2026-02-30', 'absent', undefined],
    ['31/9/2026', 'absent', undefined],
    ['2026-09-15 25:00', 'absent', undefined],
    ['yesterday', 'none', undefined],
    ['20260915', 'none', undefined],
    ['2.30pm', 'none', undefined],
  ])('%s: %s', (date, problem, meant) => {
    const [finding] = days(date).findings;
    expect([finding?.code, finding?.data.problem, finding?.data.meant]).toEqual([
      'row-not-a-date',
      problem,
      meant,
    ]);
  });

  test('where a file has dates of both orders, only those with one reading are read', () => {
    const { events, findings } = days('25/9/2026', '9/25/2026', '5/9/2026');
    expect(events.map(({ at }) => at?.slice(0, 10))).toEqual(['2026-09-25', '2026-09-25']);
    expect(findings.map(({ code }) => code)).toEqual(['row-date-order', 'row-date-unclear']);
  });
});

describe('decimal commas', () => {
  const scores = (text: string) => {
    const { events, findings } = readLog(text);
    return { scores: events.map((event) => ('score' in event ? event.score : null)), said: said(findings) };
  };

  test('are read where the file is consistent, whatever parts its cells', () => {
    const read = { scores: [4.5, '87.5%', '4.5/5', 4], said: [] };
    expect(scores('learner;skill;score\na;add;4,5\na;add;87,5 %\na;add;4,5 / 5\na;add;4\n')).toEqual(read);
    expect(scores('learner,skill,score\na,add,"4,5"\na,add,"87,5%"\na,add,"4,5/5"\na,add,4\n')).toEqual(read);
    expect(scores('learner\tskill\tscore\na\tadd\t4,5\na\tadd\t87,5%\na\tadd\t4,5/5\na\tadd\t4\n')).toEqual(
      read,
    );
  });

  test('beside points, or with what may be thousands, are named and not guessed', () => {
    expect(scores('learner;skill;score\na;add;4,5\nb;add;4.5\n')).toEqual({
      scores: [4.5],
      said: [
        '2:7 row 2, `score`: the comma in `4,5` can be read in two ways in this file, so the row is not read; write all numbers with a point, such as `4.5`',
      ],
    });
    expect(scores('learner,skill,score\na,add,"1,250"\nb,add,80\n').scores).toEqual([80]);
    expect(scores('learner;skill;score\na;add;4,125\n').scores).toEqual([4.125]);
  });

  test('that have made two cells of a number are asked about; other numbers beside a score are none', () => {
    const read = scores('learner,skill,score,step,Total\na,add,8,,12\nb,add,17,5,\nc,add,8,,\n');
    expect(read.scores).toEqual([8, 8]);
    expect(read.said.filter((line) => !line.includes('`Total`'))).toEqual([
      '3:7 row 3, `score`: is `17,5` one number? its comma parts it into two cells, so the row is not read; write `17.5`, or put the number in quotes',
    ]);
    expect(scores('learner,skill,score.a,score.b\na,add,2,3\n').said).toEqual([]);
    expect(scores('learner,skill,score,form\na,add,2,3\n').said).toEqual([]);
    expect(scores('learner,skill,score,version,note\na,add,2,3,so, so\n').scores).toEqual([]);
  });

  test('in grids and in columns of criteria too', () => {
    expect(readLog('learner;compare;add\na;4,5;3\n', about).events).toMatchObject([
      { score: 4.5 },
      { score: 3 },
    ]);
    expect(readLog('learner;skill;score.a;score.b\na;add;2,5;3\n').events).toMatchObject([
      { score: { a: 2.5, b: 3 } },
    ]);
  });
});

test('Excel’s line about the delimiter, tabs, and text with line breaks in quotes', () => {
  expect(
    readLog('sep=;\r\nlearner;skill;score;note\r\na;add;4/5;"two\r\nlines; here"\r\nb;add;3/5;\r\n').events,
  ).toMatchObject([{ learner: 'a', note: 'two\r\nlines; here' }, { learner: 'b' }]);
});

test('Excel’s Unicode text is UTF-16, with or without its mark; other code pages are not guessed', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  expect(decodeText(bytes('\uFEFFlearner\tÉlan'))).toBe('learner\tÉlan');
  expect(decodeText(bytes('learner\tÉlan'))).toBe('learner\tÉlan');
  expect(decodeText(bytes('\uFEFFab').reverse())).not.toBeNull();
  expect(decodeText(new TextEncoder().encode('\uFEFFÉlan'))).toBe('\uFEFFÉlan');
  expect(decodeText(new Uint8Array([0xc9, 0x6c, 0x61, 0x6e]))).toBeNull();
});

describe('gradebooks of learning platforms', () => {
  const canvas = `Student,ID,SIS User ID,SIS Login ID,Section,Compare fractions (901),add (902),Unit test (903),Essay (904),Current Score,Final Grade
    Points Possible,,,,,10,20,50,5,(read only),(read only)
"Alvarez, Ava",4001,S1,ava@example.org,Red,8,EX,41,4,80,B
"Bennett, Noah",4002,S2,noah@example.org,Blue,,17,-,5,90,A
"Student, Test",4009,,,Red,,,,,,
`;

  test('a Canvas export is a grid: columns by title, scores out of their points, EX excused', () => {
    const { events, findings } = readLog(canvas, about);
    expect(events).toMatchObject([
      { learner: 'S1', type: 'attempt', skill: 'compare', score: '8/10' },
      { learner: 'S1', type: 'excuse', skill: 'add', excused: true, reason: 'EX, add (902)' },
      { learner: 'S1', type: 'summative', summative: 'test', score: '41/50' },
      { learner: 'S2', type: 'attempt', skill: 'add', score: '17/20' },
    ]);
    expect(findings.map(({ code, severity, data }) => [code, severity, data.column])).toEqual([
      ['column-unknown', 'warning', 'Essay (904)'],
    ]);
  });

  test('a level named EX is a level, and no excuse', () => {
    const { events } = readLog('Student,ID,Section,explain\nAda,7,Red,EX\n', about);
    expect(events).toMatchObject([{ learner: '7', type: 'attempt', score: 'EX' }]);
  });

  test('a Moodle export: people by id number, quizzes by name, a dash is nothing', () => {
    const moodle = `"First name",Surname,"ID number",Institution,Department,"Email address","Quiz: Add fractions (Real)","Course total (Real)","Last downloaded from this course"
Ada,Lovelace,17,,,ada@example.org,0.90,90.00,1758790000
Bo,Diaz,18,,,bo@example.org,-,-,1758790000
`;
    const { events, findings } = readLog(moodle, about);
    expect(said(findings)).toEqual([]);
    expect(events).toMatchObject([{ learner: '17', type: 'attempt', skill: 'add', score: 0.9 }]);
    expect(readRoster(moodle).learners).toEqual([
      { learner: '17', name: 'Ada Lovelace', group: null },
      { learner: '18', name: 'Bo Diaz', group: null },
    ]);
  });

  test('a Canvas export is a roster', () => {
    expect(readRoster(canvas).learners.slice(0, 2)).toEqual([
      { learner: 'S1', name: 'Alvarez, Ava', group: 'Red' },
      { learner: 'S2', name: 'Bennett, Noah', group: 'Blue' },
    ]);
  });

  test('a form’s answers, one a row: email and timestamp are learner and date', () => {
    const { events, findings } = readLog(
      'Timestamp,Email Address,Skill,Score\n9/25/2026 10:12:33,ada@example.org,add,8 / 10\n',
      about,
    );
    expect(said(findings)).toEqual([]);
    expect(events).toMatchObject([
      { learner: 'ada@example.org', at: '2026-09-25T15:12:33.000Z', skill: 'add', score: '8/10' },
    ]);
  });
});

test('`Student` is the learner of a list, and `Id` the line’s', () => {
  const text = `Student,Date,Type,Skill,Form,Score,Step,Note,Id,Of
ada,2026-09-10,,Add,,8,,,ao-b,
ada,2026-09-11,Grade,,,9,,second reading,,ao-b
bo,2026-09-11,,add,,7,,,,
`;
  const { events, findings } = readLog(text, about);
  expect(said(findings)).toEqual([]);
  expect(events).toMatchObject([
    { learner: 'ada', id: 'ao-b', skill: 'add' },
    { learner: 'ada', type: 'grade', of: 'ao-b' },
    { learner: 'bo', type: 'attempt' },
  ]);
});

test('a number that each student has is not the id of a line', () => {
  const { events, findings } = readLog(
    'Student,ID,Skill,Score\n"Müller, Zoë",4711,add,8\n"Müller, Zoë",4711,compare,7\nBo,4712,add,7\n',
    about,
  );
  expect(findings.map(({ code }) => code)).toEqual(['column-learner-unclear']);
  expect(events.map(({ learner }) => learner)).toEqual(['Müller, Zoë', 'Müller, Zoë', 'Bo']);
  expect(new Set(events.map(({ id }) => id)).size).toBe(3);
});

test('capitals of a spreadsheet, and titles, are read where only one can be meant', () => {
  const { events, findings } = readLog(
    'Pupil,Type,Skill,Summative,Form,Score\nada,Practice,Compare,,,5\nada,,ADD FRACTIONS,,a,Pass\nada,,,Test,,41\n',
    about,
  );
  expect(said(findings)).toEqual([]);
  expect(events).toMatchObject([
    { learner: 'ada', type: 'practice', skill: 'compare' },
    { type: 'attempt', skill: 'add', score: 'pass' },
    { type: 'summative', summative: 'test' },
  ]);
  expect(readLog('Pupil,Compare,ADD\nada,7,8\n', about).events).toMatchObject([
    { skill: 'compare' },
    { skill: 'add' },
  ]);
});

test('a grid’s column may be a column of the gradebook, by its id', () => {
  const { events } = readLog('learner,check:add,practice:compare:p1,summative:test\nada,90%,4,45\n', about);
  expect(events).toMatchObject([
    { type: 'attempt', skill: 'add' },
    { type: 'practice', task: 'p1', score: 4 },
    { type: 'summative', summative: 'test' },
  ]);
});
