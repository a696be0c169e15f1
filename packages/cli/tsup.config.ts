import { defineConfig } from 'tsup';
import { base } from '../../.ci/tsup.base.js';

// Everything is bundled: a command-line tool's start-up is its imports.
export default defineConfig({
  ...base,
  entry: ['src/index.ts', 'src/bin.ts'],
  format: ['esm'],
  platform: 'node',
  target: 'node20.19',
  noExternal: [/./],
  dts: { ...base.dts, resolve: [/^@openmastery\//] },
  minifySyntax: true,
  banner: {
    // Bundled CommonJS dependencies ask for Node's own modules through `require`.
    js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
  },
});
