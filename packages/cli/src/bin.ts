#!/usr/bin/env node
import { join } from 'node:path';
import { run } from './index.js';

/** As Node ends a program that waits for something that never comes. */
const UNFINISHED = 13;

// `openmastery … | head` closes the pipe early; that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// A run that comes to no end, since nothing is left that could go on, is not a clean one.
process.exitCode = UNFINISHED;
void run(process.argv.slice(2), {
  // made by Node when somebody asks for them
  get stdin() {
    return process.stdin;
  },
  get stderr() {
    return process.stderr;
  },
  stdout: process.stdout,
  cwd: process.cwd(),
  env: process.env,
  onInterrupt: (stop) => process.once('SIGINT', stop),
  startHelpers: async (most, given) => {
    if (most === 0) return [];
    const { startThreads } = await import('./threads.js');
    return startThreads(join(__dirname, 'check-helper.cjs'), most, given);
  },
}).then((code) => {
  process.exitCode = code;
});
