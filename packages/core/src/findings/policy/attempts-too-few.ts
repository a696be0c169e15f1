import type { Rule } from '../rule.js';
import { attemptsNeeded } from './attempts-needed.js';

/** There are as many attempts as mastery takes. */
export const attemptsTooFew: Rule = {
  code: 'attempts-too-few',
  severity: 'warning',
  find({ skills }, found) {
    for (const { entry, path } of skills) {
      const { attempts } = entry.reassess;
      const needed = attemptsNeeded(entry.mastery.by);
      if (entry.retired || attempts === null || attempts >= needed) continue;
      const related = [{ path: [...path, 'mastery', 'by'], id: entry.id }];
      found([...path, 'reassess', 'attempts'], { attempts, needed }, { related });
    }
  },
};
