// Medians of runs that take turns, so that what else the machine does meets all of them alike.

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds since some moment: by the clock, or of processor time, which others on the machine disturb less. */
export function clockOf(kind) {
  if (kind === 'cpu') {
    return () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    };
  }
  return () => performance.now();
}

/** The median milliseconds of each piece of work, in their order; the first round warms up and does not count. */
export async function alternate(works, rounds, clock) {
  const times = works.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, work] of works.entries()) {
      globalThis.gc();
      const start = clock();
      const result = work();
      if (result instanceof Promise) await result;
      if (round > 0) times[index].push(clock() - start);
    }
  }
  return times.map(median);
}

/** Calls work so often that a timer can see it; answers the calls that take about `milliseconds`. */
export async function callsIn(milliseconds, repeat) {
  for (let calls = 1; ; calls *= 2) {
    const start = performance.now();
    await repeat(calls);
    const passed = performance.now() - start;
    if (passed > milliseconds / 4) return Math.max(1, Math.ceil((calls * milliseconds) / passed));
  }
}
