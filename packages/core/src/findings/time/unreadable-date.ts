import type { Path } from '../../model/path.js';
import { parseLocal } from '../../time/moment.js';
import type { Rule } from '../rule.js';

/** Every date is on the calendar. */
export const unreadableDate: Rule = {
  code: 'unreadable-date',
  severity: 'error',
  find({ course, window, skills, versioned, summatives, calendar }, found) {
    const look = (text: string | null | undefined, pathOf: () => Path, timed = false): void => {
      if (text === null || text === undefined) return;
      if ((!timed && text.length !== 10) || parseLocal(text) === null) found(pathOf(), { text });
    };
    look(window.opens, () => ['window', 'opens'], true);
    look(window.closes, () => ['window', 'closes'], true);
    for (const { entry, path } of skills) {
      look(entry.due, () => [...path, 'due']);
      look(entry.reassess.until, () => [...path, 'reassess', 'until']);
    }
    for (const { entry, path } of versioned) {
      entry.check.history.forEach((past, index) => {
        look(past.before, () => [...path, 'check', 'history', index, 'before']);
      });
    }
    summatives.forEach(({ date }, index) => {
      look(date, () => ['summatives', index, 'date']);
    });
    // the calendar of a unit is its course's
    for (const [index, { from, to }] of course === null ? [] : calendar.closed.entries()) {
      look(from, () => ['calendar', 'closed', index, 'from']);
      if (to !== from) look(to, () => ['calendar', 'closed', index, 'to']);
    }
  },
};
