import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from './harness.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const built = join(root, 'packages/cli/bin/openmastery.cjs');
const read = (path: string) => parse(readFileSync(join(root, path), 'utf8'));

const GOOD = 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n';
const BAD = GOOD.replace('title', 'titel');

/** A folder with an `npx` that writes down how it was called and runs this clone instead of what npm has. */
function npxFolder(): { readonly bin: string; readonly calls: () => string } {
  const bin = folderWith({});
  const log = join(bin, 'calls');
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\necho "$1 $2" >> '${log}'\nshift 2\nexec '${process.execPath}' '${built}' "$@"\n`,
  );
  chmodSync(join(bin, 'npx'), 0o755);
  return { bin, calls: () => readFileSync(log, 'utf8') };
}

function bash(
  script: string,
  cwd: string,
  bin: string,
  env: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
) {
  const PATH = `${bin}${delimiter}${process.env.PATH}`;
  // As GitHub runs `shell: bash`.
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script, 'bash', ...args], {
    cwd,
    env: { PATH, HOME: process.env.HOME, ...env },
    encoding: 'utf8',
  });
}

describe('the GitHub Action', () => {
  const action = read('action.yml');
  const [step] = action.runs.steps;

  /** Runs the script of the action with its inputs as GitHub hands them over. */
  function runAction(given: { [input: string]: string }, cwd: string) {
    const { bin, calls } = npxFolder();
    const inputs: { [name: string]: string } = Object.fromEntries(
      Object.entries<{ default: string }>(action.inputs).map(([name, input]) => [
        name,
        given[name] ?? input.default,
      ]),
    );
    const env = Object.fromEntries(
      Object.entries<string>(step.env).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
        expect(inputs).toHaveProperty(input);
        return [name, inputs[input]];
      }),
    );
    const { status, stdout, stderr } = bash(step.run, cwd, bin, {
      ...env,
      GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
    });
    return { status, stdout, stderr, calls: calls() };
  }

  test('is one composite step whose script takes nothing but its environment', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps).toHaveLength(1);
    expect(step.run).not.toContain('${{');
    expect(Object.keys(action.inputs)).toEqual(
      [...JSON.stringify(step).matchAll(/inputs\.([\w-]+)/g)]
        .map(([, name]) => name)
        .sort((a, b) => {
          const order = Object.keys(action.inputs);
          return order.indexOf(a ?? '') - order.indexOf(b ?? '');
        }),
    );
  });

  test('passes on a clean folder, with the version that was asked for', () => {
    const { status, stdout, calls } = runAction({ version: '1.2.3' }, folderWith({ 'a.unit.yaml': GOOD }));
    expect({ status, stdout, calls }).toEqual({
      status: 0,
      stdout: '1 file checked, nothing found\n',
      calls: '--yes openmastery@1.2.3\n',
    });
  });

  test('annotates, writes the summary and SARIF, and fails', () => {
    const cwd = folderWith({
      'a b/x.unit.yaml': BAD,
      'c/y.unit.yaml': BAD.replace(/^id: .*/m, 'id: y'),
      'd/z.unit.yaml': BAD,
      '.git/HEAD': '',
    });
    const { status, stdout } = runAction({ paths: 'a b\n$(touch hacked)\nc\n\n', sarif: 'out.sarif' }, cwd);
    expect(status).toBe(2);
    expect(stdout).toContain('::error file=a b/x.unit.yaml,line=3,col=1,');
    expect(stdout).toContain('file=c/y.unit.yaml');
    expect(stdout).not.toContain('file=d/');
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toContain('### `a b/x.unit.yaml`');
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
    expect(() => readFileSync(join(cwd, 'hacked'))).toThrow();
  });

  test('takes a config, a baseline and what fails it', () => {
    const cwd = folderWith({
      'a.unit.yaml': 'openmastery: unit/1\nid: u\ntitle: "U\u202E"\nskills: [a]\n',
      'hard.yaml': 'openmastery: config/1\nrules: { bidi-control: error }\n',
      'known.json': '{"version":1,"findings":[]}',
    });
    expect(runAction({}, cwd).status).toBe(0);
    expect(runAction({ config: 'hard.yaml' }, cwd).status).toBe(1);
    expect(runAction({ 'fail-on': 'warning' }, cwd).status).toBe(1);
    expect(runAction({ config: 'hard.yaml', 'fail-on': 'never', baseline: 'known.json' }, cwd).status).toBe(
      0,
    );
  });
});

describe('the browser that pages are tried in', () => {
  const find = (named: string) =>
    spawnSync(process.execPath, [join(root, '.ci/browser.mjs')], {
      env: { ...process.env, OPENMASTERY_BROWSER: named },
      encoding: 'utf8',
    });

  test('is the one that is named', () => {
    expect(find(process.execPath)).toMatchObject({ status: 0, stdout: `${process.execPath}\n` });
  });

  test('is none where the one that is named is not there', () => {
    expect(find(join(root, 'no-browser'))).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('the pre-commit hook', () => {
  const [hook] = read('.pre-commit-hooks.yaml');

  test('is for unit and course files and the config', () => {
    const files = new RegExp(hook.files);
    for (const name of ['a.unit.yaml', 'x/b.course.yml', 'c.unit.json', 'openmastery.config.yaml'])
      expect(files.test(name)).toBe(true);
    for (const name of ['a.yaml', 'unit.yaml', 'a.unit.yaml.bak']) expect(files.test(name)).toBe(false);
  });

  test('checks the project at once, since pre-commit would hand over batches of its files', () => {
    expect(hook.pass_filenames).toBe(false);
    const cwd = folderWith({ 'good.unit.yaml': GOOD, 'bad.unit.yaml': BAD });
    const { status, stdout } = bash(hook.entry, cwd, npxFolder().bin);
    expect(status).toBe(1);
    expect(stdout).toContain('bad.unit.yaml:3:1: error: ');
  });
});
