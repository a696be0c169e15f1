import {
  type Course,
  type CourseProgress,
  type Event,
  evaluate,
  type Progress,
  type Unit,
} from '@openmastery/core';
import type { Finding } from '../finding.js';
import type { FilePlace } from '../position.js';
import { classListOf } from './class-list.js';
import { eventFaults, ignoredFaults } from './event-faults.js';
import { farDates } from './far-dates.js';
import type { Fault } from './fault.js';
import { judgedFaults } from './judged-faults.js';
import type { ReadLog } from './log-reading.js';
import { smallScores } from './small-scores.js';

/** How logs are held against a unit. */
export interface CheckLogOptions {
  /** The learners of a class list; one who is in a log and not in it is reported. */
  readonly learners?: readonly string[];
  /** The names of learners by id: one that stands in a log in the place of the id is told as such. */
  readonly names?: ReadonlyMap<string, string>;
  /** What `evaluate` made of the same events as of the end of time, where it is there already. */
  readonly progress?: Progress | CourseProgress;
}

const END_OF_TIME = '9999-12-31T00:00:00Z';

/** How many other places of the same finding are pointed to. */
const MOST_RELATED = 5;

/**
 * Finds what logs say that does not fit the unit: events that do not count, with what may have been meant, scores above
 * the maximum, too small to be points or beyond reading, forms that the check does not have, steps that nearly are ones
 * that are asked for, attempts before the unit opened, dates far from all others, and judgements without a reason. The same thing in many rows is one finding with a count.
 *
 * @example
 * ```ts
 * const { unit } = parseUnit('openmastery: unit/1\nid: u\ntitle: U\nskills: [add]\n');
 * checkLog(unit, [readLog('learner,skill,score\nada,addd,80%\n', { unit })])[0].data.nearest // → ['add']
 * ```
 */
export function checkLog(
  about: Unit | Course,
  logs: readonly ReadLog[],
  { learners, names, progress }: CheckLogOptions = {},
): readonly Finding[] {
  const events = logs.flatMap((log) => log.events);
  const known = progress ?? evaluateAll(about, events);
  const byId = new Map<string, Event[]>();
  for (const event of events) {
    const same = byId.get(event.id);
    if (same === undefined) byId.set(event.id, [event]);
    else same.push(event);
  }
  const listed = learners === undefined ? null : classListOf(learners, names);
  const faults = [
    ...known.ignored.flatMap((ignored) => ignoredFaults(about, ignored, byId)),
    ...judgedFaults(about, known, byId),
    ...events.flatMap((event) => eventFaults(about, event, listed)),
    ...smallScores(about, events),
    ...farDates(events, about.timeZone),
  ];
  const places = new Map(logs.flatMap((log) => log.events.map((event) => [event, log] as const)));
  // what is no score is a cell of a grid, and a row of a list
  const placed = faults.map((fault) =>
    fault.data.absent !== undefined && places.get(fault.event)?.isGrid === true
      ? { ...fault, data: { ...fault.data, grid: 'yes' } }
      : fault,
  );
  // a score that a spreadsheet made a date of is told by the reader
  const dates = new Set(
    logs.flatMap(({ findings }) =>
      findings
        .filter(({ code }) => code === 'row-score-is-a-date')
        .map(({ file, span }) => `${file} ${span.start.offset}`),
    ),
  );
  const untold = (finding: Finding): boolean =>
    finding.code !== 'event-score-unreadable' || !dates.has(`${finding.file} ${finding.span.start.offset}`);
  return inFileOrder(
    together(placed, (event, field) => places.get(event)?.locate(event, field) ?? null).filter(untold),
    logs,
  );
}

function evaluateAll(about: Unit | Course, events: readonly Event[]): Progress | CourseProgress {
  return 'units' in about
    ? evaluate(about, events, { now: END_OF_TIME })
    : evaluate(about, events, { now: END_OF_TIME });
}

/** One finding for all faults that say the same of a file, at the first of them. */
function together(
  faults: readonly Fault[],
  placeOf: (event: Event, field: string | undefined) => FilePlace | null,
): Finding[] {
  const groups = new Map<string, { readonly fault: Fault; readonly places: Map<number, FilePlace> }>();
  const ordered = [...faults].sort((a, b) => (a.event.seq ?? 0) - (b.event.seq ?? 0));
  for (const fault of ordered) {
    const place = placeOf(fault.event, fault.field);
    if (place === null) continue;
    const key = JSON.stringify([place.file, fault.code, fault.alike ?? fault.data]);
    const group = groups.get(key);
    const { offset } = place.span.start;
    if (group === undefined) groups.set(key, { fault, places: new Map([[offset, place]]) });
    else if (!group.places.has(offset)) group.places.set(offset, place);
  }
  return [...groups.values()].flatMap(({ fault, places }): Finding[] => {
    const [first, ...others] = places.values();
    if (first === undefined) return [];
    const { code, severity, event, data } = fault;
    const related = others.slice(0, MOST_RELATED).map((place) => ({ ...place, label: 'also here' }));
    return [{ code, severity, ...first, related, data: { row: event.seq ?? 0, rows: places.size, ...data } }];
  });
}

function inFileOrder(findings: readonly Finding[], logs: readonly ReadLog[]): readonly Finding[] {
  const files = logs.flatMap((log) => log.events.slice(0, 1).map((event) => log.locate(event).file));
  return [...findings].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.span.start.offset - b.span.start.offset,
  );
}
