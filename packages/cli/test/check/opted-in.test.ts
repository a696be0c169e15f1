import type * as format from '@openmastery/unit-format';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

const parses = { simple: [] as string[], whole: [] as string[] };

// Test files share their modules: what is replaced is loaded anew, for this file alone.
vi.resetModules();
vi.doMock('@openmastery/unit-format', async (original) => {
  const real = await original<typeof format>();
  return {
    ...real,
    parseSimpleUnit(text: string, options: format.ParseUnitOptions) {
      parses.simple.push(options.file ?? '');
      return real.parseSimpleUnit(text, options);
    },
    parseUnit(text: string, options: format.ParseUnitOptions) {
      parses.whole.push(options.file ?? '');
      return real.parseUnit(text, options);
    },
  };
});
const { folderWith, runWith } = await import('../harness.js');

afterAll(() => {
  vi.doUnmock('@openmastery/unit-format');
  vi.resetModules();
});

beforeEach(() => {
  parses.simple.length = 0;
  parses.whole.length = 0;
});

const UNIT = `openmastery: unit/1
id: u
title: U
skills:
  - id: a
    title: Understand halves
    materials:
      - { title: image, link: half.png }
      - { title: A film of a cake, link: cake.mp4 }
`;
const CONFIG = 'openmastery: config/1\n';
const CODES = ['no-measurable-verb', 'missing-alt-text', 'broken-link', 'skill-without-standard'] as const;
const ALL = `${CONFIG}rules: { ${CODES.map((code) => `${code}: warning`).join(', ')} }\n`;

async function told(files: { readonly [path: string]: string }, ...argv: readonly string[]) {
  const cwd = folderWith({ '.git/HEAD': '', ...files });
  const { out } = await runWith(['check', '--format', 'concise', ...argv], { cwd });
  return [...out.matchAll(/^(\S+): \w+: .* \[(.*)\]$/gm)].map((match) => `${match[1]} ${match[2]}`);
}

const PLACES = [
  'units/a.unit.yaml:5:9 skill-without-standard',
  'units/a.unit.yaml:6:12 no-measurable-verb',
  'units/a.unit.yaml:8:18 missing-alt-text',
  'units/a.unit.yaml:9:42 broken-link',
];

describe('rules that are off unless they are asked for', () => {
  const files = { 'units/a.unit.yaml': UNIT, 'units/half.png': '' };

  test('are looked for in one reading, also where they are not asked for', async () => {
    expect(await told(files)).toEqual([]);
    expect(parses).toEqual({ simple: ['units/a.unit.yaml'], whole: [] });
  });

  test('are found by their codes in one reading, with links from the folder of the file', async () => {
    expect(await told({ ...files, 'openmastery.config.yaml': ALL })).toEqual(PLACES);
    expect(parses).toEqual({ simple: ['units/a.unit.yaml'], whole: [] });
  });

  test('are found in `strict`, as far as it asks for them', async () => {
    const { optedIn } = await import('@openmastery/unit-format/config');
    const strict = optedIn({ preset: 'strict', rules: {} });
    expect(strict.length).toBeGreaterThan(0);
    const found = await told({ ...files, 'openmastery.config.yaml': `${CONFIG}preset: strict\n` });
    expect(found).toEqual(PLACES.filter((place) => strict.some((code) => place.endsWith(` ${code}`))));
    expect(parses).toEqual({ simple: ['units/a.unit.yaml'], whole: [] });
  });

  test('have the same places in a text that is not simple', async () => {
    const unusual = UNIT.replace('title: U\n', 'title: &t U\n');
    expect(await told({ ...files, 'units/a.unit.yaml': unusual, 'openmastery.config.yaml': ALL })).toEqual(
      PLACES,
    );
    expect(parses.whole).toEqual(['units/a.unit.yaml']);
  });

  test('are found in the units of a course, each by what holds for it', async () => {
    const course = 'openmastery: course/1\nid: c\ntitle: C\nunits: [units/a.unit.yaml, b.unit.yaml]\n';
    const found = await told({
      ...files,
      'c.course.yaml': course,
      'b.unit.yaml': UNIT.replace('id: u', 'id: v').replace('id: a', 'id: b'),
      'openmastery.config.yaml': `${ALL}overrides:\n  - { files: [b.*], rules: { ${CODES.slice(1)
        .map((code) => `${code}: off`)
        .join(', ')} } }\n`,
    });
    expect(found).toEqual(['b.unit.yaml:6:12 no-measurable-verb', ...PLACES]);
  });

  test('are found in what comes from standard input under a name', async () => {
    const cwd = folderWith({ '.git/HEAD': '', 'units/half.png': '', 'openmastery.config.yaml': ALL });
    const argv = ['check', '-', '--stdin-name', 'units/a.unit.yaml', '--format', 'concise'];
    const { out } = await runWith(argv, { cwd, stdin: UNIT });
    expect(out.match(/\[([a-z-]+)\]$/gm)).toEqual(PLACES.map((place) => `[${place.split(' ')[1]}]`));
  });
});
