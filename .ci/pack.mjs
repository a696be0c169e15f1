import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runPnpm } from './process.mjs';
import { build, install } from './setup.mjs';

// Packs the three packages as npm would publish them, for projects beside this clone.
const folder = join(root, 'packed');
await install();
await build();
mkdirSync(folder, { recursive: true });
const { code, output } = await runPnpm(['--recursive', 'pack', '--pack-destination', folder]);
console.log(code === 0 ? `packed into ${folder}` : output);
process.exitCode = code;
