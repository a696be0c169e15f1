import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbScenario } from '../arbitraries/index.js';
import { RUNS, SEED } from '../laws/law.js';
import { engineSays, oracleSays } from './shape.js';

// The oracle is slow on purpose; each shard has cases of its own, so that a failure is found and shrunk soon.
const SHARDS = 4;

test.each(Array.from({ length: SHARDS }, (_, shard) => shard))(
  'the engine and the oracle say the same of every unit and log (shard %i)',
  { timeout: 60_000 + RUNS * 400 },
  (shard) => {
    const seed = SEED === 'random' ? {} : { seed: Number(SEED) + shard };
    fc.assert(
      fc.property(arbScenario(), ({ unit, events, now }) => {
        expect(engineSays(unit, events, now)).toEqual(oracleSays(unit, events, now));
      }),
      { numRuns: RUNS * 4, ...seed },
    );
  },
);
