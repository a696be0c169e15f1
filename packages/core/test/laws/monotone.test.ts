import fc from 'fast-check';
import { arbScenario } from '../arbitraries/index.js';
import { allBys } from '../arbitraries/threshold.js';
import { assertMonotone, raiseOne } from './better.js';
import { holds } from './law.js';

const by = allBys.filter((each) => each !== 'powerLaw' && each !== 'mostFrequent');

holds(
  'monotone',
  'raising one score never loses mastery or lowers a grade',
  fc.record({
    scenario: arbScenario({ by, weights: { again: 0, malformed: 0 } }),
    place: fc.nat({ max: 30 }),
    by: fc.integer({ min: 1, max: 6 }).map((sixths) => 7 - sixths),
  }),
  ({ scenario, place, by }) => {
    const better = raiseOne(scenario.unit, scenario.events, place, by);
    if (better !== null) assertMonotone(scenario.unit, scenario.events, better, scenario.now);
  },
);
