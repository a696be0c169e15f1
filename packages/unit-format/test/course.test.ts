import { type Finding, message, parseCourse, parseUnit } from '@openmastery/unit-format';
import { expect, test } from 'vitest';

const said = (findings: readonly Finding[]) =>
  findings.map(
    ({ file, span, ...finding }) => `${file}:${span.start.line}:${span.start.column} ${message(finding)}`,
  );

const course = `openmastery: course/1
id: grade-4
title: Grade 4
units: [a.unit.yaml, b.unit.yaml]
timeZone: Europe/Berlin
mastery: 85%
`;
const unitOf = (id: string) =>
  `openmastery: unit/1\nid: ${id}\ntitle: ${id}\nskills: [${id}-one, ${id}-two]\n`;

test('a course is read with its units, which inherit from it', () => {
  const units = { 'a.unit.yaml': unitOf('a'), 'b.unit.yaml': unitOf('b') };
  const parsed = parseCourse(course, { file: 'grade-4.course.yaml', units });
  expect(said(parsed.findings)).toEqual([]);
  expect(parsed.course?.units.map(({ id, timeZone }) => [id, timeZone])).toEqual([
    ['a', 'Europe/Berlin'],
    ['b', 'Europe/Berlin'],
  ]);
});

test('a course alone gives its source and no model', () => {
  const parsed = parseCourse(course);
  expect(parsed.source?.units).toEqual(['a.unit.yaml', 'b.unit.yaml']);
  expect(parsed.course).toBeUndefined();
});

test('what units inherit is found once, in the course file', () => {
  const units = { 'a.unit.yaml': unitOf('a'), 'b.unit.yaml': unitOf('b') };
  const text = course.replace('85%', '185%');
  expect(said(parseCourse(text, { file: 'c.course.yaml', units }).findings)).toEqual([
    'c.course.yaml:6:10 `185%` is above 100%, so nobody can reach it; lower it',
  ]);
});

test('a unit that is not given is named where it is listed', () => {
  const { findings } = parseCourse(course, { file: 'c', units: { 'a.unit.yaml': unitOf('a') } });
  expect(said(findings)).toEqual([
    'c:4:22 the unit file `b.unit.yaml` is not there; check the path, which starts at the course file and stays in the project',
  ]);
});

test('what stands at a path is found in the skill, the sets around it, the unit, or the course', () => {
  const { source } = parseCourse(course, { file: 'c.course.yaml' });
  const text = `openmastery: unit/1
id: a
title: A
check: { points: 5 }
skills:
  - id: set
    mastery: { by: latest }
    skills:
      - id: one
        check: { forms: [A, B] }
`;
  const { locate } = parseUnit(text, { file: 'a.unit.yaml', ...(source ? { course: source } : {}) });
  const at = (...path: (string | number)[]) => {
    const place = locate(['skills', 0, 'skills', 0, ...path]);
    return `${place?.file}:${place?.span.start.line}`;
  };
  expect(at('check', 'forms', 1)).toBe('a.unit.yaml:10');
  expect(at('check', 'points')).toBe('a.unit.yaml:4');
  expect(at('mastery', 'by')).toBe('a.unit.yaml:7');
  expect(at('mastery', 'atLeast')).toBe('c.course.yaml:6');
  expect(at('reassess', 'wait')).toBe('a.unit.yaml:9');
});

test('a unit that is listed twice is told, and hides no unit with the same id', () => {
  const units = { 'a.unit.yaml': unitOf('a'), 'b.unit.yaml': unitOf('a') };
  const text = course.replace('b.unit.yaml]', 'a.unit.yaml, b.unit.yaml]');
  const told = said(parseCourse(text, { file: 'c.course.yaml', units }).findings);
  expect(told).toContain('c.course.yaml:4:22 `a.unit.yaml` is listed twice; take one of them out');
  expect(told).toContain('b.unit.yaml:2:5 `a` is used twice; give one of them another id');
});
