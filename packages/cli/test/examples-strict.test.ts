import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWith, scratchCopy } from './harness.js';

test('nothing is found in the examples under the preset `strict`', async () => {
  const cwd = scratchCopy(['examples']);
  // before and after a change, a unit has the same id
  const config = `openmastery: config/1
preset: strict
overrides: [{ files: [examples/change/**], rules: { unit-id-twice: off } }]
`;
  writeFileSync(join(cwd, 'openmastery.config.yaml'), config);
  const checked = ['check', 'examples', '--fail-on', 'warning'];
  expect(await runWith(checked, { cwd })).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+ files checked, nothing found\n$/),
    err: '',
  });
});
