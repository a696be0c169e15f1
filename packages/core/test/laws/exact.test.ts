import { arbScenario } from '../arbitraries/index.js';
import { allBys } from '../arbitraries/threshold.js';
import { assertExact } from './arithmetic.js';
import { holds } from './law.js';

const scenario = arbScenario({
  measures: ['points'],
  by: allBys.filter((by) => by !== 'powerLaw'),
  history: false,
  forms: false,
  caps: false,
  late: false,
  retired: false,
  sound: true,
  undated: false,
  weights: { grade: 0, void: 0, override: 0, adjust: 0, attempt: 40 },
});

holds('exact', 'figures and verdicts agree with arithmetic in fractions', scenario, ({ unit, events }) => {
  assertExact(unit, events, '2040-01-01T00:00:00Z');
});
