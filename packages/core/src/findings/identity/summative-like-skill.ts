import type { Rule } from '../rule.js';

/** A summative has another id than every skill and set, so that columns of a log, weights and bundles mean one thing. */
export const summativeLikeSkill: Rule = {
  code: 'summative-like-skill',
  severity: 'warning',
  find({ summatives, byId }, found) {
    summatives.forEach(({ id }, index) => {
      const place = byId.get(id);
      if (place !== undefined)
        found(['summatives', index, 'id'], { id }, { related: [{ path: [...place.path, 'id'], id }] });
    });
  },
};
