import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { deserialize } from 'node:v8';
import fc from 'fast-check';
import { resolveUnit } from '../src/index.js';
import { engineSays } from '../test/differential/shape.js';
import { canonical } from './canonical.js';
import type { Case } from './corpus.js';
// @ts-expect-error stands for vitest in the bundle
import { tests } from './vitest.mjs';
import '../test/vectors.test.js';
import '../test/misuse.test.js';
import '../test/whole.test.js';
import '../test/questions/outlook.test.js';
import '../test/questions/choice-left.test.js';
import '../test/time/time-zone.test.js';
import '../test/time/school-days.test.js';
import '../test/time/moment.test.js';
import '../test/log/event-order.test.js';
import '../test/exact/ratio.test.js';
import '../test/grade/choice.test.js';
import '../test/grade/faulty-unit.test.js';
import '../test/grade/older-progress.test.js';
import '../test/log/read-log.test.js';
import '../test/rules/no-threshold.test.js';
import '../test/laws/incremental.test.js';
import '../test/laws/as-of.test.js';
import '../test/laws/total.test.js';

/** One thing that a mutant has to pass; it throws where the mutant does not. */
export interface Trial {
  readonly name: string;
  readonly work: () => void;
}

// Nobody reads a smaller counterexample of a mutant.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

const isLaw = ({ name }: Trial) => /^(incremental|as-of|total):/.test(name);
const cases = deserialize(readFileSync(process.env.OPENMASTERY_CORPUS ?? '')) as Case[];
const agreement = cases.map(({ source, events, now, said }, at) => ({
  name: `agreement with the oracle ${at}`,
  work: () => {
    const own = canonical(engineSays(resolveUnit(source).unit, events, now));
    if (own !== said) throw new Error('the engine and the oracle differ');
  },
}));

/** Everything that a mutant has to pass, in the order of what each costs. */
export const trials: readonly Trial[] = [
  ...tests.filter((each: Trial) => !isLaw(each)),
  ...agreement,
  ...tests.filter(isLaw),
];

if (argv[1]?.endsWith('trial.gen.mjs')) {
  for (const { work } of trials) work();
  console.log(`${trials.length} trials, ${Math.ceil(process.cpuUsage().user / 1e6)} s of processor time`);
}
