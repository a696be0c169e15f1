import type { Path } from '../../model/path.js';
import type { Found, Rule } from '../rule.js';

/** Tells every id that stands twice in a list, with the place where it stood first. */
function tellTwice(found: Found, ids: readonly string[], pathOf: (index: number) => Path): void {
  if (ids.length < 2) return;
  const first = new Map<string, number>();
  ids.forEach((id, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else found(pathOf(index), { id }, { related: [{ path: pathOf(before), id }] });
  });
}

/** What is named by an id can be told apart: skills and sets, summatives, forms, tasks, levels, items, units. */
export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  find({ places, skills, summatives, rubrics, units }, found) {
    const placed = (index: number): Path => [...(places[index]?.path ?? []), 'id'];
    tellTwice(
      found,
      places.map(({ entry }) => entry.id),
      placed,
    );
    tellTwice(
      found,
      summatives.map(({ id }) => id),
      (index) => ['summatives', index, 'id'],
    );
    tellTwice(
      found,
      units.map(({ id }) => id),
      (index) => ['units', index, 'id'],
    );
    for (const { entry, path } of skills) {
      const { check, practice } = entry;
      const forms = check.forms.map(({ id }) => id);
      tellTwice(found, forms, (index) => [...path, 'check', 'forms', index]);
      const tasks = practice?.tasks.map(({ id }) => id) ?? [];
      tellTwice(found, tasks, (index) => [...path, 'practice', 'tasks', index, 'id']);
      if (check.measure.type !== 'checklist') continue;
      const items = check.measure.lines.flatMap((line) => line.items);
      tellTwice(found, items, () => [...path, 'check', 'checklist']);
    }
    for (const { rubric, path } of rubrics) {
      const names = rubric.levels.map(({ name }) => name);
      tellTwice(found, names, (index) => [...path, 'levels', index]);
    }
  },
};
