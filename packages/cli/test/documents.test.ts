import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@openmastery/core';
import * as description from '@openmastery/core/description';
import * as sentences from '@openmastery/core/sentences';
import * as format from '@openmastery/unit-format';
import { parseConfig } from '@openmastery/unit-format/config';
import * as outputs from '@openmastery/unit-format/outputs';
import * as pages from 'openmastery/pages';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runExample } from '../../../.ci/guards/examples.js';
import { runWith, scratchCopy } from './harness.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

interface Snippet {
  readonly at: string;
  readonly language: string;
  readonly code: string;
}

/** The fenced snippets of a document, without the indentation of the list that they stand in. */
function snippetsOf(path: string): Snippet[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(
    ({ index, 1: indent, 2: language, 3: code }) => ({
      at: `${path}:${text.slice(0, index).split('\n').length}`,
      language: language ?? '',
      code: (code ?? '').replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

const snippets = documents.flatMap(snippetsOf);
const of = (language: string) => snippets.filter((snippet) => snippet.language === language);

// What is run elsewhere: by this very run, by the one before it, or by whoever releases.
const RUN_ELSEWHERE = /^(npm (start|test|run [a-z]+)( .*)?|OPENMASTERY_\w+=\S+ npm .*)$/;

/** The words of a command line, as a shell parts them; what stands in single quotes is one. */
function wordsOf(line: string): readonly string[] {
  return (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'(.*)'$/, '$1'));
}

/** Runs a command of a document and expects it to end well. */
async function runLine(line: string, cwd: string): Promise<void> {
  const [, args] = /^npx (?:--yes )?openmastery (.*)$/.exec(line) ?? [];
  expect(
    args,
    'a command is `npx openmastery …`, or one that this test knows to be run elsewhere',
  ).toBeDefined();
  const { code, err } = await runWith(wordsOf(args ?? ''), { cwd });
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
}

test('in a clone, `check` and `diff` leave out the faulty files of the tests', async () => {
  const checked = await runWith(['check'], { cwd: root });
  expect(checked).toMatchObject({ code: 0, out: expect.stringMatching(/ files checked, nothing found\n$/) });
  expect(await runWith(['diff', '.', '.'], { cwd: root })).toMatchObject({ code: 0, err: '' });
});

describe('every command in the documents works', () => {
  const commands = of('sh').flatMap(({ at, code }) =>
    code
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ at, line })),
  );
  test.each(commands)('$at: $line', async ({ line }) => {
    if (RUN_ELSEWHERE.test(line)) return;
    await runLine(line, scratchCopy(['examples', 'schemas']));
  });
});

/** What a snippet is that begins with the name of its file; the others are units and courses. */
const FILES: { readonly [name: string]: (code: string) => Promise<void> | void } = {
  '.github/workflows/openmastery.yml'(code) {
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    const steps: { uses?: string; with?: object }[] = parse(code).jobs.check.steps;
    const own = steps.filter(({ uses }) => uses?.startsWith('openmastery/openmastery@'));
    expect(own).toHaveLength(1);
    for (const step of own)
      expect(action.inputs).toMatchObject(mapValues(step.with ?? {}, () => expect.anything()));
  },
  async '.github/workflows/openmastery-diff.yml'(code) {
    const { steps } = parse(code).jobs.diff;
    expect(steps[0].with).toEqual({ 'fetch-depth': 0 });
    const line = String(steps[1].run)
      .replace('"origin/$BASE" .', 'examples/change/before examples/change/after')
      .replace(/ >> .*$/, '');
    await runLine(line, scratchCopy(['examples']));
  },
  async '.gitlab-ci.yml'(code) {
    const { script, artifacts } = parse(code).openmastery;
    const cwd = scratchCopy(['examples']);
    renameSync(join(cwd, 'examples'), join(cwd, 'units'));
    for (const line of script) await runLine(line, cwd);
    for (const file of Object.values<string>(artifacts.reports)) expect(readdirSync(cwd)).toContain(file);
  },
  '.pre-commit-config.yaml'(code) {
    const hooks: { id: string }[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
    const used: { id: string }[] = parse(code).repos.flatMap((repo: { hooks: object[] }) => repo.hooks);
    expect(hooks.map(({ id }) => id)).toEqual(expect.arrayContaining(used.map(({ id }) => id)));
  },
  'openmastery.config.yaml'(code) {
    expect(parseConfig(code).findings.map((finding) => format.message(finding))).toEqual([]);
  },
};

function mapValues(map: object, value: () => unknown): object {
  return Object.fromEntries(Object.keys(map).map((key) => [key, value()]));
}

const fileOf = (code: string): string => /^# (\S+)\n/.exec(code)?.[1] ?? '';

describe('every file in the documents works', () => {
  const files = of('yaml').filter(({ code }) => fileOf(code) in FILES);
  test.each(files.map((snippet) => ({ ...snippet, file: fileOf(snippet.code) })))(
    '$at: $file',
    async ({ file, code }) => {
      await FILES[file]?.(code);
    },
  );
});

describe('every unit in the documents is valid', () => {
  test.each(of('yaml').filter(({ code }) => !(fileOf(code) in FILES)))('$at', ({ code }) => {
    const isCourse = /^openmastery: course/m.test(code);
    // a snippet without a head is a part of a unit
    const whole = /^openmastery:/m.test(code) ? code : `openmastery: unit/1\nid: u\ntitle: U\n${code}`;
    const text = isCourse || /^skills:/m.test(whole) ? whole : `${whole}skills: [a, b, c]\n`;
    const { findings } = isCourse ? format.parseCourse(text) : format.parseUnit(text);
    const shown = format
      .applyIgnores(text, findings)
      .findings.filter(({ code: rule }) => !isCourse || !rule.startsWith('unit-'));
    expect(shown.map((finding) => format.message(finding))).toEqual([]);
  });
});

describe.skipIf(of('csv').length === 0)('every log in the documents can be read', () => {
  test.each(of('csv'))('$at', ({ code }) => {
    const { findings } = format.readLog(code, { format: 'csv' });
    expect(findings.map((finding) => format.message(finding))).toEqual([]);
  });
});

function lineOf({ at }: Snippet): number {
  return Number(at.split(':')[1]);
}

/** A program that begins with its imports is whole; one without goes on with the last that has them. */
function programOf(snippet: Snippet): string {
  const { at, code } = snippet;
  const [path] = at.split(':');
  const begun = of('ts').filter((each) => each.at.startsWith(`${path}:`) && each.code.startsWith('import '));
  const last = begun.filter((each) => lineOf(each) < lineOf(snippet)).at(-1);
  return code.startsWith('import ') || last === undefined ? code : `${last.code}\n${code}`;
}

describe('every program in the documents gives the values that it shows', () => {
  const files = { readFileSync: (path: string) => readFileSync(join(root, path), 'utf8') };
  test.each(of('ts'))('$at', (snippet) => {
    runExample(programOf(snippet), {
      ...core,
      ...description,
      ...sentences,
      ...format,
      ...outputs,
      ...pages,
      ...files,
    });
  });
});
