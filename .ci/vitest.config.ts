import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// Tests read the sources of every package, never a build that may be stale.
const sources: Record<string, string> = {
  '@openmastery/core': 'packages/core/src/index.ts',
  '@openmastery/core/description': 'packages/core/src/description.ts',
  '@openmastery/core/sentences': 'packages/core/src/sentences.ts',
  '@openmastery/unit-format': 'packages/unit-format/src/index.ts',
  '@openmastery/unit-format/config': 'packages/unit-format/src/config.ts',
  '@openmastery/unit-format/outputs': 'packages/unit-format/src/outputs.ts',
  '@openmastery/unit-format/rules': 'packages/unit-format/src/rules.ts',
  openmastery: 'packages/cli/src/index.ts',
  'openmastery/pages': 'packages/cli/src/pages.ts',
};

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  resolve: {
    alias: Object.entries(sources).map(([name, file]) => ({
      find: new RegExp(`^${name}$`),
      replacement: `${root}${file}`,
    })),
  },
  test: {
    include: ['packages/*/test/**/*.test.ts'],
    // Loading the sources anew for each file takes as long as all the tests.
    isolate: false,
    // a law may take a while on a busy machine
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.d.ts'],
      reporter: ['text', 'html'],
    },
  },
});
