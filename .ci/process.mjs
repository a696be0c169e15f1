import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The workspace's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a process to its end, in a folder and with additions to the environment. Answers its exit code and what it
 * printed, without colours; with `show` it prints for itself as it goes.
 */
export async function run(command, args, { cwd = root, env = {}, show = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  });
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
  return { code, output: stripVTControlCharacters(Buffer.concat(chunks).toString()) };
}

/** Runs a tool that is a development dependency of the workspace. */
export function runTool(name, args, options) {
  return run(`${root}node_modules/.bin/${name}`, args, options);
}

/** Runs the pinned pnpm, which a fresh machine does not have; `--package` works inside another `npx` too. */
export function runPnpm(args, options = {}) {
  const env = { CI: 'true', npm_config_update_notifier: 'false', ...options.env };
  return run('npx', ['--yes', '--package=pnpm@10.34.9', '--', 'pnpm', ...args], { ...options, env });
}
