import { dirname, join } from 'node:path';
import type { CourseSource } from '@openmastery/core';
import type { Finding, ParsedUnit, ParseUnitOptions } from '@openmastery/unit-format';
import { parseCourseText, parseUnitText } from './file-reading.js';
import { existsNow, listFolder, readDamagedText } from './files.js';
import type { Host } from './host.js';
import { isInProject } from './project.js';
import { standardsOf } from './standards-file.js';

/** A unit by its file and id, and the course that it belongs to. */
export interface NamedUnit {
  readonly file: string;
  readonly id: string;
  readonly course: string | null;
  /** Whether the unit says itself which course is meant. */
  readonly namesCourse: boolean;
  /** Its place among the units that the course lists; null where it was read by itself. */
  readonly at: number | null;
}

/** A course by its file and id. */
export interface NamedCourse {
  readonly file: string;
  /** Null where none can be read. */
  readonly id: string | null;
}

/** A unit file, read, with the text that its findings point into. */
export interface UnitFile {
  readonly file: string;
  readonly parsed: ParsedUnit;
  /** The file of the course that it belongs to. */
  readonly course: string | null;
  /** Whether what that course says is known: it has no mistake, or there is none. */
  readonly inherits: boolean;
  /** The texts of the unit and, where it has one, its course, by file. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The rules that are looked for in files besides what reading always finds. */
export type WantedIn = (files: readonly string[]) => NonNullable<ParseUnitOptions['optIn']>;

/** The id that a file seems to have, also where mistakes keep it from being read. */
export function writtenId(text: string): string | null {
  return /^id:[ \t]*["']?([A-Za-z0-9][\w.-]*)/m.exec(text)?.[1] ?? null;
}

/** Whether a unit says which course it belongs to, also where mistakes keep it from being read. */
export function saysItsCourse({ source }: ParsedUnit, text: string): boolean {
  return source === undefined ? /^course:/m.test(text) : source.course !== undefined;
}

/** Whether a file is a course by its name. */
export function isCourseFile(name: string): boolean {
  return /\.course\.(ya?ml|json)$/.test(name);
}

/** Whether a file is a unit by its name. */
export function isUnitFile(name: string): boolean {
  return /\.unit\.(ya?ml|json)$/.test(name);
}

/**
 * Reads a unit with what it inherits: from the course that it names, else from the nearest above that lists it. Several
 * units that are read with the same `courses` look for each of them once.
 */
export async function readUnitFile(
  file: string,
  host: Host,
  courses: Courses = coursesOf(host),
  wantedIn?: WantedIn,
): Promise<UnitFile | { readonly problem: string }> {
  const read = await readDamagedText(file, host);
  if ('problem' in read) return read;
  const name = file === '-' ? 'standard input' : file;
  const exists = (path: string) => existsNow(join(dirname(name), path), host);
  const options = { optIn: wantedIn?.([name]) ?? [], exists, file: name };
  const texts = new Map([[name, read.text]]);
  const alone = await parseUnitText(read.text, options);
  const named = alone.source?.course;
  const course = file === '-' ? null : await courseOf(file, named, courses, host);
  if (course === null && named !== undefined)
    return {
      file: name,
      parsed: await withoutCourse(alone, read.text, name, named, host),
      course: named,
      inherits: false,
      texts,
    };
  if (course === null) return { file: name, parsed: alone, course: null, inherits: true, texts };
  if (course.source === null)
    return { file: name, parsed: withoutZone(alone), course: course.file, inherits: false, texts };
  texts.set(course.file, course.text);
  const standards = await standardsOf(course.file, course.source.standards, host);
  const inherited = { ...options, course: course.source, ...(standards ? { standards } : {}) };
  const parsed = await parseUnitText(read.text, inherited);
  return { file: name, parsed, course: course.file, inherits: true, texts };
}

// The course has a mistake: what it says of the time zone is not known.
function withoutZone(parsed: ParsedUnit): ParsedUnit {
  const findings = parsed.findings.filter(({ code }) => code !== 'time-zone-missing');
  return { ...parsed, findings };
}

// Judged without the course that it names, a unit would have other rules than were meant.
async function withoutCourse(
  { unit: _unit, ...alone }: ParsedUnit,
  text: string,
  file: string,
  path: string,
  host: Host,
): Promise<ParsedUnit> {
  const { spanAt } = await import('./span-at.js');
  const isInside = await isInProject(join(dirname(file), path), host);
  const start = { line: 1, column: 1, offset: 0 };
  const finding: Finding = {
    code: 'course-not-given',
    severity: 'error',
    file,
    span: spanAt(text, ['course']) ?? { start, end: start },
    related: [],
    data: { path, ...(isInside ? {} : { because: 'outside' }) },
  };
  return { ...alone, findings: [...alone.findings, finding] };
}

interface CourseFile {
  readonly file: string;
  readonly text: string;
  /** What it says; null where it has a mistake. */
  readonly source: CourseSource | null;
  /** The paths of the units that it lists, from the working folder. */
  readonly units: ReadonlySet<string>;
}

/** The course files that units were looked for in, each folder listed and each file read once. */
export interface Courses {
  /** The course files in a folder. */
  inFolder(folder: string): Promise<readonly string[]>;
  /** A course; null where it cannot be read. */
  read(file: string): Promise<CourseFile | null>;
}

/** No course, yet. */
export function coursesOf(host: Host): Courses {
  return {
    inFolder: once(async (folder) => (await listFolder(folder, host)).filter(isCourseFile)),
    read: once((file) => readCourse(file, host)),
  };
}

function once<Result>(work: (name: string) => Promise<Result>): (name: string) => Promise<Result> {
  const known = new Map<string, Promise<Result>>();
  return (name) => {
    const result = known.get(name) ?? work(name);
    known.set(name, result);
    return result;
  };
}

async function courseOf(
  unit: string,
  named: string | undefined,
  courses: Courses,
  host: Host,
): Promise<CourseFile | null> {
  if (named !== undefined) {
    const path = join(dirname(unit), named);
    const course = (await isInProject(path, host)) ? await courses.read(path) : null;
    return course?.source == null ? null : course;
  }
  for (const folder of foldersAbove(unit)) {
    for (const file of await courses.inFolder(folder)) {
      const course = await courses.read(file);
      if (course?.units.has(join(unit))) return course;
    }
  }
  return null;
}

// Up to the folder that the program was started in, and no further.
function foldersAbove(unit: string): readonly string[] {
  const folders = [dirname(unit)];
  while (!unit.startsWith('/') && !unit.startsWith('..') && folders.at(-1) !== '.')
    folders.push(dirname(folders.at(-1) ?? '.'));
  return folders;
}

async function readCourse(file: string, host: Host): Promise<CourseFile | null> {
  const read = await readDamagedText(file, host);
  if ('problem' in read) return null;
  const { source = null, paths } = await parseCourseText(read.text, { file });
  const units = new Set(paths.map((path) => join(dirname(file), path)));
  return { file, text: read.text, source, units };
}
