import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Helper, Host } from './host.js';

/** As many helper threads as there are processors to spare, at most `most`, each running the program at `module`. */
export function startThreads(
  module: URL,
  most: number,
  given: Pick<Host, 'cwd' | 'drafts'>,
): readonly Helper[] {
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
