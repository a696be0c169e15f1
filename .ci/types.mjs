import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { run } from './process.mjs';

/**
 * Checks the types of a project by the quick compiler, TypeScript 7; what is published is written by TypeScript 6, whose
 * API other tools still need.
 */
export function checkTypes(project, options) {
  return run(execPath, ['node_modules/typescript-native/bin/tsc', '-p', project], options);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const project of argv.slice(2)) {
    const { code } = await checkTypes(project, { show: true });
    if (code !== 0) process.exitCode = 1;
  }
}
