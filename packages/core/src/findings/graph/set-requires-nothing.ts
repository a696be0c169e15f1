import type { Rule } from '../rule.js';
import { eachSet } from './each-set.js';

/** Every set asks for something: one in which all is retired, or nothing needed, is done before it begins. */
export const setRequiresNothing: Rule = {
  code: 'set-requires-nothing',
  severity: 'warning',
  find(survey, found) {
    for (const { id, require, path, offered } of eachSet(survey)) {
      if (offered === 0) found([...path, 'skills'], { id }, { about: 'key' });
      else if (typeof require === 'number' && require < 1) found([...path, 'require'], { id });
    }
  },
};
