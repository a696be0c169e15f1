import { type Event, localDay } from '@openmastery/core';
import type { Fault } from './fault.js';

const YEAR = 366 * 86_400_000;
/** Of so many lines one may be far from all others and a slip. */
const LINES_FOR_ONE = 20;
/** Years in which no class is. */
const SENSE: readonly [string, string] = ['1990', '2100'];

/**
 * A line that is dated more than a year after all others, of many lines one in twenty; and years before 1990 or after
 * 2099. One wrong year makes everything else old, since commands look as of the newest line.
 */
export function farDates(events: readonly Event[], timeZone: string): readonly Fault[] {
  const dated = events
    .flatMap((event) => (event.at == null ? [] : [{ event, at: event.at, ms: Date.parse(event.at) }]))
    .sort((a, b) => a.ms - b.ms);
  const most = Math.max(1, Math.floor(dated.length / LINES_FOR_ONE));
  let first = dated.length;
  for (let at = dated.length - 1; at > 0 && at >= dated.length - most; at--) {
    if ((dated[at]?.ms ?? 0) - (dated[at - 1]?.ms ?? 0) > YEAR) first = at;
  }
  return dated.flatMap(({ event, at }, place): readonly Fault[] => {
    if (place < first && at >= SENSE[0] && at < SENSE[1]) return [];
    const data = { date: localDay(at, timeZone) ?? at.slice(0, 10) };
    return [{ code: 'event-date-far', severity: 'warning', event, field: 'at', data }];
  });
}
