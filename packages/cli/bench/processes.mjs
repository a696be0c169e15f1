import { spawnSync } from 'node:child_process';

/** How long a whole process takes, in milliseconds; throws where it does not end with one of the exit codes. */
export function timed({ name, command, args, cwd, codes = [0] }) {
  const env = { ...process.env, NO_COLOR: '1' };
  // Where it is set, it adds to every start of Node.
  delete env.NODE_EXTRA_CA_CERTS;
  const start = performance.now();
  const { status, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const time = performance.now() - start;
  if (error !== undefined || !codes.includes(status)) {
    throw new Error(`${name} ended with ${status}: ${error?.message ?? stderr}`);
  }
  return time;
}

/** The median time of each task; each round runs all of them once, so that they share what else the machine does. */
export function medians(tasks, rounds) {
  const times = tasks.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, task] of tasks.entries()) times[at].push(timed(task));
  }
  return times.map(median);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
