import type { Rule } from '../rule.js';
import { attemptsNeeded } from './attempts-needed.js';

/** Where every attempt takes a new form, there are as many forms as attempts. */
export const formsRunOut: Rule = {
  code: 'forms-run-out',
  severity: 'warning',
  find({ skills }, found) {
    for (const { entry, path } of skills) {
      const { attempts, form } = entry.reassess;
      if (entry.retired || form !== 'new') continue;
      const wanted = attempts ?? attemptsNeeded(entry.mastery.by);
      const forms = entry.check.forms.filter((each) => !each.void && !each.retired).length;
      if (forms > 0 && forms < wanted)
        found([...path, 'check', 'forms'], {
          forms,
          ...(attempts === null ? { needed: wanted } : { attempts }),
        });
    }
  },
};
