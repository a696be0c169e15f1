import type { Path } from '../model/path.js';
import type { Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import { schoolDaysBetween } from '../time/school-days.js';
import { dayNumber, isTimeZone, parseLocal } from '../time/time-zone.js';
import type { UnitFinding, UnitFindingCode } from './finding.js';

/** Dates that do not exist, windows that are reversed, and plans that do not fit into them. */
export function findTime(unit: Unit): readonly UnitFinding[] {
  const findings: UnitFinding[] = [];
  const report = (
    code: UnitFindingCode,
    path: Path,
    data: UnitFinding['data'],
    severity: UnitFinding['severity'] = 'error',
  ): void => {
    findings.push({ code, severity, path, about: 'value', data, related: [] });
  };
  const date = (text: string | null | undefined, path: Path, timed = false): number | null => {
    if (text === null || text === undefined) return null;
    const local = timed || text.length === 10 ? parseLocal(text) : null;
    if (local === null) report('unreadable-date', path, { text });
    return local;
  };
  if (!isTimeZone(unit.timeZone)) report('unknown-time-zone', ['timeZone'], { text: unit.timeZone });
  const opens = date(unit.window.opens, ['window', 'opens'], true);
  const closes = date(unit.window.closes, ['window', 'closes'], true);
  if (opens !== null && closes !== null && closes < opens) {
    report('window-reversed', ['window', 'closes'], {
      opens: unit.window.opens ?? '',
      closes: unit.window.closes ?? '',
    });
  }
  const first = dayNumber(unit.window.opens ?? '');
  const last = dayNumber(unit.window.closes ?? '');
  let days = 0;
  for (const { entry, path } of walk(unit)) {
    if ('skills' in entry) continue;
    const due = date(entry.due, [...path, 'due']) === null ? null : dayNumber(entry.due ?? '');
    date(entry.reassess.until, [...path, 'reassess', 'until']);
    entry.check.history.forEach((past, index) => {
      date(past.before, [...path, 'check', 'history', index, 'before']);
    });
    if (due !== null && ((first !== null && due < first) || (last !== null && due > last))) {
      report('due-outside-window', [...path, 'due'], { due: entry.due ?? '' }, 'warning');
    }
    if (!entry.retired && entry.tier !== 'aspire') days += entry.days ?? 0;
  }
  unit.summatives.forEach((summative, index) => {
    date(summative.date, ['summatives', index, 'date']);
  });
  if (first !== null && last !== null && last >= first) {
    const length = schoolDaysBetween(unit.calendar, first, last);
    if (days > length) report('days-exceed-window', ['window'], { days, length }, 'warning');
  }
  return findings;
}
