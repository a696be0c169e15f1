import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runWith } from '../harness.js';

const UNIT = 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n';
const COURSE = 'openmastery: course/1\nid: c\ntitle: C\nmastery: { by: sometimes }\nunits: [u.unit.yaml]\n';

async function told(cwd: string, ...argv: string[]): Promise<readonly string[]> {
  const { out } = await runWith(['check', '--format', 'concise', ...argv], { cwd });
  return out.trimEnd().split('\n');
}

describe('the course that a unit names', () => {
  const named = (path: string) => `${UNIT}course: ${path}\n`;

  test('is read, also where it stands above the working folder', async () => {
    const top = folderWith({
      '.git/HEAD': '',
      'c.course.yaml': COURSE,
      'units/u.unit.yaml': named('../c.course.yaml'),
    });
    expect(await told(join(top, 'units'))).toEqual([expect.stringMatching(/^\.\.\/c\.course\.yaml:4:/)]);
  });

  test('must be there', async () => {
    const cwd = folderWith({ 'u.unit.yaml': named('"d.course.yaml"') });
    expect(await told(cwd)).toEqual([
      'u.unit.yaml:5:9: error: the course `d.course.yaml` is not there or cannot be used; check the path, which starts at this file [course-not-given]',
    ]);
  });

  test('must be in the project, whatever links say', async () => {
    const outside = folderWith({ 'c.course.yaml': COURSE });
    const cwd = folderWith({ '.git/HEAD': '', 'u.unit.yaml': named('in/c.course.yaml') });
    symlinkSync(outside, join(cwd, 'in'));
    expect(await told(cwd)).toEqual([expect.stringContaining('is outside of the project and is not read')]);
  });

  test('is needed for a result too: other rules than were meant would make a wrong one', async () => {
    const cwd = folderWith({
      'u.unit.yaml': named('d.course.yaml'),
      'log.csv': 'learner,skill,score\nana,a,1\n',
    });
    const { code, out, err } = await runWith(['progress', 'u.unit.yaml', 'log.csv'], { cwd });
    expect({ code: code === 0, out }).toEqual({ code: false, out: '' });
    expect(err).toContain('course-not-given');
  });
});

test('a unit that a course lists outside of the project is not read', async () => {
  const outside = folderWith({ 'u.unit.yaml': UNIT.replace('title', 'titel') });
  const cwd = folderWith({ '.git/HEAD': '', 'c.course.yaml': COURSE.replace('u.unit', 'in/u.unit') });
  symlinkSync(outside, join(cwd, 'in'));
  const lines = await told(cwd);
  expect(lines.some((line) => line.includes('[unit-not-given]'))).toBe(true);
  expect(lines.some((line) => line.includes('titel'))).toBe(false);
});

test('what a finding of a course is related to is told with its folder', async () => {
  const unit = UNIT.replace('[a]', '[a, b]');
  const cwd = folderWith({
    'g/c.course.yaml': 'openmastery: course/1\nid: c\ntitle: C\nunits: [a.unit.yaml, b.unit.yaml]\n',
    'g/a.unit.yaml': unit,
    'g/b.unit.yaml': unit,
  });
  const { out } = await runWith(['check', '--format', 'json'], { cwd });
  const { findings } = JSON.parse(out) as { findings: { related: { file: string }[] }[] };
  expect(findings.flatMap(({ related }) => related.map(({ file }) => file))).toContain('g/a.unit.yaml');
});
