import type { Path } from '../model/path.js';
import type { Rubric } from '../model/rubric.js';
import { isSet, type Skill, type Unit } from '../model/unit.js';
import { walk } from '../model/walk.js';
import type { ChangePlace, Emit } from './change.js';
import type { ChangeCode } from './change-class.js';
import { compareGrading } from './compare-grading.js';
import { compareAfter, compareOrdered, compareSet } from './compare-sets.js';
import { compareSkill } from './compare-skill.js';
import { compareSummatives, renamedSummatives } from './compare-summatives.js';
import { isEqual } from './equal.js';
import { type Entries, entriesOf, type Located, marksOfSkill, matchIds } from './match.js';
import { renameIn } from './rename.js';

/** Which code a key of the unit itself has, where one key is one code. */
const KEYS = [
  ['title', 'title-changed'],
  ['description', 'description-changed'],
  ['course', 'course-path-changed'],
  ['labels', 'labels-changed'],
  ['metadata', 'metadata-changed'],
] as const satisfies readonly (readonly [keyof Unit, ChangeCode])[];

function someSkill(units: readonly Unit[], test: (skill: Skill) => boolean): boolean {
  return units.some((unit) => walk(unit).some(({ entry }) => !isSet(entry) && test(entry)));
}

/** The rubrics that no check and no summative uses; those in use are compared where they are used. */
function unusedRubrics(unit: Unit): readonly Rubric[] {
  const used = new Set(unit.summatives.map(({ rubric }) => rubric?.id));
  for (const { entry } of walk(unit)) {
    if (isSet(entry)) continue;
    for (const { measure } of [entry.check, ...entry.check.history])
      if (measure.type === 'rubric') used.add(measure.rubric.id);
  }
  return unit.rubrics.filter(({ id }) => !used.has(id));
}

/** What the time zone decides in these units: days of versions, lateness, or waiting alone. */
function zoneCode(units: readonly Unit[]): ChangeCode {
  const isDated = someSkill(units, ({ check }) => check.history.some(({ before }) => before !== undefined));
  if (isDated) return 'time-zone-of-versions-changed';
  return units.some(({ window }) => window.closes !== undefined)
    ? 'time-zone-changed'
    : 'time-zone-of-waits-changed';
}

function compareTime(
  base: Unit,
  head: Unit,
  say: (code: ChangeCode, rest: Path, was: unknown, is: unknown) => void,
) {
  const both = [base, head];
  const [was, is] = [base.window, head.window];
  if (was.opens !== is.opens) say('window-opens-changed', ['window', 'opens'], was.opens, is.opens);
  if (was.closes !== is.closes) say('window-closes-changed', ['window', 'closes'], was.closes, is.closes);
  if (base.timeZone !== head.timeZone) say(zoneCode(both), ['timeZone'], base.timeZone, head.timeZone);
  if (!isEqual(base.calendar, head.calendar)) {
    const waits = someSkill(both, ({ reassess }) => reassess.wait?.of === 'schoolDays');
    say(waits ? 'calendar-changed' : 'calendar-of-plan-changed', ['calendar'], base.calendar, head.calendar);
  }
  if (!isEqual(base.late, head.late)) {
    const isUsed = was.closes !== undefined || is.closes !== undefined;
    say(isUsed ? 'late-policy-changed' : 'late-policy-unused', ['late'], base.late, head.late);
  }
}

/** Ids of entries and summatives that have no title but their id. */
function untitled(unit: Unit): ReadonlySet<string> {
  const named = [...walk(unit).map(({ entry }) => entry), ...unit.summatives];
  return new Set(named.filter(({ id, title }) => id === title).map(({ id }) => id));
}

/** The place of an entry in both versions, by its id of now. */
function placed<Item>(
  unit: string,
  id: string,
  base: Located<Item> | undefined,
  head: Located<Item> | undefined,
): ChangePlace {
  return { unit, id, before: base?.path ?? null, after: head?.path ?? null };
}

/** Compares the sets or the skills of a unit: which are gone, which stand elsewhere, what they say, which are new. */
function compareAll<Item>(
  kind: 'set' | 'skill',
  base: ReadonlyMap<string, Located<Item>>,
  head: ReadonlyMap<string, Located<Item>>,
  unit: string,
  emit: Emit,
  compare: (was: Item, is: Item, place: ChangePlace) => void,
): void {
  for (const [id, was] of base) {
    const is = head.get(id);
    const place = placed(unit, id, was, is);
    if (is === undefined) {
      emit({ code: `${kind}-removed`, kind, before: id, after: null, place });
      continue;
    }
    if (was.around !== is.around)
      emit({ code: 'entry-moved', kind, before: was.around, after: is.around, place });
    compare(was.item, is.item, place);
  }
  for (const [id, is] of head) {
    if (base.has(id)) continue;
    emit({ code: `${kind}-added`, kind, before: null, after: id, place: placed(unit, id, undefined, is) });
  }
}

function compareEntries(base: Entries, head: Entries, unit: string, emit: Emit): void {
  compareAll('set', base.sets, head.sets, unit, emit, (was, is, place) => compareSet(was, is, place, emit));
  compareAll('skill', base.skills, head.skills, unit, emit, (was, is, place) => {
    compareAfter(was.after, is.after, 'skill', place, emit);
    compareSkill(was, is, place, emit);
  });
}

/** Finds ids of skills and sets that changed hands, says so, and answers what to call them now. */
function matchEntries(base: Entries, head: Entries, unit: string, emit: Emit): Map<string, string> {
  const itemsOf = <Item>(all: ReadonlyMap<string, Located<Item>>) =>
    [...all.values()].map(({ item }) => item);
  const skills = matchIds(itemsOf(base.skills), itemsOf(head.skills), marksOfSkill);
  const children = ({ skills: entries }: { readonly skills: readonly { readonly id: string }[] }) => [
    entries.map(({ id }) => skills.renamed.get(id) ?? id),
  ];
  const sets = matchIds(itemsOf(base.sets), itemsOf(head.sets), children);
  for (const [old, now] of skills.renamed) {
    const place = {
      ...placed(unit, now, base.skills.get(old), head.skills.get(now)),
    };
    emit({
      code: 'skill-id-changed',
      kind: 'skill',
      before: old,
      after: now,
      place,
    });
  }
  for (const [id, now] of skills.reused) {
    const [was, is] = [base.skills.get(id), head.skills.get(id)];
    if (is === undefined) continue;
    const place = placed(unit, id, was, is);
    emit({
      code: 'skill-id-reused',
      kind: 'skill',
      ...(now === null ? {} : { part: now }),
      before: was?.item.title,
      after: is.item.title,
      place,
    });
  }
  for (const [old, now] of sets.renamed) {
    const place = placed(unit, now, base.sets.get(old), head.sets.get(now));
    emit({
      code: 'set-id-changed',
      kind: 'set',
      before: old,
      after: now,
      place,
    });
  }
  return new Map([...skills.renamed, ...sets.renamed]);
}

/** Compares two versions of one unit, key by key; what stands in it under another id is found again by what it is. */
export function compareUnits(base: Unit, head: Unit, emit: Emit): void {
  const place: ChangePlace = {
    unit: head.id,
    id: head.id,
    before: [],
    after: [],
  };
  const say = (code: ChangeCode, rest: Path, before: unknown, after: unknown): void =>
    emit({
      code,
      kind: 'unit',
      before,
      after,
      place: { ...place, before: rest, after: rest },
    });
  if (base.id !== head.id) say('unit-id-changed', ['id'], base.id, head.id);
  for (const [key, code] of KEYS) if (!isEqual(base[key], head[key])) say(code, [key], base[key], head[key]);
  compareAfter(base.after, head.after, 'unit', place, emit);
  compareTime(base, head, say);
  const entries = entriesOf(head);
  const renamed = matchEntries(entriesOf(base), entries, head.id, emit);
  const tests = renamedSummatives(base.summatives, head.summatives);
  const was = renameIn(base, new Map([...renamed, ...tests]), untitled(head));
  if (!isEqual(unusedRubrics(base), unusedRubrics(head)))
    say('unused-rubrics-changed', ['rubrics'], unusedRubrics(base), unusedRubrics(head));
  compareOrdered(was, head, 'unit', place, emit);
  compareEntries(entriesOf(was), entries, head.id, emit);
  compareSummatives(was.summatives, head.summatives, tests, head.id, emit);
  compareGrading(was.grading, head.grading, say);
}
