import { type Event, evaluate, localDay, type Progress, type Unit } from '@openmastery/core';
import { ignoredPhrase } from '@openmastery/core/sentences';
import { hasErrors, type Roster, readRoster } from '@openmastery/unit-format';
import type { Invocation } from './command.js';
import { didYouMean } from './did-you-mean.js';
import { readText } from './files.js';
import { complain } from './findings.js';
import { EXIT, type Host } from './host.js';
import { type LogFiles, readLogFiles } from './log-files.js';
import { momentOf } from './moment.js';
import { newestInstant } from './newest-event.js';
import { type Classmate, listClass } from './roster.js';
import { isCourseFile, readUnitFile, type UnitFile } from './unit-file.js';

/** A unit and what a class did in it, as of one moment. */
export interface ClassRecord {
  readonly unit: Unit;
  readonly file: UnitFile;
  readonly progress: Progress;
  /** The learners asked about, in the order of the class list. */
  readonly classmates: readonly Classmate[];
  /** The whole class, whoever was asked about. */
  readonly everyone: readonly Classmate[];
  readonly dayOf: (instant: string) => string;
  /** What the run ends with when all else goes well: 1 where a line of a log could not be read. */
  readonly exit: number;
}

/** The record, or the exit code of a run that cannot go on; what is wrong has been said then. */
export type OpenedRecord = { readonly record: ClassRecord } | { readonly exit: number };

/** Reads the unit, the logs and the class list that a command names, and works out who stands where. */
export async function openRecord({ paths, value }: Invocation, host: Host): Promise<OpenedRecord> {
  const [unitPath = '', ...logPaths] = paths;
  if (isCourseFile(unitPath)) return refuse(`\`${unitPath}\` is a course; name one of its units`, host);
  const file = await readUnitFile(unitPath, host);
  if ('problem' in file) return refuse(file.problem, host);
  const { unit, findings } = file.parsed;
  complain(findings, file.texts, host);
  if (unit === undefined) return { exit: EXIT.findings };

  const logs = await readLogFiles(logPaths, unit, host);
  if ('problem' in logs) return refuse(logs.problem, host);
  complain(logs.findings, logs.texts, host);
  const roster = await openRoster(value('roster'), host);
  if ('problem' in roster) return refuse(roster.problem, host);

  const at = value('at');
  const asked = at === undefined ? null : momentOf(at, unit.timeZone);
  if (at !== undefined && asked === null) {
    return refuse(`\`${at}\` is no date or time: write 2026-09-18 or 2026-09-18T15:00`, host);
  }
  const { events } = logs;
  const learners = roster.learners.map(({ learner }) => learner);
  const progress =
    asked === null ? evaluateWhole(unit, events, learners) : evaluate(unit, events, { now: asked, learners });
  sayIgnored(progress, logs, host);

  const everyone = listClass(roster.learners, Object.keys(progress.learners));
  const learner = value('learner');
  const classmates = learner === undefined ? everyone : everyone.filter((one) => one.learner === learner);
  if (classmates.length === 0 && learner !== undefined) {
    const ids = everyone.map((one) => one.learner);
    return refuse(`no learner \`${learner}\` in the log${didYouMean(learner, ids)}`, host);
  }
  return {
    record: {
      unit,
      file,
      progress,
      classmates,
      everyone,
      dayOf: (instant) => localDay(instant, unit.timeZone) ?? instant,
      exit: hasErrors(logs.findings) || roster.failed ? EXIT.findings : EXIT.clean,
    },
  };
}

function refuse(problem: string, host: Host): { readonly exit: number } {
  host.stderr.write(`openmastery: ${problem}\n`);
  return { exit: EXIT.usage };
}

const END_OF_TIME = '9999-12-31T00:00:00Z';

// As of the newest event that counts; what is ignored after it is said all the same.
function evaluateWhole(unit: Unit, events: readonly Event[], learners: readonly string[]): Progress {
  const { ignored } = evaluate(unit, events, { now: END_OF_TIME });
  const now = newestInstant(events, ignored) ?? new Date().toISOString();
  return { ...evaluate(unit, events, { now, learners }), ignored };
}

interface OpenedRoster {
  readonly learners: Roster['learners'];
  readonly failed: boolean;
}

async function openRoster(
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

function sayIgnored(progress: Progress, { fileOf }: LogFiles, host: Host): void {
  for (const ignored of progress.ignored) {
    const file = ignored.id === null ? undefined : fileOf.get(ignored.id);
    const event = ignored.id === null ? 'an event' : `event \`${ignored.id}\``;
    host.stderr.write(
      `${file === undefined ? '' : `${file}: `}warning: ${event} does not count: ${ignoredPhrase(ignored)} [${ignored.code}]\n`,
    );
  }
}
