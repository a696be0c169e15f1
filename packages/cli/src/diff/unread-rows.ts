import { type Course, type Event, evaluate, type Unit } from '@openmastery/core';
import { checkLog, type Finding, type ReadLog } from '@openmastery/unit-format';
import { counted } from '../counted.js';
import { findingSentence } from '../findings.js';

/** A version of a unit or course, and the logs as it reads them. */
export interface Reader {
  readonly version: Unit | Course;
  readonly logs: readonly ReadLog[];
}

const END_OF_TIME = '9999-12-31T00:00:00Z';

/** Which events a version reads and uses. */
function usedIn({ version, logs }: Reader): (event: Event) => boolean {
  const events = logs.flatMap((log) => log.events);
  const units = 'units' in version ? version.units : [version];
  const names = new Set([version.id, ...units.map(({ id }) => id)]);
  const { ignored } =
    'units' in version
      ? evaluate(version, events, { now: END_OF_TIME })
      : evaluate(version, events, { now: END_OF_TIME });
  const unused = new Set(ignored.map(({ id }) => id));
  return ({ id, unit }) => (unit === undefined || names.has(unit)) && !unused.has(id);
}

const keyOf = ({ code, file, span }: Finding): string => `${file} ${span.start.offset} ${code}`;

/** What every reader finds in the rows themselves, such as a date that is none. */
function unreadable(readers: readonly Reader[]): readonly Finding[] {
  const [first = [], ...others] = readers.map(({ logs }) =>
    logs.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error')),
  );
  const known = others.map((findings) => new Set(findings.map(keyOf)));
  return first.filter((finding) => known.every((keys) => keys.has(keyOf(finding))));
}

const suggests = ({ data }: Finding): boolean => Array.isArray(data.nearest) && data.nearest.length > 0;

/** The rows of the logs that none of the versions reads, each told once, by the version that knows what was meant. */
export function unreadRows(readers: readonly Reader[]): readonly Finding[] {
  const versions = readers.map(usedIn);
  const found = new Map<string, Finding>();
  for (const { version, logs } of readers) {
    const left = logs.map((log) => ({
      ...log,
      events: log.events.filter((event) => !versions.some((uses) => uses(event))),
    }));
    for (const finding of checkLog(version, left)) {
      const key = keyOf(finding);
      const known = found.get(key);
      if (known === undefined || (!suggests(known) && suggests(finding))) found.set(key, finding);
    }
  }
  return [...unreadable(readers), ...found.values()];
}

/** How many of them are told one by one. */
const MOST_TOLD = 5;

/** What neither version reads, briefly: a line on how much it is, and the first of them. */
export function unreadLines(unread: readonly Finding[]): readonly string[] {
  if (unread.length === 0) return [];
  const rows = unread.reduce((sum, { data }) => sum + (typeof data.rows === 'number' ? data.rows : 1), 0);
  const left = unread.length - MOST_TOLD;
  return [
    `left out of the log: ${counted(rows, 'row')} that neither version reads`,
    ...unread.slice(0, MOST_TOLD).map(toldLine),
    ...(left > 0 ? [`and ${left} more; \`openmastery log check\` lists them all`] : []),
  ];
}

function toldLine(finding: Finding): string {
  const { file, span, code } = finding;
  return `${file}:${span.start.line}:${span.start.column}: ${findingSentence(finding, 'en')} [${code}]`;
}
