import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// Bundles the sources as they stand in this copy with what a mutant has to pass; and, told so, the corpus' maker.
const folder = fileURLToPath(new URL('..', import.meta.url));
const [what = 'trial', outfile = `${folder}mutation/trial.gen.mjs`] = process.argv.slice(2);

await build({
  entryPoints: [`${folder}mutation/${what}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
  ignoreAnnotations: true,
  alias: {
    '@openmastery/core': `${folder}src/index.ts`,
    vitest: `${folder}mutation/vitest.mjs`,
    'ajv/dist/2020.js': `${folder}mutation/no-schema.mjs`,
  },
  // The tests look for their files from where they stand; `expect` asks where it is and does not need it.
  define: { 'import.meta.url': 'testsUrl', __dirname: '"."', __filename: '"."' },
  banner: {
    js: `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const testsUrl = new URL('../test/any', import.meta.url).href;`,
  },
});
