import type fc from 'fast-check';
import type { Event, MasteryText, Score, Skill, Unit } from '../../src/index.js';
import { choose } from './choice.js';
import { arbLogRecipe, type Body, type EventRecipe, type LogOptions, type OfRecipe } from './event.js';
import { epochFor, skillsOf, writeInstant } from './instant.js';
import { type Known, knownOfMeasure } from './measure.js';
import { knownOf, type ScoreRecipe, scoreFor } from './score.js';
import { conditionsOf } from './threshold.js';

const LEARNERS = ['ana', 'ben', '7'];
const HOUR = 3_600_000;

type Loose = { [key: string]: unknown };

interface Making {
  readonly unit: Unit;
  readonly skills: readonly Skill[];
  readonly sound: boolean;
  readonly log: Loose[];
  clock: number;
}

const MALFORMED: readonly ((event: Loose) => unknown)[] = [
  ({ id: _, ...rest }) => rest,
  ({ learner: _, ...rest }) => rest,
  ({ type: _, ...rest }) => rest,
  (event) => ({ ...event, type: 'quiz' }),
  (event) => ({ ...event, type: 7 }),
  (event) => ({ ...event, at: 'yesterday' }),
  (event) => ({ ...event, at: '2026-02-30T10:00:00Z' }),
  (event) => ({ ...event, at: '2026-09-10' }),
  (event) => ({ ...event, at: 12 }),
  (event) => ({ ...event, type: 'attempt', skill: undefined }),
  (event) => ({ ...event, type: 'attempt', skill: 'a', version: 1.5 }),
  (event) => ({ ...event, type: 'attempt', skill: 'a', score: true }),
  (event) => ({ ...event, type: 'excuse', excused: 'yes' }),
  (event) => ({ ...event, type: 'override', skill: 'a', mastered: 'yes' }),
  (event) => ({ ...event, type: 'adjust', extraDays: -1 }),
  (event) => ({ ...event, type: 'practice' }),
  (event) => ({ ...event, type: 'grade', of: 4 }),
  (event) => ({ ...event, id: 17 }),
  () => null,
  () => [1, 'two'],
];

/** Something that the unit has, or, in logs that may be wrong, once in twelve something that it has not. */
function reference(ids: readonly string[], index: number, making: Making): string {
  return ids.length === 0 || (!making.sound && index === 11) ? 'nope' : choose(ids, index);
}

function scoreOf(recipe: ScoreRecipe | null | undefined, known: Known, skill: Skill | null): Loose {
  if (recipe === undefined) return {};
  return {
    score: recipe === null ? null : (scoreFor(recipe, known, skill?.mastery ?? null) satisfies Score),
  };
}

function pointsOf(points: number | null): Known {
  return points === null ? { type: 'proportion' } : { type: 'points', points };
}

function masteryOf(
  { condition, by, unreadable }: NonNullable<Extract<Body, { type: 'adjust' }>['mastery']>,
  skill: Skill | undefined,
): MasteryText {
  if (unreadable)
    return choose(['Nowhere', { criteria: { nope: 1 } }, { by: 'luck' }, '120%'], condition.bound);
  const known: Known = skill === undefined ? { type: 'proportion' } : knownOfMeasure(skill.check.measure);
  const said = conditionsOf(known, condition);
  const named = {
    ...said,
    ...(said.criteria === undefined ? {} : { criteria: said.criteria as { [id: string]: string } }),
  };
  if (by === undefined && said.atLeast !== undefined && Object.keys(said).length === 1) return said.atLeast;
  return (by === undefined ? named : { ...named, by }) as MasteryText;
}

/** The fields of an event beside what all have; null where the unit has nothing that it could be about. */
function fieldsOf(body: Body, making: Making): Loose | null {
  const { unit, skills } = making;
  const ids = skills.map(({ id }) => id);
  const reasoned = (reason: boolean) => (reason ? { reason: 'talked about it' } : {});
  switch (body.type) {
    case 'attempt': {
      const id = reference(ids, body.skill, making);
      const skill = skills.find((each) => each.id === id) ?? skills[0];
      if (skill === undefined) return null;
      const { check } = skill;
      const versions = Array.from({ length: check.version + (making.sound ? 0 : 1) }, (_, rank) => rank + 1);
      const version = body.version === undefined ? undefined : choose(versions, body.version);
      const forms = check.forms.map((form) => form.id);
      const form =
        body.form === undefined
          ? undefined
          : making.sound
            ? forms[body.form % 4]
            : reference(forms, body.form, making);
      return {
        skill: id,
        ...(form === undefined ? {} : { form }),
        ...(version === undefined ? {} : { version }),
        ...scoreOf(body.score, knownOf(check, version), skill),
      };
    }
    case 'practice': {
      const id = reference(ids, body.skill, making);
      const skill = skills.find((each) => each.id === id) ?? skills[0];
      const own = skill?.practice?.tasks ?? [];
      const tasks = own.length > 0 ? own : skills.flatMap((each) => each.practice?.tasks ?? []);
      const task = body.task === undefined ? undefined : tasks[body.task % Math.max(1, tasks.length)];
      const points = task === undefined ? (skill?.practice?.points ?? own[0]?.points ?? null) : task.points;
      const score = scoreOf(body.score, pointsOf(points), null);
      if (body.task === undefined) return { skill: id, ...score };
      if (task === undefined) return making.sound ? { skill: id, ...score } : { task: 'nope', ...score };
      return { ...(body.both && own.length > 0 ? { skill: id } : {}), task: task.id, ...score };
    }
    case 'summative': {
      if (unit.summatives.length === 0 && making.sound) return null;
      const id = reference(
        unit.summatives.map((each) => each.id),
        body.summative,
        making,
      );
      const summative = unit.summatives.find((each) => each.id === id);
      const rubric = summative?.rubric ?? null;
      const known =
        rubric === null ? pointsOf(summative?.points ?? 10) : knownOfMeasure({ type: 'rubric', rubric });
      return { summative: id, ...scoreOf(body.score, known, null) };
    }
    case 'step':
      return { skill: reference(ids, body.skill, making), step: body.step };
    case 'override':
      return { skill: reference(ids, body.skill, making), mastered: body.mastered, ...reasoned(body.reason) };
    case 'excuse': {
      if (body.what === 'summative' && unit.summatives.length === 0) return null;
      const about =
        body.what === 'skill'
          ? { skill: reference(ids, body.pick, making) }
          : body.what === 'summative'
            ? {
                summative: reference(
                  unit.summatives.map((each) => each.id),
                  body.pick,
                  making,
                ),
              }
            : {};
      return { ...about, excused: body.excused, ...reasoned(body.reason) };
    }
    case 'adjust': {
      const id = body.skill === undefined ? undefined : reference(ids, body.skill, making);
      const skill = skills.find((each) => each.id === id);
      return {
        ...(id === undefined ? {} : { skill: id }),
        ...(body.extraDays === undefined ? {} : { extraDays: body.extraDays }),
        ...(body.extraAttempts === undefined ? {} : { extraAttempts: body.extraAttempts }),
        ...(body.mastery === undefined ? {} : { mastery: masteryOf(body.mastery, skill) }),
        ...reasoned(body.reason),
      };
    }
    default:
      return {};
  }
}

function begin(recipe: EventRecipe, type: string, making: Making): Loose {
  const { extras, written } = recipe;
  if (recipe.at !== null) {
    making.clock =
      recipe.at === undefined ? making.clock + (written % 4) * 7 * HOUR : epochFor(recipe.at, making.unit);
  }
  const at =
    recipe.at === null
      ? written % 2 === 0
        ? {}
        : { at: null }
      : { at: writeInstant(making.clock, written) };
  return {
    id: `e${making.log.length + 1}`,
    learner: choose(LEARNERS, recipe.learner),
    ...at,
    type,
    ...(extras?.note ? { note: 'said in class' } : {}),
    ...(extras?.unit === undefined ? {} : { unit: extras.unit === 'own' ? making.unit.id : 'elsewhere' }),
    ...(extras?.seq === undefined ? {} : { seq: extras.seq }),
  };
}

function again(event: Loose, body: Extract<Body, { type: 'again' }>): Loose {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return event;
  if (body.how === 'conflict') return { ...event, note: 'said otherwise' };
  const { at } = event;
  if (body.how === 'same' || typeof at !== 'string' || Number.isNaN(Date.parse(at))) return { ...event };
  return { ...event, at: writeInstant(Date.parse(at), body.pick), seq: body.pick };
}

/** Fills in what grades and voids are of, once all events are there. */
function point(
  event: Loose,
  of: OfRecipe,
  fit: readonly Loose[],
  log: readonly Loose[],
  grade: boolean,
): Loose {
  const pool = of.to === 'fit' || log.length === 0 ? fit : log;
  if (of.to === 'nothing' || pool.length === 0) return { ...event, of: 'nope' };
  const target = choose(pool, of.pick);
  const learner = grade ? target.learner : event.learner;
  return { ...event, of: target.id, learner: learner ?? event.learner };
}

type Pointing = Extract<Body, { type: 'grade' | 'void' }>;

/** Gives the log's grades and voids what they are of; a grade that has nothing to grade becomes a step. */
function pointAll(making: Making, pointing: ReadonlyMap<number, Pointing>): void {
  const { unit, skills, log, sound } = making;
  const events = log.filter((event) => typeof event === 'object' && event !== null && 'id' in event);
  const sat = events.filter(({ type }) => type === 'attempt' || type === 'summative');
  const waiting = sat.filter(({ score }) => score === undefined || score === null);
  for (const [place, body] of pointing) {
    const event = log[place] as Loose;
    if (body.type === 'void') {
      const own = events.filter(({ learner }) => learner === event.learner);
      const ownSat = sat.filter(({ learner }) => learner === event.learner);
      const aimed = point(event, body.of, ownSat.length > 0 ? ownSat : sat, own, false);
      log[place] = { ...aimed, ...(body.reason ? { reason: 'wrong paper' } : {}) };
      continue;
    }
    const fit = waiting.length > 0 && body.of.pick % 2 === 0 ? waiting : sat;
    if (fit.length === 0 && sound) {
      log[place] = { ...event, type: 'step', skill: skills[0]?.id, step: 'revision' };
      continue;
    }
    const aimed = point(event, body.of, fit, events, !body.stranger);
    const target = sat.find(({ id }) => id === aimed.of);
    const skill = skills.find(({ id }) => id === target?.skill);
    const summative = unit.summatives.find(({ id }) => id === target?.summative);
    const known: Known =
      skill !== undefined
        ? knownOf(skill.check, target?.version as number | undefined)
        : summative?.rubric
          ? knownOfMeasure({ type: 'rubric', rubric: summative.rubric })
          : pointsOf(summative?.points ?? null);
    log[place] = { ...aimed, ...scoreOf(body.score, known, skill ?? null) };
  }
}

/** The log that a recipe makes for a unit, which need not be a generated one. */
export function writeLog(unit: Unit, recipes: readonly EventRecipe[], sound = false): Event[] {
  const skills = skillsOf(unit.skills);
  const clock = epochFor({ date: 0, days: 0, time: 0, written: 0 }, unit);
  const making: Making = { unit, skills, sound, log: [], clock };
  const pointing = new Map<number, Pointing>();
  const copies: Extract<Body, { type: 'again' }>[] = [];
  for (const recipe of recipes) {
    const { body } = recipe;
    if (body.type === 'again') {
      copies.push(body);
      continue;
    }
    const event = begin(recipe, body.type === 'malformed' ? 'step' : body.type, making);
    if (body.type === 'malformed') {
      const step = { ...event, skill: skills[0]?.id, step: 'revision' };
      making.log.push(choose(MALFORMED, body.kind)(step) as Loose);
      continue;
    }
    const fields = fieldsOf(body, making);
    if (fields === null) continue;
    if (body.type === 'grade' || body.type === 'void') pointing.set(making.log.length, body);
    making.log.push({ ...event, ...fields });
  }
  pointAll(making, pointing);
  const { log } = making;
  const repeated = log.length === 0 ? [] : copies.map((body) => again(choose(log, body.pick), body));
  return [...log, ...repeated] as unknown as Event[];
}

/** A log for the unit: all types of events and every field, near what its rules turn on. */
export function arbLog(unit: Unit, options: LogOptions = {}): fc.Arbitrary<Event[]> {
  return arbLogRecipe(options).map((recipes) => writeLog(unit, recipes, options.sound ?? false));
}
