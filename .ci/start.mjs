import { join } from 'node:path';
import { root, run } from './process.mjs';
import { build, install } from './setup.mjs';

const unit = 'examples/fractions/fractions.unit.yaml';
const log = 'examples/fractions/class.csv';
const roster = ['--roster', 'examples/fractions/roster.csv'];
const report = 'report.html';

// The main job, from a unit and a class log to a page to look at.
const commands = [
  ['check', unit],
  ['progress', unit, log, ...roster],
  ['grade', unit, log, ...roster, '--compare', 'traditional'],
  ['why', unit, log, ...roster, '--learner', 'maya', '--skill', 'subtract'],
  ['report', unit, log, ...roster, '-o', report],
];

try {
  await install();
  await build();
  for (const args of commands) {
    console.log(`\n$ openmastery ${args.join(' ')}`);
    const { code } = await run(process.execPath, ['packages/cli/dist/bin.cjs', ...args], { show: true });
    if (code !== 0) throw new Error(`openmastery ${args.join(' ')} ended with exit code ${code}`);
  }
  console.log(`\nThe class tracker: ${join(root, report)}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
