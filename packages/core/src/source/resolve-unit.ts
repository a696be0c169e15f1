import type { UnitFinding } from '../findings/finding.js';
import { placesOf } from '../findings/place.js';
import { usedRubrics } from '../findings/rubrics/used-rubrics.js';
import type { Check } from '../model/check.js';
import type { Tier } from '../model/grading.js';
import type { Path } from '../model/path.js';
import type { Reassess } from '../model/policy.js';
import type { Practice } from '../model/practice.js';
import type { Threshold } from '../model/threshold.js';
import type { Course, Entry, Order, Skill, SkillSet, Summative, Unit } from '../model/unit.js';
import { DEFAULTS } from './defaults.js';
import { type Inherited, inherit, NOTHING_INHERITED } from './inheritance.js';
import { findRubric, type Rubrics, readCheck, readRubric } from './read-check.js';
import { overlayGrading, readGrading, readScale, type Scales } from './read-grading.js';
import { readCalendar, readLate, readPractice, readReassess } from './read-policy.js';
import type { MasteryParts } from './read-threshold.js';
import { createReader, entries, type Reader } from './reader.js';
import { type Reads, sharedReading } from './shared-reading.js';
import type {
  CheckSource,
  CourseSource,
  EntrySource,
  PracticeSource,
  ReassessSource,
  RubricSource,
  SetSource,
  SkillSource,
  SummativeSource,
  UnitSource,
} from './source.js';

/** What an entry stands under. */
interface Around {
  readonly inherited: Inherited;
  readonly tier: Tier;
  readonly order: Order;
}

/** How the parts of a skill are read. */
interface SkillReader {
  readonly check: (said: CheckSource) => Reads<MasteryParts, { check: Check; mastery: Threshold }>;
  readonly reassess: Reads<'none' | ReassessSource, Reassess>;
  readonly practice: Reads<'none' | PracticeSource, Practice | null>;
}

function skillReader(reader: Reader, rubrics: Rubrics): SkillReader {
  const checks = new Map<CheckSource, Reads<MasteryParts, { check: Check; mastery: Threshold }>>();
  return {
    check(said) {
      const known = checks.get(said);
      if (known !== undefined) return known;
      const made = sharedReading(reader, (mastery: MasteryParts, path) =>
        readCheck(reader, said, mastery, rubrics, path),
      );
      checks.set(said, made);
      return made;
    },
    reassess: sharedReading(reader, (said, path) => readReassess(reader, said, path)),
    practice: sharedReading(reader, (said, path) => readPractice(reader, said, path)),
  };
}

function readSkill<Id extends string>(
  reader: SkillReader,
  said: Id | number | SkillSource<Id>,
  around: Around,
  path: Path,
): Skill<Id> {
  const source: SkillSource<Id> = typeof said === 'object' ? said : { id: said };
  const id = String(source.id) as Id;
  const inherited = inherit(around.inherited, source);
  const days = source.due === undefined ? inherited.days : source.days;
  const { check, mastery } = reader.check(inherited.check)(inherited.mastery, path);
  return {
    id,
    title: source.title ?? id,
    tier: source.tier ?? around.tier,
    after: (source.after ?? []).map(String),
    standards: source.standards ?? [],
    materials: source.materials ?? [],
    ...(source.due === undefined ? {} : { due: source.due }),
    ...(days === undefined ? {} : { days }),
    retired: source.retired ?? DEFAULTS.skill.retired,
    mastery,
    reassess: reader.reassess(inherited.reassess, [...path, 'reassess']),
    practice: reader.practice(inherited.practice, [...path, 'practice']),
    check,
    ...(source.metadata === undefined ? {} : { metadata: source.metadata }),
  };
}

function readSet<Id extends string>(
  reader: SkillReader,
  source: SetSource<Id>,
  around: Around,
  path: Path,
): SkillSet<Id> {
  const tier = source.tier ?? around.tier;
  const order = source.order ?? around.order;
  const inside: Around = { inherited: inherit(around.inherited, source), tier, order };
  const id = String(source.id);
  return {
    id,
    title: source.title ?? id,
    tier,
    order,
    require: source.require ?? DEFAULTS.unit.require,
    after: (source.after ?? []).map(String),
    skills: readEntries(reader, source.skills, inside, [...path, 'skills']),
    ...(source.metadata === undefined ? {} : { metadata: source.metadata }),
  };
}

function readEntries<Id extends string>(
  reader: SkillReader,
  source: readonly EntrySource<Id>[],
  around: Around,
  path: Path,
): Entry<Id>[] {
  return source.map((entry, index) =>
    typeof entry === 'object' && 'skills' in entry
      ? readSet(reader, entry, around, [...path, index])
      : readSkill(reader, entry, around, [...path, index]),
  );
}

function readSummative(reader: Reader, source: SummativeSource, rubrics: Rubrics, path: Path): Summative {
  const id = String(source.id);
  const rubric =
    source.rubric === undefined || source.rubric === 'none'
      ? null
      : findRubric(reader, source.rubric, rubrics, [...path, 'rubric']);
  const top = rubric === null ? null : (rubric.levels[rubric.levels.length - 1]?.points ?? null);
  return {
    id,
    title: source.title ?? id,
    points: source.points ?? top,
    rubric,
    ...(source.date === undefined ? {} : { date: source.date }),
    ...(source.metadata === undefined ? {} : { metadata: source.metadata }),
  };
}

function readRubrics(
  reader: Reader,
  outer: UnitSource['rubrics'],
  own: UnitSource['rubrics'],
  path: Path,
): Rubrics {
  const all = new Map<string, RubricSource>([...entries(outer), ...entries(own)]);
  return new Map(
    [...all].map(([id, source]) => [id, readRubric(reader, source, [...path, 'rubrics', id], id)]),
  );
}

/**
 * What a unit file means: its short forms written out and its defaults, the course's first, flowed down into every
 * skill; skills share the objects that they inherit alike. What cannot be read is reported with its path and something harmless put in its place; ids, references
 * and everything else that needs the whole unit are `checkUnit`'s.
 *
 * @example
 * ```ts
 * const { unit } = resolveUnit({ id: 'u', title: 'U', mastery: '80%', skills: ['a'] });
 * unit.skills[0].mastery.atLeast // → { type: 'proportion', value: '4/5' }
 * ```
 */
export function resolveUnit<const Id extends string = string>(
  source: UnitSource<Id>,
  course?: CourseSource,
): { unit: Unit<Id>; findings: readonly UnitFinding[] } {
  const reader = createReader();
  const rubrics = readRubrics(reader, course?.rubrics, source.rubrics, []);
  const order = source.order ?? course?.order ?? DEFAULTS.unit.order;
  const inherited = inherit(
    course === undefined ? NOTHING_INHERITED : inherit(NOTHING_INHERITED, course),
    source,
  );
  const around: Around = { inherited, tier: DEFAULTS.skill.tier, order };
  const unit: Unit<Id> = {
    id: String(source.id),
    title: source.title,
    ...(source.description === undefined ? {} : { description: source.description }),
    ...(source.course === undefined ? {} : { course: source.course }),
    labels: { ...course?.labels, ...source.labels },
    after: (source.after ?? []).map(String),
    window: source.window ?? {},
    timeZone: source.timeZone ?? course?.timeZone ?? DEFAULTS.unit.timeZone,
    calendar: readCalendar(course?.calendar),
    late: readLate(reader, source.late ?? course?.late ?? DEFAULTS.unit.late, ['late']),
    order,
    require: source.require ?? DEFAULTS.unit.require,
    rubrics: [...rubrics.values()],
    skills: readEntries(skillReader(reader, rubrics), source.skills, around, ['skills']),
    summatives: (source.summatives ?? []).map((summative, index) =>
      readSummative(reader, summative, rubrics, ['summatives', index]),
    ),
    grading: readGrading(reader, overlayGrading(course?.grading, source.grading), scalesOf(course), [
      'grading',
    ]),
    ...(source.metadata === undefined ? {} : { metadata: source.metadata }),
  };
  if (unit.late.length !== 1 || unit.late[0]?.within !== null || unit.late[0].cap !== null) {
    if (source.timeZone === undefined && course?.timeZone === undefined) {
      reader.report('time-zone-missing', ['late'], {}, 'value', 'warning');
    }
  }
  // where a name leads nowhere, the rubric that was meant is not told as well
  if (source.rubrics !== undefined && !reader.findings.some(({ code }) => code === 'unknown-rubric')) {
    const used = usedRubrics(placesOf(unit.skills).skills, unit.summatives);
    for (const [id] of entries(source.rubrics))
      if (!used.has(id)) reader.report('unused-rubric', ['rubrics', id], { id }, 'key', 'warning');
  }
  return { unit, findings: reader.findings };
}

const NO_SCALES: Scales = new Map();

function scalesOf(course: CourseSource | undefined): Scales {
  return new Map(entries(course?.scales));
}

/**
 * What a course file means, beside its units, which have inherited from it already. What is wrong between them is
 * `checkCourse`'s.
 */
export function resolveCourse(
  source: CourseSource,
  units: readonly Unit[],
): { course: Course; findings: readonly UnitFinding[] } {
  const reader = createReader();
  const rubrics = readRubrics(reader, undefined, source.rubrics, []);
  const course: Course = {
    id: String(source.id),
    title: source.title,
    units,
    timeZone: source.timeZone ?? DEFAULTS.unit.timeZone,
    calendar: readCalendar(source.calendar),
    labels: source.labels ?? {},
    rubrics: [...rubrics.values()],
    scales: entries(source.scales).flatMap(([id, scale]) => {
      const steps = readScale(reader, scale, NO_SCALES, ['scales', id]);
      return steps === null ? [] : [{ id, steps }];
    }),
    summatives: (source.summatives ?? []).map((summative, index) =>
      readSummative(reader, summative, rubrics, ['summatives', index]),
    ),
    grading: readGrading(reader, source.grading ?? {}, scalesOf(source), ['grading']),
    ...(source.metadata === undefined ? {} : { metadata: source.metadata }),
  };
  readLate(reader, source.late ?? DEFAULTS.unit.late, ['late']);
  return { course, findings: reader.findings };
}
