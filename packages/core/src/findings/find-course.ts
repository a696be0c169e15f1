import type { Unit } from '../model/unit.js';
import type { UnitFinding } from './finding.js';

/** Circles of units that wait for each other, each once, as places in the course. */
function circles(units: readonly Unit[]): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const done = new Set<number>();
  const trail: number[] = [];
  const visit = (at: number): void => {
    const seen = trail.indexOf(at);
    if (seen >= 0) found.push(trail.slice(seen));
    if (seen >= 0 || done.has(at)) return;
    done.add(at);
    trail.push(at);
    units.forEach(({ id }, next) => {
      if (next !== at && units[at]?.after.includes(id)) visit(next);
    });
    trail.pop();
  };
  units.forEach((_, at) => {
    visit(at);
  });
  return found;
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
  units.forEach(({ id, after }, index) => {
    const first = ids.indexOf(id);
    if (first < index) report('duplicate-id', index, { id }, [first]);
    for (const other of after) {
      if (other === id) report('self-reference', index, { id });
      else if (!ids.includes(other))
        report('unknown-reference', index, { id: other, known: ids.filter((each) => each !== id) });
    }
  });
  for (const circle of circles(units)) {
    report('cycle', circle[0] as number, { ids: circle.map((each) => ids[each] ?? '') }, circle.slice(1));
  }
  return findings;
}
