import { expect } from 'vitest';
import { type Event, evaluate, grade, type Score, type Unit } from '../../src/index.js';
import {
  type Fraction,
  fraction,
  fromNumber,
  fromText,
  minus,
  order,
  plus,
  times,
  toText,
} from '../arbitraries/fraction.js';
import { skillsOf } from '../arbitraries/instant.js';
import { type Known, knownOfMeasure } from '../arbitraries/measure.js';
import { knownOf } from '../arbitraries/score.js';
import { expectNoLower } from './later.js';

const PROPORTION = /^(\d+(\.\d+)?\/(?!0$)\d+(\.\d+)?|\d+(\.\d+)?%)$/;

/** So many sixths of the way from a proportion up to everything, as text. */
function nearer(value: Fraction, by: number): string {
  const up = plus(value, times(minus(fraction(1), value), fraction(by, 6)));
  const text = toText(order(up, value) > 0 ? up : value);
  return text.includes('/') ? text : `${text}/1`;
}

/** One value of a score, raised; null where it is not known how to. */
function raiseValue(score: string | number, known: Known, by: number): string | number | null {
  const level = known.type === 'rubric' ? known.levels.findIndex(({ name }) => name === String(score)) : -1;
  if (known.type === 'rubric' && typeof score === 'string' && level >= 0) {
    return known.levels[Math.min(known.levels.length - 1, level + by)]?.name ?? null;
  }
  if (score === 'fail') return 'pass';
  if (typeof score === 'string') return PROPORTION.test(score) ? nearer(fromText(score), by) : null;
  if (score < 0 || known.type === 'checklist' || String(score).includes('e')) return null;
  if (known.type === 'proportion') return score > 1 ? null : nearer(fromNumber(score), by);
  return score + by / 2;
}

/** A better score for the same work; null where the score cannot be read, or there is nothing better to write. */
export function raiseScore(score: Score, known: Known, by: number): Score | null {
  if (typeof score === 'string' || typeof score === 'number') return raiseValue(score, known, by);
  if (Array.isArray(score)) {
    if (known.type !== 'checklist') return null;
    const items = known.lines.flatMap((line) => line.items);
    if (!score.every((item) => items.includes(item))) return null;
    return [...new Set([...score, ...items.slice(0, by)])];
  }
  if (known.type !== 'rubric') return null;
  const raised = Object.entries(score).map(([criterion, value], index): [string, string | number | null] => [
    criterion,
    (by + index) % 2 === 0 ? value : known.criteria.includes(criterion) ? raiseValue(value, known, by) : null,
  ]);
  return raised.some(([, value]) => value === null) ? null : (Object.fromEntries(raised) as Score);
}

/** What the score of an event is measured in; null where that depends on when it was. */
function measuredIn(unit: Unit, events: readonly Event[], event: Event): Known | null {
  if (event.type === 'grade') {
    const target = events.find(
      ({ id, type }) => id === event.of && (type === 'attempt' || type === 'summative'),
    );
    return target === undefined ? null : measuredIn(unit, events, target);
  }
  if (event.type === 'attempt') {
    const skill = skillsOf(unit.skills).find(({ id }) => id === event.skill);
    if (skill === undefined || (event.version === undefined && skill.check.history.length > 0)) return null;
    return knownOf(skill.check, event.version);
  }
  if (event.type === 'summative') {
    const summative = unit.summatives.find(({ id }) => id === event.summative);
    if (summative?.rubric) return knownOfMeasure({ type: 'rubric', rubric: summative.rubric });
    return summative?.points ? { type: 'points', points: summative.points } : null;
  }
  return event.type === 'practice' ? { type: 'points', points: 1 } : null;
}

/** The log with one score raised; null where the event has none that can be. */
export function raiseOne(
  unit: Unit,
  events: readonly Event[],
  place: number,
  by: number,
): readonly Event[] | null {
  const scored = events.filter((event) => event !== null && 'score' in event && event.score != null);
  const event = scored[place % Math.max(1, scored.length)];
  if (event === undefined || !('score' in event) || event.score == null) return null;
  const known = measuredIn(unit, events, event);
  const score = known && raiseScore(event.score, known, by);
  return score === null
    ? null
    : events.map((each) => (each === event ? ({ ...event, score } as Event) : each));
}

/** Raising one score never loses mastery or lowers a grade. */
export function assertMonotone(
  unit: Unit,
  events: readonly Event[],
  better: readonly Event[],
  now: string,
): void {
  const before = evaluate(unit, events, { now });
  const after = evaluate(unit, better, { now });
  const [was, is] = [grade(unit, before), grade(unit, after)];
  for (const [id, learner] of Object.entries(before.learners)) {
    for (const [skill, { via }] of Object.entries(learner.skills)) {
      if (via !== null) expect(after.learners[id]?.skills[skill]?.via, skill).not.toBeNull();
    }
    const [lower, higher] = [was.learners[id], is.learners[id]];
    if (lower !== undefined && higher !== undefined) expectNoLower(unit, lower, higher);
  }
}
