import { checkUnit } from '../findings/check-unit.js';
import type { UnitFinding } from '../findings/finding.js';
import type { Course, Unit } from '../model/unit.js';
import { resolveCourse, resolveUnit } from './resolve-unit.js';
import type { CourseSource, UnitSource } from './source.js';

/** What `defineUnit` throws: a TypeError that carries what was found. */
export interface UnitError extends TypeError {
  readonly findings: readonly UnitFinding[];
}

function refuse(kind: string, id: string | number, findings: readonly UnitFinding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const list = errors.map(
    ({ code, path, data }) => `  ${path.join('.') || '(top)'}: ${code} ${JSON.stringify(data)}`,
  );
  throw Object.assign(new TypeError([`${kind} ${id} is not valid`, ...list].join('\n')), { findings });
}

/**
 * A unit written in TypeScript: the same keys, short forms, defaults and checks as a unit file, with its skill ids
 * known to the types. A unit with an error is a programmer's mistake and throws a {@link UnitError}.
 *
 * @example
 * ```ts
 * defineUnit({ id: 'u', title: 'U', skills: ['add', 'subtract'] }).skills.length // → 2
 * ```
 */
export function defineUnit<const Id extends string>(source: UnitSource<Id>, course?: CourseSource): Unit<Id> {
  const { unit, findings } = resolveUnit(source, course);
  refuse('unit', source.id, [...findings, ...checkUnit(unit)]);
  return unit;
}

/**
 * A course written in TypeScript, over units that were defined with it.
 *
 * @example
 * ```ts
 * const shared = { id: 'c', title: 'C', units: [], timeZone: 'Europe/Berlin' } as const;
 * defineCourse(shared, [defineUnit({ id: 'u', title: 'U', skills: ['add'] }, shared)]).units[0].timeZone // → 'Europe/Berlin'
 * ```
 */
export function defineCourse<const Id extends string>(
  source: CourseSource,
  units: readonly Unit<Id>[],
): Course<Id> {
  const { course, findings } = resolveCourse(source, units);
  refuse('course', source.id, findings);
  return course;
}
