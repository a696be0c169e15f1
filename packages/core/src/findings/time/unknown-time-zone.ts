import { isTimeZone } from '../../time/time-zone.js';
import type { Rule } from '../rule.js';

/** Time zones have IANA names. */
export const unknownTimeZone: Rule = {
  code: 'unknown-time-zone',
  severity: 'error',
  find({ timeZone }, found) {
    if (!isTimeZone(timeZone)) found(['timeZone'], { text: timeZone });
  },
};
