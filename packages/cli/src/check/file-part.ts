import type { Finding, ParseUnitOptions } from '@openmastery/unit-format';
import { readCourseFile } from '../course-file.js';
import type { Texts } from '../findings.js';
import type { Host } from '../host.js';
import {
  type Courses,
  type NamedCourse,
  type NamedUnit,
  readUnitFile,
  saysItsCourse,
  type WantedIn,
  writtenId,
} from '../unit-file.js';
import { type Reach, reachOf } from './reach.js';
import { findUnitsBefore } from './units-before.js';

/** What was found in some files, with the texts that it points into. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
  readonly files: readonly string[];
  /** The units that were read. */
  readonly units: readonly NamedUnit[];
  /** The courses that were read. */
  readonly courses: readonly NamedCourse[];
  /** How far each of the files could be looked at. */
  readonly reach: ReadonlyMap<string, Reach>;
  /** Files that could not be opened, in sentences. */
  readonly problems: readonly string[];
}

/** One file to check by itself, as plain data: a unit, or a course with the units that it lists. */
export interface FilePart {
  readonly file: string;
  readonly isCourse: boolean;
  /** The rules that are looked for besides what reading always finds. */
  readonly optIn: NonNullable<ParseUnitOptions['optIn']>;
}

function unread(problem: string): Checked {
  return {
    findings: [],
    texts: new Map(),
    files: [],
    units: [],
    courses: [],
    reach: new Map(),
    problems: [problem],
  };
}

/** Checks a course with its units. */
export async function checkCourse(file: string, host: Host, wantedIn?: WantedIn): Promise<Checked> {
  const read = await readCourseFile(file, host, wantedIn);
  if ('problem' in read) return unread(read.problem);
  const { parsed, units, course, texts, reach } = read;
  const files = [...texts.keys()];
  return { findings: parsed.findings, texts, files, units, courses: [course], reach, problems: [] };
}

/** Checks one file. */
export async function checkPart(part: FilePart, host: Host, courses: Courses): Promise<Checked> {
  const { file, isCourse, optIn } = part;
  if (isCourse) return checkCourse(file, host, () => optIn);
  const read = await readUnitFile(file, host, courses, () => optIn);
  if ('problem' in read) return unread(read.problem);
  const { parsed, texts, course, inherits } = read;
  const findings = [...parsed.findings, ...(await findUnitsBefore(read, courses, host))];
  const id = parsed.unit?.id ?? parsed.source?.id ?? writtenId(texts.get(read.file) ?? '');
  const units =
    id === null
      ? []
      : [
          {
            file: read.file,
            id: String(id),
            course,
            namesCourse: saysItsCourse(parsed, texts.get(read.file) ?? ''),
            at: null,
          },
        ];
  const model = inherits ? parsed.unit : undefined;
  const own = reachOf({ model, locate: parsed.locate }, course === null ? 'whole' : 'alone');
  const reach = new Map([[read.file, own]]);
  return { findings, texts, files: [read.file], units, courses: [], reach, problems: [] };
}
