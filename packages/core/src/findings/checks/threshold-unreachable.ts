import { compare, ONE } from '../../exact/ratio.js';
import type { Rule } from '../rule.js';
import { isInUse, percentText, reachOf } from './reach.js';

/** Some whole number of points, or some line of the checklist, reaches the threshold. */
export const thresholdUnreachable: Rule = {
  code: 'threshold-unreachable',
  severity: 'warning',
  find({ thresholds }, found) {
    for (const place of thresholds) {
      for (const bound of isInUse(place) ? place.bounds : []) {
        if (bound.value === null || compare(bound.value, ONE) > 0) continue;
        const reach = reachOf(bound);
        if (reach !== null && compare(bound.value, reach.top) > 0)
          found([...place.path, ...bound.key], { ...reach.data, threshold: percentText(bound.value) });
      }
    }
  },
};
