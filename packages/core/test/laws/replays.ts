import { expect } from 'vitest';
import { type Event, evaluate, type LearnerProgress, type Progress, type Unit } from '../../src/index.js';
import { addDays } from '../arbitraries/zone.js';

/** The log in another order: reversed for 0, else shuffled by the seed. */
export function reorder<Item>(items: readonly Item[], seed: number): Item[] {
  const shuffled = [...items].reverse();
  let state = seed;
  for (let last = shuffled.length - 1; last > 0 && seed > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}

/** Any permutation of the log gives the same result. */
export function assertOrderFree(unit: Unit, events: readonly Event[], now: string, seed: number): void {
  const expected = evaluate(unit, events, { now });
  expect(evaluate(unit, reorder(events, seed), { now })).toEqual(expected);
}

/** Events sent again, in any order, change nothing. */
export function assertIdempotent(unit: Unit, events: readonly Event[], now: string, seed: number): void {
  const again = reorder(events, seed).filter((_, index) => seed === 0 || (seed >> (index % 20)) % 2 === 0);
  const expected = evaluate(unit, events, { now });
  expect(evaluate(unit, [...events, ...again], { now })).toEqual(expected);
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Whether an event says, readably, that it came after the instant. */
function isAfter(event: unknown, now: string): boolean {
  const at = typeof event === 'object' && event !== null && 'at' in event ? event.at : undefined;
  const match = typeof at === 'string' ? INSTANT.exec(at) : null;
  if (typeof at !== 'string' || match?.[1] === undefined || addDays(match[1], 0) !== match[1]) return false;
  return Date.parse(at) > Date.parse(now);
}

/** What a log says by itself, without what the instant adds: what may be done next, and from when. */
function saidOf({ learners, ignored }: Progress) {
  const skillsOf = (skills: LearnerProgress['skills']) =>
    Object.entries(skills).map(([id, { status, figure, via, masteredAt, attempts, because }]) => {
      return { id, status, figure, via, masteredAt, attempts, because };
    });
  const said = Object.entries(learners).map(([id, { complete, skills, summatives }]) => {
    return { id, complete, summatives, skills: skillsOf(skills) };
  });
  return { said, ignored };
}

/** What came after the instant makes no difference, and what came at it does. */
export function assertAsOf(unit: Unit, events: readonly Event[], now: string): void {
  const past = events.filter((event) => !isAfter(event, now));
  const then = evaluate(unit, events, { now });
  expect(then).toEqual(evaluate(unit, past, { now }));
  const later = new Date(Date.parse(now) + 1).toISOString();
  expect(saidOf(then)).toEqual(saidOf(evaluate(unit, past, { now: later })));
}
