import type { Rule } from '../rule.js';

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Ids are letters, digits, `.`, `_` and `-`. */
export const malformedId: Rule = {
  code: 'malformed-id',
  severity: 'error',
  find({ target, places, summatives }, found) {
    if (!ID.test(target.id)) found(['id'], { id: target.id });
    for (const { entry, path } of places) if (!ID.test(entry.id)) found([...path, 'id'], { id: entry.id });
    summatives.forEach(({ id }, index) => {
      if (!ID.test(id)) found(['summatives', index, 'id'], { id });
    });
  },
};
