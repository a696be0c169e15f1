import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FRACTIONS, folderWith, runWith } from '../harness.js';

test('a grid from Google Sheets is a log', async () => {
  const { code, out, err } = await runWith([
    'progress',
    'fractions.unit.yaml',
    'sheet.csv',
    '--format',
    'csv',
  ]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('maya,maya,,mastered,mastered,mastered,mastered,notYet,false,');
});

test('a list from Excel is a log: semicolons, decimal commas, days first, a note over two lines', async () => {
  const { code, out, err } = await runWith([
    'progress',
    'fractions.unit.yaml',
    'excel.csv',
    '--format',
    'json',
  ]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { at, learners } = JSON.parse(out);
  expect(at).toBe('2026-09-15T15:40:00.000Z');
  expect(learners.ana.skills.equivalent.figure).toEqual({ exact: '9/10', percent: 90 });
});

test('the same in UTF-16, as Excel’s Unicode text, and in an old code page', async () => {
  const text = readFileSync(join(FRACTIONS, 'excel.csv'), 'utf8');
  const unit = readFileSync(join(FRACTIONS, 'fractions.unit.yaml'), 'utf8');
  const cwd = folderWith({ 'u.unit.yaml': unit, 'log.csv': text });
  const plain = await runWith(['progress', 'u.unit.yaml', 'log.csv'], { cwd });
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(cwd, 'log.csv'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
  expect(await runWith(['progress', 'u.unit.yaml', 'log.csv'], { cwd })).toEqual(plain);
  writeFileSync(join(cwd, 'log.csv'), Buffer.from('learner;skill\nJos\u00e9;add\n', 'latin1'));
  const { code, err } = await runWith(['progress', 'u.unit.yaml', 'log.csv'], { cwd });
  expect({ code, err }).toEqual({
    code: 2,
    err: 'openmastery: cannot read `log.csv`: it is not UTF-8 text; save it as UTF-8 (in Excel: “CSV UTF-8”)\n',
  });
});

test('what does not fit the unit is told with its place, by every command, and the rest counts', async () => {
  const cwd = folderWith({
    'u.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: U\nskills: [add, compare]\n',
    'log.csv': 'learner,skill,score\nana,ad,80%\nana,addd,80%\nana,compare,120%\n',
    'roster.csv': 'learner,name\nanna,Anna\n',
  });
  for (const command of ['progress', 'grade', 'next']) {
    const { code, err } = await runWith([command, 'u.unit.yaml', 'log.csv', '--roster', 'roster.csv'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(err.split('\n').filter((line) => /^log\.csv|did you/.test(line))).toEqual(
      [
        'log.csv:2:1: warning: row 2: the learner `ana` is not in the roster; add them, or correct the id (as in 2 more rows) [event-learner-unlisted]',
        expect.stringContaining('log.csv:2:5: error: row 2: the unit has no skill `ad`'),
        expect.stringContaining('log.csv:3:5: error: row 3: the unit has no skill `addd`'),
        'log.csv:4:13: warning: row 4: the score `120%` is above the maximum and counts as the maximum; correct it if it is a slip [event-score-above-maximum]',
      ].flatMap((line, at) =>
        at < 3 ? [line, `    = did you mean \`${at === 0 ? 'anna' : 'add'}\`?`] : [line],
      ),
    );
  }
});
