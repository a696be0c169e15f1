import type { Unit } from '../model/unit.js';
import type { UnitFinding } from './finding.js';

/** From a unit along the first thing that each waits for, until one comes again; the places in the course. */
function circleFrom(units: readonly Unit[], start: number, told: Set<number>): readonly number[] {
  const trail: number[] = [];
  let at = start;
  while (at >= 0 && !trail.includes(at)) {
    if (told.has(at)) return [];
    trail.push(at);
    at = units.findIndex(
      (unit) => units[trail[trail.length - 1] as number]?.after.includes(unit.id) && unit.after.length > 0,
    );
  }
  for (const each of trail) told.add(each);
  return at < 0 ? [] : trail.slice(trail.indexOf(at));
}

/** What is wrong between the units of a course: ids used twice, units that wait for themselves or for nothing known. */
export function findCourse(units: readonly Unit[]): readonly UnitFinding[] {
  const findings: UnitFinding[] = [];
  const ids = units.map(({ id }) => id);
  const report = (
    code: UnitFinding['code'],
    index: number,
    data: UnitFinding['data'],
    others: readonly number[] = [],
  ): void => {
    const related = others.map((other) => ({ path: ['units', other], id: ids[other] ?? '' }));
    findings.push({ code, severity: 'error', path: ['units', index], about: 'value', data, related });
  };
  const told = new Set<number>();
  units.forEach(({ id, after }, index) => {
    const first = ids.indexOf(id);
    if (first < index) report('duplicate-id', index, { id }, [first]);
    for (const other of after) {
      if (other === id) report('self-reference', index, { id });
      else if (!ids.includes(other))
        report('unknown-reference', index, { id: other, known: ids.filter((each) => each !== id) });
    }
    const circle = circleFrom(units, index, told);
    if (circle.length > 1) {
      report('cycle', circle[0] as number, { ids: circle.map((each) => ids[each] ?? '') }, circle.slice(1));
    }
  });
  return findings;
}
