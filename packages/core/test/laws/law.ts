import fc from 'fast-check';
import { test } from 'vitest';

const { env } = process;

/** How many cases each law is tried on; `OPENMASTERY_RUNS=10000` looks longer. */
export const RUNS = Number(env.OPENMASTERY_RUNS ?? 60);

/** The same cases every time, unless `OPENMASTERY_SEED` says others: a number, or `random`. */
export const SEED = env.OPENMASTERY_SEED ?? '20260907';

/** Tests that a law holds on generated cases; a case that breaks it is shrunk and printed with its seed. */
export function holds<Case>(
  law: string,
  sentence: string,
  arb: fc.Arbitrary<Case>,
  assertion: (each: Case) => void,
): void {
  test(`${law}: ${sentence}`, { timeout: 20_000 + RUNS * 100 }, () => {
    const seed = SEED === 'random' ? {} : { seed: Number(SEED) };
    fc.assert(fc.property(arb, assertion), { numRuns: RUNS, ...seed });
  });
}
