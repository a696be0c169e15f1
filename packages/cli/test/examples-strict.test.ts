import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWith, scratchCopy } from './harness.js';

test('nothing is found in the examples under the preset `strict`', async () => {
  const cwd = scratchCopy(['examples']);
  writeFileSync(join(cwd, 'openmastery.config.yaml'), 'openmastery: config/1\npreset: strict\n');
  const checked = ['check', 'examples', '--fail-on', 'warning'];
  expect(await runWith(checked, { cwd })).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+ files checked, nothing found\n$/),
    err: '',
  });
});
