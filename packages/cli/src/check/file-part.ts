import type { Finding, ParseUnitOptions } from '@openmastery/unit-format';
import { readCourseFile } from '../course-file.js';
import type { Texts } from '../findings.js';
import type { Host } from '../host.js';
import { type Courses, readUnitFile, type WantedIn } from '../unit-file.js';

/** What was found in some files, with the texts that it points into. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
  readonly files: readonly string[];
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
  return { findings: [], texts: new Map(), files: [], problems: [problem] };
}

/** Checks a course with its units. */
export async function checkCourse(file: string, host: Host, wantedIn?: WantedIn): Promise<Checked> {
  const read = await readCourseFile(file, host, wantedIn);
  if ('problem' in read) return unread(read.problem);
  const { parsed, texts } = read;
  return { findings: parsed.findings, texts, files: [...texts.keys()], problems: [] };
}

/** Checks one file. */
export async function checkPart(part: FilePart, host: Host, courses: Courses): Promise<Checked> {
  const { file, isCourse, optIn } = part;
  if (isCourse) return checkCourse(file, host, () => optIn);
  const read = await readUnitFile(file, host, courses, () => optIn);
  if ('problem' in read) return unread(read.problem);
  return { findings: read.parsed.findings, texts: read.texts, files: [read.file], problems: [] };
}
