import type { Course, Event, Unit } from '@openmastery/core';
import { type Finding, readLog } from '@openmastery/unit-format';
import { readText } from './files.js';
import type { Host } from './host.js';

/** The logs of a class, read one after the other. */
export interface LogFiles {
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  /** The file that an event id was read from. */
  readonly fileOf: ReadonlyMap<string, string>;
}

/** Reads the logs; the first that cannot be opened is answered as a problem. */
export async function readLogFiles(
  paths: readonly string[],
  unit: Unit | Course,
  host: Host,
): Promise<LogFiles | { readonly problem: string }> {
  const events: Event[] = [];
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const fileOf = new Map<string, string>();
  for (const path of paths) {
    const read = await readText(path, host);
    if ('problem' in read) return read;
    const file = path === '-' ? 'standard input' : path;
    const log = readLog(read.text, { file, unit });
    texts.set(file, read.text);
    for (const event of log.events) {
      events.push(event);
      fileOf.set(event.id, file);
    }
    findings.push(...log.findings);
  }
  return { events, findings, texts, fileOf };
}
