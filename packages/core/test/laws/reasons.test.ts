import { arbScenario } from '../arbitraries/index.js';
import { assertReasons, assertReplay } from './cited.js';
import { holds } from './law.js';

holds('reasons', 'every status has a reason of its kind', arbScenario(), ({ unit, events, now }) =>
  assertReasons(unit, events, now),
);

holds(
  'reasons',
  'the events that reasons cite give the same verdict by themselves',
  arbScenario({ retired: false, weights: { again: 0, malformed: 0, void: 1 } }),
  ({ unit, events, now }) => assertReplay(unit, events, now),
);
