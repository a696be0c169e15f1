import {
  type Change,
  type ChangePlace,
  type CourseSource,
  findChanges,
  gravestOf,
  type Path,
  type Unit,
} from '@openmastery/core';
import type { ParsedCourse } from '../course-meaning.js';
import { originOf } from '../course-origin.js';
import { hasErrors } from '../finding.js';
import type { FilePlace } from '../position.js';
import type { ParsedUnit } from '../unit-meaning.js';
import { changedRubric } from './changed-rubric.js';
import { findRefusals, mergeRefusals } from './find-refusals.js';
import type { LocatedChange, UnitDiff } from './unit-diff.js';

/** What a comparison may know besides the two versions. */
export interface DiffOptions {
  /** The local date from which new versions of checks are used, for the history entries that are proposed. */
  readonly from?: string;
  /** The text of the later unit file, and its name, so that a fix can be made for it. */
  readonly text?: string;
  readonly file?: string;
  /** The course that the later unit inherits from. */
  readonly course?: CourseSource;
}

type Locate = (side: 'before' | 'after', unit: string | null, path: Path) => FilePlace | null;

/** The unit of a version, by the id that it has in the later one. */
type UnitOf = (side: 'before' | 'after', unit: string | null) => Unit | undefined;

const samePlace = (a: FilePlace | null, b: FilePlace | null): boolean =>
  a?.file === b?.file && a?.span.start.offset === b?.span.start.offset;

/** The changes with their places in the files; what was changed alike in several places is parted by place. */
function located(changes: readonly Change[], locate: Locate, unitOf: UnitOf): LocatedChange[] {
  return changes.flatMap((change) => {
    const parts: { readonly at: FilePlace | null; readonly places: ChangePlace[] }[] = [];
    for (const place of change.places) {
      const { unit, before, after } = place;
      const [was, is] = [unitOf('before', unit), unitOf('after', unit)];
      const changed = was && is && before && after ? changedRubric(was, is, before, after) : null;
      const at =
        after !== null
          ? locate('after', unit, changed ?? after)
          : before === null
            ? null
            : locate('before', unit, before);
      const part = parts.find((one) => samePlace(one.at, at));
      if (part === undefined) parts.push({ at, places: [place] });
      else part.places.push(place);
    }
    return parts.map(({ at, places }) => ({ ...change, places, at: at === null ? [] : [at] }));
  });
}

function whole(unit: ParsedUnit | Unit): { readonly unit: Unit; readonly parsed: ParsedUnit | null } {
  if (!('findings' in unit)) return { unit, parsed: null };
  if (unit.unit === undefined || hasErrors(unit.findings))
    throw new RangeError('a unit file with errors cannot be compared; show its findings instead');
  return { unit: unit.unit, parsed: unit };
}

/**
 * What changed between two versions of a unit, where the files say it, what each change does to the records of learners,
 * and which scored changes do not say what earlier attempts are worth. Takes what `parseUnit` answered, or models, which
 * have no places. A unit file with errors is a programmer's mistake here and throws a RangeError.
 *
 * @example
 * ```ts
 * const base = parseUnit('openmastery: unit/1\nid: u\ntitle: U\ncheck: { points: 5 }\nskills: [add]\n');
 * const text = 'openmastery: unit/1\nid: u\ntitle: U\ncheck: { points: 10 }\nskills: [add]\n';
 * const { refusals } = diffUnits(base, parseUnit(text), { text, from: '2026-10-01' });
 * refusals[0]?.paste
 * // → 'version: 2\nhistory:\n  - { version: 1, points: 5, mastery: 80%, before: 2026-10-01, evidence: count }'
 * ```
 */
export function diffUnits(
  base: ParsedUnit | Unit,
  head: ParsedUnit | Unit,
  options: DiffOptions = {},
): UnitDiff {
  const [was, is] = [whole(base), whole(head)];
  const locate: Locate = (side, _unit, path) => (side === 'after' ? is : was).parsed?.locate(path) ?? null;
  const unitOf: UnitOf = (side) => (side === 'after' ? is : was).unit;
  const changes = located(findChanges(was.unit, is.unit), locate, unitOf);
  const { text, file = '<text>', course } = options;
  const fixable = text === undefined ? null : { text, file, ...(course === undefined ? {} : { course }) };
  const placeOf = (change: Change) => changes.find((one) => one === change)?.at[0] ?? null;
  const versioned = { base: was.unit, head: is.unit, file: fixable, locate: placeOf };
  return { class: gravestOf(changes), changes, refusals: findRefusals(changes, versioned, options.from) };
}

/** What a comparison of courses may know besides the two versions. */
export interface CourseDiffOptions extends Pick<DiffOptions, 'from'> {
  /** The texts of the later unit files, by the paths that the course lists. */
  readonly texts?: { readonly [path: string]: string };
}

function fileOf({ units }: ParsedCourse, id: string | null): [path: string, unit: ParsedUnit] | undefined {
  return Object.entries(units).find(([, parsed]) => parsed.unit?.id === id);
}

/**
 * The same for two versions of a course with its units: what a default of the course changes in several units is one
 * change. A course with errors is a programmer's mistake here and throws a RangeError.
 */
export function diffCourses(
  base: ParsedCourse,
  head: ParsedCourse,
  options: CourseDiffOptions = {},
): UnitDiff {
  if (base.course === undefined || head.course === undefined)
    throw new RangeError('a course with errors cannot be compared; show its findings instead');
  const locate: Locate = (side, unit, path) => {
    const course = side === 'after' ? head : base;
    return unit === null
      ? (originOf(course.source)?.locate(path, 'value') ?? null)
      : (fileOf(course, unit)?.[1].locate(path) ?? null);
  };
  const found = findChanges(base.course, head.course);
  const unitIn: UnitOf = (side, id) =>
    (side === 'after' ? head : base).course?.units.find((unit) => unit.id === id);
  const changes = located(found, locate, unitIn);
  const refusals = head.course.units.flatMap((unit) => {
    const was = base.course?.units.find(({ id }) => id === unit.id);
    const [path] = fileOf(head, unit.id) ?? [];
    const text = path === undefined ? undefined : options.texts?.[path];
    if (was === undefined) return [];
    const file =
      text === undefined || path === undefined
        ? null
        : { text, file: path, ...(head.source === undefined ? {} : { course: head.source }) };
    const placeOf = (change: Change) => changes.find((one) => one === change)?.at[0] ?? null;
    return findRefusals(changes, { base: was, head: unit, file, locate: placeOf }, options.from);
  });
  return { class: gravestOf(changes), changes, refusals: mergeRefusals(refusals) };
}
