import type { Bound, Combining, Threshold } from '@openmastery/core';
import { percentOf, type Said, say, unless } from './said.js';

/** A threshold in its shortest form. */
export function sayThreshold({ atLeast, each, criteria, together, by, lasting }: Threshold): Said {
  const map = say([
    ['atLeast', atLeast === null ? undefined : sayBound(atLeast)],
    ['each', each === null ? undefined : sayBound(each)],
    [
      'criteria',
      criteria.length === 0
        ? undefined
        : new Map(criteria.map((one) => [one.criterion, sayBound(one.atLeast)])),
    ],
    ['together', unless(together, true)],
    ['by', unless(sayCombining(by), 'highest')],
    ['lasting', lasting],
  ]);
  return map.size === 1 ? (map.get('atLeast') ?? map) : map;
}

/** What is said of a threshold where nothing is said. */
export function isUsual(threshold: Threshold, hasRubric: boolean): boolean {
  return !hasRubric && sayThreshold(threshold) === '80%';
}

/** A threshold as it must be said where another one, `around`, is laid under it. */
export function sayThresholdOver(threshold: Threshold, around: Threshold): Said {
  const said = sayThreshold(threshold);
  const map =
    typeof said === 'object' && !Array.isArray(said)
      ? new Map(said as ReadonlyMap<string, Said>)
      : new Map<string, Said>([['atLeast', said]]);
  if (threshold.together !== around.together) map.set('together', threshold.together);
  if (sayCombining(threshold.by) !== sayCombining(around.by)) map.set('by', sayCombining(threshold.by));
  return map.size === 1 ? (map.get('atLeast') ?? map) : map;
}

function sayBound(bound: Bound): string | number {
  if (bound.type === 'proportion') return percentOf(bound.value);
  return bound.type === 'level' ? bound.level : bound.value;
}

/** A way of combining as a file says it. */
export function sayCombining(by: Combining): string {
  switch (by.type) {
    case 'times':
      return `${by.n} times`;
    case 'inARow':
      return `${by.n} in a row`;
    case 'ofLast':
      return `${by.n} of last ${by.of}`;
    case 'meanOfBest':
      return `mean of best ${by.n}`;
    case 'medianOfLast':
      return `median of last ${by.n}`;
    case 'mostFrequent':
      return 'most frequent';
    case 'weightedAverage':
      return `weighted average ${percentOf(by.share)}`;
    case 'decayingAverage':
      return `decaying average ${percentOf(by.share)}`;
    case 'powerLaw':
      return 'power law';
    default:
      return by.type;
  }
}
