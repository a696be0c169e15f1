#!/usr/bin/env node
import { run } from './index.js';

// `openmastery … | head` closes the pipe early; that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  onInterrupt: (stop) => process.once('SIGINT', stop),
  startHelpers: async (most, given) => {
    if (most === 0) return [];
    const { startThreads } = await import('./threads.js');
    return startThreads(new URL('./check-helper.mjs', import.meta.url), most, given);
  },
});
