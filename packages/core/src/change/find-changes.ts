import type { Path } from '../model/path.js';
import type { Course, Unit } from '../model/unit.js';
import { type Change, type ChangePlace, type Draft, type Emit, putTogether } from './change.js';
import { CHANGE_CLASSES, type ChangeClass, type ChangeCode, graver } from './change-class.js';
import { compareGrading } from './compare-grading.js';
import { compareSummatives, renamedSummatives } from './compare-summatives.js';
import { compareUnits } from './compare-unit.js';
import { isEqual } from './equal.js';
import { entriesOf, matchIds } from './match.js';

function skillIds(unit: Unit): string[] {
  return [...entriesOf(unit).skills.keys()];
}

/** How many units of a course have each id of a skill or summative; an event that names no unit needs it to be one. */
function owners(course: Course): Map<string, number> {
  const count = new Map<string, number>();
  for (const unit of course.units) {
    for (const id of new Set([...skillIds(unit), ...unit.summatives.map((one) => one.id)]))
      count.set(id, (count.get(id) ?? 0) + 1);
  }
  return count;
}

function compareCourses(base: Course, head: Course, emit: Emit): void {
  const at = (rest: Path): ChangePlace => ({
    unit: null,
    id: head.id,
    before: rest,
    after: rest,
  });
  const say = (code: ChangeCode, rest: Path, before: unknown, after: unknown, part?: string): void =>
    emit({
      code,
      kind: 'course',
      ...(part === undefined ? {} : { part }),
      before,
      after,
      place: at(rest),
    });
  if (base.id !== head.id) say('course-id-changed', ['id'], base.id, head.id);
  if (base.title !== head.title) say('title-changed', ['title'], base.title, head.title);
  if (!isEqual(base.labels, head.labels)) say('labels-changed', ['labels'], base.labels, head.labels);
  if (!isEqual(base.metadata, head.metadata))
    say('metadata-changed', ['metadata'], base.metadata, head.metadata);

  const { renamed } = matchIds(base.units, head.units, (unit) => [skillIds(unit)]);
  const paired: string[] = [];
  for (const unit of base.units) {
    const id = renamed.get(unit.id) ?? unit.id;
    const now = head.units.find((each) => each.id === id);
    if (now === undefined) say('unit-removed', ['units'], unit.id, null, unit.id);
    else {
      paired.push(id);
      compareUnits(unit, now, emit);
    }
  }
  for (const { id } of head.units) if (!paired.includes(id)) say('unit-added', ['units'], null, id, id);
  const is = head.units.map(({ id }) => id).filter((id) => paired.includes(id));
  if (!isEqual(paired, is)) say('units-reordered', ['units'], paired, is);
  const [had, have] = [owners(base), owners(head)];
  for (const [id, count] of have) {
    if (count > 1 && had.get(id) === 1) say('skill-id-shared', ['units'], 1, count, id);
  }
  const tests = renamedSummatives(base.summatives, head.summatives);
  const was = base.summatives.map((one) => ({
    ...one,
    id: tests.get(one.id) ?? one.id,
  }));
  compareSummatives(was, head.summatives, tests, null, emit);
  compareGrading(base.grading, head.grading, say);
}

/**
 * What changed between two versions of a unit or a course, each change with its class: what it does to the records of
 * learners. Every key of the model is looked at; what says the same in other words (`80%` and `4/5`) is no change. A
 * change that several skills have in common, such as a default, is said once.
 *
 * @example
 * ```ts
 * const base = defineUnit({ id: 'u', title: 'U', mastery: '80%', skills: ['add', 'subtract'] });
 * const head = defineUnit({ id: 'u', title: 'U', mastery: '70%', skills: ['add', 'subtract'] });
 * const [change] = findChanges(base, head);
 * [change.code, change.class, change.places.length] // → ['threshold-lowered', 'regrades', 2]
 * ```
 */
export function findChanges(base: Unit, head: Unit): readonly Change[];
export function findChanges(base: Course, head: Course): readonly Change[];
export function findChanges(base: Unit | Course, head: Unit | Course): readonly Change[] {
  const drafts: Draft[] = [];
  const emit: Emit = (draft) => drafts.push(draft);
  if ('units' in base && 'units' in head) compareCourses(base, head, emit);
  else if (!('units' in base) && !('units' in head)) compareUnits(base, head, emit);
  else throw new TypeError('a unit is compared with a unit, and a course with a course');
  const gravity = (change: Change) => CHANGE_CLASSES.indexOf(change.class);
  return putTogether(drafts).sort((a, b) => gravity(b) - gravity(a));
}

/**
 * The gravest class of some changes; `safe` where there are none.
 *
 * @example
 * ```ts
 * const base = defineUnit({ id: 'u', title: 'U', skills: ['add'] });
 * const head = defineUnit({ id: 'u', title: 'Adding', skills: ['add'] });
 * gravestOf(findChanges(base, head)) // → 'relabels'
 * ```
 */
export function gravestOf(changes: readonly Pick<Change, 'class'>[]): ChangeClass {
  return changes.reduce<ChangeClass>((gravest, change) => graver(gravest, change.class), 'safe');
}
