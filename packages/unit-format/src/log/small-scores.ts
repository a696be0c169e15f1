import type { Course, Event, Unit } from '@openmastery/core';
import type { Fault } from './fault.js';
import { pointsOf, unitOf } from './unit-lookup.js';

/** On fewer points than these a part of one may well be meant. */
const LEAST_POINTS = 5;

/**
 * Scores of less than one of many points, which a spreadsheet makes of percents (`90%` becomes `0.9`); where all scores of
 * a check are 1 or less, its ones are percents too. What is alike of one check is told once.
 */
export function smallScores(about: Unit | Course, events: readonly Event[]): readonly Fault[] {
  const checks = new Map<string, { points: number; scored: { event: Event; score: number }[] }>();
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const event of events) {
    const score = 'score' in event ? event.score : null;
    if (typeof score !== 'number' || score < 0) continue;
    const taken = event.type === 'grade' ? byId.get(event.of) : event;
    if (taken?.type !== 'attempt' && taken?.type !== 'summative') continue;
    const points = wholePoints(about, taken);
    if (points === null) continue;
    const key = `${taken.unit ?? ''} ${taken.type} ${taken.type === 'attempt' ? taken.skill : taken.summative}`;
    const check = checks.get(key) ?? { points, scored: [] };
    check.scored.push({ event, score });
    checks.set(key, check);
  }
  return [...checks].flatMap(([alike, { points, scored }]) => {
    const areParts = scored.every(({ score }) => score <= 1) && scored.some(({ score }) => score % 1 !== 0);
    return scored.flatMap(({ event, score }): readonly Fault[] => {
      if (score === 0 || score > 1 || (score === 1 && !areParts)) return [];
      const data = { score: String(score), points, percent: `${Number((score * 100).toFixed(2))}%` };
      return [{ code: 'event-score-small', severity: 'warning', event, field: 'score', data, alike }];
    });
  });
}

function wholePoints(about: Unit | Course, event: Event): number | null {
  const skill =
    event.type === 'attempt' ? unitOf(about, event)?.skills.find(({ id }) => id === event.skill) : undefined;
  const measure = skill?.check.measure;
  const points = measure?.type === 'points' ? measure.points : pointsOf(about, event);
  return points !== null && Number.isInteger(points) && points >= LEAST_POINTS ? points : null;
}
