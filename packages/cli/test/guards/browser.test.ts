import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test('the script of a report is the one that is built from its source', async () => {
  const { outputFiles } = await build({
    entryPoints: [at('browser/tracker.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  const text = outputFiles[0]?.text.trim() ?? '';
  // A script element ends at the first of these, wherever it stands.
  expect(text).not.toMatch(/<\/script|<!--/i);
  const sha256 = createHash('sha256').update(text).digest('base64');
  await expect(`${JSON.stringify({ text, sha256 }, null, 2)}\n`).toMatchFileSnapshot(
    at('src/pages/report/tracker-script.json'),
  );
});
