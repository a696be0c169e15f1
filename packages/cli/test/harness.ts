import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { run } from '../src/run.js';

/** The folder of the example that most commands are tried on. */
export const FRACTIONS = fileURLToPath(new URL('../../../examples/fractions', import.meta.url));

/** The files of the example, as a command takes them. */
export const CLASS = ['fractions.unit.yaml', 'class.csv'] as const;

/** What a run is given besides its arguments. */
export interface Setting {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: { readonly [name: string]: string };
  /** Standard output is a terminal of this width. */
  readonly terminal?: number;
}

/** What a run came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line with everything injected. */
export async function runWith(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  const written = { out: '', err: '' };
  const { terminal } = setting;
  const code = await run(argv, {
    stdin: (async function* () {
      yield setting.stdin ?? '';
    })(),
    stdout: {
      write: (text) => {
        written.out += text;
      },
      ...(terminal === undefined ? {} : { isTTY: true, columns: terminal }),
    },
    stderr: {
      write: (text) => {
        written.err += text;
      },
    },
    cwd: setting.cwd ?? FRACTIONS,
    env: setting.env ?? {},
  });
  return { code, ...written };
}

/** A folder with these files, gone after the test. */
export function folderWith(files: { readonly [path: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'openmastery-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A copy of folders of this repository, gone after the test. */
export function scratchCopy(folders: readonly string[]): string {
  const folder = folderWith({});
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  for (const name of folders) cpSync(join(root, name), join(folder, name), { recursive: true });
  return folder;
}
