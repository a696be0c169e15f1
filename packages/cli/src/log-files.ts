import type { Course, Event, Unit } from '@openmastery/core';
import { type Finding, type ReadLog, readLog } from '@openmastery/unit-format';
import { readText } from './files.js';
import type { Host } from './host.js';

/** The logs of a class, read one after the other. */
export interface LogFiles {
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  /** Each by itself, for the places of its events. */
  readonly logs: readonly ReadLog[];
}

/** Reads the logs; the first that cannot be opened is answered as a problem. */
export async function readLogFiles(
  paths: readonly string[],
  unit: Unit | Course,
  host: Host,
): Promise<LogFiles | { readonly problem: string }> {
  const logs: ReadLog[] = [];
  const texts = new Map<string, string>();
  for (const path of paths) {
    const read = await readText(path, host);
    if ('problem' in read) return read;
    const file = path === '-' ? 'standard input' : path;
    texts.set(file, read.text);
    logs.push(readLog(read.text, { file, unit }));
  }
  return {
    events: logs.flatMap((log) => log.events),
    findings: logs.flatMap((log) => log.findings),
    texts,
    logs,
  };
}
