import { courseOf, type ParseCourseOptions, type ParsedCourse } from '../course-meaning.js';
import { reportOn } from '../report.js';
import { readSimpleFile } from './simple-file.js';
import { parseSimpleUnit } from './simple-unit.js';

/**
 * What `parseCourse` answers where the course file and the units that are given are all such as `parseSimpleUnit` reads;
 * null otherwise.
 *
 * @example
 * ```ts
 * const text = 'openmastery: course/1\nid: c\ntitle: C\nunits: [u.yaml]\n';
 * parseSimpleCourse(text)?.source?.units // → ['u.yaml']
 * ```
 */
export function parseSimpleCourse(text: string, options: ParseCourseOptions = {}): ParsedCourse | null {
  const report = reportOn(text, options.file);
  const read = readSimpleFile(report, 'course');
  return read && courseOf(report, read, options, parseSimpleUnit);
}
