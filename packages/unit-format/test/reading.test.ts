import { evaluate } from '@openmastery/core';
import { message, parseCourse, parseUnit, readLog } from '@openmastery/unit-format';
import { RULES, type Rule } from '@openmastery/unit-format/rules';
import { expect, test } from 'vitest';
import { exampleLogs, goodCourses, goodText, goodUnits } from './good-files.js';

test.each(goodUnits)('$file is read without a finding', ({ file, text }) => {
  const { unit, findings } = parseUnit(text, { file });
  expect(findings.map((finding) => `${finding.span.start.line} ${message(finding)}`)).toEqual([]);
  expect(unit).toBeDefined();
});

// what the preset `strict` asks for beyond the other
const optIn = Object.values<Rule>(RULES).flatMap(({ code, recommended, strict }) =>
  recommended === 'off' && strict !== 'off' ? [code] : [],
);

test.each(goodUnits.filter(({ file }) => file.startsWith('examples')))(
  'nothing is found in $file when the rules of `strict` are asked for',
  ({ file, text }) => {
    const { findings } = parseUnit(text, { file, optIn });
    expect(findings.map((finding) => `${finding.span.start.line} ${message(finding)}`)).toEqual([]);
  },
);

test('what `strict` asks for is found where it is missing', () => {
  const text = 'openmastery: unit/1\nid: u\ntitle: U\nskills: [{ id: a, title: Understand fractions }]\n';
  expect(parseUnit(text, { optIn }).findings.map(({ code }) => code)).toEqual(['no-measurable-verb']);
});

test.each(goodCourses.filter(({ file }) => file.startsWith('examples')))(
  '$file is read with its units without a finding',
  ({ file, text }) => {
    const beside = file.slice(0, file.lastIndexOf('/') + 1);
    const paths = parseCourse(text).paths;
    const units = Object.fromEntries(paths.map((path) => [path, goodText(beside + path)]));
    const { course, findings } = parseCourse(text, { file, units });
    expect(findings.map((finding) => `${finding.span.start.line} ${message(finding)}`)).toEqual([]);
    expect(course?.units.map(({ id }) => id)).toEqual(paths.map((path) => path.replace('.unit.yaml', '')));
  },
);

test.each(exampleLogs)('$file is read whole, and all of it belongs to its unit', ({ file, text }) => {
  const beside = file.slice(0, file.lastIndexOf('/') + 1);
  const [own] = goodUnits.filter((each) => each.file.startsWith(beside)).slice(-1);
  const { unit } = parseUnit(own?.text ?? '');
  if (unit === undefined) throw new Error(`no unit beside ${file}`);
  const { events, findings } = readLog(text, { unit });
  expect(findings.map((finding) => `${finding.span.start.line} ${message(finding)}`)).toEqual([]);
  const { learners, ignored } = evaluate(unit, events, { now: '2027-01-01T00:00:00Z' });
  expect(ignored).toEqual([]);
  expect(Object.keys(learners).length).toBeGreaterThan(1);
});

test('a unit file inherits nothing and means the same whatever its line ends are', () => {
  const text = goodText('ok/fractions.unit.yaml');
  const crlf = parseUnit(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(crlf.findings).toEqual([]);
  expect(crlf.unit).toEqual(parseUnit(text).unit);
});

test('a threshold that a history has from above, and a title that lost text, are told of once', () => {
  const history =
    '[{ version: 1, points: 2, before: 2026-01-01 }, { version: 2, points: 3, before: 2026-02-01 }]';
  const text = `openmastery: unit/1\nid: u\ntitle: U\nskills:\n  - { id: a, title: I can compare: this }\n  - { id: b, mastery: 120%, check: { version: 3, history: ${history} } }\n`;
  const { findings } = parseUnit(text, { optIn: ['no-measurable-verb'] });
  expect(findings.map(({ code, span }) => `${span.start.line} ${code}`)).toEqual([
    '5 text-lost',
    '6 unreadable-threshold',
  ]);
});
