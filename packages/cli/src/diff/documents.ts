import { dirname, join } from 'node:path';
import type { CourseSource } from '@openmastery/core';
import {
  type Finding,
  type ParsedCourse,
  type ParsedUnit,
  parseCourse,
  parseUnit,
} from '@openmastery/unit-format';
import { isCourseFile } from '../unit-file.js';
import type { Side } from './side.js';

/** A unit that stands alone, or a course with its units. */
export type Document = {
  readonly id: string;
  /** From the working folder. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
} & (
  | { readonly kind: 'unit'; readonly parsed: ParsedUnit; readonly course: CourseSource | null }
  | {
      readonly kind: 'course';
      readonly parsed: ParsedCourse;
      /** The texts of its units, by the paths that it lists. */
      readonly texts: { readonly [path: string]: string };
    }
);

/** The documents of one side, with the texts that findings point into, by the file's shown name. */
export interface Documents {
  readonly documents: readonly Document[];
  readonly texts: ReadonlyMap<string, string>;
}

/** A path that a course lists, from the working folder. */
export function listedPath(course: string, listed: string): string {
  return join(dirname(course), listed).replaceAll('\\', '/');
}

interface CourseFile {
  readonly path: string;
  readonly source: CourseSource;
}

/** Reads everything that one side compares: a course brings its units, and a unit inherits from its course. */
export async function readDocuments(side: Side): Promise<Documents> {
  const around = [...new Set([...side.files.filter(isCourseFile), ...(await side.courses(side.files))])];
  const texts = new Map(await side.read([...new Set([...side.files, ...around])]));
  const courses = around.flatMap((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ path, text, paths: parseCourse(text).paths }];
  });
  const asked = courses.filter(({ path }) => side.files.includes(path));
  const listed = asked.flatMap(({ path, paths }) => paths.map((one) => listedPath(path, one)));
  for (const [path, text] of await side.read(
    listed.filter((path) => !texts.has(path) && !path.startsWith('..')),
  ))
    texts.set(path, text);
  const shown = (path: string): string => `${side.prefix}${path}`;
  const documents: Document[] = asked.map(({ path, text, paths }) => {
    const units = Object.fromEntries(
      paths.flatMap((one) => {
        const unit = texts.get(listedPath(path, one));
        return unit === undefined ? [] : [[one, unit] as const];
      }),
    );
    const parsed = parseCourse(text, { file: shown(path), units });
    const id = String(parsed.source?.id ?? path);
    return { kind: 'course', id, path, text, parsed, texts: units, findings: parsed.findings };
  });
  const sources: CourseFile[] = courses.flatMap(({ path, text }) => {
    const { source } = parseCourse(text, { file: shown(path) });
    return source === undefined ? [] : [{ path, source }];
  });
  for (const path of side.files) {
    const text = texts.get(path);
    if (text === undefined || listed.includes(path) || asked.some((course) => course.path === path)) continue;
    const file = shown(path);
    const alone = parseUnit(text, { file });
    const named = alone.source?.course;
    const course = sources.find((one) =>
      named === undefined
        ? one.source.units.some((unit) => listedPath(one.path, unit) === path)
        : one.path === listedPath(path, named),
    );
    const parsed = course === undefined ? alone : parseUnit(text, { file, course: course.source });
    const id = String(parsed.unit?.id ?? parsed.source?.id ?? path);
    documents.push({
      kind: 'unit',
      id,
      path,
      text,
      parsed,
      course: course?.source ?? null,
      findings: parsed.findings,
    });
  }
  return { documents, texts: new Map([...texts].map(([path, text]) => [shown(path), text])) };
}
