import { runTool } from './process.mjs';
import { install } from './setup.mjs';

// The laws and the comparison with the oracle on many more cases, other ones each time: `npm run test:deep -- 5000`.
const [runs = '2000'] = process.argv.slice(2);
await install();
const folders = [
  'packages/core/test/laws',
  'packages/core/test/differential',
  'packages/unit-format/test/laws',
];
const { code } = await runTool('vitest', ['run', '--config', '.ci/vitest.config.ts', ...folders], {
  env: { OPENMASTERY_RUNS: runs, OPENMASTERY_SEED: 'random' },
  show: true,
});
process.exitCode = code;
