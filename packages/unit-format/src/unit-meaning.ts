import {
  type CourseSource,
  checkUnit,
  type Path,
  resolveUnit,
  type Unit,
  type UnitFinding,
  type UnitSource,
} from '@openmastery/core';
import { originOf } from './course-origin.js';
import { type Finding, hasErrors } from './finding.js';
import { meaningFix } from './meaning-fix.js';
import { withMeant } from './meant.js';
import { nearest } from './nearest.js';
import { placeOf } from './place.js';
import type { FilePlace, Range } from './position.js';
import { inOrder, type Report } from './report.js';
import { findText } from './text/find-text.js';
import type { TextSubject } from './text/text-finding.js';
import { childOf, entryOf, type Tree, toData, treeAt } from './tree.js';

/** How a unit file is read. */
export interface ParseUnitOptions {
  /** The name of the file, for findings. */
  readonly file?: string;
  /** The course to inherit from: the `source` that `parseCourse` returned, or one made by a program. */
  readonly course?: CourseSource;
  /** Rules that are off unless they are asked for, such as `no-measurable-verb`; other codes change nothing. */
  readonly optIn?: ReadonlySet<string> | readonly string[];
  /** For `broken-link`: whether there is a file at a relative path that stands in this file. */
  readonly exists?: (path: string, file: string) => boolean;
  /** The standards that skills may be aligned with, as `readStandards` finds them; without them they are not checked. */
  readonly standards?: Iterable<string>;
}

/** A unit file, read. */
export interface ParsedUnit {
  /** The model; absent when there is an error. */
  readonly unit?: Unit;
  /** What the file says, before defaults; absent when its structure has an error. */
  readonly source?: UnitSource;
  readonly findings: readonly Finding[];
  /** Where the file, or the course file, says what stands at a path of the model. */
  locate(path: Path): FilePlace | null;
}

/** The values of a file, with their places: all of them, and those that fit the schema. */
export interface FileValues {
  readonly whole: Tree;
  /** Null where the file cannot be used at all. */
  readonly fitting: Tree | null;
  /** Those that fit as plain data, where somebody has made it already. */
  readonly data?: unknown;
}

/** What a unit file means: the model, with its findings added to those of its reading. */
export function unitOf(report: Report, read: FileValues, options: ParseUnitOptions): ParsedUnit {
  const { whole, fitting } = read;
  const inherited: Finding[] = [];
  const hasStructure = !hasErrors(report.findings);
  let unit: Unit | undefined;
  let source: UnitSource | undefined;
  if (fitting !== null) {
    source = (read.data ?? toData(fitting, true)) as UnitSource;
    const resolved = resolveUnit(source, options.course);
    unit = resolved.unit;
    const isWhole =
      !report.lacksEntry && (fitting === whole || countEntries(fitting) === countEntries(whole));
    const lacksOrder = report.findings.some(
      ({ code, data }) => code === 'not-allowed-value' && data.key === 'order',
    );
    // read without the course that it names, it may seem to have no time zone
    const isAlone = source.course !== undefined && options.course === undefined;
    for (const finding of bySkills([...resolved.findings, ...checkUnit(unit, options)], fitting)) {
      if (!isWhole && NEEDS_ALL_ENTRIES.has(finding.code)) continue;
      if (NEEDS_ORDER.has(finding.code) && lacksOrder) continue;
      if (isUnread(finding, fitting, whole) || (isAlone && finding.code === 'time-zone-missing')) continue;
      // a rubric that is there and could not be read
      const rubric = childOf(childOf(whole, 'rubrics'), String(finding.data.id));
      if (finding.code === 'unknown-rubric' && rubric !== undefined) continue;
      if (!followsFrom(resolved.findings, finding))
        addFinding(report, inherited, fitting, options.course, finding);
    }
    const found = findText(subjectOf(unit, report.file, options), options.optIn ?? []);
    const partAt = partsOf(report.text);
    for (const { code, path, data, part } of found) {
      const { range } = placeOf(fitting, path, 'value');
      report.add(code, part === undefined ? range : partAt(range, part), { severity: 'warning', data });
    }
  }
  const findings = [...inOrder(report.findings), ...inherited];
  const tree = fitting ?? whole;
  return {
    ...(unit !== undefined && !hasErrors(findings) ? { unit } : {}),
    ...(source !== undefined && hasStructure ? { source } : {}),
    findings,
    locate: (path) => {
      const place = placeOf(tree, path, 'value');
      const outer = place.exact ? null : originOf(options.course)?.locate(path, 'value');
      return outer ?? { file: report.file, span: report.lines.span(place.range) };
    },
  };
}

/** Where parts of values stand, one after the other; a part that is written over two lines is shown by all of its value. */
function partsOf(text: string): (value: Range, part: string) => Range {
  const ends = new Map<string, number>();
  return ([start, end], part) => {
    const key = `${start} ${part}`;
    const at = text.indexOf(part, ends.get(key) ?? start);
    if (at < 0 || at + part.length > end) return [start, end];
    ends.set(key, at + part.length);
    return [at, at + part.length];
  };
}

function subjectOf(unit: Unit, file: string, { exists }: ParseUnitOptions): TextSubject {
  return exists === undefined ? { unit } : { unit, exists: (path) => exists(path, file) };
}

/** What cannot be judged while an entry is set aside. */
const NEEDS_ALL_ENTRIES: ReadonlySet<UnitFinding['code']> = new Set([
  'unknown-reference',
  'unknown-part',
  'weight-of-nothing',
  'unused-rubric',
  'require-too-many',
  'set-requires-nothing',
  'dead-end',
  'bundle-unreachable',
  'bundles-not-monotone',
  'unreachable-grade',
  'tiers-ignore-summatives',
  'days-exceed-window',
]);

/** What cannot be judged while an `order` cannot be read. */
const NEEDS_ORDER: ReadonlySet<UnitFinding['code']> = new Set([
  'redundant-prerequisite',
  'cycle',
  'dead-end',
  'due-out-of-order',
  'require-needs-any-order',
]);

/** Whether points are missing only because what stands for them could not be read. */
function isUnread({ code, path }: UnitFinding, fitting: Tree, whole: Tree): boolean {
  if (code !== 'points-missing') return false;
  const map = treeAt(fitting, path);
  const written = childOf(whole, path[0] ?? '');
  const items = written?.kind === 'list' ? written.items : [];
  const same = items.find(({ range }) => range[0] === map?.range[0]);
  return entryOf(same, 'points') !== undefined;
}

/**
 * What is wrong with a threshold for some of the skills that inherit it is told once, with their ids; what is wrong for
 * all of them needs no ids.
 */
function bySkills(findings: readonly UnitFinding[], tree: Tree): readonly UnitFinding[] {
  const about = findings.filter(({ data }) => data.skill !== undefined);
  if (about.length === 0) return findings;
  const groups = new Map<string, UnitFinding[]>();
  const keyOf = ({ code, path, about, data }: UnitFinding): string =>
    JSON.stringify([code, placeOf(tree, path, about).range, data.level, data.known]);
  for (const finding of about) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const count = countEntries(tree);
  return findings.flatMap((finding): UnitFinding[] => {
    const { skill, ...data } = finding.data;
    if (skill === undefined) return [finding];
    const group = groups.get(keyOf(finding)) ?? [];
    if (group[0] !== finding) return [];
    const { range } = placeOf(tree, finding.path, finding.about);
    const own = treeAt(tree, entryPath(finding.path))?.range ?? [0, 0];
    const isOwn = own[0] <= range[0] && range[1] <= own[1];
    const ids = group.map((one) => String(one.data.skill));
    if (isOwn || ids.length >= count) return [{ ...finding, data }];
    const related = group.map((one) => ({ path: entryPath(one.path), id: String(one.data.skill) }));
    return [{ ...finding, data: { ...data, skills: ids }, related }];
  });
}

/** How much of a path leads to the skill. */
function entryPath(path: Path): Path {
  let length = 0;
  while (path[length] === 'skills' && typeof path[length + 1] === 'number') length += 2;
  return path.slice(0, length);
}

/** A level cannot be known where its rubric is not. */
function followsFrom(others: readonly UnitFinding[], { code, data }: UnitFinding): boolean {
  const hasNoLevels =
    code === 'unknown-level' ? Array.isArray(data.known) && data.known.length === 0 : data.also !== undefined;
  return hasNoLevels && others.some((other) => other.code === 'unknown-rubric');
}

function addFinding(
  report: Report,
  inherited: Finding[],
  tree: Tree,
  course: CourseSource | undefined,
  finding: UnitFinding,
): void {
  const { code, severity, path, about, data: said, related } = finding;
  const isBare = typeof path.at(-2) === 'number' && treeAt(tree, path.slice(0, -1))?.kind === 'scalar';
  const data = withMeant(code, withNearest(said, tree), isBare);
  const place = placeOf(tree, path, about);
  const outer = place.exact ? null : originOf(course)?.locate(path, about);
  if (outer) {
    const isKnown = inherited.some(
      (one) => one.code === code && one.span.start.offset === outer.span.start.offset,
    );
    if (!isKnown) inherited.push({ code, severity, ...outer, related: [], data });
    return;
  }
  const places = related.map((one) => ({ range: placeOf(tree, one.path, 'value').range, label: one.id }));
  const fix = meaningFix(finding, tree, report.text);
  report.add(code, place.range, { severity, data, related: places, ...(fix === null ? {} : { fix }) });
}

/** Of a longer list only the beginning is told, and what in it may have been meant. */
const MOST_KNOWN = 50;

/** Adds what may have been meant to a reference that leads nowhere: something near, or what has it as its title. */
export function withNearest(data: UnitFinding['data'], tree?: Tree): UnitFinding['data'] {
  const { known, also, ...rest } = data;
  const wrote = data.id ?? data.level ?? data.criterion ?? data.text;
  const allowed = [...(typeof known === 'object' ? known : []), ...(typeof also === 'object' ? also : [])];
  if (allowed.length === 0 || typeof wrote !== 'string') return data;
  const told = typeof known === 'object' ? { known: known.slice(0, MOST_KNOWN) } : {};
  const near = nearest(wrote, allowed);
  const meant = near.length > 0 ? near : titled(wrote, tree).filter((id) => allowed.includes(id));
  return { ...rest, ...told, nearest: meant };
}

/** The ids of entries with this title. */
function titled(title: string, tree: Tree | undefined): readonly string[] {
  const skills = childOf(tree, 'skills');
  if (skills?.kind !== 'list') return [];
  return skills.items.flatMap((item) => {
    const textOf = (key: string): string | null => {
      const value = childOf(item, key);
      return value?.kind === 'scalar' ? value.text : null;
    };
    const isMeant = textOf('title')?.toLowerCase() === title.toLowerCase();
    return [...(isMeant ? [textOf('id') ?? ''] : []), ...titled(title, item)];
  });
}

function countEntries(tree: Tree | undefined): number {
  const skills = childOf(tree, 'skills');
  if (skills?.kind !== 'list') return 0;
  return skills.items.reduce((sum, item) => sum + 1 + countEntries(item), 0);
}
