import { arbScenario } from '../arbitraries/index.js';
import { holds } from './law.js';
import { assertAsOf } from './replays.js';

holds('as-of', 'a log read at an instant is the log up to it', arbScenario(), ({ unit, events, now }) => {
  assertAsOf(unit, events, now);
});
