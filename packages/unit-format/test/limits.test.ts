import { readFileSync } from 'node:fs';
import { parseUnit } from '@openmastery/unit-format';
import { expect, test } from 'vitest';
import * as limits from '../src/limits.js';

const START = 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n';

test('docs/format.md writes the limits down', () => {
  const text = readFileSync(new URL('../../../docs/format.md', import.meta.url), 'utf8');
  const written = text.slice(text.indexOf('## Limits'), text.indexOf('## What surprises'));
  const numbers = [
    limits.MAX_TEXT,
    limits.MAX_DEPTH,
    limits.MAX_VALUES,
    Number.MAX_SAFE_INTEGER,
    limits.MAX_LOG_TEXT,
    limits.MAX_FINDINGS,
    limits.MAX_REPAIRS,
    limits.MAX_REPAIRED,
    limits.MAX_EXPLAINED,
    limits.MAX_LINE,
  ];
  const missing = numbers.filter(
    (limit) => !written.includes(String(limit).replace(/\B(?=(\d{3})+$)/g, ',')),
  );
  expect(missing).toEqual([]);
});

test.each([
  [
    'the longest text',
    `${START}description: ${'x'.repeat(limits.MAX_TEXT - START.length - 14)}\n`,
    undefined,
  ],
  [
    'one character more',
    `${START}description: ${'x'.repeat(limits.MAX_TEXT - START.length - 13)}\n`,
    'too-large',
  ],
  [
    'twenty thousand keys',
    `${START}metadata:\n${Array.from({ length: 20_000 }, (_, at) => `  k${at}: 1\n`).join('')}`,
    undefined,
  ],
  ['a character that was lost', `${START}description: caf\uFFFD\n`, 'unreadable-character'],
  ['a number beyond what is exact', `${START}metadata: { n: 9007199254740993 }\n`, 'number-not-exact'],
])('%s', (_name, text, code) => {
  expect(parseUnit(text).findings[0]?.code).toBe(code);
});

test.each([
  ['keys that are not known', (at: number) => `k${at}: 1\n`, 'unknown-key'],
  ['the same key again and again', (_at: number) => 'metadata: 1\n', 'duplicate-key'],
])('%s are told up to the limit of findings, and cost no more than the text is long', (_name, line, code) => {
  const text = START + Array.from({ length: 6_000 }, (_, at) => line(at)).join('');
  const { findings } = parseUnit(text);
  expect(findings).toHaveLength(limits.MAX_FINDINGS);
  expect(findings[0]?.code).toBe(code);
});

test.each(['[', '{a: ', '- ', '? ', '- ? '])(
  '%j without an end is too deep, however long it is',
  (opening) => {
    const { findings } = parseUnit(opening.repeat(100_000));
    expect(findings.map(({ code }) => code)).toEqual(['too-deep']);
  },
);

test.each([
  ['without its anchor', '\t*a'],
  ['around itself', 'a: &a\n\t- *a\n'],
])('a tab before an alias %s is told, and nothing is thrown', (_, text) => {
  const codes = parseUnit(text).findings.map(({ code }) => code);
  expect(codes).toContain('tab-indent');
});
