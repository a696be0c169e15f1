import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { MAX_FINDINGS, MAX_LINE, MAX_REPAIRED } from '../src/limits.js';

// The work is counted in characters: those that the parser reads, and those that are looked at for what was meant.
const work = { parsed: 0, looked: 0 };

// Test files share their modules: what is replaced is loaded anew, for this file alone.
vi.resetModules();
vi.doMock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  return {
    ...yaml,
    parseDocument: (text: string, options: object) => {
      work.parsed += text.length;
      return yaml.parseDocument(text, options);
    },
  };
});

vi.doMock('../src/lost-text.js', async (original) => {
  const { lostTextAt } = await original<typeof import('../src/lost-text.js')>();
  return {
    lostTextAt: (text: string, offset: number, isLeft?: (line: string) => boolean) =>
      lostTextAt(text, offset, (line) => {
        work.looked += line.length;
        return isLeft?.(line) ?? false;
      }),
  };
});

const { parseUnit } = await import('@openmastery/unit-format');

afterAll(() => {
  vi.doUnmock('yaml');
  vi.doUnmock('../src/lost-text.js');
  vi.resetModules();
});

beforeEach(() => {
  work.parsed = 0;
  work.looked = 0;
});

const START = 'openmastery: unit/1\nid: u\ntitle: U\nskills: [a]\n';
const many = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

test.each([
  ['quotes that are not closed', (at: number) => `x${at}: "a\n`],
  ['percent signs before the number', (at: number) => `k${at}: %1\n`],
])('of many lines with %s, only so much is read again', (_name, line) => {
  const text = many(1800, line);
  const { findings } = parseUnit(text);
  expect(findings.length).toBeGreaterThan(0);
  expect(work.parsed).toBeLessThanOrEqual(MAX_REPAIRED + 2 * text.length);
});

test.each([
  [
    'on lines of their own',
    (count: number) => `${START}metadata:\n${many(count, (at) => `  k${at}: *a${at}\n`)}`,
  ],
  ['on one line', (count: number) => `${START}metadata: [${many(count, (at) => `*a${at}, `)}]\n`],
])('unknown aliases %s cost no more than a long line for each of those that are told', (_name, text) => {
  const written = text(3 * MAX_FINDINGS);
  const { findings } = parseUnit(written);
  expect(findings).toHaveLength(MAX_FINDINGS);
  expect(work.looked).toBeLessThanOrEqual(2 * MAX_FINDINGS * MAX_LINE);
});

test('a tag is found where it is written, however many there are before it', () => {
  const text = `${START}metadata: [${many(MAX_FINDINGS - 1, (at) => `!x ${at}, `)}!!foo 1]\n`;
  const { findings } = parseUnit(text);
  expect(findings).toHaveLength(MAX_FINDINGS);
  const tags = findings.map(({ span }) => text.slice(span.start.offset, span.end.offset));
  expect(new Set(tags)).toEqual(new Set(['!x', '!!foo']));
});

test('keys that run together with a strange break in the line are looked at once, not in every way', () => {
  const line = `  - id: a${', title: x'.repeat(60)}\u2028z\n`;
  const { findings } = parseUnit(`openmastery: unit/1\nid: u\ntitle: U\nskills:\n${line}`);
  expect(findings.length).toBeGreaterThan(0);
});
