import type { Path } from '../model/path.js';
import { isSet, type Skill, type SkillSet, type Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import { isEqual } from './equal.js';

/** An entry with its place and the id of the set around it; null for the unit. */
export interface Located<Item> {
  readonly item: Item;
  readonly path: Path;
  readonly around: string | null;
}

/** The entries of a unit by id, in the order of the file; of entries with one id the first. */
export interface Entries {
  readonly skills: ReadonlyMap<string, Located<Skill>>;
  readonly sets: ReadonlyMap<string, Located<SkillSet>>;
}

export function entriesOf(unit: Unit): Entries {
  const skills = new Map<string, Located<Skill>>();
  const sets = new Map<string, Located<SkillSet>>();
  for (const { entry, path, around } of walk(unit)) {
    const located = { path, around: around?.id ?? null };
    if (isSet(entry)) {
      if (!sets.has(entry.id)) sets.set(entry.id, { ...located, item: entry });
    } else if (!skills.has(entry.id)) skills.set(entry.id, { ...located, item: entry });
  }
  return { skills, sets };
}

/** Which ids were given to something else: a new id for the same thing, or the same id for another thing. */
export interface Matches {
  /** From the old id to the new one; neither id means anything else. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Ids that stand for another thing now, each with the id that its old thing has now; null where it is gone. */
  readonly reused: ReadonlyMap<string, string | null>;
}

const NOTHING: Matches = { renamed: new Map(), reused: new Map() };

/** Words that say which thing it is; null where nobody wrote a title. */
function nameOf({ id, title }: { readonly id: string; readonly title: string }): string | null {
  const plain = title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return title === id || plain === '' ? null : plain;
}

/** Values that only one thing has, each with its id. */
function unique<Item extends { readonly id: string }>(
  items: readonly Item[],
  markOf: (item: Item) => string | null,
): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const item of items) {
    const value = markOf(item);
    if (value !== null) found.set(value, found.has(value) ? null : item.id);
  }
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** What a thing is known by, besides its title: kinds of marks, each a list. */
type Marks<Item> = (item: Item) => readonly (readonly string[])[];

/** Whether two things have marks of one kind each and none of any kind in common. */
function isWhollyOther(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  const both = a.map((own, kind) => [own, b[kind] ?? []] as const);
  const comparable = both.filter(([own, other]) => own.length > 0 && other.length > 0);
  return (
    comparable.length > 0 && comparable.every(([own, other]) => !own.some((mark) => other.includes(mark)))
  );
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3));
}

/**
 * Finds ids that changed hands, by what the things are: a title that only one of them has, else standards that only one
 * of them has, else everything but the id. A title alone that reads otherwise is a change of words; it takes another
 * mark (standards, tasks, links) that is wholly other as well to call an id reused.
 */
export function matchIds<Item extends { readonly id: string; readonly title: string }>(
  base: readonly Item[],
  head: readonly Item[],
  marksOf: Marks<Item>,
): Matches {
  const before = new Map(base.map((item) => [item.id, item]));
  const after = new Map(head.map((item) => [item.id, item]));
  if (base.every(({ id }) => after.has(id)) && base.every((item) => after.get(item.id)?.title === item.title))
    return NOTHING;
  const renamed = new Map<string, string>();
  const reused = new Map<string, string | null>();
  const pair = (from: Map<string, string>, to: Map<string, string>): void => {
    for (const [value, old] of from) {
      const now = to.get(value);
      if (now === undefined || now === old || renamed.has(old) || [...renamed.values()].includes(now))
        continue;
      if (!after.has(old) && !before.has(now)) renamed.set(old, now);
      else if (value.startsWith('title ')) {
        if (after.has(old)) reused.set(old, now);
        if (before.has(now) && !reused.has(now)) reused.set(now, whereIs(now));
      }
    }
  };
  const titled = (items: readonly Item[]) =>
    unique(items, (item) => (nameOf(item) === null ? null : `title ${nameOf(item)}`));
  const titles = { base: titled(base), head: titled(head) };
  const whereIs = (id: string): string | null => {
    const item = before.get(id);
    const name = item === undefined ? null : nameOf(item);
    return name === null ? null : (titles.head.get(`title ${name}`) ?? null);
  };
  pair(titles.base, titles.head);
  const gone = base.filter(({ id }) => !after.has(id) && !renamed.has(id));
  const come = head.filter(({ id }) => !before.has(id) && ![...renamed.values()].includes(id));
  const marked = (items: readonly Item[]) =>
    unique(items, (item) => {
      const [first = []] = marksOf(item);
      return first.length === 0 ? null : `marks ${JSON.stringify([...first].sort())}`;
    });
  pair(marked(gone), marked(come));
  for (const item of gone) {
    if (renamed.has(item.id)) continue;
    const isLike = (other: Item) =>
      isEqual({ ...other, id: '', title: '' }, { ...item, id: '', title: '' }) &&
      base.indexOf(item) === head.indexOf(other);
    const like = come.find((other) => ![...renamed.values()].includes(other.id) && isLike(other));
    if (like !== undefined) renamed.set(item.id, like.id);
  }
  for (const [id, item] of before) {
    const now = after.get(id);
    const [was, is] = [nameOf(item), now === undefined ? null : nameOf(now)];
    if (now === undefined || was === null || is === null || was === is || reused.has(id)) continue;
    const shared = [...wordsOf(was)].some((word) => wordsOf(is).has(word));
    if (!shared && isWhollyOther(marksOf(item), marksOf(now))) reused.set(id, null);
  }
  return { renamed, reused };
}

/** What a skill is known by: its standards, its links, its tasks. */
export function marksOfSkill({
  standards,
  materials,
  practice,
  check,
}: Skill): readonly (readonly string[])[] {
  const links = [
    ...materials.map(({ link }) => link),
    ...check.forms.flatMap(({ link }) => link ?? []),
    ...(check.link === undefined ? [] : [check.link]),
  ];
  return [standards, links, (practice?.tasks ?? []).map(({ id }) => id)];
}
