import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runWith } from '../harness.js';

test.each([
  [[], 'unit/1', 'draft-07'],
  [['unit'], 'unit/1', 'draft-07'],
  [['course'], 'course/1', 'draft-07'],
  [['course', '--draft', '2020-12'], 'course/1', '2020-12'],
  [['unit', '--draft', '07'], 'unit/1', 'draft-07'],
  [['config'], 'config/1', 'draft-07'],
])('`schema` with %j is the JSON Schema of %s', async (words, kind, draft) => {
  const { code, out, err } = await runWith(['schema', ...words]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const schema = JSON.parse(out);
  expect(schema.$schema).toContain(draft);
  expect(schema.properties.openmastery.const).toBe(kind);
});

test('-o writes it to a file, anew every time', async () => {
  const cwd = folderWith({ 'unit.schema.json': '{\n  "$schema": "https://json-schema.org/draft-07"\n}\n' });
  const written = { code: 0, out: 'unit.schema.json\n', err: '' };
  expect(await runWith(['schema', '-o', 'unit.schema.json'], { cwd })).toEqual(written);
  expect(readFileSync(join(cwd, 'unit.schema.json'), 'utf8')).toBe((await runWith(['schema'])).out);
});

test('an unknown kind of file is answered with those that there are', async () => {
  expect(await runWith(['schema', 'cours'])).toEqual({
    code: 2,
    out: '',
    err: 'openmastery: no schema `cours`: `unit`, `course`, `config`; did you mean `course`?\n',
  });
});
