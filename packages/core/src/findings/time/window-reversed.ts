import { DAY, parseLocal } from '../../time/moment.js';
import type { Rule } from '../rule.js';

/** A unit opens before it closes. */
export const windowReversed: Rule = {
  code: 'window-reversed',
  severity: 'error',
  find({ window: { opens = '', closes = '' } }, found) {
    const first = parseLocal(opens);
    const last = parseLocal(closes);
    // a closing date is the last day inside
    const end = last === null || closes.length > 10 ? last : last + DAY - 1;
    if (first !== null && end !== null && end < first) found(['window', 'closes'], { opens, closes });
  },
};
