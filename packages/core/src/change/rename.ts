import type { Grading } from '../model/grading.js';
import { type Entry, isSet, type Unit } from '../model/unit.js';

/** From old ids to new ones. */
export type Renames = ReadonlyMap<string, string>;

function gradingWith(grading: Grading, now: (id: string) => string): Grading {
  const { scheme } = grading;
  if (scheme.type === 'weights') {
    const weights = scheme.weights.map(({ part, weight }) => ({
      part: now(part),
      weight,
    }));
    return { ...grading, scheme: { ...scheme, weights } };
  }
  if (scheme.type !== 'bundles') return grading;
  const bundles = scheme.bundles.map((bundle) => ({
    ...bundle,
    conditions: bundle.conditions.map((condition) =>
      condition.subject.type === 'entry'
        ? {
            ...condition,
            subject: { ...condition.subject, id: now(condition.subject.id) },
          }
        : condition,
    ),
  }));
  return { ...grading, scheme: { ...scheme, bundles } };
}

/**
 * The unit with skills, sets and summatives under new ids, and everything that names them. A title that was the old id
 * follows where the new one is a title again, as `untitled` says.
 */
export function renameIn(unit: Unit, renames: Renames, untitled: ReadonlySet<string>): Unit {
  if (renames.size === 0) return unit;
  const now = (id: string): string => renames.get(id) ?? id;
  const called = ({ id, title }: { readonly id: string; readonly title: string }) => ({
    id: now(id),
    title: title === id && untitled.has(now(id)) ? now(id) : title,
  });
  const visit = (entry: Entry): Entry => {
    const named = { ...called(entry), after: entry.after.map(now) };
    return isSet(entry) ? { ...entry, ...named, skills: entry.skills.map(visit) } : { ...entry, ...named };
  };
  return {
    ...unit,
    skills: unit.skills.map(visit),
    summatives: unit.summatives.map((one) => ({ ...one, ...called(one) })),
    grading: gradingWith(unit.grading, now),
  };
}
