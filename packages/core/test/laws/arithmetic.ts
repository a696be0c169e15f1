import { expect } from 'vitest';
import {
  type AttemptEvent,
  type Combining,
  type Event,
  evaluate,
  lasts,
  type Skill,
  type Unit,
} from '../../src/index.js';
import {
  type Fraction,
  fraction,
  fromNumber,
  fromText,
  least,
  meanOf,
  minus,
  most,
  order,
  over,
  plus,
  times,
  toText,
} from '../arbitraries/fraction.js';
import { skillsOf } from '../arbitraries/instant.js';
import { lineOf } from '../arbitraries/score.js';

const ascending = (items: readonly Fraction[]) => [...items].sort(order);
const last = (items: readonly Fraction[], n: number) => items.slice(Math.max(0, items.length - n));

function mode(items: readonly Fraction[]): Fraction {
  const count = (value: Fraction) => items.filter((other) => order(other, value) === 0).length;
  return [...items].reverse().reduce((best, value) => (count(value) > count(best) ? value : best));
}

/** The figure of at least one result, oldest first: the formulas as they are written for people. */
export function figureBy(by: Combining, s: readonly Fraction[]): Fraction {
  const newest = s[s.length - 1] ?? fraction(0);
  const earlier = s.slice(0, -1);
  switch (by.type) {
    case 'highest':
      return s.reduce(most);
    case 'latest':
    case 'powerLaw':
      return newest;
    case 'times':
    case 'meanOfBest':
      return meanOf(last(ascending(s), by.n));
    case 'inARow':
      return last(s, by.n).reduce(least);
    case 'ofLast':
      return meanOf(last(s, by.of));
    case 'average':
      return meanOf(s);
    case 'medianOfLast': {
      const sorted = ascending(last(s, by.n));
      const half = Math.floor(sorted.length / 2);
      return meanOf(sorted.slice(sorted.length % 2 === 0 ? half - 1 : half, half + 1));
    }
    case 'mostFrequent':
      return mode(s);
    case 'weightedAverage': {
      const share = fromText(by.share);
      if (earlier.length === 0) return newest;
      return plus(times(share, newest), times(minus(fraction(1), share), meanOf(earlier)));
    }
    case 'decayingAverage': {
      const share = fromText(by.share);
      return s.reduce((d, next) => plus(times(minus(fraction(1), share), d), times(share, next)));
    }
  }
}

/** Whether results, oldest first, are enough now, later ones not yet known. */
export function isMetBy(by: Combining, s: readonly Fraction[], line: Fraction): boolean {
  const meets = (value: Fraction) => order(value, line) >= 0;
  switch (by.type) {
    case 'highest':
      return s.some(meets);
    case 'times':
      return s.filter(meets).length >= by.n;
    case 'inARow':
      return s.length >= by.n && last(s, by.n).every(meets);
    case 'ofLast':
      return last(s, by.of).filter(meets).length >= by.n;
    case 'meanOfBest':
    case 'medianOfLast':
      return s.length >= by.n && meets(figureBy(by, s));
    default:
      return s.length > 0 && meets(figureBy(by, s));
  }
}

function proportionOf(score: unknown, points: number): Fraction {
  if (typeof score === 'number') return least(fraction(1), over(fromNumber(score), fromNumber(points)));
  return least(fraction(1), fromText(String(score)));
}

function resultsOf(skill: Skill, learner: string, events: readonly Event[]): Fraction[] {
  const { measure } = skill.check;
  const points = measure.type === 'points' ? measure.points : 1;
  return events
    .filter(
      (event): event is AttemptEvent =>
        event.type === 'attempt' && event.skill === skill.id && event.learner === learner,
    )
    .filter(({ score }) => score !== undefined && score !== null)
    .map((event) => ({ event, ms: Date.parse(event.at ?? '') }))
    .sort(
      (a, b) => a.ms - b.ms || (a.event.seq ?? 0) - (b.event.seq ?? 0) || (a.event.id < b.event.id ? -1 : 1),
    )
    .map(({ event }) => proportionOf(event.score, points));
}

/** Figures and verdicts of checks in points agree with fractions worked out by hand. */
export function assertExact(unit: Unit, events: readonly Event[], now: string): void {
  for (const [id, learner] of Object.entries(evaluate(unit, events, { now }).learners)) {
    for (const skill of skillsOf(unit.skills)) {
      const { by } = skill.mastery;
      const s = resultsOf(skill, id, events);
      const line = lineOf(skill.mastery.atLeast, skill.check.measure as { type: 'points'; points: number });
      const said = learner.skills[skill.id];
      if (line === null || said === undefined) throw new Error('every skill has a threshold for the whole');
      const met = lasts(skill.mastery)
        ? s.some((_, k) => isMetBy(by, s.slice(0, k + 1), line))
        : isMetBy(by, s, line);
      const expected = { figure: s.length === 0 ? null : toText(figureBy(by, s)), mastered: met };
      expect({ figure: said.figure?.exact ?? null, mastered: said.via !== null }).toEqual(expected);
    }
  }
}
