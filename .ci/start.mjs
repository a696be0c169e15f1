import { run } from './process.mjs';
import { build, install } from './setup.mjs';

const commands = [['--help']];

try {
  await install();
  await build();
  for (const args of commands) {
    console.log(`\n$ openmastery ${args.join(' ')}`);
    const { code } = await run(process.execPath, ['packages/cli/dist/bin.js', ...args], { show: true });
    if (code !== 0) throw new Error(`openmastery ${args.join(' ')} ended with exit code ${code}`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
