import {
  type Course,
  type CourseSource,
  findChanges,
  isSet,
  type Path,
  type Skill,
  type Unit,
} from '@openmastery/core';
import { readFileTree } from '../file-reading.js';
import type { Edit, Fix } from '../finding.js';
import type { SaidMap } from '../printing/said.js';
import { reportOn } from '../report.js';
import { childOf, entryOf, type Tree, treeAt } from '../tree.js';
import { parseUnit } from '../unit-reading.js';
import { amendEdit, checkEdits, type Versions } from './check-edit.js';

/** Codes of changes that are refused. */
export const REFUSED = [
  'check-remeasured',
  'version-remeasured',
  'version-threshold-untrue',
  'version-lowered',
] as const;

/** A unit file that may be written into. */
export interface FixableFile {
  readonly text: string;
  readonly file: string;
  readonly course?: CourseSource;
}

/** The skills below an entry of a unit, each with its path. */
function skillsBelow(unit: Unit, path: Path): readonly { readonly skill: Skill; readonly path: Path }[] {
  let here: { readonly skills: Unit['skills'] } = unit;
  for (let at = 1; at < path.length; at += 2) {
    const entry: Unit['skills'][number] | undefined = here.skills[Number(path[at])];
    if (entry === undefined) return [];
    if (!isSet(entry)) return [{ skill: entry, path: path.slice(0, at + 1) }];
    here = entry;
  }
  return here.skills.flatMap((entry, index) => {
    const inside = [...path, 'skills', index];
    return isSet(entry) ? skillsBelow(unit, inside) : [{ skill: entry, path: inside }];
  });
}

const VERSIONS = ['version', 'history'] as const;

function saysVersions(entry: Tree | undefined): boolean {
  const check = childOf(entry, 'check');
  return VERSIONS.some((key) => entryOf(check, key) !== undefined);
}

/** Whether a skill takes its versions from an entry around it, or from itself. */
function inherits(tree: Tree, path: Path, from: Path): boolean {
  for (let length = from.length + 2; length <= path.length; length += 2)
    if (saysVersions(treeAt(tree, path.slice(0, length)))) return false;
  return true;
}

/** The entries that must say the versions, the outermost first: each speaks for skills of the group alone. */
function speakers(unit: Unit, tree: Tree, group: ReadonlySet<string>, from: Path = []): readonly Path[] {
  const below = skillsBelow(unit, from);
  if (!below.some(({ skill }) => group.has(skill.id))) return [];
  const own = below.filter(({ path }) => inherits(tree, path, from));
  const speaks = own.length > 0 && own.every(({ skill }) => group.has(skill.id));
  const isSkill = below.length === 1 && below[0]?.path.length === from.length;
  if (isSkill) return speaks ? [from] : [];
  const left = new Set([...group].filter((id) => !speaks || !own.some(({ skill }) => skill.id === id)));
  const inside = treeAt(tree, [...from, 'skills']);
  const count = inside?.kind === 'list' ? inside.items.length : 0;
  const deeper = Array.from({ length: count }, (_, index) =>
    speakers(unit, tree, left, [...from, 'skills', index]),
  );
  return [...(speaks ? [from] : []), ...deeper.flat()];
}

function isRefused(
  base: Unit | Course,
  head: Unit | Course,
  unit: string,
  skills: ReadonlySet<string>,
): boolean {
  return findChanges(base as Unit, head as Unit).some(
    ({ code, places }) =>
      (REFUSED as readonly string[]).includes(code) &&
      places.some((place) => place.unit === unit && skills.has(place.id)),
  );
}

/** What a unit file is to say: a version with its history, or an entry of the history that says what was. */
export type Wanted = { readonly versions: Versions } | { readonly amended: SaidMap };

/**
 * The edits that make a unit file say what it should of some of its skills; null where they would not do that. They are
 * tried before they are offered.
 */
export function versionFix(
  base: Unit,
  head: Unit,
  skills: readonly string[],
  wanted: Wanted,
  { text, file, course }: FixableFile,
): Fix | null {
  const report = reportOn(text, file);
  const tree = readFileTree(report, 'unit')?.whole;
  if (tree === undefined) return null;
  const group = new Set(skills);
  const found = speakers(head, tree, group).flatMap((path): readonly (Edit | null)[] => {
    const entry = path.length === 0 ? tree : treeAt(tree, path);
    if ('amended' in wanted) return [amendEdit(text, entry, wanted.amended)];
    return checkEdits(text, entry, wanted.versions) ?? [null];
  });
  const edits = found.filter((edit) => edit !== null);
  if (edits.length === 0 || edits.length < found.length) return null;
  const fixed = [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
  const { unit } = parseUnit(fixed, { file, ...(course === undefined ? {} : { course }) });
  if (unit === undefined || isRefused(base, unit, unit.id, group)) return null;
  const title =
    'amended' in wanted
      ? `say in \`history\` what version ${wanted.amended.get('version')} was`
      : `raise \`version\` to ${wanted.versions.version} and write its \`history\``;
  return { title, edits };
}
