import { posix } from 'node:path';
import { CHANGE_CODES, type Change, gravestOf } from '@openmastery/core';
import { diffCourses, diffUnits, type UnitDiff } from '@openmastery/unit-format';
import { type Document, listedPath, type UnitDocument } from './documents.js';
import type { Side } from './side.js';

/** Two versions of one thing, or one that only one side has. */
export interface Pair {
  readonly base: Document | null;
  readonly head: Document | null;
}

/** A path from the folder that a person named. */
function pathInside(folder: string, path: string): string {
  const start = `${posix.normalize(folder).replace(/\/$/, '')}/`;
  return path.startsWith(start) ? path.slice(start.length) : path;
}

/** Finds what belongs together: by id, then by path, from the working folder or from the folders that were named. */
export function pairDocuments(
  base: readonly Document[],
  head: readonly Document[],
  names: { readonly base: string; readonly head: string },
): readonly Pair[] {
  const left = [...base];
  const take = (test: (document: Document) => boolean): Document | null => {
    const place = left.findIndex(test);
    return place < 0 ? null : (left.splice(place, 1)[0] ?? null);
  };
  const byId = head.map((document) => take(({ kind, id }) => kind === document.kind && id === document.id));
  const pairs = head.map((document, index) => ({
    head: document,
    base:
      byId[index] ??
      take(({ kind, path }) => kind === document.kind && path === document.path) ??
      take(
        ({ kind, path }) =>
          kind === document.kind && pathInside(names.base, path) === pathInside(names.head, document.path),
      ),
  }));
  // two files that were named are two versions, whatever they are called
  const [only] = pairs;
  if (pairs.length === 1 && only?.base === null && left.length === 1 && left[0]?.kind === only.head.kind)
    return [{ head: only.head, base: left[0] }];
  return [...pairs, ...left.map((document) => ({ base: document, head: null }))];
}

function changeOf(
  code: Change['code'],
  { kind, id }: Document,
  part: string | null,
  [before, after]: readonly [Change['before'], Change['after']],
): UnitDiff['changes'][number] {
  const place = { unit: kind === 'unit' ? id : null, id, before: [], after: null };
  return { code, class: CHANGE_CODES[code], kind, part, before, after, places: [place], at: [] };
}

/** What it means that a unit, or a course with its units, is gone. */
function removal(base: Document): UnitDiff {
  const units = base.kind === 'unit' ? [base.id] : (base.parsed.course?.units.map(({ id }) => id) ?? []);
  const gone = units.map((unit) => changeOf('unit-removed', base, unit, [unit, null]));
  const changes =
    base.kind === 'unit' ? gone : [...gone, changeOf('course-removed', base, null, [base.id, null])];
  return { class: gravestOf(changes), changes, refusals: [] };
}

/** A comparison with, before what weighs as much, that the unit is in another course now. */
function withCourses(diff: UnitDiff, base: UnitDocument, head: UnitDocument): UnitDiff {
  const courses = [base, head].map(({ course }) => course && String(course.id));
  const [was = null, is = null] = courses;
  if (was === is) return diff;
  const place = head.parsed.locate(['id']);
  const change = {
    ...changeOf('unit-course-changed', head, null, [was, is]),
    at: place === null ? [] : [place],
  };
  const at = diff.changes.findIndex((other) => gravestOf([other, change]) === change.class);
  const changes = diff.changes.toSpliced(at < 0 ? diff.changes.length : at, 0, change);
  return { ...diff, class: gravestOf(changes), changes };
}

/** What changed between a pair that is without errors, or with what is gone; null for what is new. */
export function diffPair({ base, head }: Pair, side: Side, from: string): UnitDiff | null {
  if (base !== null && head === null) return removal(base);
  if (base?.kind === 'unit' && head?.kind === 'unit') {
    const course = head.course === null ? {} : { course: head.course };
    const diff = diffUnits(base.parsed, head.parsed, {
      text: head.text,
      file: `${side.prefix}${head.path}`,
      from,
      ...course,
    });
    return withCourses(diff, base, head);
  }
  if (base?.kind !== 'course' || head?.kind !== 'course') return null;
  const diff = diffCourses(base.parsed, head.parsed, { texts: head.texts, from });
  // where a fix is written; places are shown as the documents say them
  const fileOf = (listed: string | null) => listed && `${side.prefix}${listedPath(head.path, listed)}`;
  return {
    ...diff,
    refusals: diff.refusals.map((refusal) => ({
      ...refusal,
      units: refusal.units.map((one) => ({ ...one, file: fileOf(one.file) })),
    })),
  };
}
