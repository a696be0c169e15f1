import type { Path } from '../../model/path.js';
import type { Unit } from '../../model/unit.js';

/** Circles of units that wait for each other, each once, with the place of every edge. */
export function unitCircles(
  units: readonly Unit[],
): readonly (readonly { readonly id: string; readonly path: Path }[])[] {
  const byId = new Map(units.map(({ id }, index) => [id, index]));
  const done = new Set<number>();
  const circles: { id: string; path: Path }[][] = [];
  units.forEach((_, start) => {
    // the way from `start` to here: each unit with the next of its `after` to look at
    const trail: { unit: number; next: number }[] = [{ unit: start, next: 0 }];
    if (done.has(start)) return;
    const on = new Map([[start, 0]]);
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      const id = units[here.unit]?.after[here.next];
      if (id === undefined) {
        done.add(here.unit);
        on.delete(here.unit);
        trail.pop();
        continue;
      }
      here.next += 1;
      const unit = byId.get(id);
      if (unit === undefined || unit === here.unit || done.has(unit)) continue;
      const seen = on.get(unit);
      if (seen === undefined) {
        on.set(unit, trail.length);
        trail.push({ unit, next: 0 });
        continue;
      }
      circles.push(
        trail.slice(seen).map((step) => ({
          id: units[step.unit]?.id ?? '',
          path: ['units', step.unit, 'after', step.next - 1],
        })),
      );
    }
  });
  return circles;
}
