import { dirname, join } from 'node:path';
import type { ParsedCourse } from '@openmastery/unit-format';
import { type Reach, reachOf } from './check/reach.js';
import { parseCourseText } from './file-reading.js';
import { existsNow, isInside, readDamagedText } from './files.js';
import type { Texts } from './findings.js';
import type { Host } from './host.js';
import { findProject } from './project.js';
import { standardsOf } from './standards-file.js';
import {
  isCourseFile,
  isUnitFile,
  type NamedCourse,
  type NamedUnit,
  saysItsCourse,
  type WantedIn,
  writtenId,
} from './unit-file.js';

/** A course file, read with its units, and the texts that its findings point into. */
export interface CourseFile {
  readonly parsed: Pick<ParsedCourse, 'course' | 'findings' | 'locate'>;
  /** Its units that were read, with their files. */
  readonly units: readonly NamedUnit[];
  readonly course: NamedCourse;
  readonly texts: Texts;
  /** How far the course and each of its units could be looked at. */
  readonly reach: ReadonlyMap<string, Reach>;
}

/** Reads a course with the units that it lists, as far as they lie in the project. */
export async function readCourseFile(
  file: string,
  host: Host,
  wantedIn?: WantedIn,
): Promise<CourseFile | { readonly problem: string }> {
  const read = await readDamagedText(file, host);
  if ('problem' in read) return read;
  const pathOf = (listed: string): string => join(dirname(file), listed).replaceAll('\\', '/');
  const { root } = await findProject(host);
  const texts = new Map([[file, read.text]]);
  const units: { [path: string]: string } = {};
  const { paths, source } = await parseCourseText(read.text, { file });
  const standards = await standardsOf(file, source?.standards, host);
  for (const listed of paths) {
    // What lies outside of the project is not read.
    if (!(await isInside(pathOf(listed), root, host))) continue;
    const unit = await readDamagedText(pathOf(listed), host);
    if ('problem' in unit) continue;
    units[listed] = unit.text;
    texts.set(pathOf(listed), unit.text);
  }
  const parsed = await parseCourseText(read.text, {
    file,
    units,
    optIn: wantedIn?.(Object.keys(units).map(pathOf)) ?? [],
    exists: (path, listed) => existsNow(join(dirname(pathOf(listed)), path), host),
    ...(standards === undefined ? {} : { standards }),
  });
  const fromHere = <Placed extends { readonly file: string }>(placed: Placed): Placed =>
    Object.hasOwn(units, placed.file) ? { ...placed, file: pathOf(placed.file) } : placed;
  const findings = parsed.findings.map((finding) => ({
    ...fromHere(finding),
    related: finding.related.map(fromHere),
  }));
  const locate: ParsedCourse['locate'] = (path) => {
    const place = parsed.locate(path);
    return place && fromHere(place);
  };
  const named = Object.entries(parsed.units).flatMap(([listed, unit]): NamedUnit[] => {
    const id = unit.unit?.id ?? unit.source?.id ?? writtenId(units[listed] ?? '');
    const namesCourse = saysItsCourse(unit, units[listed] ?? '');
    const at = paths.indexOf(listed);
    return id === null ? [] : [{ file: pathOf(listed), id: String(id), course: file, namesCourse, at }];
  });
  const { course, source: said } = parsed;
  const reach = new Map([[file, reachOf({ model: course, locate }, 'whole')]]);
  for (const [listed, { unit: model, locate }] of Object.entries(parsed.units)) {
    const inherits = said === undefined ? {} : { model };
    reach.set(pathOf(listed), reachOf({ ...inherits, locate }, course === undefined ? 'alone' : 'whole'));
  }
  return {
    parsed: { ...parsed, findings, locate },
    units: named,
    course: { file, id: said === undefined ? writtenId(read.text) : String(said.id) },
    texts,
    reach,
  };
}

/** Whether a file is a course: by its name, and under another name by its first key. */
export async function saysCourse(file: string, host: Host): Promise<boolean> {
  if (isCourseFile(file) || isUnitFile(file) || file === '-') return isCourseFile(file);
  const read = await readDamagedText(file, host);
  return !('problem' in read) && /^openmastery:\s*["']?course\//m.test(read.text);
}
