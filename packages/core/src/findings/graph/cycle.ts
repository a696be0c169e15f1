import type { Rule } from '../rule.js';
import { stuckIn } from './stuck.js';
import { unitCircles } from './unit-circles.js';

/** What waits for itself, over other skills, sets or units, never opens. */
export const cycle: Rule = {
  code: 'cycle',
  severity: 'error',
  find(survey, found) {
    const circles = [
      ...stuckIn(survey).circles.map((circle) =>
        circle.map(({ place, path }) => ({ id: place.entry.id, path })),
      ),
      ...unitCircles(survey.units),
    ];
    for (const circle of circles) {
      const [first, ...others] = circle;
      if (first === undefined) continue;
      found(first.path, { ids: circle.map(({ id }) => id) }, { related: others });
    }
  },
};
