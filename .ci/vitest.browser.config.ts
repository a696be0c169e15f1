import { defineConfig } from 'vitest/config';
import shared from './vitest.config.js';

// What is tried in a real browser: `npm run test:browser`. One browser and one worker for all of it, so that neither is
// started, nor a page made, more than once.
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: ['packages/*/test/**/*.browser.ts'],
    globalSetup: 'packages/cli/test/browser/server.ts',
    fileParallelism: false,
    // where several such runs share a machine
    testTimeout: 120_000,
  },
});
