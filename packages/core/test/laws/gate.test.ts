import { evaluate } from '../../src/index.js';
import { arbScenario } from '../arbitraries/index.js';
import { assertGates } from './gates.js';
import { holds } from './law.js';

holds(
  'gate',
  'what is open has its prerequisites settled, and the other way round',
  arbScenario(),
  (scenario) => {
    const { learners } = evaluate(scenario.unit, scenario.events, { now: scenario.now });
    for (const learner of Object.values(learners)) assertGates(scenario.unit, learner);
  },
);
