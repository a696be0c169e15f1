import { defineConfig } from 'tsup';
import { base } from '../../.ci/tsup.base.js';

export default defineConfig({
  ...base,
  entry: ['src/index.ts', 'src/description.ts', 'src/sentences.ts'],
  format: ['esm', 'cjs'],
  platform: 'neutral',
});
