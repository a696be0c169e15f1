import { arbScenario, arbUnit } from '../arbitraries/index.js';
import { assertAllIsAll, assertBounds, withDefaultCredits } from './bounds.js';
import { holds } from './law.js';

holds(
  'bounds',
  'a grade lies in its range, and the range in 0 to 100 %',
  arbScenario({ pending: 'zero' }),
  (scenario) => assertBounds(scenario.unit, scenario.events, scenario.now),
);

holds(
  'bounds',
  'with the default credits everything mastered and in full is all there is',
  arbUnit(),
  (unit) => assertAllIsAll(withDefaultCredits(unit)),
);
