import { expect } from 'vitest';
import {
  type Bound,
  type Check,
  type Event,
  evaluate,
  type Measure,
  type Skill,
  type Threshold,
  type Unit,
} from '../../src/index.js';
import { fromNumber, times } from '../arbitraries/fraction.js';
import { mapSkills } from './raise.js';

/** The product as a person would write it: 4.8, where doubles say 4.800000000000001. */
function product(a: number, b: number): number {
  const { top, bottom } = times(fromNumber(a), fromNumber(b));
  return Number(top) / Number(bottom);
}

function scaleBound(bound: Bound, k: number): Bound {
  return bound.type === 'number' ? { ...bound, value: product(bound.value, k) } : bound;
}

function scaleThreshold(threshold: Threshold, k: number): Threshold {
  return { ...threshold, atLeast: threshold.atLeast && scaleBound(threshold.atLeast, k) };
}

function scaleMeasure(measure: Measure, k: number): Measure {
  return measure.type === 'points' ? { ...measure, points: product(measure.points, k) } : measure;
}

function scaleSkill(skill: Skill, k: number): Skill {
  const check: Check = {
    ...skill.check,
    points: product(skill.check.points, k),
    measure: scaleMeasure(skill.check.measure, k),
    history: skill.check.history.map((past) => ({
      ...past,
      points: product(past.points, k),
      measure: scaleMeasure(past.measure, k),
      mastery: scaleThreshold(past.mastery, k),
    })),
  };
  return { ...skill, check, mastery: scaleThreshold(skill.mastery, k) };
}

/** The log with the scores of checks, and thresholds, that are numbers times `k`. */
function scaleLog(events: readonly Event[], k: number): Event[] {
  const attempts = new Set(events.filter((event) => event?.type === 'attempt').map(({ id }) => id));
  return events.map((event): Event => {
    if (event === null || typeof event !== 'object') return event;
    if (event.type === 'adjust' && typeof event.mastery === 'number')
      return { ...event, mastery: product(event.mastery, k) };
    if (
      event.type === 'adjust' &&
      typeof event.mastery === 'object' &&
      typeof event.mastery.atLeast === 'number'
    ) {
      return { ...event, mastery: { ...event.mastery, atLeast: product(event.mastery.atLeast, k) } };
    }
    const isScore = event.type === 'attempt' || (event.type === 'grade' && attempts.has(event.of));
    return isScore && typeof event.score === 'number' ? { ...event, score: product(event.score, k) } : event;
  });
}

/** Multiplying points, and thresholds and scores given as numbers, by `k` changes no verdict and no figure. */
export function assertScale(unit: Unit, events: readonly Event[], now: string, k: number): void {
  const larger = mapSkills(unit, (skill) => scaleSkill(skill, k));
  const { learners } = evaluate(larger, scaleLog(events, k), { now });
  for (const [id, learner] of Object.entries(evaluate(unit, events, { now }).learners)) {
    for (const [skill, { status, via, masteredAt, figure, threshold, open }] of Object.entries(
      learner.skills,
    )) {
      const same = { status, via, masteredAt, figure, threshold, open };
      expect(learners[id]?.skills[skill], skill).toMatchObject(same);
    }
  }
}
