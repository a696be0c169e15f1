import type { Finding } from '@openmastery/unit-format';
import { mapBounded } from './bounded.js';
import { type Checked, checkCourse, checkPart, type FilePart } from './check/file-part.js';
import type { Reach } from './check/reach.js';
import { saysCourse } from './course-file.js';
import type { Helper, Host } from './host.js';
import { progressLineOf } from './progress-line.js';
import { helpersFor, shareWork } from './shared-work.js';
import { coursesOf, type WantedIn } from './unit-file.js';

// More files at a time only hold more texts.
const AT_A_TIME = 16;

/** Checks units and courses. A course brings its units with it; none of them is checked twice. */
export async function checkFiles(
  files: readonly string[],
  host: Host,
  wantedIn?: WantedIn,
): Promise<Checked> {
  const line = progressLineOf(host);
  const say = (done: number) => line.say(`checking: ${done} of ${files.length} files`);
  const known = coursesOf(host);
  const isCourse = await mapBounded(files, AT_A_TIME, (file) => saysCourse(file, host));
  const courseFiles = files.filter((_, at) => isCourse[at]);
  const helpers = (await host.startHelpers?.(helpersFor(files.length), host)) ?? [];
  const share = (parts: readonly FilePart[], before: number, own: readonly Helper[]) =>
    shareWork(
      parts,
      own,
      (part) => checkPart(part, host, known),
      (done) => say(before + done),
    );
  try {
    // Which rules a course's units ask for is known once it is read.
    const courses =
      wantedIn === undefined
        ? await share(
            courseFiles.map((file) => ({ file, isCourse: true, optIn: [] })),
            0,
            helpers,
          )
        : await mapBounded(courseFiles, AT_A_TIME, (file) => checkCourse(file, host, wantedIn));
    const inCourses = new Set(courses.flatMap((course) => course.files));
    const alone = files.filter((file, at) => !isCourse[at] && !inCourses.has(file));
    const units = await share(
      alone.map((file) => ({ file, isCourse: false, optIn: wantedIn?.([file]) ?? [] })),
      courseFiles.length,
      helpers,
    );
    return together([...courses, ...units]);
  } finally {
    for (const helper of helpers) helper.end();
    line.clear();
  }
}

// A unit of several courses was looked at as far as in the one in which that was least.
function leastOf(all: readonly (readonly [file: string, Reach])[]): ReadonlyMap<string, Reach> {
  const order: readonly Reach[] = ['none', 'part', 'alone', 'whole'];
  const reach = new Map<string, Reach>();
  for (const [file, own] of all) {
    const known = reach.get(file) ?? own;
    reach.set(file, order.indexOf(own) < order.indexOf(known) ? own : known);
  }
  return reach;
}

function together(all: readonly Checked[]): Checked {
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
    units: all.flatMap((one) => one.units),
    courses: all.flatMap((one) => one.courses),
    reach: leastOf(all.flatMap((one) => [...one.reach])),
    problems: all.flatMap((one) => one.problems),
  };
}
