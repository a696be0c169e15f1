import type { Path } from '../model/path.js';
import type { Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import type { UnitFinding } from './finding.js';

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

function duplicates(places: readonly { readonly id: string; readonly path: Path }[]): UnitFinding[] {
  const first = new Map<string, Path>();
  const findings: UnitFinding[] = [];
  for (const { id, path } of places) {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    else {
      const related = [{ path: before, id }];
      findings.push({ code: 'duplicate-id', severity: 'error', path, about: 'value', data: { id }, related });
    }
  }
  return findings;
}

/** Ids that are malformed, or used twice where they must be unique. */
export function findIdentity(unit: Unit): readonly UnitFinding[] {
  const entries = walk(unit).map(({ entry, path }) => ({ id: entry.id, path: [...path, 'id'] }));
  const summatives = unit.summatives.map(({ id }, index) => ({ id, path: ['summatives', index, 'id'] }));
  const forms = walk(unit).flatMap(({ entry, path }) =>
    'skills' in entry
      ? []
      : [entry.check.forms.map(({ id }, index) => ({ id, path: [...path, 'check', 'forms', index] }))],
  );
  const tasks = walk(unit).flatMap(({ entry, path }) =>
    'skills' in entry || entry.practice === null
      ? []
      : [
          entry.practice.tasks.map(({ id }, index) => ({
            id,
            path: [...path, 'practice', 'tasks', index, 'id'],
          })),
        ],
  );
  const malformed = [{ id: unit.id, path: ['id'] as Path }, ...entries, ...summatives]
    .filter(({ id }) => !ID.test(id))
    .map(
      ({ id, path }): UnitFinding => ({
        code: 'malformed-id',
        severity: 'error',
        path,
        about: 'value',
        data: { id },
        related: [],
      }),
    );
  return [...malformed, ...[entries, summatives, ...forms, ...tasks].flatMap(duplicates)];
}
