import { defineConfig } from 'tsup';
import { base } from '../../.ci/tsup.base.js';

export default defineConfig({
  ...base,
  entry: ['src/index.ts', 'src/config.ts', 'src/outputs.ts', 'src/rules.ts'],
  format: ['esm', 'cjs'],
  platform: 'neutral',
});
