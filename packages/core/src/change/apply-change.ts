import type { Json } from '../model/metadata.js';
import type { Path } from '../model/path.js';
import { type Entry, isSet, type SkillSet, type Unit } from '../model/unit.js';
import type { Change, ChangePlace } from './change.js';
import type { ChangeCode } from './change-class.js';

/** A piece of the model on the way to what is looked for. */
type Piece = Json | undefined;

function at(from: unknown, path: Path): Piece {
  let here = from as Piece;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as { readonly [key: string]: Json })[key];
  }
  return here;
}

/** The data with another value at a path; undefined takes the key away. */
function withValue(from: unknown, path: Path, value: Piece): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(from))
    return from.map((item, index) => (index === Number(key) ? withValue(item, rest, value) : item));
  if (typeof from !== 'object' || from === null) return from;
  const { [key]: old, ...others } = from as { readonly [key: string]: unknown };
  const next = withValue(old, rest, value);
  return next === undefined ? others : { ...others, [key]: next };
}

/** What belongs together under a skill: a threshold means something only on what the check is measured in. */
const WHOLE: readonly (readonly [prefix: RegExp, keys: readonly string[]])[] = [
  [/^(check|version)-/, ['check', 'mastery']],
  [/^forms?-(?!policy)/, ['check']],
  [/^(practice|task|tasks)-/, ['practice']],
  [/^plan-/, ['due', 'days']],
];

const BY_STRUCTURE: ReadonlySet<ChangeCode> = new Set([
  'unit-id-changed',
  'unit-removed',
  'unit-added',
  'unit-course-changed',
  'course-removed',
  'units-reordered',
  'skill-id-changed',
  'skill-id-reused',
  'skill-id-shared',
  'set-id-changed',
  'set-added',
  'set-removed',
  'entry-moved',
  'summative-id-changed',
]);

const SCHEME = /^(scheme|weights|tiers|bundles)-changed$/;
const ENTRY = /^(skill|summative)-(added|removed)$/;

/** How much of a path leads to the entry, set, summative or unit itself. */
function entryPath(path: Path): Path {
  let length = 0;
  while ((path[length] === 'skills' || path[length] === 'summatives') && typeof path[length + 1] === 'number')
    length += 2;
  return path.slice(0, length);
}

function keysOf({ code, kind }: Change, path: Path): readonly Path[] {
  const own = path.slice(entryPath(path).length);
  if (kind === 'skill') {
    const whole = WHOLE.find(([prefix]) => prefix.test(code));
    if (whole !== undefined) return whole[1].map((key) => [key]);
    if (code.startsWith('link') || code === 'metadata-changed' || code.startsWith('rubric-'))
      return own.length > 0 ? [own.slice(0, 1)] : [];
  }
  if (kind === 'summative') return [[]];
  if (SCHEME.test(code)) return [['grading', 'scheme']];
  return [own];
}

/** The ids of entries in the order of the head, those that it has not after the one that they follow. */
function inOrderOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  order: readonly string[],
): Item[] {
  const known = items
    .filter(({ id }) => order.includes(id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  let next = 0;
  return items.map((item) => (order.includes(item.id) ? (known[next++] as Item) : item));
}

function withEntries(
  unit: Unit,
  change: (set: SkillSet | Unit, entries: readonly Entry[]) => readonly Entry[],
): Unit {
  const inside = (set: SkillSet | Unit): Entry[] =>
    change(set, set.skills).map((entry) => (isSet(entry) ? { ...entry, skills: inside(entry) } : entry));
  return { ...unit, skills: inside(unit) };
}

/** The id of the set that an entry's path stands in; null for the unit. */
function setAt(unit: Unit, path: Path): string | null {
  const around = path.slice(0, -2);
  return around.length === 0 ? null : ((at(unit, around) as { id?: string } | undefined)?.id ?? null);
}

function insert<Item extends { readonly id: string }>(
  items: readonly Item[],
  item: Item,
  like: readonly Item[],
): Item[] {
  const before = like
    .slice(
      0,
      like.findIndex(({ id }) => id === item.id),
    )
    .map(({ id }) => id);
  const place = items.findLastIndex(({ id }) => before.includes(id)) + 1;
  return [...items.slice(0, place), item, ...items.slice(place)];
}

function addOrRemove(
  unit: Unit,
  head: Unit,
  { kind, code }: Change,
  { id, after }: ChangePlace,
): Unit | null {
  const isGone = code.endsWith('removed');
  if (kind === 'summative') {
    const item = head.summatives.find((one) => one.id === id);
    if (isGone) return { ...unit, summatives: unit.summatives.filter((one) => one.id !== id) };
    return item === undefined
      ? null
      : { ...unit, summatives: insert(unit.summatives, item, head.summatives) };
  }
  if (isGone)
    return withEntries(unit, (_set, entries) => entries.filter((entry) => entry.id !== id || isSet(entry)));
  const entry = after === null ? undefined : (at(head, after) as unknown as Entry | undefined);
  if (after === null || entry === undefined) return null;
  const around = setAt(head, after);
  const like = (at(head, after.slice(0, -1)) ?? []) as unknown as readonly Entry[];
  let isPlaced = false;
  const changed = withEntries(unit, (set, entries) => {
    const isHere = around === null ? set === unit : isSet(set as Entry) && set.id === around;
    if (!isHere) return entries;
    isPlaced = true;
    return insert(entries, entry, like);
  });
  return isPlaced ? changed : null;
}

function applyAt(unit: Unit, base: Unit, head: Unit, change: Change, place: ChangePlace): Unit | null {
  const { code } = change;
  if (ENTRY.test(code)) return addOrRemove(unit, head, change, place);
  const { before, after } = place;
  if (before === null || after === null) return null;
  if (change.kind === 'skill' || change.kind === 'set' || change.kind === 'unit') {
    if (/^(entries|choices)-/.test(code)) {
      const order = change.after as readonly string[];
      const set = change.kind === 'unit' ? null : place.id;
      return withEntries(unit, (around, entries) =>
        (set === null ? around === unit : around.id === set) ? inOrderOf(entries, order) : entries,
      );
    }
    if (code === 'summatives-reordered')
      return { ...unit, summatives: inOrderOf(unit.summatives, change.after as readonly string[]) };
  }
  // by paths of the base, as it was before anything was applied
  if (unit !== base && entryPath(before).length > 0 && at(unit, [...entryPath(before), 'id']) !== place.id)
    return null;
  return keysOf(change, after).reduce<Unit>(
    (changed, keys) =>
      withValue(changed, [...entryPath(before), ...keys], at(head, [...entryPath(after), ...keys])) as Unit,
    unit,
  );
}

/**
 * The base with one change of `findChanges` alone made to it, so that its own effect can be seen; null where it cannot
 * be made alone, as with ids that changed and entries that moved.
 *
 * @example
 * ```ts
 * const base = defineUnit({ id: 'u', title: 'U', mastery: '80%', skills: ['add'] });
 * const head = defineUnit({ id: 'u', title: 'Adding', mastery: '70%', skills: ['add'] });
 * const change = findChanges(base, head).find(({ code }) => code === 'title-changed');
 * applyChange(base, head, change).title // → 'Adding'
 * ```
 */
export function applyChange(base: Unit, head: Unit, change: Change): Unit | null {
  if (BY_STRUCTURE.has(change.code) || change.kind === 'course') return null;
  let unit: Unit | null = base;
  for (const place of change.places) {
    if (place.unit !== head.id || unit === null) continue;
    unit = applyAt(unit, base, head, change, place);
  }
  return unit;
}
