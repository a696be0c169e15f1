import type { Helper } from './host.js';

/** So many parts of a long piece of work are worth a helper, which first has to start. */
const WORTH = 100;
const MOST_HELPERS = 7;
/** A helper that has done one batch finds the next one there. */
const IN_FLIGHT = 2;
const BATCH = 16;

/** How many helpers are worth their start for so many parts. */
export function helpersFor(parts: number): number {
  return Math.min(MOST_HELPERS, Math.floor(parts / WORTH));
}

/**
 * Has parts of some work done by helpers as well as here, each taking the next batch when it is free. What came of them
 * is answered in their order. What a helper fails at is done here.
 */
export async function shareWork<Part, Result>(
  parts: readonly Part[],
  helpers: readonly Helper[],
  work: (part: Part) => Promise<Result>,
  said: (done: number) => void,
): Promise<readonly Result[]> {
  const results = new Array<Result>(parts.length);
  let next = 0;
  let done = 0;
  const drive = async (perform: (batch: readonly Part[]) => Promise<readonly Result[]>): Promise<void> => {
    while (next < parts.length) {
      const start = next;
      next = Math.min(parts.length, start + BATCH);
      const came = await perform(parts.slice(start, next));
      came.forEach((result, at) => {
        results[start + at] = result;
      });
      done += came.length;
      said(done);
    }
  };
  const here = async (batch: readonly Part[]): Promise<readonly Result[]> => {
    // lets what helpers have sent come in
    if (helpers.length > 0) await new Promise(setImmediate);
    const came: Result[] = [];
    for (const part of batch) came.push(await work(part));
    return came;
  };
  const there = (helper: Helper) => async (batch: readonly Part[]) =>
    ((await helper.ask(batch).catch(() => null)) as readonly Result[] | null) ?? here(batch);
  const drivers = helpers.flatMap((helper) => Array.from({ length: IN_FLIGHT }, () => there(helper)));
  await Promise.all([...drivers, here].map(drive));
  return results;
}
