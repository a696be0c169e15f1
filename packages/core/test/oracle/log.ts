import type { AttemptEvent, Event, GradeEvent, SummativeEvent } from '../../src/log/event.js';
import type { Unit } from '../../src/model/unit.js';
import type { IgnoredCode } from '../../src/progress/progress.js';
import { instant } from './days.js';
import { readPractice } from './practice.js';
import { layOver, readScore } from './score.js';
import { skillById, skillsOf, summativeMeasure, tasksOf } from './tree.js';
import { versionOf, versionRules } from './version.js';

export interface Ignored {
  readonly id: string | null;
  readonly code: IgnoredCode;
}

/** The log after reading: what stands, oldest first. Voided events are in it; `voided` names them. */
export interface ReadLog {
  readonly events: readonly Event[];
  readonly voided: ReadonlySet<string>;
  /** Everyone of whom there is an event of this unit, whether or not it could be used. */
  readonly learners: readonly string[];
  readonly ignored: readonly Ignored[];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isWhole = (value: unknown): value is number => Number.isInteger(value);

function _isScore(value: unknown): boolean {
  const isOne = (one: unknown): boolean =>
    typeof one === 'string' || (typeof one === 'number' && Number.isFinite(one));
  if (isOne(value)) return true;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'object' && value !== null && Object.values(value).every(isOne);
}

/** Whether every field that the event needs is there and every one that it has is of the right kind. */
function isWellFormed(event: Record<string, unknown>): boolean {
  const absent = (field: string): boolean => event[field] === undefined || event[field] === null;
  const optional = (field: string, is: (value: unknown) => boolean): boolean =>
    absent(field) || is(event[field]);
  const needed = (field: string, is: (value: unknown) => boolean): boolean => is(event[field]);
  if (!needed('id', isText) || !needed('learner', isText) || !needed('type', isText)) return false;
  if (!optional('at', (at) => typeof at === 'string' && instant(at) !== null)) return false;
  if (!optional('unit', isText) || !optional('note', (note) => typeof note === 'string')) return false;
  if (!optional('seq', (seq) => typeof seq === 'number' && Number.isFinite(seq))) return false;
  if (!optional('reason', (reason) => typeof reason === 'string')) return false;
  // READING: days and attempts are whole numbers from 0; more of them cannot be taken back but by a void.
  const isExtra = (value: unknown): boolean => value === 'unlimited' || (isWhole(value) && value >= 0);
  const isMastery = (value: unknown): boolean =>
    typeof value === 'string' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'object' && value !== null && !Array.isArray(value));
  switch (event.type) {
    case 'practice':
      if (absent('skill') && absent('task')) return false;
      return optional('skill', isText) && optional('task', isText);
    case 'attempt':
      if (!optional('version', (version) => isWhole(version) && version >= 1)) return false;
      return needed('skill', isText) && optional('form', isText);
    case 'summative':
      return needed('summative', isText);
    case 'grade':
      return needed('of', isText) && !absent('score');
    case 'void':
      return needed('of', isText);
    case 'step':
      return needed('skill', isText) && needed('step', isText);
    case 'override':
      return needed('skill', isText) && [true, false, null].includes(event.mastered as boolean | null);
    case 'excuse':
      if (!needed('excused', (excused) => typeof excused === 'boolean')) return false;
      return optional('skill', isText) && optional('summative', isText);
    case 'adjust':
      if (!optional('skill', isText) || !optional('mastery', isMastery)) return false;
      return optional('extraDays', isExtra) && optional('extraAttempts', isExtra);
    default:
      return true;
  }
}

const TYPES = ['practice', 'attempt', 'summative', 'grade', 'void', 'step', 'override', 'excuse', 'adjust'];

/** An event as one text, so that equal events are equal texts: `seq` aside, null as absent, `at` as an instant. */
function content(event: Event): string {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, plain(inner)]);
  };
  const fields = Object.entries(event)
    .filter(([key, value]) => key !== 'seq' && value !== undefined && (value !== null || key === 'mastered'))
    .map(([key, value]) => [key, key === 'at' ? instant(String(value)) : plain(value)]);
  return JSON.stringify(fields.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/** The instant of an event; one without a date is before all others. */
export const when = (event: Event): number => (event.at ? (instant(event.at) ?? -Infinity) : -Infinity);

function compareCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]].map((all) => all.map((char) => char.codePointAt(0) ?? 0));
  for (let i = 0; left && right && i < Math.min(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
}

/** `at`, then `grade` and `void` after all others, then `seq`, then `id` by code point. */
export function inOrder(a: Event, b: Event): number {
  if (when(a) !== when(b)) return when(a) < when(b) ? -1 : 1;
  // READING: this also holds among events without a date.
  const after = (event: Event): number => (event.type === 'grade' || event.type === 'void' ? 1 : 0);
  if (after(a) !== after(b)) return after(a) - after(b);
  // READING: no `seq` is 0.
  if ((a.seq ?? 0) !== (b.seq ?? 0)) return (a.seq ?? 0) - (b.seq ?? 0);
  return compareCodePoints(a.id, b.id);
}

export function readLog(unit: Unit, given: readonly Event[], now: string): ReadLog {
  const ignored: Ignored[] = [];
  const nowInstant = instant(now);
  if (nowInstant === null) throw new RangeError(`not an instant: ${now}`);

  // Events after now are set aside first.
  const upToNow = given.filter((event) => {
    const at = (event as { at?: unknown } | null)?.at;
    return !(typeof at === 'string' && (instant(at) ?? -Infinity) > nowInstant);
  });

  // Malformed ones are not events.
  const wellFormed = upToNow.filter((event) => {
    const record: unknown = event;
    if (typeof record === 'object' && record !== null && !Array.isArray(record)) {
      const fields = record as Record<string, unknown>;
      const known = TYPES.includes(fields.type as string);
      if (isWellFormed(fields) && known) return true;
      // READING: a malformed event of another unit is unread.
      if (isText(fields.unit) && fields.unit !== unit.id) return false;
      const code = isWellFormed(fields) ? 'unknown-type' : 'malformed';
      ignored.push({ id: isText(fields.id) ? (fields.id as string) : null, code });
      return false;
    }
    ignored.push({ id: null, code: 'malformed' });
    return false;
  });

  // READING: an id is an id of the whole log, so an event of another unit can be one half of a conflict.
  const isHere = (event: Event): boolean => (event.unit ?? unit.id) === unit.id;
  const inLog: Event[] = [];
  const conflicts = new Set<string>();
  for (const id of new Set(wellFormed.map((event) => event.id))) {
    const copies = wellFormed.filter((event) => event.id === id);
    // READING: of equal ones with the same place the one whose text comes first stands.
    const [lowest] = [...copies].sort(
      (a, b) => (a.seq ?? 0) - (b.seq ?? 0) || compareCodePoints(JSON.stringify(a), JSON.stringify(b)),
    );
    if (lowest && copies.every((copy) => content(copy) === content(lowest))) {
      inLog.push(lowest);
    } else {
      conflicts.add(id);
      if (copies.some(isHere)) ignored.push({ id, code: 'id-conflict' });
    }
  }
  inLog.sort(inOrder);

  const isPlaceOf = (event: Event): number => inLog.indexOf(event);
  const problem = (event: Event): IgnoredCode | null => {
    if (!TYPES.includes(event.type)) return 'unknown-type';
    if ('skill' in event && event.skill != null && !skillById(unit, event.skill)) return 'unknown-skill';
    if ('summative' in event && event.summative != null) {
      if (!unit.summatives.some((summative) => summative.id === event.summative)) return 'unknown-summative';
    }
    if (event.type === 'practice' && event.task != null) {
      // READING: where the skill is named too, it must be a task of that skill.
      const skill = event.skill == null ? null : skillById(unit, event.skill);
      const where = skill ? [skill] : skillsOf(unit.skills);
      if (!where.some((one) => tasksOf(one).some((task) => task.id === event.task))) return 'unknown-task';
    }
    if (event.type === 'practice' && !readPractice(unit, event).readable) return 'score-unreadable';
    if (event.type === 'attempt') {
      const skill = skillById(unit, event.skill);
      if (skill && versionOf(event, skill.check, unit.timeZone) === null) return 'version-unknown';
    }
    if (event.type === 'grade' || event.type === 'void') {
      const target = inLog.find((one) => one.id === event.of);
      if (!target || !TYPES.includes(target.type)) return 'of-unknown';
      // READING: a void of another learner's event is a mismatch, like a grade.
      if (target.learner !== event.learner) return 'of-mismatch';
      // READING: so is one that names this unit and is of an event of another.
      if (isOfAnotherUnit(target)) return 'of-mismatch';
      if (event.type === 'void') return isPlaceOf(target) < isPlaceOf(event) ? null : 'of-later';
      if (target.type !== 'attempt' && target.type !== 'summative') return 'of-mismatch';
      // READING: the grade of an attempt that is itself ignored cannot be judged and is left as it is.
      if (problem(target) === null && !isReadableGrade(unit, event, target)) return 'score-unreadable';
    }
    if (event.type === 'adjust' && event.mastery != null) {
      const { mastery } = event;
      // READING: a general one is reported when it cannot be read for some skill that is not retired.
      const about = skillsOf(unit.skills).filter((one) =>
        event.skill == null ? !one.retired : one.id === event.skill,
      );
      if (about.some((one) => !layOver(one.mastery, mastery, one.check.measure))) return 'mastery-unreadable';
    }
    return null;
  };

  // READING: a grade or void that names no unit and is of an event of another unit belongs to that unit.
  const isOfAnotherUnit = (event: Event, seen: readonly Event[] = []): boolean => {
    if (event.unit != null) return event.unit !== unit.id;
    if ((event.type !== 'grade' && event.type !== 'void') || seen.includes(event)) return false;
    const target = inLog.find((one) => one.id === event.of);
    return target !== undefined && isOfAnotherUnit(target, [...seen, event]);
  };

  const here = inLog.filter((event) => !isOfAnotherUnit(event));
  const events = here.filter((event) => {
    const code = problem(event);
    if (code) ignored.push({ id: event.id, code });
    // The days and attempts of an adjustment stand where its threshold cannot be read.
    return code === null || code === 'mastery-unreadable';
  });

  // READING: what is ignored does not depend on what is voided.
  const isVoided = (event: Event): boolean =>
    events.some((one) => one.type === 'void' && one.of === event.id && !isVoided(one));
  const voided = new Set(events.filter(isVoided).map((event) => event.id));

  const different = new Map(ignored.map((one) => [JSON.stringify([one.id, one.code]), one]));
  return {
    events,
    voided,
    learners: [
      ...new Set(here.filter(({ type }) => TYPES.includes(type)).map((event) => event.learner)),
    ].sort(),
    ignored: [...different.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
  };
}

function isReadableGrade(unit: Unit, grade: GradeEvent, target: AttemptEvent | SummativeEvent): boolean {
  if (target.type === 'summative') {
    const summative = unit.summatives.find((one) => one.id === target.summative);
    return summative !== undefined && readScore(grade.score, summativeMeasure(summative)) !== null;
  }
  const skill = skillById(unit, target.skill);
  const version = skill && versionOf(target, skill.check, unit.timeZone);
  if (!skill || version == null) return true;
  return readScore(grade.score, versionRules(skill.check, skill.mastery, version).measure) !== null;
}
