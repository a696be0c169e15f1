import type { Finding } from '@openmastery/unit-format';
import { readCourseFile, saysCourse } from './course-file.js';
import type { Texts } from './findings.js';
import type { Host } from './host.js';
import { readUnitFile } from './unit-file.js';

/** What was found in some files, with the texts that it points into. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
  readonly files: readonly string[];
  /** Files that could not be opened, in sentences. */
  readonly problems: readonly string[];
}

/** Checks units and courses. A course brings its units with it; none of them is checked twice. */
export async function checkFiles(files: readonly string[], host: Host): Promise<Checked> {
  const isCourse = await Promise.all(files.map((file) => saysCourse(file, host)));
  const courses = await Promise.all(
    files.filter((_, at) => isCourse[at]).map((file) => checkCourse(file, host)),
  );
  const inCourses = new Set(courses.flatMap((course) => course.files));
  const alone = files.filter((file, at) => !isCourse[at] && !inCourses.has(file));
  const units = await Promise.all(alone.map((file) => checkUnitFile(file, host)));
  const all = [...courses, ...units];
  const findings = all.flatMap((one) => one.findings);
  const keys = findings.map(
    ({ file, code, span }) => `${file}:${span.start.offset}:${span.end.offset}:${code}`,
  );
  return {
    // A course that several units inherit from is said once.
    findings: findings.filter((_, at) => keys.indexOf(keys[at] ?? '') === at),
    texts: new Map(all.flatMap((one) => [...one.texts])),
    files: [...new Set(all.flatMap((one) => one.files))].sort(),
    problems: all.flatMap((one) => one.problems),
  };
}

async function checkUnitFile(file: string, host: Host): Promise<Checked> {
  const read = await readUnitFile(file, host);
  if ('problem' in read) return { findings: [], texts: new Map(), files: [], problems: [read.problem] };
  return { findings: read.parsed.findings, texts: read.texts, files: [read.file], problems: [] };
}

async function checkCourse(file: string, host: Host): Promise<Checked> {
  const read = await readCourseFile(file, host);
  if ('problem' in read) return { findings: [], texts: new Map(), files: [], problems: [read.problem] };
  const { parsed, texts } = read;
  return { findings: parsed.findings, texts, files: [...texts.keys()], problems: [] };
}
