import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/findings/check-unit.js';
import {
  type CourseSource,
  checkCourse,
  checkUnit,
  resolveCourse,
  resolveUnit,
  type UnitFinding,
  type UnitSource,
} from '../../src/index.js';
import { CASES, type CourseCase, type UnitCase } from './cases.js';

const OPTIONS = { standards: ['4.NF.1'] };

function ofUnit(part: Partial<UnitSource>): readonly UnitFinding[] {
  const { unit, findings } = resolveUnit({ id: 'u', title: 'U', skills: ['a', 'b'], ...part });
  return [...findings, ...checkUnit(unit, OPTIONS)];
}

function ofCourse(
  part: Partial<CourseSource>,
  parts: readonly Partial<UnitSource>[] = [{}],
): readonly UnitFinding[] {
  const source: CourseSource = {
    id: 'c',
    title: 'C',
    units: parts.map((_, at) => `${at}.unit.yaml`),
    ...part,
  };
  const units = parts.map(
    (own) => resolveUnit({ id: 'u', title: 'U', skills: ['a', 'b'], ...own }, source).unit,
  );
  const { course, findings } = resolveCourse(source, units);
  return [...findings, ...checkCourse(course, OPTIONS)];
}

const pathOf = ({ path }: Pick<UnitFinding, 'path'>): string => path.join('.');
const isOfCourse = (one: UnitCase | CourseCase): one is CourseCase => 'badCourse' in one;

const cases = Object.entries(CASES).flatMap(([code, all]) =>
  all.map((one, index) => ({ code, name: `${code} ${index + 1}`, one })),
);

describe.each(cases)('$name', ({ code, one }) => {
  const bad = isOfCourse(one) ? ofCourse(one.badCourse, one.badUnits) : ofUnit(one.bad);
  const near = isOfCourse(one) ? [ofCourse(one.nearCourse, one.nearUnits)] : one.near.map(ofUnit);

  test('is found once, in its place, with the places that belong to it', () => {
    const found = bad.filter((finding) => finding.code === code);
    // what every skill inherits is found at each of them
    expect(new Set(found.map((finding) => pathOf(finding).replace(/^skills\.\d+\.(?=[cmpr])/, '')))).toEqual(
      new Set([one.at.replace(/^skills\.\d+\.(?=[cmpr])/, '')]),
    );
    expect(pathOf(found[0] as UnitFinding)).toBe(one.at);
    expect(found[0]?.related.map(pathOf)).toEqual(one.related ?? []);
  });

  test.each(near.map((findings, index) => ({ findings, index })))(
    'is not found in near miss $index',
    ({ findings }) => {
      expect(findings.filter((finding) => finding.code === code)).toEqual([]);
    },
  );
});

const folder = fileURLToPath(new URL('../../src/findings/', import.meta.url));
const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? readdirSync(folder + entry.name).map((name) => name.replace(/\.ts$/, '')) : [],
);

test('a rule is the file that has its name, and stands once in the list', () => {
  const codes = RULES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !files.includes(code))).toEqual([]);
  expect(files.filter((file) => file in CASES && !codes.includes(file as UnitFinding['code']))).toEqual([]);
});

test('alignments are not checked where no standards are known', () => {
  const { unit } = resolveUnit({ id: 'u', title: 'U', skills: [{ id: 'a', standards: ['x'] }] });
  expect(checkUnit(unit)).toEqual([]);
  expect(checkUnit(unit, { standards: ['y'] }).map(({ data }) => data)).toEqual([{ id: 'x', known: ['y'] }]);
});
