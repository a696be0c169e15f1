import { compare } from '../../exact/ratio.js';
import type { Combining } from '../../model/threshold.js';
import type { Rule } from '../rule.js';
import { isInUse, percentText, reachOf } from './reach.js';

/** Ways in which single attempts are held against the threshold, not a mean of them. */
const SINGLE: ReadonlySet<Combining['type']> = new Set([
  'highest',
  'latest',
  'times',
  'inARow',
  'ofLast',
  'mostFrequent',
]);

/** A threshold that does not ask for everything leaves room for less than everything. */
export const onlyTopReaches: Rule = {
  code: 'only-top-reaches',
  severity: 'warning',
  find({ thresholds }, found) {
    for (const place of thresholds) {
      if (!isInUse(place) || !SINGLE.has(place.threshold.by.type)) continue;
      for (const bound of place.bounds) {
        const { value, key } = bound;
        if (value === null || bound.bound.type === 'level') continue;
        const reach = reachOf(bound);
        if (reach === null || reach.next === null) continue;
        if (compare(value, reach.top) < 0 && compare(value, reach.next) > 0)
          found([...place.path, ...key], { ...reach.data, threshold: percentText(value) });
      }
    }
  },
};
