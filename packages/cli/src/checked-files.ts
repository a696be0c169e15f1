import type { Finding } from '@openmastery/unit-format';
import { mapBounded } from './bounded.js';
import { readCourseFile, saysCourse } from './course-file.js';
import type { Texts } from './findings.js';
import type { Host } from './host.js';
import { progressLineOf } from './progress-line.js';
import { type Courses, coursesOf, readUnitFile, type WantedIn } from './unit-file.js';

/** What was found in some files, with the texts that it points into. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
  readonly files: readonly string[];
  /** Files that could not be opened, in sentences. */
  readonly problems: readonly string[];
}

// More files at a time only hold more texts.
const AT_A_TIME = 16;

/** Checks units and courses. A course brings its units with it; none of them is checked twice. */
export async function checkFiles(
  files: readonly string[],
  host: Host,
  wantedIn?: WantedIn,
): Promise<Checked> {
  const line = progressLineOf(host);
  let done = 0;
  const each = async (file: string, check: (file: string) => Promise<Checked>): Promise<Checked> => {
    const checked = await check(file);
    done += 1;
    line.say(`checking: ${done} of ${files.length} files`);
    return checked;
  };
  const known = coursesOf(host);
  const isCourse = await mapBounded(files, AT_A_TIME, (file) => saysCourse(file, host));
  const courseFiles = files.filter((_, at) => isCourse[at]);
  const courses = await mapBounded(courseFiles, AT_A_TIME, (file) =>
    each(file, () => checkCourse(file, host, wantedIn)),
  );
  const inCourses = new Set(courses.flatMap((course) => course.files));
  const alone = files.filter((file, at) => !isCourse[at] && !inCourses.has(file));
  const units = await mapBounded(alone, AT_A_TIME, (file) =>
    each(file, () => checkUnitFile(file, host, known, wantedIn)),
  );
  line.clear();
  const all = [...courses, ...units];
  // A course that several units inherit from is said once.
  const findings = new Map<string, Finding>();
  for (const finding of all.flatMap((one) => one.findings)) {
    const { file, code, span } = finding;
    const key = `${file}:${span.start.offset}:${span.end.offset}:${code}`;
    if (!findings.has(key)) findings.set(key, finding);
  }
  return {
    findings: [...findings.values()],
    texts: new Map(all.flatMap((one) => [...one.texts])),
    files: [...new Set(all.flatMap((one) => one.files))].sort(),
    problems: all.flatMap((one) => one.problems),
  };
}

async function checkUnitFile(
  file: string,
  host: Host,
  courses: Courses,
  wantedIn?: WantedIn,
): Promise<Checked> {
  const read = await readUnitFile(file, host, courses, wantedIn);
  if ('problem' in read) return { findings: [], texts: new Map(), files: [], problems: [read.problem] };
  return { findings: read.parsed.findings, texts: read.texts, files: [read.file], problems: [] };
}

async function checkCourse(file: string, host: Host, wantedIn?: WantedIn): Promise<Checked> {
  const read = await readCourseFile(file, host, wantedIn);
  if ('problem' in read) return { findings: [], texts: new Map(), files: [], problems: [read.problem] };
  const { parsed, texts } = read;
  return { findings: parsed.findings, texts, files: [...texts.keys()], problems: [] };
}
