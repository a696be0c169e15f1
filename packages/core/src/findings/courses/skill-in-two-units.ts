import type { Path } from '../../model/path.js';
import { placesOf } from '../place.js';
import type { Rule } from '../rule.js';

/** A skill id stands in one unit of a course; else every line of the log must name the unit. */
export const skillInTwoUnits: Rule = {
  code: 'skill-in-two-units',
  severity: 'warning',
  find({ units }, found) {
    const first = new Map<string, { readonly unit: number; readonly path: Path }>();
    units.forEach(({ id: own, skills: entries }, unit) => {
      for (const { entry, path } of placesOf(entries).skills) {
        const place = { unit, path: ['units', unit, ...path, 'id'] };
        const before = first.get(entry.id);
        if (before === undefined) first.set(entry.id, place);
        else if (before.unit !== unit && units[before.unit]?.id !== own) {
          const data = { id: entry.id, units: [units[before.unit]?.id ?? '', own] };
          found(place.path, data, { related: [{ path: before.path, id: entry.id }] });
        }
      }
    });
  },
};
