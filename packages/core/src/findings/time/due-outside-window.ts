import type { Path } from '../../model/path.js';
import { dayNumber } from '../../time/moment.js';
import type { Rule } from '../rule.js';

/** What is planned lies inside the unit's window. */
export const dueOutsideWindow: Rule = {
  code: 'due-outside-window',
  severity: 'warning',
  find({ window, skills, summatives }, found) {
    const first = dayNumber(window.opens ?? '');
    const last = dayNumber(window.closes ?? '');
    if (first === null && last === null) return;
    const look = (due: string | null | undefined, path: Path, end = last): void => {
      const day = dayNumber(due ?? '');
      if (day !== null && ((first !== null && day < first) || (end !== null && day > end)))
        found(path, { due: due ?? '' });
    };
    for (const { entry, path } of skills) {
      look(entry.due, [...path, 'due']);
      // trying again may go on after the close
      look(entry.reassess.until, [...path, 'reassess', 'until'], null);
    }
    summatives.forEach(({ date }, index) => {
      look(date, ['summatives', index, 'date']);
    });
  },
};
