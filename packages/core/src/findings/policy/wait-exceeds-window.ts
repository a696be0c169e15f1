import { dayNumber } from '../../time/moment.js';
import { schoolDaysBetween } from '../../time/school-days.js';
import type { Rule } from '../rule.js';

/** Who tries on the first day of the window may try again inside it. */
export const waitExceedsWindow: Rule = {
  code: 'wait-exceeds-window',
  severity: 'warning',
  find({ window, calendar, skills }, found) {
    const first = dayNumber(window.opens ?? '');
    const last = dayNumber(window.closes ?? '');
    if (first === null || last === null || last < first) return;
    const schoolDays = schoolDaysBetween(calendar, first + 1, last);
    for (const { entry, path } of skills) {
      const { wait, attempts } = entry.reassess;
      if (wait === null || attempts === 1 || entry.retired) continue;
      const length = wait.of === 'days' ? last - first : schoolDays;
      if (wait.count > length)
        found([...path, 'reassess', 'wait'], { count: wait.count, of: wait.of, length });
    }
  },
};
