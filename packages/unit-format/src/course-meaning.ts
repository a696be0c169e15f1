import {
  type Course,
  type CourseSource,
  checkCourse,
  type Path,
  resolveCourse,
  type Unit,
  type UnitFinding,
} from '@openmastery/core';
import { rememberOrigin } from './course-origin.js';
import { type Finding, hasErrors } from './finding.js';
import { withMeant } from './meant.js';
import { placeOf } from './place.js';
import type { FilePlace } from './position.js';
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
  /**
   * The standards of the framework that the course names, as `readStandards` finds them; `null` says that there is no such
   * file. Without them alignments are not checked.
   */
  readonly standards?: Iterable<string> | null;
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
  /** Where the course file, or the file of a unit, says what stands at a path of the model: `['units', 0, 'order']`. */
  locate(path: Path): FilePlace | null;
}

/** How a unit of a course is read; null where that cannot be done in this way. */
export type ReadUnit = (text: string, options: ParseUnitOptions) => ParsedUnit | null;

/** The values of a course file that fit its schema, with their places, and as plain data where somebody has made it already. */
export interface CourseValues {
  readonly tree: Tree;
  readonly data?: unknown;
}

/** What a course file means, with its units; null where one of them cannot be read in the given way. */
export function courseOf(
  report: Report,
  { tree, data = toData(tree, true) }: CourseValues,
  options: ParseCourseOptions,
  readUnit: ReadUnit,
): ParsedCourse | null {
  const source = data as CourseSource;
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
  const standards = options.standards ? new Set(options.standards) : undefined;
  const checking = standards === undefined ? {} : { standards };
  const { units: _units, standards: _standards, ...rest } = options;
  if (source.standards !== undefined && options.standards === null)
    report.add('standards-not-given', placeOf(tree, ['standards'], 'value').range, {
      data: { path: source.standards },
    });
  const listed = [...new Set(source.units)];
  for (const [index, path] of source.units.entries()) {
    if (source.units.indexOf(path) === index) continue;
    const rangeAt = (at: number) => childOf(childOf(tree, 'units'), at)?.range ?? [0, 0];
    report.add('duplicate-id', rangeAt(index), {
      data: { id: path, listed: 'units' },
      related: [{ range: rangeAt(source.units.indexOf(path)), label: path }],
    });
  }
  const units: { [path: string]: ParsedUnit } = {};
  for (const [index, path] of given === undefined ? [] : source.units.entries()) {
    const unitText = given !== undefined && Object.hasOwn(given, path) ? given[path] : undefined;
    if (unitText !== undefined) {
      const parsed = readUnit(unitText, { ...rest, ...checking, file: path, course: source });
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
  const all = models.length === listed.length;
  const placed = (path: Path, about: UnitFinding['about']): FilePlace => {
    const [key, index, ...inside] = path;
    const unit = key === 'units' && inside.length > 0 ? units[listed[Number(index)] ?? ''] : undefined;
    const place = unit?.locate(inside);
    return place ?? { file: report.file, span: report.lines.span(placeOf(tree, path, about).range) };
  };
  const inUnits: Finding[] = [];
  for (const finding of [...resolved.findings, ...checkCourse(resolved.course, checking)]) {
    const { code, severity, path, about, data: said, related } = finding;
    if (!all && (path[0] === 'units' || NEEDS_ALL_UNITS.has(code))) continue;
    const data = withMeant(code, withNearest(said), false);
    const others = related.map((one) => ({ ...placed(one.path, 'value'), label: one.id }));
    const place = placed(path, about);
    if (place.file === report.file)
      report.add(code, placeOf(tree, path, about).range, { severity, data, places: others });
    else inUnits.push({ code, severity, ...place, related: others, data });
  }
  const own = inOrder(report.findings);
  const findings = [...own, ...inUnits];
  for (const finding of Object.values(units).flatMap((parsed) => parsed.findings)) {
    if (!isKnown(findings, finding)) findings.push(finding);
  }
  return {
    ...(given !== undefined && !hasErrors(findings) ? { course: resolved.course } : {}),
    ...(hasErrors(own) ? {} : { source }),
    paths: source.units,
    units,
    findings,
    locate: (path) => placed(path, 'value'),
  };
}

/** What cannot be judged while a unit is missing. */
const NEEDS_ALL_UNITS: ReadonlySet<UnitFinding['code']> = new Set(['unknown-part', 'unused-rubric']);

function isKnown(findings: readonly Finding[], { code, file, span }: Finding): boolean {
  return findings.some(
    (one) =>
      one.code === code &&
      one.file === file &&
      one.span.start.offset === span.start.offset &&
      one.span.end.offset === span.end.offset,
  );
}
