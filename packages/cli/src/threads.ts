import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Helper, Host } from './host.js';

/** As many helper threads as there are processors to spare, at most `most`, each running the program at `module`. */
export function startThreads(
  module: string,
  most: number,
  given: Pick<Host, 'cwd' | 'drafts'>,
): readonly Helper[] {
  optimizeLate();
  const { cwd, drafts } = given;
  return Array.from({ length: Math.min(most, availableParallelism() - 1) }, () => {
    const worker = new Worker(module, { workerData: { cwd, drafts } });
    const waiting: { resolve: (answer: unknown) => void; reject: (error: unknown) => void }[] = [];
    let failed: unknown;
    // INVARIANT: a thread answers in the order in which it is asked
    worker.on('message', (answer) => waiting.shift()?.resolve(answer));
    worker.on('error', (error) => {
      failed = error;
      for (const { reject } of waiting.splice(0)) reject(error);
    });
    return {
      ask: (part) =>
        new Promise((resolve, reject) => {
          if (failed !== undefined) return reject(failed);
          waiting.push({ resolve, reject });
          worker.postMessage(part);
        }),
      end: () => {
        void worker.terminate();
      },
    };
  });
}

/**
 * Has the V8 of Node 20 wait longer before it makes the best code of a function: a few seconds are over before that has
 * paid for itself, and every thread does it again. Newer ones have a cheaper step in between, and not this flag.
 */
function optimizeLate(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
}
