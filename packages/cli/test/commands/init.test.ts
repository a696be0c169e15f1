import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitJsonSchema } from '@openmastery/unit-format';
import { expect, test } from 'vitest';
import { TEMPLATE_NAMES } from '../../src/template-names.js';
import { folderWith, runWith } from '../harness.js';

test.each(TEMPLATE_NAMES)(
  'a new unit in the style `%s` has nothing to be found and is laid out',
  async (style) => {
    const cwd = folderWith({});
    const { code, out } = await runWith(['init', 'fractions', '--template', style], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: 'fractions.unit.yaml\nunit.schema.json\n' });
    const text = readFileSync(join(cwd, 'fractions.unit.yaml'), 'utf8');
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=unit\.schema\.json\nopenmastery: unit\/1\nid: fractions\ntitle: Fractions\n/,
    );
    expect(await runWith(['check', '.', '--fail-on', 'warning'], { cwd })).toEqual({
      code: 0,
      out: '1 file checked, nothing found\n',
      err: '',
    });
    expect(await runWith(['fmt', '--check'], { cwd })).toMatchObject({ code: 0, out: '' });
  },
);

test('the schema beside a new unit is the one of this version', async () => {
  const cwd = folderWith({});
  await runWith(['init'], { cwd });
  expect(JSON.parse(readFileSync(join(cwd, 'unit.schema.json'), 'utf8'))).toEqual(unitJsonSchema());
  expect(readFileSync(join(cwd, 'my.unit.yaml'), 'utf8')).toContain('id: my\n');
});

test('a schema that is there already is used, beside the unit or above it', async () => {
  const cwd = folderWith({ 'schemas/unit.schema.json': '{}' });
  const { out } = await runWith(['init', 'grade-4/autumn/10-decimals.unit.yaml'], { cwd });
  expect(out).toBe('grade-4/autumn/10-decimals.unit.yaml\n');
  const text = readFileSync(join(cwd, 'grade-4/autumn/10-decimals.unit.yaml'), 'utf8');
  expect(text.split('\n').slice(0, 4)).toEqual([
    '# yaml-language-server: $schema=../../schemas/unit.schema.json',
    'openmastery: unit/1',
    'id: "10-decimals"',
    'title: "10 decimals"',
  ]);
  expect((await runWith(['check'], { cwd })).code).toBe(0);
});

test.each(['true', '1', '1.10', 'été à la mer', '- x', '#'])('a file may be called `%s`', async (name) => {
  const cwd = folderWith({});
  expect((await runWith(['init', `./${name}`], { cwd })).code).toBe(0);
  expect(await runWith(['check'], { cwd })).toEqual({
    code: 0,
    out: '1 file checked, nothing found\n',
    err: '',
  });
});

test('a file that is there is never written over', async () => {
  const cwd = folderWith({ 'a.unit.yaml': 'mine\n' });
  expect(await runWith(['init', 'a'], { cwd })).toEqual({
    code: 2,
    out: '',
    err: 'openmastery: cannot write `a.unit.yaml`: it is there already; choose another name\n',
  });
  expect(readFileSync(join(cwd, 'a.unit.yaml'), 'utf8')).toBe('mine\n');
});

test('an unknown style is answered with those that there are', async () => {
  const { code, err } = await runWith(['init', '--template', 'lineer'], { cwd: folderWith({}) });
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('did you mean `linear`?') });
});

test.each([
  ['water', 'npx openmastery check water.unit.yaml\n'],
  ['Water on Earth', 'npx openmastery check "Water on Earth.unit.yaml"\n'],
])('what to do next with `%s` can be typed as it is printed', async (name, command) => {
  const { err } = await runWith(['init', name], { cwd: folderWith({}) });
  expect(err).toContain(`then: ${command}`);
});
