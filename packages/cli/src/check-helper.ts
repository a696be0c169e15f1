import { parentPort, workerData } from 'node:worker_threads';
import { checkPart, type FilePart } from './check/file-part.js';
import type { Host } from './host.js';
import { coursesOf } from './unit-file.js';

// A thread that checks files for another one: files go in, what was found in them comes out.
const nowhere = { write: () => true };
const host: Host = {
  ...(workerData as Pick<Host, 'cwd' | 'drafts'>),
  stdin: (async function* () {})(),
  stdout: nowhere,
  stderr: nowhere,
  env: {},
};
const courses = coursesOf(host);
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (parts: readonly FilePart[]) => {
  last = last.then(async () => {
    const came = [];
    for (const part of parts) came.push(await checkPart(part, host, courses));
    parentPort?.postMessage(came);
  });
});
