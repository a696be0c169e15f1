import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { resolveUnit } from '../src/index.js';
import { engineSays } from '../test/differential/shape.js';
import { canonical } from './canonical.js';
import type { Case } from './corpus.js';
// @ts-expect-error stands for vitest in the bundle
import { tests } from './vitest.mjs';
import '../test/vectors.test.js';
import '../test/time-zone.test.js';
import '../test/rules/no-threshold.test.js';
import '../test/laws/incremental.test.js';
import '../test/laws/as-of.test.js';
import '../test/laws/total.test.js';

/** What every mutant has to pass, in the order of what each costs: it ends with a fault at the first that fails. */
const { OPENMASTERY_CORPUS: corpus = '', OPENMASTERY_TRIAL: verbose } = process.env;

function timed(name: string, work: () => void): void {
  const start = performance.now();
  work();
  if (verbose) console.log(`${(performance.now() - start).toFixed(0).padStart(6)} ms ${name}`);
}

function agree(): void {
  for (const { source, events, now, said } of deserialize(readFileSync(corpus)) as Case[]) {
    if (canonical(engineSays(resolveUnit(source).unit, events, now)) !== said)
      throw new Error('the engine and the oracle differ');
  }
}

const isVector = /\.json >/;
const perform = (picked: boolean) => {
  for (const { name, work } of tests) if (isVector.test(name) === picked) work();
};

timed('vectors', () => perform(true));
timed('agreement with the oracle', agree);
timed('laws', () => perform(false));
if (verbose) console.log(`${Math.ceil(process.cpuUsage().user / 1e6)} s of processor time`);
