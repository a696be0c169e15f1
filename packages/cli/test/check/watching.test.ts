import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/run.js';
import { folderWith } from '../harness.js';

const GOOD = 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n';

test('`--watch` checks again when a file, a new folder or the config changes, and ends when it is stopped', async () => {
  const cwd = folderWith({ 'a.unit.yaml': GOOD });
  const file = (name: string) => join(cwd, name);
  let out = '';
  let stop = () => {};
  const ended = run(['check', '--watch', '--format', 'concise', '--format', 'json=out.json'], {
    stdin: (async function* () {})(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (out += text) },
    cwd,
    env: {},
    onInterrupt: (handler) => {
      stop = handler;
    },
  });
  const rounds = () => out.split('waiting for changes; Ctrl-C ends it').length - 1;
  const until = (holds: () => boolean) => expect.poll(holds, { timeout: 8_000, interval: 20 }).toBe(true);

  await until(() => rounds() === 1);
  expect(out).not.toContain('error');

  writeFileSync(file('a.unit.yaml'), GOOD.replace('title', 'titel'));
  await until(() => out.includes('a.unit.yaml:3:1: error: `titel`'));

  mkdirSync(file('new'));
  await until(() => rounds() >= 3);
  writeFileSync(file('new/b.unit.yaml'), GOOD.replace('id', 'ID'));
  await until(() => out.includes('new/b.unit.yaml:2:1: error: `ID`'));

  out = '';
  writeFileSync(file('openmastery.config.yaml'), 'openmastery: config/1\nignore: [new]\n');
  await until(() => out.includes('1 left out by the config'));

  // What the check writes itself is no change: it comes to rest.
  const inAWhile = async () => {
    const before = rounds();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return rounds() - before;
  };
  await expect.poll(inAWhile, { timeout: 8_000 }).toBe(0);

  stop();
  expect(await ended).toBe(0);
}, 20_000);
