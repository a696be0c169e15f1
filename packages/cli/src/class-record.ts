import {
  type Course,
  type CourseProgress,
  type Event,
  evaluate,
  localDay,
  type Progress,
  type Unit,
} from '@openmastery/core';
import {
  checkLog,
  type Finding,
  hasErrors,
  type ReadLog,
  type Roster,
  readRoster,
} from '@openmastery/unit-format';
import type { Invocation } from './command.js';
import { type CourseFile, readCourseFile, saysCourse } from './course-file.js';
import { didYouMean } from './did-you-mean.js';
import { readText } from './files.js';
import { complain, type Texts } from './findings.js';
import { EXIT, type Host } from './host.js';
import { complainOfLogs } from './log-complaints.js';
import { readLogFiles } from './log-files.js';
import { momentOf, momentProblem } from './moment.js';
import { newestInstant } from './newest-event.js';
import { during } from './progress-line.js';
import { type Classmate, type Listed, listClass, listedIn } from './roster.js';
import { readUnitFile, type UnitFile } from './unit-file.js';

/** What a class did, as of one moment. */
interface ClassOf<State> {
  readonly events: readonly Event[];
  readonly progress: State;
  /** The learners asked about, in the order of the class list. */
  readonly classmates: readonly Classmate[];
  /** The whole class, whoever was asked about. */
  readonly everyone: readonly Classmate[];
  readonly dayOf: (instant: string) => string;
  /** What the run ends with when all else goes well: 1 where something in a log cannot be read or does not count. */
  readonly exit: number;
}

/** A unit and what a class did in it, as of one moment. */
export interface ClassRecord extends ClassOf<Progress> {
  readonly unit: Unit;
  readonly file: UnitFile;
}

/** A course and what a class did in it, as of one moment. */
export interface CourseRecord extends ClassOf<CourseProgress> {
  readonly course: Course;
  readonly file: CourseFile;
}

/** The record, or the exit code of a run that cannot go on; what is wrong has been said then. */
export type OpenedRecord = { readonly record: ClassRecord } | { readonly exit: number };

/** Reads the unit, the logs and the class list that a command names, and works out who stands where. */
export async function openRecord(invocation: Invocation, host: Host): Promise<OpenedRecord> {
  const [path = ''] = invocation.paths;
  if (await saysCourse(path, host)) return refuse(`\`${path}\` is a course; name one of its units`, host);
  return openUnit(path, invocation, host);
}

/** The same for a unit or a whole course. */
export async function openUnitOrCourse(
  invocation: Invocation,
  host: Host,
): Promise<OpenedRecord | { readonly course: CourseRecord }> {
  const [path = ''] = invocation.paths;
  if (await saysCourse(path, host)) {
    const file = await readCourseFile(path, host);
    if ('problem' in file) return refuse(file.problem, host);
    const { course, findings } = file.parsed;
    complain(findings, file.texts, host);
    if (course === undefined) return { exit: EXIT.findings };
    const opened = await openClass(course, invocation, host, (events, now, learners) =>
      evaluate(course, events, { now, learners }),
    );
    return 'exit' in opened ? opened : { course: { course, file, ...opened.of } };
  }
  return openUnit(path, invocation, host);
}

async function openUnit(path: string, invocation: Invocation, host: Host): Promise<OpenedRecord> {
  const file = await readUnitFile(path, host);
  if ('problem' in file) return refuse(file.problem, host);
  const { unit, findings } = file.parsed;
  complain(findings, file.texts, host);
  if (unit === undefined) return { exit: EXIT.findings };
  const opened = await openClass(unit, invocation, host, (events, now, learners) =>
    evaluate(unit, events, { now, learners }),
  );
  return 'exit' in opened ? opened : { record: { unit, file, ...opened.of } };
}

/** A unit or a course, read; without `about` where it has an error. */
interface ReadAbout {
  readonly about: Unit | Course | undefined;
  readonly findings: readonly Finding[];
  readonly texts: Texts;
}

/** Reads the unit or course that a log is about. */
export async function readAbout(path: string, host: Host): Promise<ReadAbout | { readonly problem: string }> {
  if (await saysCourse(path, host)) {
    const file = await readCourseFile(path, host);
    return 'problem' in file
      ? file
      : { about: file.parsed.course, findings: file.parsed.findings, texts: file.texts };
  }
  const file = await readUnitFile(path, host);
  return 'problem' in file
    ? file
    : { about: file.parsed.unit, findings: file.parsed.findings, texts: file.texts };
}

/** Who stands where at a moment; learners of a class list are answered for besides those of the log. */
type Evaluate<State> = (events: readonly Event[], now: string, learners: readonly string[]) => State;

const END_OF_TIME = '9999-12-31T00:00:00Z';

async function openClass<State extends Progress | CourseProgress>(
  about: Unit | Course,
  { paths, value }: Invocation,
  host: Host,
  evaluateAt: Evaluate<State>,
): Promise<{ readonly of: ClassOf<State> } | { readonly exit: number }> {
  const logs = await readLogFiles(paths.slice(1), about, host);
  if ('problem' in logs) return refuse(logs.problem, host);
  const roster = await openRoster(value('roster'), host);
  if ('problem' in roster) return refuse(roster.problem, host);
  const at = value('at');
  const asked = at === undefined ? null : momentOf(at, about.timeZone);
  if (at !== undefined && asked === null) {
    return refuse(momentProblem(at), host);
  }
  const { events } = logs;
  const listed = roster.learners.map(({ learner }) => learner);
  const count = events.length;
  const workOut = (now: string): State =>
    during(`working out who stands where, from ${count} events`, count, host, () =>
      evaluateAt(events, now, listed),
    );
  // What is wrong is told of all events, also where an earlier moment is asked about.
  const last = newestInstant(events, []) ?? END_OF_TIME;
  const whole = workOut(last);
  const misfits = during('looking for mistakes in the logs', count, host, () =>
    findMisfits(about, logs.logs, whole, value('roster') === undefined ? null : roster.learners),
  );
  complainOfLogs([...logs.findings, ...misfits], logs.texts, { paths, roster: value('roster') }, host);
  const now = asked ?? newestInstant(events, whole.ignored) ?? new Date().toISOString();
  const progress = now === last ? whole : workOut(now);
  const { ignored } = asked === null ? whole : progress;

  const everyone = listClass(roster.learners, learnersOf(progress));
  const learner = value('learner');
  const classmates = learner === undefined ? everyone : everyone.filter((one) => one.learner === learner);
  if (classmates.length === 0 && learner !== undefined) {
    const ids = everyone.map((one) => one.learner);
    const named = everyone.find(({ name }) => name.toLowerCase() === learner.trim().toLowerCase());
    const meant =
      named === undefined ? didYouMean(learner, ids) : `; the id of that name is \`${named.learner}\``;
    return refuse(`no learner \`${learner}\` in the log${meant}`, host);
  }
  const failed = hasErrors(logs.findings) || hasErrors(misfits) || roster.failed;
  return {
    of: {
      events,
      progress: { ...progress, ignored },
      classmates,
      everyone,
      dayOf: (instant) => localDay(instant, about.timeZone) ?? instant,
      exit: failed ? EXIT.findings : EXIT.clean,
    },
  };
}

function findMisfits(
  about: Unit | Course,
  logs: readonly ReadLog[],
  progress: Progress | CourseProgress,
  listed: readonly Listed[] | null,
) {
  return checkLog(about, logs, { progress, ...(listed === null ? {} : listedIn(listed)) });
}

function learnersOf(progress: Progress | CourseProgress): readonly string[] {
  return Object.keys('units' in progress ? progress.summatives : progress.learners);
}

function refuse(problem: string, host: Host): { readonly exit: number } {
  host.stderr.write(`openmastery: ${problem}\n`);
  return { exit: EXIT.usage };
}

/** A class list, and whether something in it could not be read. */
export interface OpenedRoster {
  readonly learners: Roster['learners'];
  readonly failed: boolean;
}

/** Reads a class list; without a path it is empty. */
export async function openRoster(
  path: string | undefined,
  host: Host,
): Promise<OpenedRoster | { readonly problem: string }> {
  if (path === undefined) return { learners: [], failed: false };
  const read = await readText(path, host);
  if ('problem' in read) return read;
  const { learners, findings } = readRoster(read.text, { file: path });
  complain(findings, new Map([[path, read.text]]), host);
  return { learners, failed: hasErrors(findings) };
}
