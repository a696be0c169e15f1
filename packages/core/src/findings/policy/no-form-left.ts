import type { Rule } from '../rule.js';

/** A check with forms has one that can still be handed out. */
export const noFormLeft: Rule = {
  code: 'no-form-left',
  severity: 'error',
  find({ skills }, found) {
    for (const { entry, path } of skills) {
      const { forms } = entry.check;
      if (entry.retired || forms.length === 0) continue;
      if (forms.every((form) => form.void || form.retired)) found([...path, 'check', 'forms']);
    }
  },
};
