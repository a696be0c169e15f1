import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patternTest } from '../../src/config/path-pattern.js';
import { folderWith, runWith } from '../harness.js';

// Two warnings.
const UNIT = `openmastery: unit/1
id: u
title: U
window: { opens: 2026-09-07, closes: 2026-09-25 }
skills: [{ id: a, due: 2026-10-02 }] # openmastery-ignore cycle: there was one
`;
const CONFIG = 'openmastery: config/1\n';

async function check(files: { readonly [path: string]: string }, argv: readonly string[] = [], below = '.') {
  const cwd = join(folderWith({ '.git/HEAD': '', ...files }), below);
  const { code, out, err } = await runWith(['check', '--format', 'concise', ...argv], { cwd });
  return {
    code,
    err,
    told: [...out.matchAll(/^(.*?):\d+:\d+: (\w+): .* \[(.*)\]$/gm)].map((m) => `${m[1]} ${m[2]} ${m[3]}`),
  };
}

const PLAIN = ['a.unit.yaml warning due-outside-window', 'a.unit.yaml warning ignore-unused'];

describe('severities', () => {
  test('without a config they are those of the rules', async () => {
    expect(await check({ 'a.unit.yaml': UNIT })).toEqual({ code: 0, err: '', told: PLAIN });
  });

  test.each([
    ['preset: strict', ['warning due-outside-window', 'error ignore-unused']],
    ['rules: { due-outside-window: off, ignore-unused: error }', ['error ignore-unused']],
    ['rules: { due-outside-window: error }', ['error due-outside-window', 'warning ignore-unused']],
    [
      'preset: strict\nrules: { ignore-unused: warning }',
      ['warning due-outside-window', 'warning ignore-unused'],
    ],
    [
      "overrides:\n  - { files: ['a.*'], rules: { due-outside-window: off } }\n  - { files: [b], rules: { ignore-unused: off } }",
      ['warning ignore-unused'],
    ],
    [
      "rules: { ignore-unused: warning }\noverrides: [{ files: ['*.yaml'], preset: strict }]",
      ['warning due-outside-window', 'warning ignore-unused'],
    ],
    [
      "preset: strict\noverrides: [{ files: ['*.yaml'], preset: recommended }]",
      ['warning due-outside-window', 'warning ignore-unused'],
    ],
  ])('%j', async (said, told) => {
    const found = await check({ 'a.unit.yaml': UNIT, 'openmastery.config.yaml': `${CONFIG}${said}\n` });
    expect(found.told).toEqual(told.map((one) => `a.unit.yaml ${one}`));
    expect(found.code).toBe(told.some((one) => one.startsWith('error')) ? 1 : 0);
  });
});

test('a mistake that leaves nothing to be made of a file is neither off nor a warning, which is said in the config', async () => {
  const broken = 'openmastery: unit/1\nid: u\ntitle: U\nmastery: 120%\nskills: [a]\n';
  for (const said of [
    'rules: { unreadable-threshold: off }',
    'overrides: [{ files: [a.*], rules: { unreadable-threshold: warning } }]',
  ]) {
    const { code, told, err } = await check({
      'a.unit.yaml': broken,
      'openmastery.config.yaml': `${CONFIG}${said}\n`,
    });
    expect({ code, told }).toEqual({ code: 1, told: ['a.unit.yaml error unreadable-threshold'] });
    expect(err).toContain('`unreadable-threshold` stays an error where it is one');
  }
});

describe('which config', () => {
  const off = `${CONFIG}rules: { due-outside-window: off }\n`;
  const hard = `${CONFIG}rules: { due-outside-window: error }\n`;

  test('the nearest above each file', async () => {
    const found = await check({
      'openmastery.config.yaml': off,
      'x/a.unit.yaml': UNIT,
      'y/openmastery.config.yaml': CONFIG,
      'y/deep/b.unit.yaml': UNIT.replace('id: u', 'id: v'),
    });
    expect(found.told).toEqual([
      'x/a.unit.yaml warning ignore-unused',
      'y/deep/b.unit.yaml warning due-outside-window',
      'y/deep/b.unit.yaml warning ignore-unused',
    ]);
  });

  test('above the working folder too, up to the top of the project', async () => {
    expect((await check({ 'openmastery.config.yaml': hard, 'x/a.unit.yaml': UNIT }, [], 'x')).code).toBe(1);
    const outer = { 'openmastery.config.yaml': hard, 'x/.git/HEAD': '', 'x/a.unit.yaml': UNIT };
    expect((await check(outer, [], 'x')).code).toBe(0);
  });

  test('`--config` goes before all of them', async () => {
    const files = { 'openmastery.config.yaml': CONFIG, 'other.yaml': hard, 'a.unit.yaml': UNIT };
    expect((await check(files, ['--config', 'other.yaml'])).code).toBe(1);
    expect(await check(files, ['--config', 'none.yaml'])).toEqual({
      code: 2,
      told: [],
      err: 'openmastery: cannot read `none.yaml`: there is no such file or folder\n',
    });
  });

  test('`extends` is started from, and what is nearer goes before it', async () => {
    const found = await check({
      'base/strict.yaml': `${CONFIG}preset: strict\nrules: { due-outside-window: off }\nignore: ['*.old.unit.yaml']\n`,
      'openmastery.config.yaml': `${CONFIG}extends: base/strict.yaml\nrules: { due-outside-window: error }\n`,
      'a.unit.yaml': UNIT,
      'base/b.old.unit.yaml': UNIT,
    });
    expect(found.told).toEqual(['a.unit.yaml error due-outside-window', 'a.unit.yaml error ignore-unused']);
  });
});

test('what is ignored is not checked, also where it is named, but a check of nothing does not pass', async () => {
  const ignoring = { 'openmastery.config.yaml': `${CONFIG}ignore: [drafts]\n` };
  const files = { ...ignoring, 'x/drafts/a.unit.yaml': UNIT };
  const leftOut = 'openmastery: 1 left out by the config\n';
  for (const path of ['x/drafts/a.unit.yaml', './x/drafts/a.unit.yaml'])
    expect(await check(files, [path])).toEqual({ code: 0, told: [], err: leftOut });
  const nothing = 'openmastery: nothing to check: the config leaves out every file; look at its `ignore`\n';
  for (const argv of [[], ['x/drafts'], ['x/**/*.yaml']])
    expect(await check(files, argv)).toEqual({ code: 2, told: [], err: `${nothing}${leftOut}` });
  const good = 'openmastery: unit/1\nid: b\ntitle: B\nskills: [b]\n';
  expect(await check({ ...files, 'b.unit.yaml': good })).toEqual({ code: 0, told: [], err: leftOut });
});

test.each([
  ['drafts', 'drafts/a', true],
  ['drafts', 'x/drafts/y/a', true],
  ['/drafts', 'x/drafts/a', false],
  ['/drafts', 'drafts/a', true],
  ['x/*.yaml', 'x/a.yaml', true],
  ['x/*.yaml', 'x/y/a.yaml', false],
  ['./x/', 'x/y/a.yaml', true],
  ['*.old.yaml', 'x/a.old.yaml', true],
  ['x/**/a.{yaml,yml}', 'x/y/z/a.yml', true],
])('the pattern %s and the path %s: %s', (pattern, path, fits) => {
  expect(patternTest(pattern)(path)).toBe(fits);
});

describe('a config with a mistake is told like a unit with one, and nothing is checked', () => {
  test.each([
    ['preset: strikt', '2:9: error: `preset` cannot be `strikt`', 'did you mean `strict`?'],
    ['presets: strict', '2:1: error: `presets` is not a key here', 'did you mean `preset`?'],
    ['rules: { cicle: off }', '2:10: error: `cicle` is not a key here', 'did you mean `cycle`?'],
    ['rules: { cycle: warnign }', '2:17: error: `cycle` cannot be `warnign`', 'did you mean `warning`?'],
    ['overrides: [{ rules: {} }]', '2:15: error: `files` is missing', ''],
    ['extends: none.yaml', '2:10: error: `none.yaml` is not there', ''],
    ['extends: ../x.yaml', '2:10: error: `../x.yaml` is outside of the project', ''],
    [
      'extends: openmastery.config.yaml',
      '2:10: error: `openmastery.config.yaml` starts from this file itself',
      '',
    ],
    ['metadata: none.json', '2:11: error: `none.json` is not there', ''],
    ['metadata: bad.json', '2:11: error: `bad.json` is no JSON Schema that can be used', ''],
    ['rules: {\n', 'error: ', '[yaml-syntax]'],
  ])('%j', async (said, place, meant) => {
    const { code, told, err } = await check({
      'a.unit.yaml': UNIT,
      'bad.json': '{ "type": "nothing" }',
      'openmastery.config.yaml': `${CONFIG}${said}\n`,
    });
    expect({ code, told }).toEqual({ code: 2, told: [] });
    expect(err).toContain(`openmastery.config.yaml:${place.startsWith('error') ? '' : place}`);
    expect(err).toContain(meant);
  });

  test('also where it is one that another starts from', async () => {
    const { code, err } = await check({
      'a.unit.yaml': UNIT,
      'base.yaml': 'openmastery: config/1\npresset: strict\n',
      'openmastery.config.yaml': `${CONFIG}extends: base.yaml\n`,
    });
    expect(code).toBe(2);
    expect(err).toContain('base.yaml:2:1: error: `presset`');
  });

  test('and a link that leads out of the project is not followed', async () => {
    const outside = folderWith({ 'x.yaml': CONFIG });
    const cwd = folderWith({
      '.git/HEAD': '',
      'a.unit.yaml': UNIT,
      'openmastery.config.yaml': `${CONFIG}extends: in/x.yaml\n`,
    });
    symlinkSync(outside, join(cwd, 'in'));
    const { code, err } = await runWith(['check'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('`in/x.yaml` is outside of the project');
  });
});

test('links that go round in circles do not hold a check up', async () => {
  const cwd = folderWith({ 'x/a.unit.yaml': UNIT.replace('2026-10-02', '2026-09-24') });
  mkdirSync(join(cwd, 'x/y'));
  symlinkSync(cwd, join(cwd, 'x/y/again'));
  expect((await runWith(['check'], { cwd })).out).toContain('1 file checked');
});

describe('metadata', () => {
  const schema = JSON.stringify({
    type: 'object',
    required: ['lesson'],
    additionalProperties: false,
    properties: {
      lesson: { type: 'integer', minimum: 1 },
      level: { enum: ['easy', 'hard'] },
      day: { type: 'string', format: 'date' },
      room: {
        anyOf: [
          { type: 'integer' },
          { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
        ],
      },
    },
  });
  const unit = (metadata: string, rest = '') =>
    `openmastery: unit/1\nid: u\ntitle: U\nskills:\n  - id: a\n    metadata: ${metadata}\n  - b\n${rest}`;
  const checkUnit = async (text: string, config = 'metadata: team.json') => {
    const cwd = folderWith({
      'a.unit.yaml': text,
      'team.json': schema,
      'openmastery.config.yaml': `${CONFIG}${config}\n`,
    });
    return (await runWith(['check', '--format', 'concise'], { cwd })).out
      .trimEnd()
      .split('\n')
      .filter(Boolean);
  };

  test.each([
    ['{ lesson: 3, level: hard, day: 2026-09-25, room: 4 }', []],
    [
      '{ lesson: three }',
      ['6:25: error: `lesson` must be a whole number, not `three` (`team.json` asks for it)'],
    ],
    ['{ lesson: 0 }', ['6:25: error: `lesson` must be at least 1, not `0` (`team.json` asks for it)']],
    [
      '{ level: hard }',
      ['6:5: error: `lesson` is missing in the metadata; add it (`team.json` asks for it)'],
    ],
    [
      '{ lesson: 1, level: hrad }',
      ['6:35: error: `level` must be `easy` or `hard`, not `hrad` (`team.json` asks for it)'],
    ],
    [
      '{ lesson: 1, levle: hard }',
      [
        '6:28: error: `levle` is not a key of this metadata; allowed are `lesson`, `level`, `day` and `room` (`team.json` asks for it)',
      ],
    ],
    [
      '{ lesson: 1, day: soon }',
      ['6:33: error: `day` must be a date such as 2026-09-25, not `soon` (`team.json` asks for it)'],
    ],
    [
      '{ lesson: 1, room: { nmae: A } }',
      ['6:28: error: `name` is missing in the metadata; add it (`team.json` asks for it)'],
    ],
    ['[1]', ['6:15: error: `metadata` must be keys with values, not a list']],
  ])('%s', async (metadata, told) => {
    const lines = await checkUnit(unit(metadata));
    const own = lines.filter((line) => line.includes('[metadata-mismatch]') || told.length === 0);
    expect(own).toHaveLength(told.length);
    for (const [at, said] of told.entries()) expect(own[at]).toContain(`a.unit.yaml:${said}`);
  });

  test('may be missing where one schema is for all, and not where it is for the kind', async () => {
    expect(await checkUnit(unit('{ lesson: 1 }'))).toEqual([]);
    const lines = await checkUnit(unit('{ lesson: 1 }'), 'metadata: { skill: team.json }');
    expect(lines).toEqual([
      'a.unit.yaml:7:5: error: `lesson` is missing in the metadata; add it (`team.json` asks for it) [metadata-mismatch]',
    ]);
  });

  test('of forms, tasks and summatives is looked at too', async () => {
    const rest =
      'check: { forms: [{ id: A, metadata: { a: 1 } }] }\npractice: { tasks: [{ id: t, metadata: { b: 1 } }] }\nsummatives: [{ id: s, points: 1, metadata: { c: 1 } }]\n';
    const lines = await checkUnit(unit('{ lesson: 1 }', rest));
    for (const key of ['a', 'b', 'c'])
      expect(lines.some((line) => line.includes(`\`${key}\` is not a key`))).toBe(true);
  });
});

describe('rules that are off unless they are asked for', () => {
  const unit = `openmastery: unit/1
id: u
title: U
skills:
  - { id: a, title: Understand fractions, materials: [{ title: T, link: here.pdf }, { title: U, link: gone.pdf }] }
`;
  const files = { 'x/a.unit.yaml': unit, 'x/here.pdf': '' };

  test('are on by their code, for the files that it is said of', async () => {
    const off = await check({ ...files, 'openmastery.config.yaml': CONFIG });
    expect(off.told).toEqual([]);
    const config = `${CONFIG}rules: { no-measurable-verb: error }\noverrides: [{ files: [x], rules: { broken-link: warning } }]\n`;
    const on = await check({
      ...files,
      'y/b.unit.yaml': unit.replace(/^id: .*$/m, 'id: other'),
      'openmastery.config.yaml': config,
    });
    expect([...on.told].sort()).toEqual([
      'x/a.unit.yaml error no-measurable-verb',
      'x/a.unit.yaml warning broken-link',
      'y/b.unit.yaml error no-measurable-verb',
    ]);
  });

  test('are on in `strict` where it says so', async () => {
    const { told } = await check({ ...files, 'openmastery.config.yaml': `${CONFIG}preset: strict\n` });
    expect([...told].sort()).toEqual([
      'x/a.unit.yaml warning broken-link',
      'x/a.unit.yaml warning no-measurable-verb',
    ]);
  });
});
