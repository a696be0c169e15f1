import { posix } from 'node:path';
import { CHANGE_CODES } from '@openmastery/core';
import { diffCourses, diffUnits, type UnitDiff } from '@openmastery/unit-format';
import { type Document, listedPath } from './documents.js';
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

/** What it means that a unit, or a course with its units, is gone. */
function removal(base: Document): UnitDiff {
  const units = base.kind === 'unit' ? [base.id] : (base.parsed.course?.units.map(({ id }) => id) ?? []);
  const changes = units.map((unit) => ({
    code: 'unit-removed' as const,
    class: CHANGE_CODES['unit-removed'],
    kind: base.kind,
    part: unit,
    before: unit,
    after: null,
    places: [
      {
        unit: base.kind === 'unit' ? unit : null,
        id: base.id,
        before: [],
        after: null,
      },
    ],
    at: [],
  }));
  return { class: CHANGE_CODES['unit-removed'], changes, refusals: [] };
}

/** What changed between a pair that is without errors, or with what is gone; null for what is new. */
export function diffPair({ base, head }: Pair, side: Side, from: string): UnitDiff | null {
  if (base !== null && head === null) return removal(base);
  if (base?.kind === 'unit' && head?.kind === 'unit') {
    const course = head.course === null ? {} : { course: head.course };
    return diffUnits(base.parsed, head.parsed, {
      text: head.text,
      file: `${side.prefix}${head.path}`,
      from,
      ...course,
    });
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
