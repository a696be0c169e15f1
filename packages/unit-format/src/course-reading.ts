import { courseOf, type ParseCourseOptions, type ParsedCourse } from './course-meaning.js';
import { type ReadTree, readFileTree } from './file-reading.js';
import { inOrder, reportOn } from './report.js';
import { parseSimpleCourse } from './simple/simple-course.js';
import { parseUnit } from './unit-reading.js';

/**
 * Reads a course file and, where their texts are given, its units. What is said of the course is found once, however
 * many units inherit it.
 *
 * @example
 * ```ts
 * const text = 'openmastery: course/1\nid: c\ntitle: C\nunits: [u.yaml]\n';
 * parseCourse(text).source?.units // → ['u.yaml']
 * ```
 */
export function parseCourse(text: string, options: ParseCourseOptions = {}): ParsedCourse {
  return parseSimpleCourse(text, options) ?? parseAnyCourse(text, options);
}

/** The same by the schema, and if so asked by the whole parser alone; the units aside. */
export function parseAnyCourse(
  text: string,
  options: ParseCourseOptions = {},
  readTree?: ReadTree,
): ParsedCourse {
  const report = reportOn(text, options.file);
  const tree = readFileTree(report, 'course', readTree)?.fitting ?? null;
  const course = tree && courseOf(report, { tree }, options, parseUnit);
  return course ?? { paths: [], units: {}, findings: inOrder(report.findings), locate: () => null };
}
