import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@openmastery/core';
import * as sentences from '@openmastery/core/sentences';
import * as format from '@openmastery/unit-format';
import { describe, expect, test } from 'vitest';
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

describe('every command in the documents works', () => {
  const commands = of('sh').flatMap(({ at, code }) =>
    code
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ at, line })),
  );
  test.each(commands)('$at: $line', async ({ line }) => {
    if (RUN_ELSEWHERE.test(line)) return;
    const [, args] = /^npx openmastery (.*)$/.exec(line) ?? [];
    expect(
      args,
      'a command is `npx openmastery …`, or one that this test knows to be run elsewhere',
    ).toBeDefined();
    const { code, err } = await runWith((args ?? '').split(' '), {
      cwd: scratchCopy(['examples', 'schemas']),
    });
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  });
});

describe('every unit in the documents is valid', () => {
  test.each(of('yaml'))('$at', ({ code }) => {
    const isCourse = /^openmastery: course/m.test(code);
    // a snippet without a head is a part of a unit
    const whole = /^openmastery:/m.test(code) ? code : `openmastery: unit/1\nid: u\ntitle: U\n${code}`;
    const text = isCourse || /^skills:/m.test(whole) ? whole : `${whole}skills: [a, b, c]\n`;
    const { findings } = isCourse ? format.parseCourse(text) : format.parseUnit(text);
    const shown = findings.filter(({ code: rule }) => !isCourse || !rule.startsWith('unit-'));
    expect(shown.map((finding) => format.message(finding))).toEqual([]);
  });
});

describe.skipIf(of('csv').length === 0)('every log in the documents can be read', () => {
  test.each(of('csv'))('$at', ({ code }) => {
    const { findings } = format.readLog(code, { format: 'csv' });
    expect(findings.map((finding) => format.message(finding))).toEqual([]);
  });
});

describe('every program in the documents gives the values that it shows', () => {
  test.each(of('ts'))('$at', ({ code }) => {
    runExample(code, { ...core, ...sentences, ...format });
  });
});
