import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runWith } from '../harness.js';

const UNIT = `openmastery: unit/1
id: fractions
title: Fractions # for year 4
order: any
mastery: 80%
check: { points: 5 }
skills:
  - { id: add, title: Add }
  - { id: compare, title: Compare }
grading: { scale: { A: 90, B: 50, F: 0 } }
`;

const LOG = `learner,skill,at,score
ana,add,2026-09-10,4
ben,add,2026-09-10,3
ben,compare,2026-09-11,5
cy,compare,2026-09-11,1
`;

const folder = (head: string) =>
  folderWith({ 'base.unit.yaml': UNIT, 'head.unit.yaml': head, 'log.csv': LOG });

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd,
    stdio: 'pipe',
  });
}

/** A repository with the unit at `main`, and another state committed after it. */
function repository(head: string): string {
  const cwd = folderWith({ 'units/fractions.unit.yaml': UNIT, 'log.csv': LOG });
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-qm', 'one');
  git(cwd, 'checkout', '-qb', 'next');
  writeFileSync(join(cwd, 'units/fractions.unit.yaml'), head);
  git(cwd, 'commit', '-qam', 'two');
  return cwd;
}

const lower = UNIT.replace('mastery: 80%', 'mastery: 60%');
const remeasured = UNIT.replace('points: 5', 'points: 10');

describe('two files', () => {
  test('a change of a rule is told with its class, its place and its code, and passes', async () => {
    const { code, out, err } = await runWith(['diff', 'base.unit.yaml', 'head.unit.yaml'], {
      cwd: folder(lower),
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`unit fractions (head.unit.yaml)
  regrades: evidence is read as before, and judged or weighed by another rule
    head.unit.yaml:5:10: \`add\` and \`compare\`: the threshold is lowered from \`80%\` to \`60%\` [threshold-lowered]

1 change: 1 regrades
`);
  });

  test('with a log, who gains and by which change', async () => {
    const args = ['diff', 'base.unit.yaml', 'head.unit.yaml', '--log', 'log.csv'];
    const { code, out } = await runWith(args, { cwd: folder(lower.replace('B: 50', 'B: 60')) });
    expect(code).toBe(0);
    expect(out).toContain(
      'of 3 learners, 2 see a change: 1 gains mastery, 1 has a higher grade, 2 have another letter',
    );
    expect(out).toContain('ana: grade 50 % B → 50 % F [scale-changed]');
    expect(out).toContain(
      'ben: add notYet 60 % → mastered 60 %; grade 50 % B → 100 % A [threshold-lowered, scale-changed]',
    );
    expect(out).not.toContain('cy');
  });

  test('`--at` asks about another moment, and `--fail-on` sets what fails', async () => {
    const args = ['diff', 'base.unit.yaml', 'head.unit.yaml', '--log', 'log.csv', '--fail-on', 'regrades'];
    const { code, out } = await runWith([...args, '--at', '2026-09-09'], { cwd: folder(lower) });
    expect(code).toBe(1);
    expect(out).toContain('the log has nothing of it');
    expect((await runWith([...args, '--at', 'noon'], { cwd: folder(lower) })).code).toBe(2);
  });

  test('`--fail-on loss` fails where the log shows that somebody loses something, and needs one', async () => {
    const higher = UNIT.replace('mastery: 80%', 'mastery: 90%');
    const args = (...more: string[]) => ['diff', 'base.unit.yaml', 'head.unit.yaml', ...more];
    const withLog = args('--log', 'log.csv', '--fail-on', 'loss');
    expect((await runWith(args('--log', 'log.csv'), { cwd: folder(higher) })).code).toBe(0);
    expect((await runWith(withLog, { cwd: folder(higher) })).code).toBe(1);
    expect((await runWith(withLog, { cwd: folder(lower) })).code).toBe(0);
    expect(await runWith(args('--fail-on', 'loss'), { cwd: folder(higher) })).toMatchObject({
      code: 2,
      out: '',
    });
    const other = { 'base.unit.yaml': UNIT, 'head.unit.yaml': higher, 'log.csv': LOG.split('\n')[0] ?? '' };
    const nobody = await runWith(withLog, { cwd: folderWith(other) });
    expect(nobody.code).toBe(2);
    expect(nobody.err).toContain('the log has nothing of what was compared');
  });

  test('a scored change without a version is refused with what to paste, and `--fix` writes it', async () => {
    const cwd = folder(remeasured);
    const args = ['diff', 'base.unit.yaml', 'head.unit.yaml', '--from', '2026-10-01'];
    const { code, out } = await runWith(args, { cwd });
    expect(code).toBe(1);
    expect(out).toContain('refused: head.unit.yaml:6:');
    expect(out).toContain('- { version: 1, points: 5, mastery: 80%, before: 2026-10-01, evidence: count }');
    const fixed = await runWith([...args, '--fix'], { cwd });
    expect({ code: fixed.code, err: fixed.err }).toEqual({
      code: 0,
      err: 'openmastery: wrote versions and history into `head.unit.yaml`\n',
    });
    const text = readFileSync(join(cwd, 'head.unit.yaml'), 'utf8');
    expect(text).toContain('title: Fractions # for year 4');
    expect(text).toContain('check: { points: 10, version: 2, history: [{ version: 1, points: 5');
    expect(fixed.out).toContain('[version-raised]');
  });

  test('JSON says the same for programs', async () => {
    const args = ['diff', 'base.unit.yaml', 'head.unit.yaml', '--log', 'log.csv', '--format', 'json'];
    const { out } = await runWith(args, { cwd: folder(lower) });
    const { version, class: gravest, compared } = JSON.parse(out);
    expect({ version, gravest }).toEqual({ version: 1, gravest: 'regrades' });
    expect(compared[0]).toMatchObject({
      kind: 'unit',
      id: 'fractions',
      state: 'both',
      changes: [
        {
          code: 'threshold-lowered',
          message: expect.stringContaining('60%'),
          at: [{ file: 'head.unit.yaml', start: { line: 5 } }],
        },
      ],
      refusals: [],
      log: {
        learners: 3,
        counts: { gainMastery: 1, loseMastery: 0, gradeHigher: 1 },
        effects: [{ learner: 'ben', by: [0] }],
      },
    });
  });

  test('Markdown has the summary first, the details folded, and nothing that breaks out of a cell', async () => {
    const title = 'title: "<b>|x|</b>"';
    const args = ['diff', 'base.unit.yaml', 'head.unit.yaml', '--log', 'log.csv', '--format', 'markdown'];
    const { code, out } = await runWith(args, { cwd: folder(remeasured.replace('title: Add', title)) });
    expect(code).toBe(1);
    expect(out.indexOf('| --- |')).toBeLessThan(out.indexOf('<details>'));
    expect(out).toContain('```yaml\nversion: 2\nhistory:\n');
    expect(out).toContain('`<b>\\|x\\|</b>`');
    expect(out.match(/<details>/g)).toHaveLength(out.match(/<\/details>/g)?.length ?? 0);
  });

  describe('a version with mistakes is told with its places, and not compared', () => {
    const cwd = () => folder(UNIT.replace('mastery: 80%', 'masterey: 80%'));
    const told = 'is not a key here; allowed are';

    test('that is what it is now', async () => {
      const names = ['base.unit.yaml', 'head.unit.yaml'];
      const { code, out, err } = await runWith(['diff', ...names], { cwd: cwd() });
      expect(code).toBe(2);
      expect(out).toContain(
        `unit fractions (${names[1]})\n  mistake: head.unit.yaml:5:1: \`masterey\` ${told}`,
      );
      expect(out).toContain('did you mean `mastery`? [unknown-key]\n  not compared\n');
      expect(out).toContain('no changes; not compared for mistakes: 1\n');
      expect(err).toBe('openmastery: what has mistakes was not compared; mend it and compare again\n');
    });

    test('that is what it was: mending it passes, with a note', async () => {
      const names = ['head.unit.yaml', 'base.unit.yaml'];
      const { code, out, err } = await runWith(['diff', ...names], { cwd: cwd() });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(`mistake: head.unit.yaml:5:1: \`masterey\` ${told}`);
      expect(out).toContain(
        'not compared: only the earlier version has mistakes, and nobody could use that\n',
      );
    });

    test('in JSON and Markdown too', async () => {
      const args = ['diff', 'base.unit.yaml', 'head.unit.yaml', '--format'];
      const json = await runWith([...args, 'json'], { cwd: cwd() });
      expect(json.code).toBe(2);
      const start = { line: 5, column: 1, offset: 75 };
      expect(JSON.parse(json.out)).toMatchObject({ class: null, notCompared: 1 });
      expect(JSON.parse(json.out).compared[0]).toMatchObject({
        state: 'faulty',
        class: null,
        changes: [],
        findings: [{ code: 'unknown-key', file: 'head.unit.yaml', start }],
      });
      const markdown = await runWith([...args, 'markdown'], { cwd: cwd() });
      expect(markdown.code).toBe(2);
      expect(markdown.out).toContain(
        'the gravest: not compared, since there are mistakes in 1 unit or course\n',
      );
      expect(markdown.out).toContain('| **not compared** |');
      expect(markdown.out).not.toContain('safe');
      expect(markdown.out).toContain(`**mistake** \`head.unit.yaml:5\` \`masterey\` ${told}`);
    });
  });

  test('with a log, the rows that neither version reads are told, and not those of other units', async () => {
    const rows = ['dee,ad,2026-09-10,4', 'eli,ad,2026-09-10,4', 'fay,add,10 of sept,4'];
    const cwd = folderWith({
      'base.unit.yaml': UNIT,
      'head.unit.yaml': lower,
      'log.csv': `${LOG}${rows.join('\n')}\n`,
      'other.csv':
        'learner,unit,skill,at,score\nana,poems,rhyme,2026-09-10,4\nana,fractons,add,2026-09-10,4\n',
    });
    const args = ['diff', 'base.unit.yaml', 'head.unit.yaml', '--log'];
    const { out, err } = await runWith([...args, 'log.csv'], { cwd });
    expect(err).toBe('');
    expect(out).toContain('left out of the log: 3 rows that neither version reads\n');
    expect(out).toMatch(/ {2}log\.csv:6:5: .*did you mean `add`\? \[event-unknown-skill\]/);
    expect(out).toContain('log.csv:8:9: ');
    const other = await runWith([...args, 'other.csv', '--format', 'json'], { cwd });
    expect(
      JSON.parse(other.out).unread.map(({ code, start }: { code: string; start: { line: number } }) => [
        code,
        start.line,
      ]),
    ).toEqual([['event-unknown-unit', 3]]);
  });
});

describe('git revisions', () => {
  test.each([
    [['main', 'HEAD'], 'HEAD:units/fractions.unit.yaml'],
    [['main:units', 'next:units'], 'next:units/fractions.unit.yaml'],
    [['main', 'units/fractions.unit.yaml'], 'units/fractions.unit.yaml'],
    [['HEAD~1', '.'], 'units/fractions.unit.yaml'],
  ])('%j', async (names, file) => {
    const { code, out, err } = await runWith(['diff', ...names, '--log', 'log.csv'], {
      cwd: repository(lower),
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`unit fractions (${file})`);
    expect(out).toContain(`${file}:5:10: `);
    expect(out).toContain('1 gains mastery');
  });

  test('what the config leaves out is not compared, so that `diff main .` works beside faulty files', async () => {
    const cwd = repository(lower);
    writeFileSync(
      join(cwd, 'bad.course.yaml'),
      'openmastery: course/1\nid: c\ntitle: C\nunits: [none.unit.yaml]\n',
    );
    expect((await runWith(['diff', 'main', '.'], { cwd })).code).toBe(2);
    writeFileSync(join(cwd, 'openmastery.config.yaml'), 'openmastery: config/1\nignore: ["bad.*"]\n');
    const { code, out, err } = await runWith(['diff', 'main', '.'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('[threshold-lowered]');
    writeFileSync(join(cwd, 'openmastery.config.yaml'), 'openmastery: config/1\nignore: [units, "bad.*"]\n');
    const nothing = await runWith(['diff', 'main', '.'], { cwd });
    expect(nothing).toMatchObject({ code: 2, out: '' });
    expect(nothing.err).toContain('nothing to compare in `main`: the config leaves out every file');
  });

  test('what git does not know, or what would be more than a name to it, is refused', async () => {
    const cwd = repository(lower);
    const marker = join(cwd, 'pwned');
    for (const name of [
      'nowhere',
      `--output=${marker}`,
      `$(touch ${marker})`,
      'main..next',
      '; ls',
      ':/one',
      'a'.repeat(300),
    ]) {
      const { code, out } = await runWith(['diff', name, '.'], { cwd });
      expect({ name, code, out }).toEqual({ name, code: 2, out: '' });
    }
    expect(() => readFileSync(marker)).toThrow();
  });

  test('`--fix` is not for a revision, and a folder that is no repository has none', async () => {
    expect((await runWith(['diff', 'main', 'next', '--fix'], { cwd: repository(remeasured) })).code).toBe(2);
    expect((await runWith(['diff', 'main', 'head.unit.yaml'], { cwd: folder(lower) })).code).toBe(2);
  });
});

describe('folders and courses', () => {
  const course = 'openmastery: course/1\nid: c\ntitle: C\nunits: [a.yaml, b.yaml]\ncheck: { points: 5 }\n';
  const unit = (id: string) => `openmastery: unit/1\nid: ${id}\ntitle: ${id}\nskills: [${id}1, ${id}2]\n`;
  const files = (at: string, text: string) => ({
    [`${at}/c.course.yaml`]: text,
    [`${at}/a.yaml`]: unit('a'),
    [`${at}/b.yaml`]: unit('b'),
  });

  test('units are matched by id wherever they stand, and what only one side has is said', async () => {
    const cwd = folderWith({
      'old/one.unit.yaml': unit('a'),
      'old/gone.unit.yaml': unit('b'),
      'new/other/name.unit.yaml': unit('a').replace('title: a', 'title: A'),
      'new/new.unit.yaml': unit('c'),
    });
    const { code, out } = await runWith(['diff', 'old', 'new'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('unit a (new/other/name.unit.yaml)\n  relabels');
    expect(out).toContain('unit b (old/gone.unit.yaml)\n  not there any more');
    expect(out).toContain('unit c (new/new.unit.yaml)\n  new');
  });

  test('a default of a course is one change, and `--fix` writes into its units', async () => {
    const cwd = folderWith({
      ...files('old', course),
      ...files('new', course.replace('points: 5', 'points: 8')),
    });
    const { out } = await runWith(['diff', 'old', 'new'], { cwd });
    expect(out).toContain('new/c.course.yaml:5:');
    expect(out.match(/check-remeasured/g)).toHaveLength(1);
    expect((await runWith(['diff', 'old', 'new', '--fix', '--from', '2026-10-01'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'new/a.yaml'), 'utf8')).toContain('history: [{ version: 1, points: 5');
  });

  test('what is gone is placed in the version that had it, with its folder', async () => {
    const cwd = folderWith({
      ...files('old', course),
      ...files('new', course),
      'new/b.yaml': unit('b').replace('b1, ', ''),
    });
    const { out } = await runWith(['diff', 'old', 'new'], { cwd });
    expect(out).toContain('old/b.yaml:4:10: `b1`: the skill is not there any more');
  });

  test('a mistake in one unit keeps no other from being compared', async () => {
    const faulty = unit('b').replace('title:', 'titel:');
    const cwd = folderWith({
      ...files('old', course),
      ...files('new', course),
      'new/a.yaml': unit('a').replace('title: a', 'title: A'),
      'new/b.yaml': faulty,
      'log.csv': 'learner,skill,at,score\nana,a1,2026-09-10,5\nana,b1,2026-09-10,5\n',
    });
    const { code, out } = await runWith(['diff', 'old', 'new', '--log', 'log.csv'], { cwd });
    expect(code).toBe(2);
    expect(out).toContain('mistake: new/b.yaml:3:1: ');
    expect(out).toContain('these units are not compared; the others are:\n  relabels');
    expect(out).toContain('the title changes from `a` to `A`');
    expect(out).not.toContain('left out of the log');
  });

  test('in a course, rows say which unit they are about', async () => {
    const cwd = folderWith({
      ...files('old', `${course}mastery: 80%\n`),
      ...files('new', `${course}mastery: 60%\n`),
      'log.csv': 'learner,skill,at,score\nana,b1,2026-09-10,3\n',
    });
    const args = ['diff', 'old', 'new', '--log', 'log.csv'];
    expect((await runWith(args, { cwd })).out).toContain('    ana in b: b1 notYet 60 % → mastered 60 %');
    const { out } = await runWith([...args, '--format', 'markdown'], { cwd });
    expect(out).toContain(
      '| learner | unit | what changes | by |\n| --- | --- | --- | --- |\n| ana | b | b1 notYet',
    );
  });

  describe('with a log, who loses a whole unit', () => {
    const log = 'learner,unit,skill,at,score\nana,b,b1,2026-09-10,100%\nben,a,a1,2026-09-10,100%\n';
    const renamed = unit('b').replace('id: b', 'id: beta').replace('title: b', 'title: Second');
    const second = unit('b').replace('title: b', 'title: Second');
    const lone = {
      'old/a.unit.yaml': unit('a'),
      'old/b.unit.yaml': second,
      'new/a.unit.yaml': unit('a'),
    };
    const old = {
      ...files('old', course),
      'old/b.yaml': second,
      ...files('new', course),
    };
    test.each([
      [
        'its id in a folder',
        { ...lone, 'new/b.unit.yaml': renamed },
        'unit-id-changed',
        'b1 mastered 100 % →',
      ],
      ['its id and its file', { ...lone, 'new/c.unit.yaml': renamed }, 'unit-removed', 'not there'],
      ['the unit of a folder', lone, 'unit-removed', 'b1 mastered 100 % → not there'],
      ['its id in a course', { ...old, 'new/b.yaml': renamed }, 'unit-id-changed', 'b1 mastered 100 % →'],
      [
        'the unit of a course',
        {
          ...old,
          'new/c.course.yaml': course.replace('a.yaml, b.yaml', 'a.yaml'),
        },
        'unit-removed',
        'b1 mastered 100 % → not there',
      ],
    ])('by %s', async (_what, tree, code, words) => {
      const cwd = folderWith({ ...tree, 'log.csv': log });
      const { out } = await runWith(['diff', 'old', 'new', '--log', 'log.csv'], { cwd });
      expect(out).toMatch(/of (1 learner|2 learners), (1 sees|2 see) a change: 1 loses mastery/);
      const rows = out.split('\n').filter((line) => /^ {4}ana( in \w+)?: /.test(line));
      expect(rows[0]).toContain(words);
      expect(rows[0]).toContain(`[${code}]`);
      expect(out).not.toContain('ben: a');
      expect(out).not.toMatch(/b2 \w+ → not there/);
    });
  });

  test('a unit whose file is gone is told at the course that lists it, and the others are compared', async () => {
    const { 'new/b.yaml': _gone, ...left } = files('new', course);
    const cwd = folderWith({
      ...files('old', course),
      ...left,
      'new/a.yaml': unit('a').replace('title: a', 'title: A'),
    });
    const { code, out, err } = await runWith(['diff', 'old', 'new'], { cwd });
    expect(code).toBe(2);
    expect(err).toBe('openmastery: what has mistakes was not compared; mend it and compare again\n');
    expect(out).toContain(
      'course c (new/c.course.yaml)\n  mistake: new/c.course.yaml:4:17: the unit file `b.yaml`',
    );
    expect(out).toContain('the title changes from `a` to `A`');
  });

  test('what is as it was is counted, and not told', async () => {
    const cwd = folderWith({
      'old/a.unit.yaml': unit('a'),
      'old/b.unit.yaml': unit('b'),
      'new/a.unit.yaml': unit('a').replace('title: a', 'title: A'),
      'new/b.unit.yaml': unit('b'),
    });
    const { out } = await runWith(['diff', 'old', 'new'], { cwd });
    expect(out).not.toContain('unit b');
    expect(out).toContain('1 change: 1 relabels; nothing changed in 1 unit or course\n');
    const markdown = await runWith(['diff', 'old', 'new', '--format', 'markdown'], { cwd });
    expect(markdown.out).not.toContain('unit b');
    const none = await runWith(['diff', 'old', 'old'], { cwd });
    expect(none.out).toBe('no changes; nothing changed in 2 units and courses\n');
  });

  describe('a unit that comes into a course, leaves one, or goes to another, is held against itself', () => {
    const second = course.replace('id: c', 'id: d').replace('a.yaml, b.yaml', 'b.yaml');
    const first = course.replace('a.yaml, b.yaml', 'a.yaml');
    const log = 'learner,unit,skill,at,score\nana,a,a1,2026-09-10,100%\nben,b,b1,2026-09-10,100%\n';
    const loose = (at: string) => ({ [`${at}/a.unit.yaml`]: unit('a'), [`${at}/b.unit.yaml`]: unit('b') });
    const inCourse = (at: string) => ({
      ...loose(at),
      [`${at}/c.course.yaml`]: course.replaceAll('.yaml', '.unit.yaml').replace('check: { points: 5 }\n', ''),
    });
    const inTwo = (at: string) => ({ ...files(at, first), [`${at}/d.course.yaml`]: second });
    test.each([
      [
        'into a course',
        { ...loose('old'), ...inCourse('new') },
        'from none to `c`',
        'course c (new/c.course.yaml)\n  new',
      ],
      [
        'out of a course',
        { ...inCourse('old'), ...loose('new') },
        'from `c` to none',
        'course c (old/c.course.yaml)\n  not there any more: nobody has a grade in it',
      ],
      ['to another course', { ...files('old', course), ...inTwo('new') }, 'from `c` to `d`', 'course d'],
    ])('%s', async (_how, tree, words, told) => {
      const cwd = folderWith({ ...tree, 'log.csv': log });
      const { code, out } = await runWith(['diff', 'old', 'new', '--log', 'log.csv'], { cwd });
      expect(code).toBe(0);
      expect(out).toMatch(/new\/[ab][.\w]*:2:5: `[ab]`: the course of the unit changes/);
      expect(out).toContain(`the course of the unit changes ${words}`);
      expect(out).toContain(told);
      expect(out).not.toMatch(/loses? mastery|unit-removed|unit-added/);
    });
  });

  test('nothing to compare is 2', async () => {
    const cwd = folderWith({ 'a/x.txt': '', 'b/x.txt': '' });
    expect((await runWith(['diff', 'a', 'b'], { cwd })).code).toBe(2);
  });
});
