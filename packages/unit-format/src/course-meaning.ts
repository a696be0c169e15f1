import { type Course, type CourseSource, resolveCourse, type Unit } from '@openmastery/core';
import { rememberOrigin } from './course-origin.js';
import { type Finding, hasErrors } from './finding.js';
import { placeOf } from './place.js';
import { inOrder, type Report } from './report.js';
import { childOf, type Tree, toData } from './tree.js';
import { type ParsedUnit, type ParseUnitOptions, withNearest } from './unit-meaning.js';

/** How a course file is read. */
export interface ParseCourseOptions {
  /** The name of the file, for findings. */
  readonly file?: string;
  /** The texts of its unit files, by the paths that the course lists. Without them the course file is read alone. */
  readonly units?: { readonly [path: string]: string };
  /** As for `parseUnit`, for each of the units. */
  readonly optIn?: ReadonlySet<string> | readonly string[];
  readonly exists?: (path: string, file: string) => boolean;
}

/** A course file, read. */
export interface ParsedCourse {
  /** The model; absent when there is an error in the course or in a unit, or when no units were given. */
  readonly course?: Course;
  /** What the course file says, to be handed to `parseUnit`; absent when it has an error itself. */
  readonly source?: CourseSource;
  /** The unit files that it lists, also where it has an error. */
  readonly paths: readonly string[];
  /** The units that were given, by path. */
  readonly units: { readonly [path: string]: ParsedUnit };
  /** What was found in the course and in its units. */
  readonly findings: readonly Finding[];
}

/** How a unit of a course is read; null where that cannot be done in this way. */
export type ReadUnit = (text: string, options: ParseUnitOptions) => ParsedUnit | null;

/** What a course file means, with its units; null where one of them cannot be read in the given way. */
export function courseOf(
  report: Report,
  tree: Tree,
  options: ParseCourseOptions,
  readUnit: ReadUnit,
): ParsedCourse | null {
  const source = toData(tree, true) as CourseSource;
  rememberOrigin(source, {
    locate(path, about) {
      const inside = path.slice(
        path.findLastIndex((key, at) => path[at - 1] === 'skills' && typeof key === 'number') + 1,
      );
      const place = inside.length === 0 ? null : placeOf(tree, inside, about);
      return place?.exact ? { file: report.file, span: report.lines.span(place.range) } : null;
    },
  });
  const given = options.units;
  const units: { [path: string]: ParsedUnit } = {};
  for (const [index, path] of given === undefined ? [] : source.units.entries()) {
    const unitText = given !== undefined && Object.hasOwn(given, path) ? given[path] : undefined;
    if (unitText !== undefined) {
      const parsed = readUnit(unitText, { ...options, file: path, course: source });
      if (parsed === null) return null;
      units[path] = parsed;
    } else {
      const range = childOf(childOf(tree, 'units'), index)?.range ?? [0, 0];
      report.add('unit-not-given', range, { data: { path } });
    }
  }
  const models = Object.values(units).flatMap(({ unit }): Unit[] => (unit === undefined ? [] : [unit]));
  const resolved = resolveCourse(source, models);
  // what is said of units by their place is known only when all of them are there
  const all = models.length === source.units.length;
  for (const { code, severity, path, about, data, related } of resolved.findings) {
    if (path[0] === 'units' && !all) continue;
    const places = related.map((one) => ({ range: placeOf(tree, one.path, 'value').range, label: one.id }));
    report.add(code, placeOf(tree, path, about).range, {
      severity,
      data: withNearest(data),
      related: places,
    });
  }
  const own = inOrder(report.findings);
  const findings = [...own];
  for (const finding of Object.values(units).flatMap((parsed) => parsed.findings)) {
    if (!isKnown(findings, finding)) findings.push(finding);
  }
  return {
    ...(given !== undefined && !hasErrors(findings) ? { course: resolved.course } : {}),
    ...(hasErrors(own) ? {} : { source }),
    paths: source.units,
    units,
    findings,
  };
}

function isKnown(findings: readonly Finding[], { code, file, span }: Finding): boolean {
  return findings.some(
    (one) =>
      one.code === code &&
      one.file === file &&
      one.span.start.offset === span.start.offset &&
      one.span.end.offset === span.end.offset,
  );
}
