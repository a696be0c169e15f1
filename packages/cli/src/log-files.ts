import type { Course, Event, Unit } from '@openmastery/core';
import { type Finding, type ReadLog, readLog } from '@openmastery/unit-format';
import { findFiles, readText } from './files.js';
import { isGlob } from './glob.js';
import type { Host } from './host.js';
import { progressLineOf } from './progress-line.js';

/** The logs of a class, read one after the other. */
export interface LogFiles {
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  /** Each by itself, for the places of its events. */
  readonly logs: readonly ReadLog[];
}

const LOG_NAME = /\.(csv|tsv|ndjson|jsonl|json)$/i;

// A text of this size takes a while to read.
const LONG_TEXT = 200_000;

/**
 * Reads the logs that paths stand for: a file is itself, a folder is every CSV, NDJSON and JSON file below it, a
 * pattern is what it fits. The first that cannot be opened is answered as a problem.
 */
export async function readLogFiles(
  paths: readonly string[],
  unit: Unit | Course,
  host: Host,
): Promise<LogFiles | { readonly problem: string }> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await findFiles([path], (name) => LOG_NAME.test(name), host);
    const [problem] = [...found.problems, ...found.empty.map(nothingIn)];
    if (problem !== undefined) return { problem };
    files.push(...found.files.filter((file) => !files.includes(file)));
  }
  const logs: ReadLog[] = [];
  const texts = new Map<string, string>();
  const line = progressLineOf(host);
  for (const path of files) {
    const read = await readText(path, host);
    if ('problem' in read) {
      line.clear();
      return read;
    }
    const file = path === '-' ? 'standard input' : path;
    texts.set(file, read.text);
    line.begin(`reading logs: ${logs.length + 1} of ${files.length}`, read.text.length > LONG_TEXT);
    logs.push(readLog(read.text, { file, unit }));
  }
  line.clear();
  return {
    events: logs.flatMap((log) => log.events),
    findings: logs.flatMap((log) => log.findings),
    texts,
    logs,
  };
}

function nothingIn(path: string): string {
  return isGlob(path)
    ? `\`${path}\` fits no file`
    : `no log in \`${path}\`: a log ends with .csv, .ndjson or .json`;
}
