import { resolveCourse, type Unit } from '@openmastery/core';
import type { Finding } from '@openmastery/unit-format';
import { writtenId } from '../unit-file.js';
import { type Document, listedPath } from './documents.js';
import type { Pair } from './pairs.js';

/** A pair as far as it can be compared, and the mistakes that keep the rest of it from that. */
export interface ComparablePair {
  /** Null where nothing of it can be compared. */
  readonly pair: Pair | null;
  readonly faults: readonly Finding[];
}

type CourseDocument = Document & { readonly kind: 'course' };

const errorsOf = (document: Document | null): readonly Finding[] =>
  document?.findings.filter(({ severity }) => severity === 'error') ?? [];

/** The units of a course that have mistakes, by id and path; null where the course itself has one. */
function faultyUnits(
  { path, parsed, findings, texts }: CourseDocument,
  prefix: string,
): ReadonlySet<string> | null {
  if (parsed.source === undefined) return null;
  const faulty = new Set<string>();
  const files = new Map(Object.keys(texts).map((listed) => [`${prefix}${listedPath(path, listed)}`, listed]));
  for (const { file, severity } of findings) {
    if (severity !== 'error') continue;
    const listed = files.get(file);
    if (listed === undefined) return null;
    faulty.add(listed);
    const { unit, source } = parsed.units[listed] ?? {};
    const id = unit?.id ?? source?.id ?? writtenId(texts[listed] ?? '');
    if (id !== null) faulty.add(String(id));
  }
  return faulty;
}

/** A course without some of its units. */
function withoutUnits(document: CourseDocument, left: ReadonlySet<string>): CourseDocument {
  const { parsed } = document;
  const units = Object.entries(parsed.units).filter(
    ([path, { unit }]) => !left.has(path) && unit !== undefined && !left.has(unit.id),
  );
  if (parsed.source === undefined) return document;
  const models = units.flatMap(([, { unit }]): Unit[] => (unit === undefined ? [] : [unit]));
  const { course } = resolveCourse(parsed.source, models);
  return { ...document, parsed: { ...parsed, course, units: Object.fromEntries(units) } };
}

/** What of a pair can be compared: of a course with mistakes in some units the others. */
export function comparable(
  pair: Pair,
  prefixes: { readonly base: string; readonly head: string },
): ComparablePair {
  const { base, head } = pair;
  const faults = [...errorsOf(base), ...errorsOf(head)];
  if (faults.length === 0) return { pair, faults };
  if (base?.kind !== 'course' || head?.kind !== 'course') return { pair: null, faults };
  const [was, is] = [faultyUnits(base, prefixes.base), faultyUnits(head, prefixes.head)];
  if (was === null || is === null) return { pair: null, faults };
  const left = new Set([...was, ...is]);
  return { pair: { base: withoutUnits(base, left), head: withoutUnits(head, left) }, faults };
}
