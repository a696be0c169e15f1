import type { Finding } from '@openmastery/unit-format';
import { writtenId } from '../unit-file.js';
import { type CourseDocument, type Document, listedPath, withoutUnits } from './documents.js';
import type { Pair } from './pairs.js';

/** A pair as far as it can be compared, and the mistakes that keep the rest of it from that. */
export interface ComparablePair {
  /** Null where nothing of it can be compared. */
  readonly pair: Pair | null;
  readonly faults: readonly Finding[];
  /** Whether the later version has some of them; what only the earlier one has needs no mending any more. */
  readonly isFaultyNow: boolean;
}

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
  for (const { code, file, severity, data } of findings) {
    if (severity !== 'error') continue;
    const isMissing = code === 'unit-not-given' && typeof data.path === 'string';
    const listed = isMissing ? String(data.path) : files.get(file);
    if (listed === undefined) return null;
    faulty.add(listed);
    const { unit, source } = parsed.units[listed] ?? {};
    const id = unit?.id ?? source?.id ?? writtenId(texts[listed] ?? '');
    if (id !== null) faulty.add(String(id));
  }
  return faulty;
}

/** What of a pair can be compared: of a course with mistakes in some units the others. */
export function comparable(
  pair: Pair,
  prefixes: { readonly base: string; readonly head: string },
): ComparablePair {
  const { base, head } = pair;
  const faults = [...errorsOf(base), ...errorsOf(head)];
  const isFaultyNow = errorsOf(head).length > 0;
  if (faults.length === 0) return { pair, faults, isFaultyNow };
  if (base?.kind !== 'course' || head?.kind !== 'course') return { pair: null, faults, isFaultyNow };
  const [was, is] = [faultyUnits(base, prefixes.base), faultyUnits(head, prefixes.head)];
  if (was === null || is === null) return { pair: null, faults, isFaultyNow };
  const left = new Set([...was, ...is]);
  const others = { base: withoutUnits(base, left), head: withoutUnits(head, left) };
  return { pair: others, faults, isFaultyNow };
}
