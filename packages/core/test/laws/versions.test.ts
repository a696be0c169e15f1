import { arbScenario } from '../arbitraries/index.js';
import { holds } from './law.js';
import { assertCount, assertDiscard, assertKeep, assertUnknownVersion } from './versions.js';

const scenario = arbScenario({ weights: { again: 0, malformed: 0, attempt: 25 } });

holds('versions', 'attempts on a discarded version make no difference', scenario, ({ unit, events, now }) =>
  assertDiscard(unit, events, now),
);

holds('versions', 'mastery on a kept version stands, by its own rule', scenario, ({ unit, events, now }) =>
  assertKeep(unit, events, now),
);

holds(
  'versions',
  'attempts on a version that counts are their proportion today',
  arbScenario({ measures: ['points'], weights: { again: 0, malformed: 0, attempt: 25 } }),
  ({ unit, events, now }) => assertCount(unit, events, now),
);

holds(
  'versions',
  'an attempt on a version that is not there yet is set aside',
  scenario,
  ({ unit, events, now }) => assertUnknownVersion(unit, events, now),
);
