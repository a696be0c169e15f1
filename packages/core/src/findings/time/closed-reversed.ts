import { dayNumber } from '../../time/moment.js';
import type { Rule } from '../rule.js';

/** Closed days of a calendar end after they begin. */
export const closedReversed: Rule = {
  code: 'closed-reversed',
  severity: 'error',
  find({ course, calendar }, found) {
    if (course === null) return;
    calendar.closed.forEach(({ from, to }, index) => {
      const first = dayNumber(from);
      const last = dayNumber(to);
      if (first !== null && last !== null && last < first) found(['calendar', 'closed', index], { from, to });
    });
  },
};
