import {
  applyIgnores,
  checkLog,
  type Finding,
  parseCourse,
  parseUnit,
  readLog,
  readRoster,
  spanAt,
} from '@openmastery/unit-format';
import { checkMetadata, parseConfig } from '@openmastery/unit-format/config';
import type { Rule } from '@openmastery/unit-format/rules';

const UNIT = 'openmastery: unit/1\nid: fractions\ntitle: Fractions\nskills: [compare, add]\n';
/** The units that courses of examples may list. */
const UNITS = {
  'fractions.unit.yaml': UNIT,
  'again.unit.yaml': 'openmastery: unit/1\nid: again\ntitle: Again\nskills: [add, subtract]\n',
  'decimals.unit.yaml': 'openmastery: unit/1\nid: decimals\ntitle: Decimals\nskills: [round]\n',
};
const STANDARDS = ['4.NF.A.1', '4.NF.A.2', 'CCSS.MATH.CONTENT.4.NF.A.2'];

/** What the examples of rules about a log and its unit are held against; with a second unit, a course of both. */
const LOGGED = `openmastery: unit/1
id: fractions
title: Fractions
window: { opens: 2026-09-07 }
check: { points: 5, forms: [A, B] }
skills:
  - { id: compare, title: Compare fractions, practice: { tasks: [{ id: cards, points: 5 }], required: false } }
  - { id: add, title: Add fractions, reassess: { steps: [correction] } }
summatives: [{ id: test, title: Unit test, points: 50 }]
`;
const SECOND = 'openmastery: unit/1\nid: decimals\ntitle: Decimals\nskills: [compare]\n';
const COURSE = 'openmastery: course/1\nid: numbers\ntitle: Numbers\nunits: [a.unit.yaml, b.unit.yaml]\n';

/** A team's schema that wants `lesson` to be a whole number. */
const LESSON = {
  name: 'metadata.schema.json',
  faultsOf(data: unknown) {
    const { lesson } = data as { lesson?: unknown };
    const fault = { keyword: 'type', schemaPath: '#/properties/lesson/type', params: { type: 'integer' } };
    return Number.isInteger(lesson) ? [] : [{ ...fault, instancePath: '/lesson' }];
  },
};

/** Only whoever reads the disk knows whether a course is there; here it is the one of grade 4. */
function courseFindings(text: string, file: string): readonly Finding[] {
  const path = parseUnit(text).source?.course ?? '';
  const span = spanAt(text, ['course']);
  if (span === null || path.includes('grade-4')) return [];
  return [{ code: 'course-not-given', severity: 'error', file, span, related: [], data: { path } }];
}

/** Only whoever reads several files knows of another unit, and of courses; here there are `decimals` and a course. */
function findingsBetween(
  code: 'unit-id-twice' | 'unit-in-no-course' | 'after-without-course',
  text: string,
  file: string,
): readonly Finding[] {
  const { source } = parseUnit(text);
  const id = String(source?.id);
  const isFound = code === 'unit-id-twice' ? id === 'decimals' : source?.course === undefined;
  const span = spanAt(text, [code === 'after-without-course' ? 'after' : 'id']);
  if (!isFound || span === null) return [];
  const told = { 'unit-id-twice': { id, other: 'decimals.unit.yaml' }, 'unit-in-no-course': { id } };
  const data = code === 'after-without-course' ? {} : told[code];
  return [{ code, severity: 'warning', file, span, related: [], data }];
}

/** What is found between a course and another one of the project, `grade-4`, which has the unit on fractions. */
function findingsOfCourses(
  code: 'unit-in-two-courses' | 'unit-outside-course' | 'course-id-twice',
  text: string,
  file: string,
): readonly Finding[] {
  const { source } = parseCourse(text);
  const [first = ''] = source?.units ?? [];
  const other = 'grade-4.course.yaml';
  const cases = {
    'unit-in-two-courses': {
      isFound: first === 'fractions.unit.yaml',
      severity: 'error',
      path: ['units', 0],
      data: { id: 'fractions', other },
    },
    'unit-outside-course': {
      isFound: first.startsWith('../'),
      severity: 'warning',
      path: ['units', 0],
      data: { id: 'fractions', file: 'common/fractions.unit.yaml', course: '../grade-4/grade-4.course.yaml' },
    },
    'course-id-twice': {
      isFound: source?.id === 'grade-4',
      severity: 'error',
      path: ['id'],
      data: { id: 'grade-4', other },
    },
  } as const;
  const { isFound, severity, path, data } = cases[code];
  const span = spanAt(text, path);
  return isFound && span !== null ? [{ code, severity, file, span, related: [], data }] : [];
}

/** The name that an example goes by. */
export function fileOf({ kind, code }: Rule): string {
  const endings = { unit: 'unit.yaml', course: 'course.yaml', config: 'config.yaml', roster: 'csv' };
  return `${code}.${kind in endings ? endings[kind as keyof typeof endings] : kind}`;
}

/** The bad example of a rule, all of it. */
export function badOf({ bad, whole }: Rule): string {
  return whole?.() ?? bad;
}

/** What is found in an example of a rule, read as what it is. */
export function findingsOf(rule: Rule, text: string): readonly Finding[] {
  const file = fileOf(rule);
  switch (rule.kind) {
    case 'unit':
      if (rule.code === 'course-not-given') return courseFindings(text, file);
      if (
        rule.code === 'unit-id-twice' ||
        rule.code === 'unit-in-no-course' ||
        rule.code === 'after-without-course'
      )
        return findingsBetween(rule.code, text, file);
      if (rule.code === 'metadata-mismatch') return checkMetadata(text, { any: LESSON }, { file });
      return applyIgnores(
        text,
        parseUnit(text, {
          file,
          standards: STANDARDS,
          optIn: [rule.code],
          exists: (path) => path === 'sheets/cards.pdf',
        }).findings,
        { file },
      ).findings;
    case 'config': {
      const { paths, findings } = parseConfig(text, { file });
      const outside = paths.map(({ path, span }): Finding => {
        const data = { path, because: 'outside' };
        return { code: 'config-path', severity: 'error', file, span, related: [], data };
      });
      return [...findings, ...outside];
    }
    case 'course':
      if (
        rule.code === 'unit-in-two-courses' ||
        rule.code === 'unit-outside-course' ||
        rule.code === 'course-id-twice'
      )
        return findingsOfCourses(rule.code, text, file);
      return parseCourse(text, {
        file,
        units: UNITS,
        standards: /^standards: ccss/m.test(text) ? STANDARDS : null,
      }).findings;
    case 'roster':
      return readRoster(text, { file }).findings;
    default:
      return rule.code.startsWith('event-')
        ? findingsOfLog(rule, text)
        : readLog(text, { file, format: rule.kind }).findings;
  }
}

/** What is found in a log and between it and its unit. */
function findingsOfLog(rule: Rule, text: string): readonly Finding[] {
  const about =
    rule.code === 'event-unit-needed'
      ? parseCourse(COURSE, { units: { 'a.unit.yaml': LOGGED, 'b.unit.yaml': SECOND } }).course
      : parseUnit(LOGGED).unit;
  if (about === undefined) throw new Error('the unit that examples of logs are about has an error');
  const log = readLog(text, { file: fileOf(rule), unit: about });
  return [...log.findings, ...checkLog(about, [log], { learners: ['ana', 'ben'] })];
}
