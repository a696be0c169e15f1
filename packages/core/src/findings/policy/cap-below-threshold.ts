import { compare, ONE, parseExact } from '../../exact/ratio.js';
import { isInUse, percentText } from '../checks/reach.js';
import type { Rule } from '../rule.js';

/** Attempts after the first can still reach the threshold. */
export const capBelowThreshold: Rule = {
  code: 'cap-below-threshold',
  severity: 'warning',
  find({ thresholds }, found) {
    for (const place of thresholds) {
      const { cap } = place.skill.reassess;
      const most = cap === null || !isInUse(place) ? null : parseExact(cap);
      if (most === null) continue;
      for (const { value } of place.bounds) {
        if (value === null || compare(value, ONE) > 0 || compare(most, value) >= 0) continue;
        const data = { cap: percentText(most), threshold: percentText(value) };
        found([...place.path.slice(0, -1), 'reassess', 'cap'], data);
        break;
      }
    }
  },
};
