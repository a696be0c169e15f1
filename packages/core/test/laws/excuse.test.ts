import { arbScenario } from '../arbitraries/index.js';
import { assertExcuse } from './excused.js';
import { holds } from './law.js';

holds(
  'excuse',
  'the grade equals that of the unit without what is excused',
  arbScenario({ sound: true, weights: { excuse: 6, void: 0 } }),
  ({ unit, events, now }) => assertExcuse(unit, events, now),
);
