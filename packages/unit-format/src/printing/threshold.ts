import { type Bound, combiningText, DEFAULTS, lasts, percentText, type Threshold } from '@openmastery/core';
import { type Said, say, unless } from './said.js';

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
    ['together', unless(together, DEFAULTS.mastery.together)],
    ['by', unless(combiningText(by), DEFAULTS.mastery.by)],
    ['lasting', lasting],
  ]);
  return map.size === 1 ? (map.get('atLeast') ?? map) : map;
}

/** What is said of a threshold where nothing is said. */
export function isUsual(threshold: Threshold, hasRubric: boolean): boolean {
  return !hasRubric && sayThreshold(threshold) === DEFAULTS.mastery.atLeast;
}

/** A threshold as it must be said where another one, `around`, is laid under it. */
export function sayThresholdOver(threshold: Threshold, around: Threshold): Said {
  const said = sayThreshold(threshold);
  const map =
    typeof said === 'object' && !Array.isArray(said)
      ? new Map(said as ReadonlyMap<string, Said>)
      : new Map<string, Said>([['atLeast', said]]);
  if (threshold.together !== around.together) map.set('together', threshold.together);
  if (combiningText(threshold.by) !== combiningText(around.by)) map.set('by', combiningText(threshold.by));
  if (threshold.lasting === undefined && around.lasting !== undefined) map.set('lasting', lasts(threshold));
  return map.size === 1 ? (map.get('atLeast') ?? map) : map;
}

function sayBound(bound: Bound): string | number {
  if (bound.type === 'proportion') return percentText(bound.value);
  return bound.type === 'level' ? bound.level : bound.value;
}
