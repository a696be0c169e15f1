import type { Check } from '../../model/check.js';
import type { Path } from '../../model/path.js';
import type { Found, Rule } from '../rule.js';

interface Named {
  readonly id: string;
}

const idsOf = (named: readonly Named[]): readonly string[] => named.map(({ id }) => id);

/** Tells every id that stands twice in a list, with the place where it stood first. Says whether one does. */
function tellTwice(found: Found, ids: readonly string[], pathOf: (index: number) => Path): boolean {
  if (ids.length < 2 || new Set(ids).size === ids.length) return false;
  const first = new Map<string, number>();
  ids.forEach((id, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else found(pathOf(index), { id }, { related: [{ path: pathOf(before), id }] });
  });
  return true;
}

function tellInCheck(found: Found, { forms, measure }: Check, path: Path): boolean {
  const inForms = tellTwice(found, idsOf(forms), (index) => [...path, 'forms', index]);
  const items = measure.type === 'checklist' ? measure.lines.flatMap((line) => line.items) : [];
  return tellTwice(found, items, () => [...path, 'checklist']) || inForms;
}

/** What is named by an id can be told apart: skills and sets, summatives, forms, tasks, levels, items, units. */
export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  find({ places, byId, skills, summatives, rubrics, units }, found) {
    if (byId.size < places.length) {
      const ids = places.map(({ entry }) => entry.id);
      tellTwice(found, ids, (index) => [...(places[index]?.path ?? []), 'id']);
    }
    tellTwice(found, idsOf(summatives), (index) => ['summatives', index, 'id']);
    tellTwice(found, idsOf(units), (index) => ['units', index, 'id']);
    // skills that inherit one check share it
    const clean = new Set<Check>();
    for (const { entry, path } of skills) {
      const { check, practice } = entry;
      if (!clean.has(check) && !tellInCheck(found, check, [...path, 'check'])) clean.add(check);
      tellTwice(found, idsOf(practice?.tasks ?? []), (index) => [...path, 'practice', 'tasks', index, 'id']);
    }
    for (const { rubric, path } of rubrics) {
      const names = rubric.levels.map(({ name }) => name);
      tellTwice(found, names, (index) => [...path, 'levels', index]);
    }
  },
};
