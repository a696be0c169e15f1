import { expect, test } from 'vitest';
import { runWith } from '../harness.js';

test.each([
  [[], 'unit/1'],
  [['unit'], 'unit/1'],
  [['course'], 'course/1'],
])('`schema` with %j is the JSON Schema of %s', async (paths, kind) => {
  const { code, out, err } = await runWith(['schema', ...paths]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const schema = JSON.parse(out);
  expect(schema.$schema).toContain('json-schema.org');
  expect(JSON.stringify(schema.properties.openmastery)).toContain(kind);
});
