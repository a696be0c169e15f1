import { dirname, join } from 'node:path';
import { type CourseSource, resolveCourse, type Unit } from '@openmastery/core';
import {
  type Finding,
  type ParsedCourse,
  type ParsedUnit,
  parseCourse,
  parseUnit,
} from '@openmastery/unit-format';
import { isCourseFile, writtenId } from '../unit-file.js';
import type { Side } from './side.js';

interface ReadFile {
  readonly id: string;
  /** From the working folder. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A unit, with the course that it inherits from. */
export interface UnitDocument extends ReadFile {
  readonly kind: 'unit';
  readonly parsed: ParsedUnit;
  readonly course: CourseSource | null;
}

/** A course with its units. */
export interface CourseDocument extends ReadFile {
  readonly kind: 'course';
  readonly parsed: ParsedCourse;
  /** The texts of its units, by the paths that it lists. */
  readonly texts: { readonly [path: string]: string };
}

/** A unit that stands alone, or a course with its units. */
export type Document = UnitDocument | CourseDocument;

/** A path that a course lists, from the working folder. */
export function listedPath(course: string, listed: string): string {
  return join(dirname(course), listed).replaceAll('\\', '/');
}

/** A course without some of its units, by id or path. */
export function withoutUnits(document: CourseDocument, left: ReadonlySet<string>): CourseDocument {
  const { parsed } = document;
  const units = Object.entries(parsed.units).filter(
    ([path, { unit }]) => !left.has(path) && unit !== undefined && !left.has(unit.id),
  );
  if (parsed.source === undefined) return document;
  const models = units.flatMap(([, { unit }]): Unit[] => (unit === undefined ? [] : [unit]));
  const { course } = resolveCourse(parsed.source, models);
  return { ...document, parsed: { ...parsed, course, units: Object.fromEntries(units) } };
}

/** A course whose units say their files as they are seen from the working folder. */
function shownFrom(parsed: ParsedCourse, shown: (file: string) => string): ParsedCourse {
  const from = <Placed extends { readonly file: string }>(placed: Placed): Placed => ({
    ...placed,
    file: shown(placed.file),
  });
  const units = Object.entries(parsed.units).map(([path, unit]) => {
    const locate: ParsedUnit['locate'] = (at) => {
      const place = unit.locate(at);
      return place && from(place);
    };
    return [path, { ...unit, locate }] as const;
  });
  const findings = parsed.findings.map((finding) => ({
    ...from(finding),
    related: finding.related.map(from),
  }));
  return { ...parsed, units: Object.fromEntries(units), findings };
}

/** Reads everything that one side compares: a course brings its units, and a unit inherits from its course. */
export async function readDocuments(side: Side): Promise<readonly Document[]> {
  const around = [...new Set([...side.files.filter(isCourseFile), ...(await side.courses(side.files))])];
  const texts = new Map(await side.read([...new Set([...side.files, ...around])]));
  const shown = (path: string): string => `${side.prefix}${path}`;
  const courses = around.flatMap((path) => {
    const text = texts.get(path);
    if (text === undefined) return [];
    const { paths, source } = parseCourse(text, { file: shown(path) });
    return [{ path, text, paths, source }];
  });
  const asked = courses.filter(({ path }) => side.files.includes(path));
  const listed = asked.flatMap(({ path, paths }) => paths.map((one) => listedPath(path, one)));
  for (const [path, text] of await side.read(
    listed.filter((path) => !texts.has(path) && !path.startsWith('..')),
  ))
    texts.set(path, text);
  const documents: Document[] = asked.map(({ path, text, paths, source }) => {
    const units = Object.fromEntries(
      paths.flatMap((one) => {
        const unit = texts.get(listedPath(path, one));
        return unit === undefined ? [] : [[one, unit] as const];
      }),
    );
    const whole = shownFrom(parseCourse(text, { file: shown(path), units }), (listed) =>
      Object.hasOwn(units, listed) ? shown(listedPath(path, listed)) : listed,
    );
    // a unit that it lists and that is not there keeps nobody from reading what it says itself
    const parsed = source === undefined ? whole : { ...whole, source };
    const id = String(source?.id ?? writtenId(text) ?? path);
    return { kind: 'course', id, path, text, parsed, texts: units, findings: parsed.findings };
  });
  for (const path of side.files) {
    const text = texts.get(path);
    if (text === undefined || listed.includes(path) || asked.some((course) => course.path === path)) continue;
    const file = shown(path);
    const alone = parseUnit(text, { file });
    const named = alone.source?.course;
    const course = courses.find((one) =>
      named === undefined
        ? one.source?.units.some((unit) => listedPath(one.path, unit) === path)
        : one.source !== undefined && one.path === listedPath(path, named),
    )?.source;
    const parsed = course === undefined ? alone : parseUnit(text, { file, course });
    const id = parsed.unit?.id ?? parsed.source?.id ?? writtenId(text) ?? path;
    documents.push({
      kind: 'unit',
      id: String(id),
      path,
      text,
      parsed,
      course: course ?? null,
      findings: parsed.findings,
    });
  }
  return documents;
}
