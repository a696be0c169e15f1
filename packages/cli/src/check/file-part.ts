import type { Finding, ParseUnitOptions } from '@openmastery/unit-format';
import { readCourseFile } from '../course-file.js';
import type { Texts } from '../findings.js';
import type { Host } from '../host.js';
import { type Courses, type NamedUnit, readUnitFile, type WantedIn } from '../unit-file.js';
import { findUnitsBefore } from './units-before.js';

/** What was found in some files, with the texts that it points into. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
  readonly files: readonly string[];
  /** The units that were read. */
  readonly units: readonly NamedUnit[];
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
  return { findings: [], texts: new Map(), files: [], units: [], problems: [problem] };
}

/** Checks a course with its units. */
export async function checkCourse(file: string, host: Host, wantedIn?: WantedIn): Promise<Checked> {
  const read = await readCourseFile(file, host, wantedIn);
  if ('problem' in read) return unread(read.problem);
  const { parsed, units, texts } = read;
  return { findings: parsed.findings, texts, files: [...texts.keys()], units, problems: [] };
}

/** Checks one file. */
export async function checkPart(part: FilePart, host: Host, courses: Courses): Promise<Checked> {
  const { file, isCourse, optIn } = part;
  if (isCourse) return checkCourse(file, host, () => optIn);
  const read = await readUnitFile(file, host, courses, () => optIn);
  if ('problem' in read) return unread(read.problem);
  const { parsed, texts, course } = read;
  const findings = [...parsed.findings, ...(await findUnitsBefore(read, courses, host))];
  const id = parsed.unit?.id ?? parsed.source?.id;
  const units = id === undefined ? [] : [{ file: read.file, id: String(id), course }];
  return { findings, texts, files: [read.file], units, problems: [] };
}
