import type { CourseDocument, Document, UnitDocument } from './documents.js';
import { listedPath, withoutUnits } from './documents.js';
import type { Pair } from './pairs.js';

/** A unit of one side, and what it is read in: itself, or the course that lists it under a path. */
interface Placed {
  readonly document: Document;
  readonly listed: string | null;
}

/** The units of one side by id, of those that stand there once. */
function placesOf(documents: readonly Document[]): ReadonlyMap<string, Placed> {
  const places = new Map<string, Placed | null>();
  const put = (id: string, place: Placed) => places.set(id, places.has(id) ? null : place);
  for (const document of documents) {
    if (document.kind === 'unit') put(document.id, { document, listed: null });
    else
      for (const [listed, { unit, source }] of Object.entries(document.parsed.units)) {
        const id = unit?.id ?? source?.id;
        if (id !== undefined) put(String(id), { document, listed });
      }
  }
  return new Map([...places].flatMap(([id, place]) => (place === null ? [] : [[id, place] as const])));
}

/** A unit of a course as a document of its own, with what it inherits. */
function unitOf(id: string, { document, listed }: Placed, prefix: string): UnitDocument | null {
  if (document.kind === 'unit') return document;
  const parsed = listed === null ? undefined : document.parsed.units[listed];
  if (listed === null || parsed === undefined) return null;
  const path = listedPath(document.path, listed);
  return {
    kind: 'unit',
    id,
    path,
    text: document.texts[listed] ?? '',
    parsed,
    course: document.parsed.source ?? null,
    findings: document.findings.filter(({ file }) => file === `${prefix}${path}`),
  };
}

function withoutMoved(document: Document | null, moved: readonly Placed[], prefix: string): Document | null {
  if (document === null) return null;
  const own = moved.filter((place) => place.document === document);
  if (own.length === 0) return document;
  if (document.kind === 'unit') return null;
  const left = new Set(own.flatMap(({ listed }) => listed ?? []));
  const files = new Set([...left].map((listed) => `${prefix}${listedPath(document.path, listed)}`));
  const reduced: CourseDocument = withoutUnits(document, left);
  return { ...reduced, findings: document.findings.filter(({ file }) => !files.has(file)) };
}

/**
 * The pairs with every unit that came into a course, left one, or moved from one to another held against itself, and not
 * taken as gone here and new there.
 */
export function withMovedUnits(
  pairs: readonly Pair[],
  prefixes: { readonly base: string; readonly head: string },
): readonly Pair[] {
  const before = placesOf(pairs.flatMap(({ base }) => base ?? []));
  const after = placesOf(pairs.flatMap(({ head }) => head ?? []));
  const now = new Map(pairs.map(({ base, head }) => [base, head]));
  const moved = [...before].flatMap(([id, was]) => {
    const is = after.get(id);
    if (is === undefined || now.get(was.document) === is.document) return [];
    const base = unitOf(id, was, prefixes.base);
    const head = unitOf(id, is, prefixes.head);
    return base === null || head === null ? [] : [{ was, is, pair: { base, head } }];
  });
  if (moved.length === 0) return pairs;
  const left = pairs.map(({ base, head }) => ({
    base: withoutMoved(
      base,
      moved.map(({ was }) => was),
      prefixes.base,
    ),
    head: withoutMoved(
      head,
      moved.map(({ is }) => is),
      prefixes.head,
    ),
  }));
  return [
    ...left.filter(({ base, head }) => base !== null || head !== null),
    ...moved.map(({ pair }) => pair),
  ];
}
