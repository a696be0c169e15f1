import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import fc from 'fast-check';
import type { Event, UnitSource } from '../src/index.js';
import { arbScenario } from '../test/arbitraries/index.js';
import { oracleSays } from '../test/differential/shape.js';
import { SEED } from '../test/laws/law.js';
import { canonical } from './canonical.js';

/** A unit and a log as the differential test makes them, and what the oracle says of them. */
export interface Case {
  readonly source: UnitSource;
  readonly events: readonly Event[];
  readonly now: string;
  readonly said: string;
}

/** Cases that `npm test` has too, so that they need neither generators nor the oracle for each mutant. */
const [, , file = '', runs = '960'] = process.argv;

const cases: Case[] = [];
fc.assert(
  fc.property(arbScenario(), ({ source, unit, events, now }) => {
    cases.push({ source, events, now, said: canonical(oracleSays(unit, events, now)) });
  }),
  { numRuns: Number(runs), seed: Number(SEED) },
);
writeFileSync(file, serialize(cases));
